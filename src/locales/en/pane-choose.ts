/** Lines and rule. */
export const choose = {
  heading: "Lines",
  a: "A up to",
  b: "B up to",
  percent: "%",
  rest: "C is the rest.",
  problems: {
    noNumber: (example: string) => `Write a number, for example ${example}.`,
    outOfRange: "Write a percentage above 0 and up to 100.",
    shareNotPercent: (entry: string) =>
      `${entry} would mean one percent or less. Write the line in percent, for example 80.`,
    bBelowA: "The line for B must not be below the line for A.",
  },
  rule: "Rule for the item on the line",
  rules: {
    crossing: {
      name: "Crossing: it belongs to the better class",
      what: "The item with which the running total passes the line still counts to the class above the line. This is the usual rule.",
    },
    within: {
      name: "Within: it belongs to the next class",
      what: "An item counts to a class only while the running total, the item included, stays within the line.",
    },
    count: {
      name: "Count: the lines count items, not value",
      what: "The first items by rank are A, whatever they are worth. Lines of 20 and 50 are common with this rule.",
    },
  },
  classify: "Classify",
  classifying: "Classifying…",
  badLines: "The lines need a correction.",
  nothingPositive:
    "No item has a value above zero, so there is nothing to rank. Choose another value column.",
};
