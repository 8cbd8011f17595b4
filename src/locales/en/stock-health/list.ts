import type { Count } from "../../count";

const columns = {
  item: "Item",
  onHand: "Stock on hand, in units",
  unitCost: "Cost of a unit",
  demand: "Demand of a period, in units",
  lastIssue: "Day of the last issue",
  buffer: "Safety stock, in units",
  realisableValue: "Net realisable value of a unit",
  salesPrice: "Sales price",
  class: "Class",
  group: "Group",
  location: "Location",
  supplier: "Supplier",
};

export const list = {
  heading: "List and columns",
  takes: (item: string, demand: string) => `${item} by stock, unit cost and ${demand}`,
  columns,
  none: {
    item: "No column: name the items by row",
    optional: "None",
    required: "Choose a column",
  },
  columnsMissing: (count: Count) =>
    count.number === 1
      ? "One column is still to be chosen."
      : `${count.shown} columns are still to be chosen.`,
  restored: "The columns and settings of the last answer for this list are back.",
};
