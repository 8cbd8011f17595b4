/** Every sentence that a function can say in a cell. */
export const functionTexts = {
  unknownValue: "a value of an unknown kind",
  inputError: (error: string) =>
    `An input cell holds the error ${error || "of an unknown kind"}. Mend that cell first.`,
  blank: (name: string) => `${name} is empty; it must be a number.`,
  text: (name: string, text: string) => `${name} must be a number; it was the text "${text}".`,
  numberAsText: (name: string, text: string) =>
    `${name} must be a number; it was the text "${text}". Turn it into a number, for instance with VALUE.`,
  boolean: (name: string, value: boolean) =>
    `${name} must be a number; it was ${value ? "TRUE" : "FALSE"}.`,
  mustBeAtLeast: (name: string, least: number, was: number) =>
    `${name} must be ${least} or more; it was ${was}.`,
  mustBeWhole: (name: string, least: number, was: number) =>
    `${name} must be a whole number, ${least} or more; it was ${was}.`,
  mustBePositive: (name: string, was: number) => `${name} must be more than 0; it was ${was}.`,
  mustBeShare: (name: string, was: number) =>
    was > 1 && was <= 100
      ? `${name} must be a share from 0 to 1; it was ${was}. Write ${was}% or ${was / 100}.`
      : `${name} must be a share from 0 to 1; it was ${was}.`,
  mustBeWord: (name: string, words: readonly string[], was: string) =>
    `${name} must be one of ${words.join(", ")}; it was ${was}.`,
  mustBeSingle: (name: string, rows: number, columns: number) =>
    `${name} must be a single value; it was a range of ${rows} × ${columns} cells.`,
  mustBeOneLine: (name: string, rows: number, columns: number) =>
    `${name} must be one column or one row; it was a range of ${rows} × ${columns} cells.`,
  gapInPlan: (name: string, place: number) =>
    `${name} has an empty cell at place ${place}. Write 0 where a period has none.`,
  noNumbers: (name: string) => `${name} holds no number.`,
  noPartner: (name: string) => `The ranges differ in size: ${name} has no cell for this one.`,
  ratioOverZero: (name: string) => `${name} is 0, and the result is a ratio over it.`,
  overflow: "The result is too large for a cell.",
  unexpected: "This function could not work with these arguments. Please report the formula.",
} as const;
