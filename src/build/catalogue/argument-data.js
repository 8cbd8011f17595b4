/** The arguments that a whole range is, and not one cell of it. */
const ranges = ["data", "table", "sample", "plan"];

/** Infinity and its like are no numbers of JSON: no limit is null. */
function limit(number) {
  return Math.abs(number) === Number.MAX_VALUE ? null : number;
}

/** What a number may be, without the smallest number there is: "more than 0" is 0, and not 0 itself. */
function limitsOf({ least, most, divides, takesZero, isWhole, isShare }) {
  const isPositive = least === Number.MIN_VALUE;
  return {
    least: isPositive ? 0 : limit(least),
    most: limit(most),
    takesZero: takesZero && !divides && !isPositive,
    isWhole,
    isShare,
  };
}

/**
 * What the task pane knows of an argument beyond its name and words: src/functions/arguments/argument.ts
 * has it as the function reads it, src/taskpane/catalogue/catalogue.ts as it is written down.
 *
 * @param {object} described
 */
function argumentData(described) {
  const { kind, isPerCell, isTruth } = described;
  const numbers = kind === "number" ? described : described.each;
  return {
    kind: isTruth ? "truth" : kind,
    isRange: ranges.includes(kind),
    isPerCell,
    default: kind === "choice" ? null : (described.default ?? null),
    limits: numbers === undefined || isTruth ? null : limitsOf(numbers),
  };
}

module.exports = { argumentData };
