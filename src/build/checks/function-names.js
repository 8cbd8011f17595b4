const { builtinNames, macroNames } = require("../names/name-lists");

/** "A1", "XFD10", and names of two letters and numbers that are R1C1 in one language or another. */
const cellReference = /^([A-Z]{1,3}\d+|[A-Z]\d*[A-Z]\d+|[A-Z]\d+[A-Z])$/;

function faultOf(name) {
  if (!/^[A-Z][A-Z0-9_.]*$/.test(name)) {
    return "must begin with a letter and hold only A to Z, digits, underscores and dots";
  }
  if (name.length < 3 || name.length > 128) return "must have 3 to 128 characters";
  if (cellReference.test(name)) return "reads as a cell's address";
  if (macroNames.has(name)) return "is the name of an Excel 4 macro function";
  if (builtinNames.has(name)) return "is the name of a function of Excel in some language";
  return undefined;
}

module.exports = {
  title: "Excel accepts every function's name, in every language, and none repeats",

  /** @param {import("../subject").Subject} subject */
  problems({ metadata }) {
    const names = metadata.functions.map(({ name }) => name);
    return names.flatMap((name, k) => {
      if (names.indexOf(name) !== k) return `There are two functions named ${name}.`;
      const fault = faultOf(name);
      return fault ? `The name ${name} ${fault}.` : [];
    });
  },
};
