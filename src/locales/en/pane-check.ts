import type { Count } from "../count";
import { items, names, rows } from "./pane-words";

/** What stands in the list, and what happens to it. */
export const check = {
  heading: "Check",
  reading: "Reading the list…",
  clean: "Every row has one item and one number. Nothing is left out.",
  cleanSoFar:
    "Every row of the list has one item and one number. More rows follow after an empty row.",
  findings: {
    doubtful: (count: Count) => `${rows(count)} with a number that can be read in two ways`,
    blank: (count: Count, columnCount: Count) =>
      columnCount.number === 1
        ? `${rows(count)} without a number`
        : `${rows(count)} with an empty cell where a number belongs`,
    text: (count: Count) => `${rows(count)} with text where a number belongs`,
    textNumber: (count: Count) => `${rows(count)} with text that looks like a number`,
    error: (count: Count) => `${rows(count)} with an error`,
    negative: (count: Count) => `${rows(count)} with a negative value`,
    duplicates: (count: Count, nameCount: Count) => `${rows(count)} share ${names(nameCount)}`,
    alike: (count: Count, nameCount: Count) =>
      `${rows(count)} share ${names(nameCount)}, written in different ways`,
    descriptions: (count: Count, nameCount: Count) =>
      `${rows(count)} of ${items(nameCount)} with more than one description`,
    codes: (count: Count) => `${rows(count)} with codes that differ only in leading zeros`,
    totals: (count: Count) =>
      count.number === 1 ? "1 row looks like a total" : `${rows(count)} look like totals`,
    sums: (count: Count) =>
      count.number === 1
        ? "1 row equals the sum of others"
        : `${rows(count)} equal the sum of others`,
    headers: (count: Count) =>
      count.number === 1
        ? "1 row repeats the column names"
        : `${rows(count)} repeat the column names`,
    empty: (count: Count) => `${rows(count)} with neither item nor number`,
    unnamed: (count: Count) => `${rows(count)} without an item name`,
    emptyPeriods: (count: Count, periodCount: Count) =>
      `${periodCount.shown} empty ${periodCount.number === 1 ? "period" : "periods"} in ${rows(count)}`,
    onePeriod: (count: Count) => `${rows(count)} with a number in one period only`,
    fewPeriods: (_count: Count, periodCount: Count) =>
      `Only ${periodCount.shown} periods of demand; twelve are needed`,
    newItems: (count: Count) => `${rows(count)} of new items: no demand in the first half`,
    deadItems: (count: Count) => `${rows(count)} of dead items: no demand in the last half`,
  },
  fates: {
    doubtful: {
      open: (thousands: string, decimals: string) =>
        `Left out until you choose: nothing in the column shows whether the sign marks thousands or decimals. All values add up to ${thousands} with thousands, to ${decimals} with decimals.`,
      grouping: (thousands: string, decimals: string) =>
        `Read with thousands: all values add up to ${thousands}. With decimals they would add up to ${decimals}.`,
      decimal: (thousands: string, decimals: string) =>
        `Read with decimals: all values add up to ${decimals}. With thousands they would add up to ${thousands}.`,
    },
    blank: "Left out: no class.",
    text: "Left out: no class. Correct the cells and press Refresh to include them.",
    textNumber: {
      read: "Read as the numbers shown.",
      leaveOut: "Left out: no class.",
    },
    error: "Left out: no class. Correct the formulas and press Refresh to include them.",
    negativeCriterion: "Counted against its item; the score of all criteria decides the class.",
    negative: {
      sum: "Deducted from the other rows of the same item. An item whose sum is negative is class C and left out of the total.",
      keep: "Class C, and left out of the total.",
    },
    duplicates: {
      sum: "Summed: each name is one item, and all its rows get its class.",
      keep: "Kept apart: each row is an item of its own.",
    },
    alike: {
      sum: "They look alike and differ in upper and lower case, spaces, accents or invisible characters. Summed as one item.",
      keep: "They look alike and differ in upper and lower case, spaces, accents or invisible characters. Kept apart.",
    },
    descriptions: {
      sum: "Summed under the first description. Keep the rows of one name apart if they are different items.",
      keep: "Kept apart, each row with its own description.",
    },
    codes: {
      apart: "Kept apart, as Excel keeps the text 0012 and the number 12 apart.",
      same: "Treated as one item, as if all were written without the zeros.",
    },
    totals: {
      leaveOut: "Left out, so that nothing counts twice.",
      count: "Counted as items like any other.",
    },
    sums: {
      count: "Counted: a row with its own name may be an item. Leave out the rows that are totals.",
      leaveOut: "Left out as totals, so that nothing counts twice.",
    },
    headers: "Left out: no item.",
    empty: "Left out: nothing to classify.",
    unnamed: "Classified, and named by row number.",
    emptyPeriods: {
      zero: "Counted as 0, because a pivot leaves a period without sales empty. If they were skipped, items sold now and then would look steadier.",
      passOver:
        "Skipped: X, Y and Z come from the other periods alone. If they were counted as 0, items sold now and then would be Y or Z.",
    },
    onePeriod: {
      zero: "Classified, with the empty periods as 0.",
      passOver: "Classified, as Z: a single period says nothing about how steady demand is.",
    },
    fewPeriods:
      "Classified all the same. With so few periods X, Y and Z may be chance, and a season looks like unsteady demand.",
    newItems:
      "Classified like the others. Their history is short, so they may look less steady and less valuable than they are.",
    deadItems:
      "Classified like the others. Their past value counts: check whether they should be sold off.",
  },
  shortFates: {
    leftOut: "left out",
    read: "read as numbers",
    summed: "added up",
    apart: "kept apart",
    counted: "included",
    deducted: "deducted from its item",
    toC: "class C",
    zero: "counted as 0",
    skipped: "skipped",
  },
  choices: {
    textNumbers: {
      name: "Text that looks like a number",
      read: "Read as numbers",
      leaveOut: "Leave out",
    },
    readings: {
      name: "A sign before three digits",
      grouping: "Read with thousands",
      decimal: "Read with decimals",
    },
    codes: { name: "Leading zeros", apart: "Keep 0012 and 12 apart", same: "One item" },
    sums: { name: "Rows that equal a sum", count: "Count as items", leaveOut: "Leave out" },
    emptyPeriods: { name: "Empty periods", zero: "Count as 0", passOver: "Skip" },
    duplicates: { name: "Rows of one name", sum: "Sum them", keep: "Keep them apart" },
    totals: { name: "Totals", leaveOut: "Leave out", count: "Count as items" },
  },
  selectRows: (count: Count) =>
    count.number === 1 ? "Show the row in the sheet" : "Show the rows in the sheet",
  partSelected: (first: string, last: string, all: Count) =>
    `Selected in the sheet: number ${first === last ? first : `${first} to ${last}`} of these ${rows(all)}. Excel cannot select more at once; press again for the next.`,
  selected: (count: Count) => `${rows(count)} selected in the sheet.`,
  row: "Row",
  item: "Item",
  stands: "Cell",
  readAs: (text: string, number: string) => `${text} → ${number}`,
  times: (quantity: string, price: string) => `${quantity} × ${price}`,
  empty: "(empty)",
  tooLarge: "(too large)",
  more: (count: Count) => `and ${count.shown} more`,
  described: (description: string, name: string) => `${description} (${name})`,
  rowName: (row: string) => `Row ${row}`,
  ledger: {
    heading: "What happens to the rows",
    all: "All rows of the list",
    taken: (taken: string, all: Count) => `${taken} of ${rows(all)} analysed`,
    header: "The row with the column names is not counted.",
    classed: (itemCount: Count) => `Classified, as ${items(itemCount)}`,
    hidden: "Hidden, left out",
    blank: "No number, left out",
    text: "Text, left out",
    textNumber: "Text that looks like a number, left out",
    doubtful: "Number that can be read in two ways, left out",
    error: "Error, left out",
    totals: "Totals, left out",
  },
  nothingToClassify:
    "No row is left to classify: none holds a usable number. Choose another value column, or correct the cells.",
  sourceEdited: (place: string) => `${place} has changed since it was read.`,
  sheetGone: (sheet: string) =>
    `The sheet ${sheet} has been deleted. This answer can no longer be written beside its list. Select another list.`,
  listRefound: (was: string, now: string) => `The list was ${was} and is now ${now}.`,
};
