import type { Count } from "../count";
import { items, rows } from "./pane-words";
import { check } from "./stock-health/check";
import { item } from "./stock-health/item";
import { list } from "./stock-health/list";
import { batches, receipts } from "./stock-health/second-lists";
import { settings } from "./stock-health/settings";

const parts = {
  expired: "Expired",
  expiring: "Will expire unsold",
  dead: "Dead",
  excess: "Excess",
  working: "Working",
};

/** What of a stock works, and what is too much, old, dead or at risk. */
export const stockHealth = {
  title: "Stock health",
  what: "Says how much of the money in stock works, and how much is excess, dead or will expire, and proposes what to write down.",
  parts,
  list,
  settings,
  elsewhere: (place: string) => `You have now selected ${place}.`,
  useElsewhere: "Use that list instead",
  changed: (place: string) =>
    `${place} has changed since it was read. Press Refresh to check the stock again.`,
  result: {
    heading: "Answer",
    done: (all: Count) => `The stock of ${items(all)} is checked.`,
    nothing: "No row is left to check. Choose other columns, or correct the cells.",
    noMoney: "There is no money in stock.",
    allWorks: (whole: string) => `${whole} in stock, and all of it works.`,
    headline: (whole: string, works: string, others: string[]) =>
      `${whole} in stock: ${works} works, ${others.join(", ")}.`,
    said: {
      expired: (money: string) => `${money} has expired`,
      expiring: (money: string) => `${money} will expire unsold`,
      dead: (money: string) => `${money} is dead`,
      excess: (money: string) => `${money} is excess`,
    },
    short: (count: Count, money: string) =>
      `Beside it, ${items(count)} ${count.number === 1 ? "is" : "are"} short: ${money} to the safety stock, customers who wait included.`,
    leftOut: (count: Count, money: string | null, unknown: Count) => {
      const left = `${rows(count)} cannot be checked`;
      if (money === null) return `${left}, and their money is not known: see the findings.`;
      return unknown.number === 0
        ? `${left}: ${money}. See the findings.`
        : `${left}: ${money}, and ${unknown.shown} of unknown worth. See the findings.`;
    },
    parts: "Money in stock by part",
    part: "Part",
    money: "Money",
    share: "Share",
    keeping: "Cost a year",
    all: "All",
  },
  largest: {
    heading: (part: string) => `${part}: largest items`,
    headingOf: (part: string, group: string) => `${part}: largest items of ${group}`,
    item: "Item",
    units: "Units",
    money: "Money",
    none: "No item is in this part.",
    ofAll: (shown: Count, all: Count) => `${shown.shown} of ${items(all)} are shown.`,
    select: (count: Count) =>
      count.number === 1 ? "Select its row" : `Select all ${rows(count)} in the sheet`,
  },
  ages: {
    heading: "Age and write-down",
    noReceipts:
      "To see how old the stock is, take the list of receipts below: newest receipts cover the stock.",
    age: "Age",
    money: "Money",
    reserve: "Reserve",
    writeDown: "Write-down",
    all: "All",
    upTo: (days: string) => `Up to ${days} days`,
    between: (from: string, to: string) => `${from} to ${to} days`,
    over: (days: string) => `Over ${days} days`,
    unknown: "Older than the records",
    atReceipts: "Money at the cost of the receipts; without one, at that of the item.",
    writeDowns: "Write-down proposed",
    method: "Method",
    byAge: "By age",
    toValue: "To net realisable value",
    lacks: {
      age: "needs the list of receipts",
      value: "needs the column of the sales price or of the net realisable value",
    },
    known: (known: Count, all: Count) => `${known.shown} of ${items(all)} known`,
    higher:
      "Accounts show the lower of cost and net realisable value, item by item (IAS 2). The reserve by age is a rule of thumb beside it.",
  },
  groups: {
    heading: (column: string) => `By ${column}`,
    by: "Tell apart by",
    group: "Group",
    money: "Money",
    notWorking: "Not working",
    share: "Share",
    none: "None named",
    more: (count: Count) => `Show all ${count.shown}`,
  },
  item,
  receipts,
  batches,
  check,
};
