import type { Count } from "../count";
import { rows } from "./pane-words";
import { check } from "./working-capital/check";
import { item } from "./working-capital/item";
import { knownTerms } from "./working-capital/known-terms";
import { list, vat } from "./working-capital/list";
import { settings } from "./working-capital/settings";
import { totals } from "./working-capital/totals";
import { live, write } from "./working-capital/write";

const days = (count: Count) => `${count.shown} ${count.number === 1 ? "day" : "days"}`;

/** Where money is tied up. */
export const workingCapital = {
  title: "Working capital",
  what: "Says how much money stock, customers and suppliers tie up, what that costs, and which day frees most.",
  days,
  /** Where there are none. */
  noDays: "–",
  list,
  vat,
  make: "Show what is tied up",
  reading: "Reading the list…",
  working: "Working it out…",
  badSettings: "A setting needs correcting.",
  needsTerm: {
    sales: "Choose the column of the customers’ terms, or enter one term for all of them.",
    purchase: "Choose the column of the suppliers’ terms, or enter one term for all of them.",
  },
  knownTerms,
  settings,
  elsewhere: (place: string) => `You have now selected ${place}.`,
  useElsewhere: "Use that list instead",
  changed: (place: string) =>
    `${place} has changed since it was read. Press Refresh for a new answer.`,
  result: {
    heading: "Answer",
    done: (need: string) => `${need} tied up.`,
    tied: (need: string, stock: string, receivables: string, payables: string) =>
      `${need} is tied up: stock ${stock} + receivables ${receivables} − payables ${payables}.`,
    free: (free: string, stock: string, receivables: string, payables: string) =>
      `Suppliers lend ${free} more than is tied up: stock ${stock} + receivables ${receivables} − payables ${payables}.`,
    costs: (cost: string, rate: string) => `At ${rate} it costs ${cost} a year.`,
    saves: (cost: string, rate: string) => `At ${rate} that saves ${cost} a year.`,
    cycle: (days: string) => `The cash cycle takes ${days}.`,
    noCycle: "Without sales and purchases there is no cash cycle.",
    leftOut: (count: Count, money: string) =>
      `${rows(count)} ${count.number === 1 ? "is" : "are"} left out, with ${money} of stock: see the findings.`,
    leftOutUnknown: (count: Count) =>
      `${rows(count)} ${count.number === 1 ? "is" : "are"} left out; their stock is not known: see the findings.`,
    nothing: "No row is left to work out. Choose other columns, or correct the cells.",
    nothingWritten: "Nothing has been written to the workbook yet.",
    parts: "Where the money is",
    part: "Part",
    days: "Days",
    money: "Money",
    stock: "Stock",
    receivables: "Owed by customers",
    payables: "Owed to suppliers",
    need: "Tied up",
    breakEven: (days: string) =>
      `If suppliers were paid after ${days} on average, nothing would be tied up.`,
  },
  levers: {
    heading: "What frees most",
    lever: "One day",
    now: "Now, days",
    money: "Frees once",
    kinds: {
      "supplier-term": (name: string) => `later to ${name}`,
      stock: "less stock",
      "customer-term": (name: string) => `sooner from ${name}`,
    },
    allSuppliers: "all suppliers",
    allCustomers: "all customers",
    noSupplier: "suppliers without a name",
    noCustomer: "customers without a name",
    what: (money: string) => `One day is worth ${money} a year.`,
    more: (count: Count) => `Show all ${count.shown}`,
    most: (count: Count) => `Show the first ${count.shown}`,
    none: "Nothing is sold: no day is worth anything.",
  },
  whatIf: {
    heading: "What if",
    what: "Enter one or more to see at once what changes.",
    frees: (money: string, then: string) => `That frees ${money}: ${then} would be tied up.`,
    binds: (money: string, then: string) => `That ties up ${money} more: ${then} in all.`,
    saves: (money: string) => `It saves ${money} a year.`,
    costs: (money: string) => `It costs ${money} a year more.`,
    nothing: "Nothing changes: no row is outside these limits.",
    changed: (count: Count) => `${rows(count)} would change.`,
    parts: "What changes",
    suppliers: "Owed to suppliers",
    stock: "Stock",
    customers: "Owed by customers",
    all: "Tied up",
    now: "Now",
    then: "Then",
    days: "Cash cycle, days",
  },
  parties: {
    heading: { supplier: "By supplier", customer: "By customer", group: "By group" },
    by: "Show by",
    ways: { supplier: "supplier", customer: "customer", group: "group" },
    name: { supplier: "Supplier", customer: "Customer", group: "Group" },
    none: { supplier: "No supplier", customer: "No customer", group: "No group" },
    days: { supplier: "Paid after", customer: "Pays after", group: "Cash cycle" },
    money: "Tied up",
    made: (stock: string, receivables: string, payables: string) =>
      `stock ${stock} + customers ${receivables} − suppliers ${payables}`,
    more: (count: Count) => `Show all ${count.shown}`,
    most: (count: Count) => `Show the first ${count.shown}`,
  },
  items: {
    heading: "Where most is tied up",
    item: "Item",
    money: "Tied up",
    days: (stock: string, sales: string, purchases: string) =>
      `in stock ${stock}, customers ${sales}, suppliers ${purchases}`,
    noDays: "nothing is sold",
    more: (count: Count) => `Show the first ${count.shown}`,
    capped: (shown: Count, all: Count) =>
      `The first ${shown.shown} of ${rows(all)} are shown. Write the figures beside the list to see all of them.`,
  },
  item,
  totals,
  live,
  write,
  check,
};
