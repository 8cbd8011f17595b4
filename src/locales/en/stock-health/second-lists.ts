import type { Count } from "../../count";
import { rows } from "../pane-words";

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

export const receipts = {
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
};

export const batches = {
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
};
