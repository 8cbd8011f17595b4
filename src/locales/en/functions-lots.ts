/** Sentences of the functions for lots and plans. */
export const lotTexts = {
  mustHaveColumns: (name: string, columns: number, rows: number, was: number) =>
    `${name} must be a range of ${columns} columns; it was a range of ${rows} × ${was} cells.`,
  emptyTable: (name: string) => `${name} is empty; it must have at least one line of numbers.`,
  mustBeOneOrEach: (name: string, of: string, count: number, was: number) =>
    `${name} must be one number, or one for each of the ${count} of ${of}; it had ${was}.`,
  tooLong: (name: string, most: number, was: number) =>
    `${name} must have at most ${most} cells; it had ${was}.`,
  mustBeAtMost: (name: string, most: number, was: number) =>
    `${name} must be at most ${most}; it was ${was}.`,
  mustBeItem: (name: string, was: string) =>
    `${name} must be an item's name or number; it was ${was}.`,
  noItem: (name: string, line: number, column: string) =>
    `${name} has no ${column} in line ${line}.`,
  noCycles:
    "No order arrived while the simulation ran. Simulate more periods, or look for a lead time that is too long.",
  noDemand: "There is no demand in the history, so no share of it can be served.",
} as const;
