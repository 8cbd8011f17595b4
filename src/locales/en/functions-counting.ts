import { shortText } from "../short-text";

/** Sentences of the functions for counting. */
export const countingTexts = {
  mustBeLabel: (name: string, of: string, was: string) =>
    `${name} must be ${of}'s name or number; it was ${was}.`,
  noItems: (name: string) => `${name} is empty; it must hold at least one item.`,
  missing: (name: string, place: number, of: string) =>
    `${name} has an empty cell at place ${place}, where ${of} has an entry.`,
  unknownClass: (label: string, place: number) =>
    `classCounts has no class "${shortText(label)}", which stands at place ${place} of classes. Give it a line, with 0 if it is not counted.`,
  classTwice: (name: string, label: string, line: number) =>
    `${name} has the class "${shortText(label)}" again in line ${line}. Give each class one line.`,
  nothingToCount: "No item is of a class that is counted: all counts a year are 0.",
  tooManyCounts: (counts: number, days: number, most: number) =>
    `The plan of ${days} days would have ${counts} counts, and a sheet has ${most} rows. Give fewer days.`,
} as const;
