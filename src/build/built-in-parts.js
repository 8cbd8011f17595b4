/**
 * What @stdlib makes for engines that lack it, and every engine that can run the add-in has: with it
 * the stand-ins and the tests for them stay out, a tenth of functions.js. By the package that is asked
 * for, the expression that takes its place.
 */
const builtInParts = {
  "@stdlib/array-float64": "Float64Array",
  "@stdlib/array-uint8": "Uint8Array",
  "@stdlib/array-uint16": "Uint16Array",
  "@stdlib/array-uint32": "Uint32Array",
  "@stdlib/utils-define-nonenumerable-read-only-property":
    "(object, name, value) => Object.defineProperty(object, name, { value })",
};

module.exports = { builtInParts };
