/** Every sentence that a function can say in a cell. */
export const functionTexts = {
  unknownValue: "a value of an unknown kind",
  inputError: (error: string) =>
    `An input cell holds the error ${error || "of an unknown kind"}. Fix that cell first.`,
  notReady: (error: string) =>
    `An input cell shows ${error}: Excel has not calculated it yet. If it stays, fix that cell first.`,
  blank: (name: string) => `${name} is empty; it must be a number.`,
  text: (name: string, text: string) => `${name} must be a number; it was the text "${text}".`,
  numberAsText: (name: string, text: string) =>
    `${name} must be a number; it was the text "${text}". Turn it into a number, for instance with VALUE.`,
  boolean: (name: string, value: boolean) =>
    `${name} must be a number; it was ${value ? "TRUE" : "FALSE"}.`,
  zeroOrEmpty: (name: string, leastWhole?: number) =>
    leastWhole === undefined
      ? `${name} is 0 or an empty cell; ${name} must be more than 0.`
      : `${name} is 0 or an empty cell; ${name} must be a whole number, ${leastWhole} or more.`,
  zeroOrEmptyCell: "0 or an empty cell",
  mustBeAtLeast: (name: string, least: number, was: number) =>
    `${name} must be ${least} or more; it was ${was}.`,
  mustBeAtMost: (name: string, most: number, was: number) =>
    `${name} must be at most ${most}; it was ${was}.`,
  mustBeWhole: (name: string, least: number, most: number, was: number) =>
    was > most
      ? `${name} must be a whole number from ${least} to ${most}; it was ${was}.`
      : `${name} must be a whole number, ${least} or more; it was ${was}.`,
  mustBePositive: (name: string, was: number) => `${name} must be more than 0; it was ${was}.`,
  mustBeShare: (name: string, was: number) =>
    `${name} must be a share from 0 to 1; it was ${was}${percentHint(was)}.`,
  mustBeShareOrCost: (name: string, was: number, cost: string) => {
    const percent =
      was > 100 ? "" : `a percentage as ${was}% or ${Number((was / 100).toPrecision(15))}, `;
    return `${name} must be a share of the price from 0 to 1; it was ${was}. Write ${percent}a cost in currency per unit as ${cost}.`;
  },
  mustBeWord: (name: string, words: readonly string[], was: string) =>
    `${name} must be one of ${words.join(", ")}; it was ${was}.`,
  mustBeTruth: (name: string, was: string) => `${name} must be TRUE or FALSE; it was ${was}.`,
  mustBeSingle: (name: string, rows: number, columns: number) =>
    `${name} must be a single value; it was a range of ${rows} × ${columns} cells.`,
  mustBeSingleOrColumn: (name: string, rows: number, columns: number) =>
    `${name} must be a single value, or one column with a cell for each item; it was a range of ${rows} × ${columns} cells.`,
  mustBeOneLine: (name: string, rows: number, columns: number) =>
    `${name} must be one column or one row; it was a range of ${rows} × ${columns} cells.`,
  gapInPlan: (name: string, place: number) =>
    `${name} has an empty cell at place ${place}. Write 0 where a period has none.`,
  noNumbers: (name: string) => `${name} holds no number.`,
  noPartner: (name: string) => `The ranges differ in size: ${name} has no cell for this one.`,
  ratioOverZero: (name: string) => `${name} is 0, and the result divides by it.`,
  overflow: "The result is too large for a cell.",
  tooManyCells: (rows: number, columns: number, most: number) =>
    `The result would be ${rows} × ${columns} cells; one formula gives at most ${most}. A column and a row together give a grid: give two columns, or shorter ranges.`,
  tooManyForItems: (items: number, each: number, most: number) =>
    `The result would be ${items} rows of ${each} cells; one formula gives at most ${most}. Give fewer items to a formula.`,
  tooManyErrors: (errors: number, cells: number, row: number, reason: string) =>
    `${errors} of the ${cells} results are errors, more than Excel on the web takes at once. The first, in row ${row}: ${reason}`,
  ownFault: "A fault in Stockbook itself stopped this calculation; your cells are not the cause.",
} as const;

/**
 * What a number above 1 was probably meant as. Just above 1 it may as well be more than the whole,
 * such as a rate of 120% a year: then both readings are shown.
 */
function percentHint(was: number): string {
  if (!(was > 1 && was <= 100)) return "";
  const [percent, share] = [`${was}%`, Number((was / 100).toPrecision(15))];
  if (was >= 2) return `. Write ${percent} or ${share}`;
  return `, which is ${Number((was * 100).toPrecision(15))}%. If ${percent} is meant, write ${percent} or ${share}`;
}
