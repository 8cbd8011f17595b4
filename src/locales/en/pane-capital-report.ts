import type { Count } from "../count";
import { items } from "./pane-words";

/** The report of tied-up money, its pictures as charts, and what its cells say. */
export const capitalReport = {
  sheetName: "Working capital report",
  title: (list: string) => `Working capital of ${list}`,
  year: (rate: string, days: string) => `cost of capital ${rate}, year of ${days} days`,
  figures: {
    tied: "tied up: stock and receivables less payables",
    free: "lent by suppliers beyond what is tied up",
    costs: (rate: string) => `its cost a year, at ${rate}`,
    saves: (rate: string) => `saved a year, at ${rate}`,
    cycle: "from paying suppliers to being paid",
    noCycle: "no cash cycle without sales and purchases",
  },
  chart: {
    title: (list: string) => `What one day frees in ${list}`,
    names: "One day",
    value: "Frees once",
    cumulative: "Cumulative share",
    others: (count: Count) => `${count.shown} others`,
  },
  terms: {
    heading: (unit: string) =>
      unit === ""
        ? "Tied up by terms: suppliers’ down, customers’ across"
        : `Tied up by terms, ${unit}: suppliers’ down, customers’ across`,
    corner: "Paid after",
    days: (days: string) => `${days} days`,
    now: (days: string) => `${days} days, now`,
    cash: "cash",
    cashNow: "cash, now",
    zero: "Nothing from, days",
  },
  levers: {
    heading: "Levers: what one day frees",
    kind: "Lever",
    now: "Now, days",
    items: "Items",
    money: "Frees once",
    saving: "Saves a year",
    first: (shown: Count, all: Count) =>
      `Levers: what one day frees, the first ${shown.shown} of ${all.shown}`,
  },
  parties: {
    items: "Items",
    daysOfStock: "Days of stock",
    daysOfSales: "Customers pay after, days",
    daysOfPurchases: "Suppliers paid after, days",
    cashCycle: "Cash cycle, days",
    all: "All",
    first: (heading: string, shown: Count, all: Count) =>
      `${heading}, the first ${shown.shown} of ${all.shown}`,
    others: (count: Count) => `${count.shown} others`,
  },
  whatIf: {
    heading: "What if",
    suppliers: (days: string) => `Suppliers are paid after at least ${days} days`,
    stock: (share: string) => `Stock is ${share} less`,
    customers: (days: string) => `Customers pay within ${days} days`,
    part: "Part",
    now: "Now",
    then: "Then",
    freed: "Freed",
    cost: "Cost of capital a year",
  },
  settings: {
    heading: "Settings",
    list: "List",
    stock: "Stock",
    flow: "Sold",
    rate: "Cost of capital a year",
    year: "Days in a year",
    salesTerm: "Customers’ term where the list says none, days",
    purchaseTerm: "Suppliers’ term where the list says none, days",
    advance: "Paid in advance, days before",
    vat: "VAT taken out",
  },
  changes: {
    what: "Figure",
    daysHeading: "Days, then and now",
    more: (money: string) => `${money} more is tied up than then.`,
    less: (money: string) => `${money} less is tied up than then.`,
    same: "As much is tied up as then.",
    movedHeading: "Items that changed most",
    moved: (count: Count) =>
      `${items(count)} tie${count.number === 1 ? "s" : ""} up more or less than then.`,
    noneMoved: "No item ties up more or less than then.",
    fromTo: (former: string, present: string) => `${former} then, ${present} now`,
    hidden: (count: Count) => `${count.shown} more are not shown.`,
    added: (count: Count, money: string) =>
      `${items(count)} ${count.number === 1 ? "is" : "are"} new: ${money}.`,
    gone: (count: Count, money: string) =>
      `${items(count)} ${count.number === 1 ? "is" : "are"} no longer in the list: ${money} then.`,
    unknown:
      "Which items changed is not known: the list was read by other columns then, or names no items.",
    otherSettings: "Columns or settings were others then: a part of the change comes from that.",
  },
  findings: { heading: "Findings", finding: "Finding", happened: "What happens", rows: "Rows" },
  pictures: {
    ofItem: (item: string) => `Own capital of ${item}`,
    assumed:
      "Taken to be bought in lots of twice its stock and sold evenly: the stock is what lies there on average.",
    none: "No picture: it needs a stock, a demand and a purchase price above 0, and a lot that lasts at most 10 years.",
    cycleSheet: "Own capital",
    termsSheet: "Grid of terms",
  },
  explain: {
    need: (item: string, money: string) => `${item} ties up ${money}. This is how it comes about:`,
    needFree: (item: string, money: string) =>
      `The supplier of ${item} lends ${money} more than it ties up. This is how it comes about:`,
    breakEvenTerm: (item: string, days: string) =>
      `If its supplier were paid after ${days}, ${item} would tie up nothing.`,
    neverFree: (item: string) => `Nothing of ${item} is sold, so no supplier’s term pays for it.`,
    costOfCapital: (item: string, money: string, rate: string) =>
      `The money that ${item} ties up costs ${money} a year, at ${rate}.`,
    saved: (item: string, money: string, rate: string) =>
      `What the supplier of ${item} lends saves ${money} a year, at ${rate}.`,
    unexplained: (shown: string) =>
      `Stockbook wrote ${shown} here for the row. To see why, have its list worked out again on the “Capital” tab.`,
    ownReport:
      "This sheet is a working-capital report of Stockbook. Its settings and what was found in the list stand on it.",
  },
};
