import type { Count } from "../count";
import { items, rows } from "./pane-words";

/** A list may have others: totals, empty rows and repeated headers. */
const counted = (all: Count, hasOthers: boolean) => `${rows(all)}${hasOthers ? " with items" : ""}`;

/** Page one, for whoever reads no further. */
const front = {
  mostValue: (name: string, count: Count, share: string) =>
    `Most of it is in ${name}: ${items(count)} with ${share} of the value.`,
  period: (first: string, last: string) => `${first} to ${last}`,
  rule: (a: string, b: string, rule: string) => `lines ${a} and ${b}, rule “${rule}”`,
  madeBy: (version: string) => `Stockbook ${version}`,
  analysed: (count: Count) => `value of the ${items(count)} analysed`,
  inA: (count: Count) => `${items(count)} in A`,
  shareOfA: (itemShare: string, valueShare: string, value: string) =>
    `${itemShare} of items, ${valueShare} of value: ${value}`,
  nothingLeftOut: "Nothing left out",
  allRowsIn: (all: Count, hasOthers: boolean) =>
    all.number === 1
      ? `the only ${hasOthers ? "row with an item" : "row of the list"} is included`
      : `all ${counted(all, hasOthers)} of the list are included`,
  rowsLeftOut: (left: Count) => `${rows(left)} left out`,
  withoutNumber: (all: Count, hasOthers: boolean) =>
    `of ${counted(all, hasOthers)}, without a usable number`,
  leftOut: (value: string) => `${value} left out`,
  rowsOf: (left: string, all: Count, share: string, hasOthers: boolean) =>
    `${left} of ${counted(all, hasOthers)}${share === "" ? "" : `, ${share} of the value`}`,
};

/** The chart, and the cells that it is drawn from. */
const chart = {
  title: (list: string) => `Pareto chart of ${list}`,
  titleOfGroup: (group: string, list: string) => `Pareto chart of group ${group} in ${list}`,
  titleOfGroups: (list: string) => `Value of the groups in ${list}`,
  data: "Data of the chart",
  item: "Item",
  rank: "Rank",
  group: "Group",
  value: "Value",
  perItem: (value: string) => `${value} per item`,
  ofValue: "Cumulative share of value",
  ofScores: "Cumulative share of scores",
  line: (name: string, share: string) => `Line ${name} (${share})`,
  items: (count: Count) => `${items(count)}, largest first`,
  ranks: (count: Count, step: string, every: number) =>
    every === 1
      ? `Rank of ${items(count)}, largest first`
      : `Rank of ${items(count)}, largest first; one in ${step} is drawn`,
  groups: (count: Count) => `${count.shown} groups, largest first`,
};

/** What became of rows, where the pane says what to do about them as well. */
const happened = {
  text: "Left out: text, not a number.",
  error: "Left out: the cell shows an error.",
  doubtful: "Left out: the number can be read in two ways.",
  descriptions: {
    sum: "Summed under the first description.",
    keep: "Kept apart, each row with its own description.",
  },
  sums: {
    count: "Counted as items: each has its own name.",
    leaveOut: "Left out as totals, so that nothing counts twice.",
  },
  deadItems: "Classified like the others, with their past value.",
};

/** The report sheet. */
export const report = {
  sheetName: "ABC analysis",
  title: (list: string) => `ABC analysis of ${list}`,
  inUnit: (header: string, sign: string) => `${header}, ${sign}`,
  foot: (day: string) => `Stockbook, ${day}`,
  /** Given are Excel's own signs, for which it puts the numbers. */
  pages: (page: string, all: string) => `Page ${page} of ${all}`,
  front,
  happened,
  settings: {
    heading: "Settings",
    list: "List",
    item: "Item",
    description: "Description",
    itemByRow: "By row number",
    value: "Value",
    unit: "Value in",
    units: {
      units: "Units, not money",
      price: "Prices of one unit, not amounts",
      unsaid: "Not clear from the column’s name",
    },
    product: (quantity: string, price: string) => `${quantity} × ${price}`,
    lines: "Lines",
    linesOf: (a: string, b: string) => `A up to ${a}, B up to ${b}`,
    rule: "Rule",
    periodsSum: "Sum of the periods",
    second: "Second criterion",
    scope: "The second letter",
    criterion: (number: string) => `Criterion ${number}`,
    weighted: (name: string, weight: string) => `${name}, weight ${weight}`,
    periods: "Periods",
    fromTo: (first: string, last: string) => `From ${first} to ${last}`,
    limits: "Limits",
    limitsOf: (x: string, y: string) =>
      `X up to ${x}, Y up to ${y}: standard deviation of the periods divided by their average`,
    group: "Analysed separately by",
    margin: "Old class kept within",
    marginOf: (points: string) => `± ${points} points`,
    made: "Made on",
  },
  rules: {
    crossing:
      "Crossing: the item that takes the running total past a line belongs to the better class",
    within:
      "Within: an item belongs to a class only if the running total, including the item, is within the line",
    count: "Count: the lines are shares of the number of items",
  },
  findings: {
    heading: "Data",
    finding: "Finding",
    rows: "Rows",
    value: "Value",
    happened: "What happened",
    counted: "Each is counted in one of the rows below",
    all: "Rows in the list",
    classed: "Classified",
    classedAs: (items: string) => `As ${items}`,
    hidden: "Hidden rows",
    hiddenFate: "Left out",
  },
  classes: {
    heading: "Classes",
    ofGroup: (group: string) => `Classes of ${group}`,
    header: ["Class", "Items", "Share of items"],
    value: "Value",
    valueShare: "Share of value",
    total: "All",
  },
  matrix: {
    heading: "The nine classes",
    target: "Service target",
    heatMap: "Share of value, items and service target",
    /** Excel's number formats, with the word that stands beside the number. */
    itemsFormat: (count: number) => (count === 1 ? '0" item"' : '#,##0" items"'),
    targetFormat: (share: string) => `"target "${share}`,
  },
  largest: {
    heading: "Largest items",
    item: "Item",
    class: "Class",
    value: "Value",
    share: "Share of value",
  },
  groups: {
    heading: "Groups",
    header: ["Group", "Items", "A", "B", "C"],
    more: (count: Count) => `and ${count.shown} more on page two`,
  },
  changes: {
    heading: "Since the last run",
    header: ["Change", "Items"],
    value: "Value",
    moreMoves: (count: Count) => `and ${count.shown} more on page two`,
    items: "Items that changed class",
    itemsHeader: ["Item", "Before", "Now"],
    more: (count: Count) =>
      `and ${count.shown} more: the sorted list below shows the previous class of every item`,
  },
  table: {
    rank: "Rank",
    group: "Group",
    score: "Score",
    variation: "Variation of demand",
    target: "Service target",
    before: "Class before",
    item: "Item",
    description: "Description",
    value: "Value",
    share: "Share of value",
    scoreShare: "Share of all scores",
    cumulative: "Cumulative share",
    class: "Class",
  },
  chart,
};
