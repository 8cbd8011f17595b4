import type { Count } from "../count";
import { items, rows } from "./pane-words";

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

const parts = {
  expired: "Expired",
  expiring: "Will expire unsold",
  dead: "Dead",
  excess: "Excess",
  working: "Working",
};

/** What a second list has in common with the other. */
const second = {
  none: "none taken",
  noColumn: { required: "Choose a column", optional: "None" },
  shortFates: { leftOut: "not counted", taken: "counted" },
};

const secondFindings = {
  unknownItem: (count: Count) => `${rows(count)} with an item that is not in the list`,
  noItem: (count: Count) => `${rows(count)} without an item`,
  error: (count: Count) => `${rows(count)} with an error`,
  text: (count: Count) => `${rows(count)} with text where the quantity belongs`,
  blank: (count: Count) => `${rows(count)} without a quantity`,
  negative: (count: Count) => `${rows(count)} with a quantity below zero`,
  unreadDate: (count: Count) => `${rows(count)} with a day that cannot be read`,
  textDate: (count: Count) => `${rows(count)} with a day that is a text`,
  severalRows: (count: Count) => `${rows(count)} of items that stand in several rows`,
  textNumber: (count: Count) => `${rows(count)} with text that looks like a number`,
};

const secondFates = {
  unknownItem: "Not counted. Correct the name, or add the item to the list.",
  error: "Not counted. Correct the formulas and press Refresh.",
  text: "Not counted. Correct the cells and press Refresh.",
  blank: "Not counted. An empty cell is not taken for 0.",
  textDate: "Counted. Read as the day that is written there.",
  severalRows:
    "Counted for the first row of the item. Choose the location in both lists to tell them apart, or add the rows up.",
  textNumber: "Read as the numbers shown.",
};

const secondLedger = {
  counted: "Counted",
  hidden: "Hidden, left out",
  unknownItem: "Item not in the list, not counted",
  noItem: "No item, not counted",
  error: "Error, not counted",
  text: "Text, not counted",
  blank: "No quantity, not counted",
  negative: "Below zero, not counted",
  unreadDate: "Day that cannot be read, not counted",
};

