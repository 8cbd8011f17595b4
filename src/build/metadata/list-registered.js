const vm = require("vm");

/**
 * @typedef {import("../../functions/arguments/argument").DescribedArgument} DescribedArgument
 * @typedef {[id: string, run: { described?: DescribedArgument[] }]} Registered
 */

/**
 * The functions that functions.js registers, by their ids, found by running it where there is nothing
 * but what every JavaScript engine has and the two members of CustomFunctions that it may use. Each
 * bears its arguments as `described`: see src/functions/arguments/argument.ts.
 *
 * @param {string} script
 * @returns {Registered[]}
 */
function registeredFunctions(script) {
  /** @type {Registered[]} */
  const registered = [];
  /** @type {(...one: Registered) => void} */
  const associate = (...one) => void registered.push(one);
  vm.runInNewContext(script, { CustomFunctions: { associate, Error: class extends Error {} } });
  return registered;
}

module.exports = { registeredFunctions };
