const vm = require("vm");

/**
 * The functions that functions.js registers, by their ids, found by running it where there is nothing
 * but what every JavaScript engine has and the two members of CustomFunctions that it may use. Each
 * bears its arguments as `described`: see src/functions/arguments/argument.ts.
 *
 * @param {string} script
 * @returns {[id: string, run: Function & { described?: object[] }][]}
 */
function registeredFunctions(script) {
  const registered = [];
  const associate = (id, run) => registered.push([id, run]);
  vm.runInNewContext(script, { CustomFunctions: { associate, Error: class extends Error {} } });
  return registered;
}

module.exports = { registeredFunctions };
