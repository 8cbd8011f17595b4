/** Sentences of the functions for classes over several criteria and for demand. */
export const demandTexts = {
  mustHoldNumbers: (name: string) => `${name} must be a range of numbers; it holds none.`,
  criterionMissing: (column: number) =>
    `criteria has no number in column ${column} of this row. Write 0 where an item has none.`,
  tooManyCriteria: (most: number, was: number) =>
    `criteria must be at most ${most} columns; it was ${was}.`,
  mustBeOneWeightEach: (columns: number, was: number) =>
    `weights must be one number for each of the ${columns} columns of criteria; it was ${was}.`,
  historyTooLong: (most: number, was: number) =>
    `history must be at most ${most} periods; it was ${was}.`,
  tooFarAhead: (most: number, was: number) => `periods must be at most ${most}; it was ${was}.`,
} as const;
