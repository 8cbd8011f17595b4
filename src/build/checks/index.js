/**
 * @typedef {object} Check
 * @property {string} title what is so when the check passes
 * @property {(subject: import("../subject").Subject) => string[] | Promise<string[]>} problems what
 *   is wrong, in sentences
 * @property {() => string | undefined} [skipped] why the check cannot be made here
 */

/**
 * The checks in the order they are made.
 *
 * @type {Check[]}
 */
module.exports = [
  require("./schema"),
  require("./identity"),
  require("./references"),
  require("./text-lengths"),
  require("./https"),
  require("./shared-runtime"),
  require("./namespace"),
  require("./named-files"),
  require("./icon-sizes"),
  require("./function-ids"),
  require("./function-names"),
  require("./descriptions"),
];
