/** The report sheet. */
export const report = {
  sheetName: "ABC analysis",
  title: (list: string) => `ABC analysis of ${list}`,
  settings: {
    heading: "Settings",
    list: "List",
    item: "Item",
    description: "Description",
    itemByRow: "By row, no column",
    value: "Value",
    product: (quantity: string, price: string) => `${quantity} × ${price}`,
    lines: "Lines",
    linesOf: (a: string, b: string) => `A up to ${a}, B up to ${b}`,
    rule: "Rule",
    made: "Made on",
  },
  rules: {
    crossing:
      "Crossing: the item with which the running total passes a line belongs to the better class",
    within: "Within: an item belongs to a class if the running total with it is within the line",
    count: "Count: the lines are shares of the number of items",
  },
  findings: {
    heading: "Data",
    header: ["Finding", "Rows", "What happened"],
    all: "Rows in the list",
    classed: "Classified",
    classedAs: (items: string) => `As ${items}`,
    hidden: "Hidden rows",
    hiddenFate: "Left out",
  },
  classes: {
    heading: "Classes",
    header: ["Class", "Items", "Share of items", "Value", "Share of value"],
    total: "All",
  },
  table: {
    rank: "Rank",
    item: "Item",
    description: "Description",
    value: "Value",
    share: "Share of value",
    cumulative: "Cumulative share",
    class: "Class",
    line: (name: string, share: string) => `Line ${name} (${share})`,
  },
  chart: (list: string) => `Pareto chart of ${list}`,
};
