/** Lines and rule. */
export const choose = {
  heading: "Lines and rule",
  summary: (a: string, b: string, rule: string, margin: string | null) =>
    `${a} / ${b}%, ${rule}${margin === null ? "" : `, ± ${margin} points`}`,
  ruleNames: { crossing: "crossing", within: "within", count: "count of items" },
  toCorrect: "needs correcting",
  a: "A up to",
  b: "B up to",
  percent: "%",
  points: "points",
  rest: "C is the rest.",
  problems: {
    noNumber: (example: string) => `Enter a number, for example ${example}.`,
    outOfRange: "Enter a percentage above 0 and up to 100.",
    shareNotPercent: (entry: string) =>
      `${entry} would mean one percent or less. Enter the line in percent, for example 80.`,
    bBelowA: "The line for B must not be below the line for A.",
    notAboveZero: "Enter a number above 0.",
    yBelowX: "The limit of Y must not be below the limit of X.",
    marginOutOfRange: "Enter a number from 0 to 20.",
    notBelowZero: "Enter 0 or more; 0 leaves the criterion out.",
    noWeight: "At least one weight must be above 0.",
  },
  examples: { a: "80", b: "95", x: "0.5", y: "1", margin: "2", weight: "1" },
  weights: "Weights",
  weightsWhat: "Any scale will do: 2 and 1 mean the same as 200 and 100. 0 leaves a criterion out.",
  scope: "The second letter",
  scopes: {
    list: {
      name: "Ranked over the whole list",
      what: "The second letter ranks all items of the list by the second criterion.",
    },
    class: {
      name: "Ranked inside each first class",
      what: "A, B and C are each ranked separately, with their own a, b and c.",
    },
  },
  x: "X up to",
  y: "Y up to",
  limitsWhat:
    "Limits of the coefficient of variation: the standard deviation of the periods divided by their average. Z is the rest.",
  margin: "Keep the old class within ±",
  marginWhat:
    "With a margin of 2, an item keeps its class from the last run until it has crossed the line by 2 points. With 0, every run starts from scratch.",
  rule: "Rule for the item on the line",
  rules: {
    crossing: {
      name: "Crossing: it belongs to the better class",
      what: "The item that takes the running total past the line still belongs to the class above it. This is the usual rule.",
    },
    within: {
      name: "Within: it belongs to the next class",
      what: "An item belongs to a class only if the running total, including the item, stays within the line.",
    },
    count: {
      name: "Count: the lines count items, not value",
      what: "The first items by rank are A, whatever they are worth. Lines of 20 and 50 are common with this rule.",
    },
  },
  classifying: "Classifying…",
  badLines: "The lines need correcting.",
  nothingPositive:
    "No item has a value above zero, so there is nothing to rank. Choose another value column.",
};
