/** Sentences of the functions that read lines with an item, a date and a quantity each. */
export const lineTexts = {
  dateAsText: (name: string, text: string) =>
    `${name} must be dates; there was the text "${text}". Turn it into a date, for instance with DATEVALUE.`,
  noDate: (name: string) => `${name} must be dates; a quantity has none.`,
  noItem: (name: string) => `${name} must be an item's name or number; a line has none.`,
  inRow: (sentence: string, row: number) => `${sentence} See row ${row} of the range.`,
  inColumn: (sentence: string, column: number) => `${sentence} See column ${column} of the range.`,
  bothItems: (given: string, missing: string) =>
    `${given} must be given together with ${missing}: both say which receipts belong to an item.`,
  mustRise: (name: string, place: number) =>
    `${name} must rise from cell to cell, such as 30, 60, 90; place ${place} does not.`,
  lotLastsTooLong: (days: number, most: number) =>
    `The order quantity lasts ${days} days; the curve shows at most ${most}. Check orderQuantity and annualDemand.`,
} as const;
