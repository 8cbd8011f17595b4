import type { Count } from "../../count";
import { items } from "../pane-words";

/** What is asked of the orders to suppliers, and whether they come to it. */
const reportLimits = {
  heading: "Suppliers: total against what is asked",
  minimum: "Least order value",
  missing: "Missing",
  container: "Container",
  containers: "Containers filled",
  source: "Asked by",
  sources: { entered: "your entry", list: "the list", all: "the settings" },
  note: "How it came about",
  ofSuppliers: "Limits of single suppliers",
  entered: (count: Count) => `${count.shown} entered`,
  listed: (count: Count) => `${count.shown} from the list`,
};

/** The stock of one item from today on. */
const reportItem = {
  title: (item: string) => `Stock of ${item} from today on`,
  mostUrgent:
    "The most urgent item. To have another one here, open it in the pane before the report is written.",
};

export const report = {
  sheetName: "Reorder plan",
  title: (list: string) => `Reorder plan of ${list}`,
  planFor: (day: string) => `plan for ${day}`,
  supplier: "Supplier",
  location: "Location",
  noSupplier: "No supplier",
  others: (count: Count) => `${count.shown} others`,
  unitCost: "Unit cost",
  position: "Stock position",
  runsOut: "Runs out",
  tooMuch: "Too much, units",
  chart: {
    bySupplier: (list: string) => `Money to order by supplier in ${list}`,
    byGroup: (list: string) => `Money to order by urgency in ${list}`,
    cumulative: "Cumulative share",
  },
  figures: {
    toOrder: (orders: Count, all: Count) => `to order: ${orders.shown} of ${items(all)}`,
    urgent: (count: Count) => (count.number === 0 ? "None out or late" : items(count)),
    outAndLate: (out: Count, late: Count) =>
      `${out.shown} out, ${late.shown} out before an order arrives`,
    tooMuch: (count: Count) => `too much, in ${items(count)}`,
    tooMuchOnOrder: (count: Count, onOrder: string) =>
      `too much, in ${items(count)}; ${onOrder} of it on order`,
  },
  beside: {
    money: "Other money",
    what: "Which is",
    is: { soon: "to order then", covered: "in stock", excess: "too much" },
  },
  limits: reportLimits,
  item: reportItem,
  largest: "Most urgent orders",
  orders: { bySupplier: "Orders by supplier", byGroup: "Orders by urgency" },
  sum: (name: string) => `Sum of ${name}`,
  everything: "All orders",
  settings: {
    heading: "Settings",
    list: "List",
    demand: "Demand",
    average: (name: string, period: string) => `${name}, of a ${period}`,
    service: "Service",
    review: "Days between two orders",
    costs: "Cost of an order; of holding a unit a year",
    costsOf: (order: string, holding: string) => `${order}; ${holding} of its cost`,
    lot: "Lot",
    excess: "Too much from",
    excessOf: (days: string) => `${days} days of demand above the reorder point`,
  },
  findings: { heading: "Findings", finding: "Finding", happened: "What happens", rows: "Rows" },
};
