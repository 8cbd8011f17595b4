/**
 * @typedef {import("../../functions/arguments/argument").DescribedArgument} DescribedArgument
 * @typedef {import("../../functions/arguments/argument").NumberArgument} NumberArgument
 * @typedef {import("../../taskpane/catalogue/catalogue").CatalogueLimits} CatalogueLimits
 */

/** The kinds of arguments that are a whole range, and not one cell of it. */
const ranges = ["data", "table", "sample", "plan"];

/**
 * The largest number there is stands for none.
 *
 * @param {number} number
 */
function limit(number) {
  return Math.abs(number) === Number.MAX_VALUE ? null : number;
}

/**
 * What a number may be. Of more than 0, which the function has as the smallest number there is, the
 * limit is 0, and 0 itself is not taken.
 *
 * @param {NumberArgument} argument
 * @returns {CatalogueLimits}
 */
function limitsOf({ least, most, divides, takesZero, isWhole, isShare }) {
  const isPositive = least === Number.MIN_VALUE;
  return {
    least: isPositive ? 0 : limit(least),
    most: limit(most),
    takesZero: takesZero && !divides && !isPositive,
    divides,
    isWhole,
    isShare,
  };
}

/**
 * What a number is, or each number of a range; null where there is none.
 *
 * @param {DescribedArgument} described
 */
function numberIn(described) {
  if (described.kind === "number") return described.isTruth ? null : described;
  return "each" in described ? described.each : null;
}

/**
 * What the task pane knows of an argument beyond its name and words: src/functions/arguments/argument.ts
 * has it as the function reads it, src/taskpane/catalogue/catalogue.ts as it is written down.
 *
 * @param {DescribedArgument} described
 */
function argumentData(described) {
  const { kind, isPerCell, isPerRow } = described;
  const number = numberIn(described);
  const hasNumber = kind !== "choice" && "default" in described;
  return {
    kind: kind === "number" && described.isTruth ? "truth" : kind,
    isRange: ranges.includes(kind),
    isPerCell,
    isPerRow,
    default: hasNumber ? (described.default ?? null) : null,
    limits: number === null ? null : limitsOf(number),
  };
}

/**
 * The names of a function's arguments that are whole ranges, by its id.
 *
 * @param {import("../metadata/list-registered").Registered[]} registered
 * @returns {(id: string) => string[]}
 */
function rangesIn(registered) {
  const runs = new Map(registered);
  return (id) =>
    (runs.get(id)?.described ?? [])
      .filter(({ kind }) => ranges.includes(kind))
      .map((one) => one.name);
}

module.exports = { argumentData, rangesIn };
