import type { Count } from "../count";
import { items } from "./pane-words";

/** Numbers are given as they are shown. */
export interface ReasonTexts {
  rank: string;
  items: string;
  before: string;
  after: string;
  a: string;
  b: string;
  aItems: string;
  bItems: string;
}

/** The classes, in the pane. */
export const look = {
  heading: "Result",
  nothingWritten: "Nothing has been written to the workbook yet.",
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
  chart: {
    title: "Pareto chart",
    axis: (count: Count) => `${items(count)}, largest value first`,
    average: (count: Count) => `Each bar is the average of ${items(count)}.`,
    curve: "The curve is the running total.",
    single: "Each bar is one item.",
    description: (shares: { a: string; aItems: string; ab: string; abItems: string }) =>
      `Bars of value from the largest to the smallest, and the running total as a curve. Class A is ${shares.aItems} of the items and makes ${shares.a} of the value. Classes A and B together are ${shares.abItems} of the items and make ${shares.ab}.`,
  },
  returns: (count: Count) =>
    `${items(count)} with a negative value: class C, and no part of the total.`,
  why: {
    heading: "Why this class?",
    label: "Find an item",
    none: (text: string) => `No classified item has “${text}” in its name.`,
    atLines: "Items at the lines:",
    matches: "Items found:",
    found: (count: Count) => `${items(count)} found.`,
    facts: {
      class: "Class",
      value: "Value",
      rank: "Rank",
      share: "Share of value",
      before: "Running total before it",
      after: "Running total with it",
    },
    rankOf: (rank: string, count: string) => `${rank} of ${count}`,
    crossing: {
      A: (t: ReasonTexts) =>
        `The items ranked above it make ${t.before} of the value. That is less than ${t.a}, so it is still an A.`,
      B: (t: ReasonTexts) =>
        `The items ranked above it make ${t.before} of the value. ${t.a} is reached without it, ${t.b} is not: so it is a B.`,
      C: (t: ReasonTexts) =>
        `The items ranked above it make ${t.before} of the value. ${t.b} is reached without it, so it is a C.`,
    },
    within: {
      A: (t: ReasonTexts) =>
        `With it the items make ${t.after} of the value. That is within ${t.a}, so it is an A.`,
      B: (t: ReasonTexts) =>
        `With it the items make ${t.after} of the value. That is beyond ${t.a} and within ${t.b}, so it is a B.`,
      C: (t: ReasonTexts) =>
        `With it the items make ${t.after} of the value. That is beyond ${t.b}, so it is a C.`,
    },
    count: {
      A: (t: ReasonTexts) =>
        `It has rank ${t.rank}. The first ${t.aItems} of ${t.items} items (${t.a}) are A.`,
      B: (t: ReasonTexts) =>
        `It has rank ${t.rank}. The first ${t.aItems} of ${t.items} items (${t.a}) are A, the next up to rank ${t.bItems} (${t.b}) are B.`,
      C: (t: ReasonTexts) =>
        `It has rank ${t.rank}. The first ${t.bItems} of ${t.items} items (${t.b}) are A or B; the rest are C.`,
    },
    zero: "Its value is zero. Such an item adds nothing to the total and is always a C.",
    negative: "Its value is negative. Such an item is left out of the total and is always a C.",
    equals: (count: Count) => `${items(count)} have this very value; equal values share a class.`,
  },
};
