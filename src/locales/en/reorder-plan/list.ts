import type { Count } from "../../count";

const columns = {
  item: "Item",
  onHand: "Stock on hand, in units",
  demand: "Demand of a period, in units",
  demandDeviation: "Standard deviation of demand",
  leadTime: "Lead time",
  leadTimeDeviation: "Standard deviation of the lead time",
  unitCost: "Cost of a unit",
  onOrder: "On order, in units",
  reserved: "Reserved, in units",
  supplier: "Supplier",
  purchaseTerm: "Supplier’s payment term, in days",
  location: "Location",
  class: "Class",
  service: "Service target",
  reviewTime: "Time between two orders",
  minimumOrder: "Minimum order, in units",
  pack: "Pack, in units",
  maximumOrder: "Maximum order, in units",
  size: "Volume or weight of a unit",
  supplierMinimum: "Least order value of its supplier",
  container: "Container of its supplier, in the unit of the volume or weight",
  salesPrice: "Sales price",
  orderCost: "Cost of an order",
};

export const list = {
  heading: "List and columns",
  takes: (item: string, demand: string) => `${item} by stock, lead time and ${demand}`,
  columns,
  none: {
    item: "No column: name the items by row",
    optional: "None",
    required: "Choose a column",
  },
  leadTimeIn: "Lead times are in",
  reviewTimeIn: "Times between orders are in",
  times: { day: "days", week: "weeks", month: "months", quarter: "quarters", year: "years" },
  columnsMissing: (count: Count) =>
    count.number === 1
      ? "One column is still to be chosen."
      : `${count.shown} columns are still to be chosen.`,
  restored: "The columns and settings of the last plan of this list are back.",
};
