import type { Count } from "../../count";

const columns = {
  item: "Item, supplier or customer",
  stockValue: "Stock value",
  onHand: "Stock on hand, in units",
  unitCost: "Cost of a unit",
  demand: "Demand, in units",
  salesPrice: "Sales price",
  purchasePrice: "Purchase price",
  sales: "Sales, in money",
  costOfSales: "Cost of sales, in money",
  salesTerm: "Customer’s payment term, in days",
  purchaseTerm: "Supplier’s payment term, in days",
  supplier: "Supplier",
  customer: "Customer",
  group: "Group",
};

export const list = {
  heading: "List and columns",
  takes: (item: string, flow: string) => `${item} by stock, ${flow} and terms of payment`,
  money: "sales",
  columns,
  none: {
    item: "No column: rows go by their number",
    optional: "None",
    required: "Choose a column",
    unitCost: "None: it is the purchase price",
    purchasePrice: "None: it is the cost of a unit",
    term: "None: one term for all",
  },
  stockFrom: {
    legend: "Stock is",
    value: "a value in one column",
    units: "units times their cost",
  },
  flowFrom: {
    legend: "What is sold is",
    units: "units and their prices",
    money: "sales and cost of sales in money",
  },
  period: "Sales and cost are those of a",
  columnsMissing: (count: Count) =>
    count.number === 1
      ? "One column is still to be chosen."
      : `${count.shown} columns are still to be chosen.`,
  restored: "The columns and settings of the last answer for this list are back.",
};

export const vat = {
  asked: {
    sales:
      "The sales price says that it holds VAT, the purchase price says nothing. Both have to be alike.",
    purchase:
      "The purchase price says that it holds VAT, the sales price says nothing. Both have to be alike.",
  },
  assumed: "Until you say, the other one is taken to be without VAT.",
  legend: { sales: "Sales prices are", purchase: "Purchase prices are" },
  ways: { unsaid: "as the other side", without: "without VAT", with: "with VAT" },
  what: "Everything is worked out without VAT: where prices hold it, it is taken out.",
};