/** What of a stock works, and what is too much, old, dead or at risk. */
export const stockHealth = {
  title: "Stock health",
  what: "Says how much of the money in stock works, and how much is excess, dead or will expire, and proposes what to write down.",
  parts,
  list: {
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
  },
  settings: {
    judge: "Check the stock",
    reading: "Reading the list…",
    judging: "Checking the stock…",
    bad: "A setting needs correcting.",
    problems: {
      amount: "Enter a number of 0 or more.",
      months: "Enter a number above 0, for example 12.",
      percent: "Enter a share of 0 or more, for example 20.",
      share: "Enter a share from 0 to 100, for example 25.",
      date: "Enter a date.",
      ages: "Enter one to eight whole numbers of days, rising, for example 90; 180; 365.",
    },
    cover: {
      heading: "Cover and dead stock",
      summary: (days: string) => `${days} days`,
      byClass: (a: string, b: string, c: string) => `A ${a}, B ${b}, C ${c} days`,
    },
    age: {
      heading: "Ages and reserves",
      summary: (limits: string) => `${limits} days`,
      reserve: (age: string) => `${age}: reserve, % of cost`,
    },
    money: {
      heading: "Money",
      summary: (carrying: string, selling: string) =>
        `${carrying} a year to keep, ${selling} to sell`,
    },
    fields: {
      today: "Date of the report",
      coverDays: "Days that the stock is to last where nothing else is said",
      coverA: "Class A, days",
      coverB: "Class B, days",
      coverC: "Class C, days",
      deadMonths: "Dead after so many months without an issue",
      ageLimits: "Age limits, days",
      carryingRate: "Cost of keeping stock a year, % of its cost",
      sellingCost: "Cost to sell, % of the sales price",
    },
  },
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
  item: {
    close: "Close",
    select: "Select its row",
    what: (money: string, part: string) => `${money} in stock, most of it: ${part}.`,
    noMoney: "No money is in its stock.",
    backlog: (units: string) => `Nothing is in stock, and customers wait for ${units} units.`,
    steps: "Where its units stand",
    step: "Step",
    units: "Units",
    money: "Money",
    onHand: "On hand",
    noDemand: "No demand is known.",
    noIssueFor: (days: string, limit: string) => `No issue for ${days}; dead after ${limit}.`,
    days: (count: Count) => `${count.shown} ${count.number === 1 ? "day" : "days"}`,
    aDay: (units: string) => `${units} units a day`,
    cover: (days: string) => `Demand of ${days}`,
    buffer: "Safety stock",
    short: "Short",
    shortWhat: "Missing to the safety stock, customers who wait included.",
    belowTarget: "Below target",
    belowTargetWhat: "Missing to the cover and the safety stock.",
    batches: "Batches that are there",
    batch: "Batch",
    unnamed: "Batch without a number",
    lastDay: "Last day",
    never: "never",
    expired: "expired",
    layers: "Stock by the receipts that cover it",
    age: "Age",
    unitCost: "Unit cost",
    reserve: "Reserve",
    more: (count: Count) => `${count.shown} more are not shown.`,
    valueOf: (value: string, cost: string, name: string) =>
      `A unit brings ${value} and cost ${cost} (${name}).`,
  },
  receipts: {
    ...second,
    heading: "Receipts",
    how: "To see how old the stock is: check it, then select the list of receipts on any sheet and press the button that appears here.",
    take: (place: string) => `Take ${place} as receipts`,
    giveUp: "Check without this list",
    notRead: (why: string) => `Checked without the receipts. ${why}`,
    columns: {
      item: "Item received",
      day: "Day of the receipt",
      quantity: "Quantity received, in units",
      unitCost: "Cost of a unit received",
      originalDay: "Of transfers, day of the first receipt",
      location: "Location of the receipt",
    },
    clean: "Every receipt has an item of the list, a day and a quantity.",
    findings: {
      ...secondFindings,
      noDate: (count: Count) => `${rows(count)} without a day`,
      later: (count: Count) => `${rows(count)} after the date of the report`,
      unreadOriginal: (count: Count) => `${rows(count)} with a first receipt that cannot be read`,
      unreadCost: (count: Count) => `${rows(count)} with a cost that cannot be used`,
    },
    fates: {
      ...secondFates,
      noItem: "Not counted. Nothing tells what was received.",
      negative: "Not counted. A return or an issue is no receipt: take it out of the list.",
      noDate: "Not counted. Without a day a receipt has no age.",
      unreadDate: "Not counted. Enter the day as a date, for example 2026-06-30.",
      later: "Not counted. What comes in later covers nothing yet: check the date of the report.",
      unreadOriginal: "Counted with the day of the receipt itself.",
      unreadCost: "Counted at the cost of the item.",
    },
    ledger: {
      ...secondLedger,
      heading: "What happens to the receipts",
      noDate: "No day, not counted",
      later: "After the date of the report, not counted",
      all: "All rows of the receipts",
    },
  },
  batches: {
    ...second,
    heading: "Batches",
    how: "To see what will expire unsold: check the stock, then select the list of batches with their last days on any sheet and press the button that appears here.",
    take: (place: string) => `Take ${place} as batches`,
    giveUp: "Check without this list",
    notRead: (why: string) => `Checked without the batches. ${why}`,
    columns: {
      item: "Item of the batch",
      quantity: "Quantity of the batch, in units",
      lastDay: "Expiry date",
      batch: "Number of the batch",
      location: "Location of the batch",
    },
    clean: "Every batch has an item of the list, a quantity and a last day.",
    findings: {
      ...secondFindings,
      noDate: (count: Count) => `${rows(count)} without an expiry date`,
    },
    fates: {
      ...secondFates,
      noItem: "Not counted. Nothing tells what the batch is of.",
      negative: "Not counted. No batch holds less than nothing.",
      unreadDate: "Not counted. Enter the expiry date as a date, for example 2026-12-31.",
      noDate: "Counted. They are taken never to expire.",
    },
    ledger: {
      ...secondLedger,
      heading: "What happens to the batches",
      all: "All rows of the batches",
    },
  },
  check: {
    heading: "Findings",
    clean: "Every row has the numbers it needs. Nothing is left out.",
    shortFates: { leftOut: "not checked", taken: "checked" },
    findings: {
      error: (count: Count) => `${rows(count)} with an error`,
      text: (count: Count) => `${rows(count)} with text where a number belongs`,
      noCost: (count: Count) => `${rows(count)} without a unit cost`,
      blank: (count: Count) => `${rows(count)} with an empty cell`,
      negative: (count: Count) => `${rows(count)} with a number below zero`,
      added: (count: Count) => `${rows(count)} added to another`,
      sameItem: (count: Count) => `${rows(count)} of items that stand in several`,
      backlog: (count: Count) => `${rows(count)} with stock below zero`,
      freeOfCost: (count: Count) => `${rows(count)} with a unit cost of 0`,
      emptyPeriods: (count: Count) => `${rows(count)} with empty periods`,
      noIssue: (count: Count) => `${rows(count)} without a day of the last issue`,
      unreadIssue: (count: Count) => `${rows(count)} with a last issue that cannot be read`,
      laterIssue: (count: Count) => `${rows(count)} with a last issue after the date of the report`,
      textIssue: (count: Count) => `${rows(count)} with a last issue that is a text`,
      unknownClass: (count: Count) => `${rows(count)} of a class without a cover`,
      batchesExceed: (count: Count) => `${rows(count)} with more in batches than in stock`,
      batchesMissing: (count: Count) => `${rows(count)} with less in batches than in stock`,
      textNumber: (count: Count) => `${rows(count)} with text that looks like a number`,
    },
    fates: {
      error: "Not checked. Correct the formulas and press Refresh.",
      text: "Not checked. Correct the cells and press Refresh.",
      noCost: "Not checked. Without a cost the stock has no money: enter what a unit costs.",
      blank: "Not checked. Stock and demand are needed: an empty cell is not taken for 0.",
      negative:
        "Not checked. Only the stock on hand and the net realisable value can be below zero.",
      added: "Checked with the first row of the same item.",
      sameItem: "An item in several rows can be checked row by row, or as one.",
      backlog: "Checked. Customers wait for these units: they are short, and no money is in stock.",
      freeOfCost: "Checked. Their units count, but no money is in them.",
      emptyPeriods:
        "Checked. An empty period can mean that nothing was sold, or that it is not known.",
      noIssue: "Checked by their demand alone.",
      unreadIssue:
        "Checked by their demand alone. Enter the day as a date, for example 2026-06-30.",
      laterIssue: "Checked as if issued on the date of the report: check that date.",
      textIssue: "Checked. Read as the day that is written there.",
      unknownClass: "Checked with the cover for where nothing else is said.",
      batchesExceed:
        "Checked. The batches that expire first are used first: those that expire last are there.",
      batchesMissing: "Checked. What is in no batch is taken never to expire.",
      textNumber: "Read as the numbers shown.",
    },
    sameItems: { legend: "Rows of one item", apart: "Check each by itself", together: "Add up" },
    cell: "Cell",
    item: "Item",
    stands: "Holds",
    ledger: {
      heading: "What happens to the rows",
      judged: "Checked",
      hidden: "Hidden, left out",
      error: "Error, not checked",
      text: "Text, not checked",
      noCost: "No unit cost, not checked",
      blank: "Empty cell, not checked",
      negative: "Below zero, not checked",
      added: "Added to the first row of the item",
      all: "All rows of the list",
    },
  },
};
