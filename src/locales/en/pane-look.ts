import type { Count } from "../count";
import { are, items, rows } from "./pane-words";

/** Numbers are given as they are shown. */
export interface ReasonTexts {
  /** Whether the shares are shares of all scores, and not of the value. */
  ofScores: boolean;
  rank: string;
  items: string;
  before: string;
  after: string;
  a: string;
  b: string;
  aItems: string;
  bItems: string;
}

/** Numbers are given as they are shown. */
export interface HeadlineTexts {
  /** How many analyses there are, where there is more than one. */
  groups: Count | null;
  a: Count;
  items: Count;
  itemShare: string;
  valueShare: string;
  total: string;
  /** What the items of class A make of all scores, where they are ranked by scores. */
  scoreShare: string | null;
}

const inGroups = ({ groups }: HeadlineTexts) =>
  groups === null ? "" : `In ${groups.shown} groups, `;
const shares = ({ scoreShare, valueShare, total }: HeadlineTexts) =>
  `${scoreShare === null ? "" : `${scoreShare} of all scores and `}${valueShare} of ${total}`;

const total = ({ ofScores }: ReasonTexts) => (ofScores ? "all scores" : "the value");

/** The classes, in the pane. */
export const look = {
  headline: {
    a: (t: HeadlineTexts) =>
      `${inGroups(t)}${t.a.shown} of ${items(t.items)}, ${t.itemShare}, make ${shares(t)}.`,
    noA: (t: HeadlineTexts) =>
      `${inGroups(t)}None of the ${t.items.shown} items stays within the line of class A. Together they make ${t.total}.`,
    twoStage: (best: Count, last: Count) =>
      `Of these, ${best.shown} are also a by the second criterion, and ${last.shown} are c.`,
    steadiness: (best: Count, last: Count) =>
      `Of these, ${best.shown} have steady demand (X), and ${last.shown} erratic demand (Z).`,
  },
  leftOut: {
    withValue: (rowCount: Count, amount: string, share: string | null) =>
      `${rows(rowCount)} left out: ${amount}${share === null ? "" : `, ${share}`}.`,
    withoutValue: (rowCount: Count) => `${rows(rowCount)} left out, without a usable number.`,
    totals: (rowCount: Count) =>
      rowCount.number === 1
        ? "1 row with a total left out, so that nothing counts twice."
        : `${rows(rowCount)} with totals left out, so that nothing counts twice.`,
  },
  done: (a: Count, b: Count, c: Count) => `Classified: ${a.shown} A, ${b.shown} B, ${c.shown} C.`,
  table: {
    caption: "Classes",
    class: "Class",
    items: "Items",
    itemShare: "% of items",
    value: "Value",
    valueShare: "% of value",
    total: "All",
  },
  groups: {
    show: "Show",
    all: "All groups together",
    caption: "Groups",
    group: "Group",
    none: "(no group)",
    chooseForChart: "Choose a group to see its classes and its Pareto chart.",
    more: (count: Count) => `and ${count.shown} more groups, which the report lists`,
  },
  matrix: {
    headings: {
      twoStage: "Two stages and service targets",
      steadiness: "ABC × XYZ and service targets",
    },
    caption: "The nine classes with items, value and service target",
    items: (count: Count) => items(count),
    target: "Target",
    badTarget: (name: string, entry: string) =>
      `The target for ${name} is “${entry}”. Enter a percentage above 1 and below 100, for example 95; no stock reaches 100%.`,
    targetsWhat: {
      twoStage:
        "Targets are cycle service levels, as SAFETYSTOCK.CYCLE takes them, and are written beside the classes. They start at 99% for Aa and fall in steps to 90% for Cc. These are rules of thumb: set your own.",
      steadiness:
        "Targets are cycle service levels, as SAFETYSTOCK.CYCLE takes them, and are written beside the classes. They start at 99% for AX and are lower for less value and for less steady demand, where safety stock costs most. These are rules of thumb: set your own.",
    },
  },
  changes: {
    heading: "Since the last run",
    short: (count: Count, value: string) => `${items(count)} changed class, ${value}`,
    status: (count: Count) => `${items(count)} changed class since the last run.`,
    none: "No item has changed its class.",
    sum: (count: Count, value: string) =>
      `${items(count)} changed class, with a combined value of ${value}.`,
    added: (count: Count) => `${items(count)} ${are(count)} new.`,
    gone: (count: Count) => `${items(count)} of the last run ${are(count)} no longer in the list.`,
    unread:
      "The classes of the last run could not be read from the workbook, so nothing is compared. They stay as they are.",
    otherLines: "The last run used different lines, limits or weights.",
    movesCaption: "Changes of class",
    move: "Change",
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    itemsCaption: "The most valuable items that changed class",
    more: (count: Count) => `and ${count.shown} more, which the report lists`,
  },
  returns: (count: Count) =>
    `${items(count)} with a negative value: class C, and left out of the total.`,
  why: {
    heading: "Why this class?",
    label: "Find an item",
    showRow: "Show it in the sheet",
    none: (text: string) => `No classified item has “${text}” in its name.`,
    atLines: "Last and first item of each class:",
    matches: "Items found:",
    found: (count: Count) => `${items(count)} found.`,
    facts: {
      class: "Class",
      value: "Value",
      rank: "Rank",
      share: "Share of value",
      score: "Score",
      scoreShare: "Share of all scores",
      before: "Running total before it",
      after: "Running total with it",
    },
    said: (item: string, why: string) => `${item}: ${why}`,
    rankOf: (rank: string, count: string) => `${rank} of ${count}`,
    crossing: {
      A: (t: ReasonTexts) =>
        `The items ranked above it make ${t.before} of ${total(t)}. That is less than ${t.a}, so it is still an A.`,
      B: (t: ReasonTexts) =>
        `The items ranked above it make ${t.before} of ${total(t)}. ${t.a} is reached without it and ${t.b} is not, so it is a B.`,
      C: (t: ReasonTexts) =>
        `The items ranked above it make ${t.before} of ${total(t)}. ${t.b} is reached without it, so it is a C.`,
    },
    within: {
      A: (t: ReasonTexts) =>
        `With it the items make ${t.after} of ${total(t)}. That is within ${t.a}, so it is an A.`,
      B: (t: ReasonTexts) =>
        `With it the items make ${t.after} of ${total(t)}. That is beyond ${t.a} and within ${t.b}, so it is a B.`,
      C: (t: ReasonTexts) =>
        `With it the items make ${t.after} of ${total(t)}. That is beyond ${t.b}, so it is a C.`,
    },
    count: {
      A: (t: ReasonTexts) =>
        `It has rank ${t.rank}. The first ${t.aItems} of ${t.items} items (${t.a}) are A.`,
      B: (t: ReasonTexts) =>
        `It has rank ${t.rank}. The first ${t.aItems} of ${t.items} items (${t.a}) are A, the next up to rank ${t.bItems} (${t.b}) are B.`,
      C: (t: ReasonTexts) =>
        `It has rank ${t.rank}. The first ${t.bItems} of ${t.items} items (${t.b}) are A or B; the rest are C.`,
    },
    /** Where the item stands, as each rule looks at it. */
    standing: {
      crossing: (t: ReasonTexts) => `The items ranked above it make ${t.before} of ${total(t)}`,
      within: (t: ReasonTexts) => `With it the items make ${t.after} of ${total(t)}`,
      count: (t: ReasonTexts) => `It has rank ${t.rank} of ${t.items}`,
    },
    held: (letter: string, standing: string) =>
      `In the last run it was ${letter}. ${standing}, which has not crossed a line by the margin, so it stays ${letter}.`,
    crossed: (from: string, to: string, standing: string) =>
      `In the last run it was ${from}. ${standing}, which has crossed the line by the margin, so now it is ${to}.`,
    secondStage: (letter: string, number: string) =>
      `The second letter, ${letter}, comes from the second criterion, which is ${number}, by the same lines.`,
    steadiness: (letter: string, variation: string) =>
      `${letter}, because the standard deviation of its demand is ${variation} times its average.`,
    secondStageHeld: (letter: string, number: string) =>
      `The second letter, ${letter}, is kept from the last run: the second criterion, which is ${number}, has not crossed a line by the margin.`,
    steadinessHeld: (letter: string, variation: string) =>
      `${letter}, as in the last run: the standard deviation of its demand is ${variation} times its average, which has not crossed a limit by the margin.`,
    noSteadiness: (letter: string) =>
      `${letter}, because it has no demand, or more returns than sales.`,
    values: {
      zero: "Its value is zero. Such an item adds nothing to the total and is always a C.",
      equals: (count: Count) =>
        `${items(count)} have exactly this value; equal values share a class.`,
      negative: "Its value is negative. Such an item is left out of the total and is always a C.",
    },
    scores: {
      equals: (count: Count) =>
        `${items(count)} have exactly this score; equal scores share a class.`,
      zero: "Its score is zero: it is 0 in every criterion that counts. Such an item is always a C.",
      negative:
        "Its score is below zero, because its returns count against it. Such an item is always a C.",
    },
  },
};
