import type { Count } from "../count";
import { are, items, rows } from "./pane-words";

/** The limits as they are shown. */
export interface RuleTexts {
  leadTime: string;
  leadTimeCv: string;
  demandCv: string;
  unitValue: string;
  turnover: string;
}

const columns = {
  item: "Item",
  leadTime: "Lead time, in days",
  leadTimeSpread: "Spread of the lead time",
  demandSpread: "Spread of demand",
  demandMean: "Average demand, in the same periods",
  unitValue: "Value of a unit",
  turnover: "Turnover, in turns a year",
  toOrder: "Made to order (optional)",
  onHand: "Stock on hand, in units (optional)",
};

/** Items that can be bought when they are needed, with no stock of their own. */
export const zeroStock = {
  title: "Zero stock",
  what: "Finds the items that can be bought when they are needed, without keeping stock.",
  list: {
    heading: "List and columns",
    takes: (item: string) => `${item} by lead time, demand, unit value and turnover`,
    columns,
    none: {
      item: "No column: name the items by row",
      optional: "None",
      required: "Choose a column",
    },
    kind: {
      leadTimeSpread: "The spread of the lead time is",
      demandSpread: "The spread of demand is",
      ratio: "a ratio: deviation divided by average",
      deviation: "a standard deviation",
    },
    columnsMissing: (count: Count) =>
      count.number === 1
        ? "One column is still to be chosen."
        : `${count.shown} columns are still to be chosen.`,
    restored: "The columns and limits of the last search in this list are back.",
  },
  rule: {
    heading: "Rule",
    summary: ({ unitValue, turnover }: RuleTexts) =>
      `made to order, or a unit value from ${unitValue} and up to ${turnover} turns`,
    first: "The first line that fits an item decides:",
    lines: [
      ({ leadTime, leadTimeCv }: RuleTexts) =>
        `The lead time is longer than ${leadTime} days, or its spread is more than ${leadTimeCv} of its average: keep stock.`,
      ({ unitValue, turnover }: RuleTexts) =>
        `It is made to order, or a unit is worth ${unitValue} or more and turns over ${turnover} times a year or less: zero stock.`,
      ({ demandCv }: RuleTexts) =>
        `The spread of demand is more than ${demandCv} of its average: keep stock.`,
      () => "None of these: decide item by item.",
    ],
    judgement: "The limits are rules of thumb. Set them for your own suppliers and currency.",
    limits: {
      leadTime: "Longest lead time, in days",
      leadTimeCv: "Largest spread of the lead time, as a ratio",
      demandCv: "Largest spread of demand, as a ratio",
      unitValue: "High unit value from",
      turnover: "Slow mover up to, in turns a year",
    },
    problems: {
      noNumber: (example: string) => `Enter a number, for example ${example}.`,
      negative: "Enter a number of 0 or more.",
    },
    badLimits: "The limits need correcting.",
    find: "Find candidates",
    reading: "Reading the list…",
    finding: "Finding candidates…",
  },
  elsewhere: (place: string) => `You have now selected ${place}.`,
  useElsewhere: "Use that list instead",
  changed: (place: string) =>
    `${place} has changed since it was read. Press Refresh to find the candidates again.`,
  check: {
    heading: "Check",
    clean: "Every row has the numbers it needs. Nothing is left out.",
    shortFates: { leftOut: "left out", taken: "included" },
    findings: {
      blank: (count: Count) => `${rows(count)} with an empty cell`,
      text: (count: Count) => `${rows(count)} with text where a number belongs`,
      error: (count: Count) => `${rows(count)} with an error`,
      negative: (count: Count) => `${rows(count)} with a number below zero`,
      noMean: (count: Count) => `${rows(count)} with an average of zero`,
      toOrder: (count: Count) => `${rows(count)} with neither yes nor no for made to order`,
      textNumber: (count: Count) => `${rows(count)} with text that looks like a number`,
      onHand: (count: Count) => `${rows(count)} without a usable stock on hand`,
    },
    fates: {
      blank: "Left out: no advice.",
      text: "Left out: no advice. Correct the cells and press Refresh to include them.",
      error: "Left out: no advice. Correct the formulas and press Refresh to include them.",
      negative: "Left out: no advice. None of these figures can be below zero.",
      noMean: "Left out: no advice. A deviation cannot be divided by an average of zero.",
      toOrder: "Left out: no advice. Write yes or no, TRUE or FALSE, or 1 or 0.",
      textNumber: "Read as the numbers shown.",
      onHand: "Advice is given. Their stock counts as zero in the freed capital.",
    },
    cell: "Cell",
    item: "Item",
    stands: "Holds",
    ledger: {
      heading: "What happens to the rows",
      advised: "With advice",
      hidden: "Hidden, left out",
      blank: "Empty cell, left out",
      text: "Text, left out",
      error: "Error, left out",
      negative: "Below zero, left out",
      noMean: "Average of zero, left out",
      toOrder: "Neither yes nor no, left out",
      all: "All rows of the list",
    },
  },
  result: {
    heading: "Result",
    done: (zero: Count, review: Count, stock: Count) =>
      `Zero stock: ${items(zero)}. Review: ${review.shown}. Keep stock: ${stock.shown}.`,
    nothing: "No row is left to advise on. Choose other columns, or correct the cells.",
    table: {
      caption: "Advice",
      advice: "Advice",
      items: "Items",
      value: "Stock value",
      total: "All",
    },
    meaning: { zero: "order when needed", review: "decide item by item", stock: "keep a buffer" },
    reasons: {
      longLeadTime: "Lead time too long",
      unsteadyLeadTime: "Lead time unsteady",
      toOrder: "Made to order",
      standsStill: "High value and slow",
      erraticDemand: "Demand erratic",
      noRule: "No rule decides",
    },
    why: "Why",
    chart: "Value of the stock by reason; the table has the figures",
    freed: (zero: Count, all: Count, money: { figure: string; whole: string; share: string }) =>
      `${zero.shown} of ${items(all)} can do without stock: that frees ${money.figure} of ${money.whole}, ${money.share} of the stock at its unit value.`,
    withoutStock: (zero: Count, all: Count) =>
      `${zero.shown} of ${items(all)} can do without stock.`,
    freedUnknown:
      "To see the capital that would be freed, choose the column with the stock on hand.",
    nothingWritten: "Nothing has been written to the workbook yet.",
  },
  candidates: {
    heading: "Candidates",
    none: "No item is a candidate under these limits.",
    byCapital: "Largest capital first. Click an item to select its row.",
    byUnitValue: "Largest unit value first. Click an item to select its row.",
    item: "Item",
    unitValue: "Unit value",
    capital: "Capital",
    more: (count: Count) => `Show all ${count.shown}`,
    most: (count: Count) => `Show the first ${count.shown}`,
    capped: (shown: Count, all: Count) =>
      `The first ${shown.shown} of ${items(all)} ${are(all)} shown. Write the advice beside the list to see all of them.`,
    expanded: (count: Count) => `${items(count)} shown.`,
  },
  report: {
    sheetName: "Zero stock report",
    title: (list: string) => `Zero stock in ${list}`,
    reason: "Reason",
    reasons: "Why, by rule",
    share: "Share of stock",
    leadTimeCv: "Lead time, spread over average",
    demandCv: "Demand, spread over average",
    chart: {
      ofStock: (list: string) => `Value of the stock by reason in ${list}`,
      ofItems: (list: string) => `Items by reason in ${list}`,
      cumulative: "Cumulative share",
    },
    figures: {
      freed: (zero: Count, share: string) =>
        `freed by zero stock for ${items(zero)}: ${share} of the stock`,
      zero: (zero: Count) => `${items(zero)} without stock`,
      of: (all: Count) => `of ${items(all)} with advice`,
      review: (review: Count) => `${items(review)} to review`,
      kept: (stock: Count) => `${items(stock)} ${are(stock)} to be kept in stock`,
      leftOut: (left: Count) => (left.number === 0 ? "Nothing left out" : `${rows(left)} left out`),
      ofRows: (all: Count) => `of ${rows(all)} in the list`,
    },
  },
  write: {
    heading: "Write",
    where: (place: string) =>
      `zero, review or stock for each row, in ${place}. Those cells are empty.`,
    button: "Write advice beside the list",
    written: (place: string) => `Advice in ${place}`,
    done: (what: string) => `Written: ${what}.`,
    sourceChanged: (place: string) =>
      `${place} has changed since it was read: cells were edited or sorted, or rows were inserted or deleted. Nothing was written, because it would end up beside the wrong rows. Press Refresh, then write the advice.`,
  },
  explained: (shown: string) =>
    `Stockbook wrote the advice ${shown} here for the item of this row. The rule behind it is on the “Zero stock” tab.`,
  because: (shown: string, reason: string) =>
    `Stockbook wrote the advice ${shown} here for the item of this row. Reason: ${reason}.`,
  ownReport:
    "This sheet is a zero-stock report of Stockbook. Its rule and what was left out are on page two.",
  unexplained: (shown: string) =>
    `Stockbook wrote ${shown} here for the item of this row. To see why, search its list again on the “Zero stock” tab.`,
};
