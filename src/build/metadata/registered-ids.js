const vm = require("vm");

/**
 * The ids that functions.js registers, found by running it where there is nothing but what every
 * JavaScript engine has and the two members of CustomFunctions that it may use.
 *
 * @param {string} script
 * @returns {string[]}
 */
function registeredIds(script) {
  const ids = [];
  const associate = (id) => ids.push(id);
  vm.runInNewContext(script, { CustomFunctions: { associate, Error: class extends Error {} } });
  return ids;
}

module.exports = { registeredIds };
