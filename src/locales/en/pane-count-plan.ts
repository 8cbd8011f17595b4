import type { Count } from "../count";
import { are, items, rows } from "./pane-words";

const counts = ({ number, shown }: Count) => (number === 1 ? "1 count" : `${shown} counts`);
const workingDays = ({ number, shown }: Count) =>
  number === 1 ? "1 working day" : `${shown} working days`;

/** Which items are counted on which day, and what the counts say of the books. */
export const countPlan = {
  title: "Count plan",
  what: "Spreads the counts of a list evenly over the working days, and compares what was counted with the books.",
  list: {
    heading: "List and columns",
    compares: (counted: string, book: string) => `${counted} against ${book}`,
    columns: {
      item: "Item",
      class: "Class",
      value: "Value, to make the classes from",
      lastCounted: "Date of the last count",
      book: "Book stock, in units",
      unitCost: "Cost of a unit",
      counted: "Counted, in units",
    },
    none: {
      item: "No column: name the items by row",
      class: "None: by value, 80% A and 15% B",
      value: "None: the list has classes",
      lastCounted: "None: nothing is overdue",
      book: "None",
      unitCost: "None",
      counted: "None: make a plan",
    },
    missing: {
      class:
        "Choose the column with the class of each item, or one with its value to make the classes from.",
      book: "Choose the column with the book stock, which the counts are compared with.",
    },
    tooManyClasses: (column: string, count: Count, most: string) =>
      `${column} holds ${count.shown} different entries, and a plan takes up to ${most} classes: this is probably not the class of the items. Choose another column for the class, or none to make the classes by value.`,
    restored: "The columns and settings of the last plan for this list are back.",
    elsewhere: (place: string) => `You have now selected ${place}.`,
    useElsewhere: "Use that list instead",
    sourceEdited: (place: string) =>
      `${place} has changed since it was read. Press Refresh to plan again.`,
  },
  plan: {
    heading: "Plan",
    summary: (days: string, start: string) => `${days} working days from ${start}`,
    comparing: "Counts",
    compareWhat: "The list holds counts: they are compared with the book stock.",
    fields: {
      start: "First day",
      days: "Working days to plan",
      workingDays: "Working days a year",
      seed: "Draw",
    },
    seedWhat:
      "Items last counted on the same date are drawn at random. The same number gives the same draw. Saturdays and Sundays are left out.",
    classFields: { countsAYear: "Counts a year", tolerance: "Difference allowed" },
    ofClass: (name: string) => (name === "" ? "All items" : `Class ${name}`),
    problems: {
      whole: "Enter a whole number, of days up to 366.",
      counts: "Enter a number from 0 up to the working days a year.",
      tolerance: "Enter a percentage from 0 to 100.",
      date: "Choose a date.",
    },
    badSettings: "The settings need a correction.",
    make: "Make the plan",
    compare: "Compare with the books",
    reading: "Reading the list…",
    planning: "Planning the counts…",
  },
  check: {
    heading: "Check",
    clean: "Every row can be used. Nothing is left out.",
    shortFates: { leftOut: "left out", taken: "included" },
    findings: {
      error: (count: Count) => `${rows(count)} with an error`,
      text: (count: Count) => `${rows(count)} with text where a number belongs`,
      noClass: (count: Count) => `${rows(count)} without a class`,
      notCounted: (count: Count) => `${rows(count)} not counted`,
      noBook: (count: Count) => `${rows(count)} without a book stock`,
      noDate: (count: Count) => `${rows(count)} with a last count that is no date`,
      textNumber: (count: Count) => `${rows(count)} with text that looks like a number`,
    },
    fates: {
      error: "Left out. Correct the formulas to include them.",
      text: "Left out. Correct the cells to include them.",
      noClass: "Left out: nothing says how often they are to be counted.",
      notCounted:
        "Left out until a count is entered. Enter 0 for an item of which nothing is left.",
      noBook: "Left out: there is nothing to compare the count with.",
      noDate: "Planned as if they had never been counted. Enter it as a date to change that.",
      textNumber: "Read as the numbers shown.",
    },
    cell: "Cell",
    item: "Item",
    stands: "Holds",
    ledger: {
      heading: "What happens to the rows",
      planned: "Planned",
      compared: "Compared",
      hidden: "Hidden, left out",
      error: "Error, left out",
      text: "Text, left out",
      noClass: "No class, left out",
      notCounted: "Not counted, left out",
      noBook: "No book stock, left out",
      all: "All rows of the list",
    },
  },
  result: {
    heading: "Result",
    nothing: "No row is left to plan. Choose other columns, or correct the cells.",
    tooMany:
      "The plan would have more rows than a sheet. Plan fewer working days, or count less often.",
    done: (all: Count, days: Count) => `Planned: ${counts(all)} in ${workingDays(days)}.`,
    classes: "Classes",
    class: "Class",
    items: "Items",
    aDay: "A day",
    overdue: "Overdue",
    days: "Items to count",
    day: "Day",
    all: "All",
    moreDays: (count: Count) => `${workingDays(count)} more: write the sheet to see all of them.`,
    first: (names: string[], more: Count) =>
      `First: ${names.join(", ")}${more.number === 0 ? "" : ` and ${more.shown} more that day`}.`,
  },
  sheet: {
    heading: "Count sheet",
    where: (name: string) =>
      `A new sheet “${name}” with a row for each count and blank cells for what is found. When they are filled in, click a cell of that list: the counts are compared with the books.`,
    button: "Write the count sheet",
    written: (name: string) => `Count sheet on the sheet “${name}”`,
    name: "Count sheet",
    title: (list: string) => `Items of ${list} to count`,
    classes: "Classes",
    items: "Items",
    countsAYear: "Counts a year",
    aDay: "A day",
    overdue: "Overdue",
    settings: "Settings",
    workingDays: "Working days a year",
    seed: "Draw",
    day: "Day",
    item: "Item",
    class: "Class",
    book: "Book stock",
    counted: "Counted",
    unitCost: "Unit cost",
    note: "Note",
  },
  explained: {
    day: "On this working day the item is to be counted.",
    item: "The item to count, as the list names it.",
    class: "The class of the item: it says how often a year it is counted.",
    book: "The book stock when the plan was made.",
    counted:
      "Write here what was counted. An empty cell is an item not counted, and 0 is none left.",
    unitCost: "What one unit costs, from the list: differences are valued by it.",
    note: "Free for notes.",
    outside: "This sheet is a count plan. Its settings and classes are above the list of counts.",
  },
  accuracy: {
    heading: "Accuracy",
    done: (share: string) =>
      `${share} of the records counted are right within the difference allowed.`,
    nothing: "No row holds both a count and a book stock.",
    class: "Class",
    items: "Counted",
    within: "Right",
    share: "Accuracy",
    all: "All",
    toleranceWhat: "As a share of the book stock.",
    noCost: "To see the differences in money, choose the column with the cost of a unit.",
    withoutCost: (count: Count) =>
      `${items(count)} with a difference ${are(count)} not included in the money: no cost is given.`,
    units: {
      shrinkage: "Missing, in units",
      surplus: "Over, in units",
      net: "Net, in units",
      gross: "Gross, in units",
    },
    money: {
      shrinkage: "Missing, in money",
      surplus: "Over, in money",
      net: "Net, in money",
      gross: "Gross, in money",
    },
  },
};
