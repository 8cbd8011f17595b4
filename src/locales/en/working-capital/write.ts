export const live = {
  heading: "Columns beside the list",
  ways: { values: "values", formulas: "live formulas" },
  what: "Live formulas follow the cells of the list.",
  not: {
    terms: "Live formulas see numbers only: here terms are read from words.",
    textNumbers: "Live formulas see numbers only: here text is read as numbers.",
  },
};

export const write = {
  heading: "Write",
  where: (place: string) =>
    `Tied-up money, break-even term and cost go to ${place}, which is empty.`,
  button: "Write the figures",
  buttonIn: (columns: string) => `Write the figures in ${columns}`,
  update: (columns: string) => `Update the figures in ${columns}`,
  second: "Write a second copy",
  written: (place: string) => `Working capital in ${place}`,
  sourceChanged: (place: string) =>
    `${place} has changed since it was read: cells were edited or sorted, or rows were inserted or deleted. Nothing was written, because it would end up beside the wrong rows. Press Refresh, then write the figures.`,
  columns: {
    need: "Working capital",
    breakEvenTerm: "Break-even term, days",
    costOfCapital: "Cost of capital a year",
  },
};
