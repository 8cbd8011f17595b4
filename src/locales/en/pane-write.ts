import type { Count } from "../count";

/** Why a live formula would give other classes than the run. */
const notLive = {
  product:
    "Not offered: ABC takes one column, and the value here comes from several. Add a value column to the list.",
  groups: "Not offered: ABC ranks all rows together, and this run ranks each group separately.",
  margin: "Not offered: this run keeps classes from the last one, which a formula does not know.",
  apart:
    "Not offered: ABC.MULTI takes adjacent columns. Move the criteria side by side in the list.",
  gaps: "Not offered: the formula would count rows that this run leaves out.",
  blankPeriods:
    "Not offered: some periods are empty. Excel passes an empty cell to XYZ as empty or as 0, and this run follows your choice. Write 0 where there was no demand.",
  hidden: "Not offered: ABC also counts hidden rows, which this run leaves out.",
  duplicates:
    "Not offered: ABC takes each row as an item, and this run adds up rows with the same name.",
  textNumbers: "Not offered: ABC skips text that looks like a number, which this run reads.",
  totals: "Not offered: ABC would count the totals rows, which this run leaves out.",
};

/** What goes into the workbook, and what is taken back. */
export const write = {
  heading: "What to do with the answer",
  toActions: "To the actions",
  planning: "Looking for an empty column…",
  column: {
    where: (place: string) => `The class of each row, in ${place}. Those cells are empty.`,
    button: "Write classes",
    buttonIn: (column: string) => `Write classes in ${column}`,
    whereWithTargets: (place: string) =>
      `The class of each row and its service target, in ${place}. Those cells are empty.`,
    header: "ABC class",
    target: "Service target",
    advice: "Zero-stock advice",
  },
  update: {
    classes: (column: string) => `Update the classes in ${column}`,
    advice: (column: string) => `Update the advice in ${column}`,
    anyway: "Update anyway",
    second: "Write a second column",
    where: (place: string) => `Replaces what Stockbook wrote in ${place}. Take back restores it.`,
    edited: (place: string, cells: Count) =>
      cells.number === 1
        ? `One cell in ${place} was changed by hand. Updating replaces it; Take back restores it.`
        : `${cells.shown} cells in ${place} were changed by hand. Updating replaces them; Take back restores them.`,
    unknown: (place: string) =>
      `${place} was sorted or changed since it was written, or written on another computer. Stockbook cannot see which cells were changed by hand. Updating replaces all of them; Take back restores them.`,
  },
  colours: {
    colour: "Colour the classes",
    plain: "Remove the colours",
    working: "Colouring…",
    coloured: "A, B and C are coloured in the sheet.",
    removed: "The colours are removed.",
  },
  show: {
    name: "Rows in view",
    only: (letter: string) => `Show only ${letter}`,
    everything: "Show all",
    working: "Filtering…",
    shown: (letter: string) =>
      `Only the rows of class ${letter} are in view, by Excel’s own filter. Show all brings back the others.`,
    all: "All rows are in view, and the filter is gone.",
  },
  report: {
    button: "Write report",
    update: "Update report",
    another: "Write another report",
    editedKept: (sheet: string) =>
      `The report on the sheet “${sheet}” has been edited since, so it stays as it is.`,
  },
  picture: {
    where: (sheet: string) => `Goes on a new sheet “${sheet}” with its numbers.`,
    insert: "Insert as chart",
    own: "This sheet is a chart of Stockbook: its numbers stand below it.",
    madeOf: (what: string, day: string) => `Of ${what}, ${day}.`,
  },
  ownReport: {
    heading: (list: string, day: string) => `Report of ${list}, ${day}`,
    unknown: "A Stockbook report",
    what: "Stockbook wrote this sheet from that list.",
    ofBefore: "Stockbook wrote this sheet, but did not record from which list.",
    runAgain: "Refresh",
    goToList: "Go to the list",
  },
  further: { heading: "More", summary: "colours, filter, live formula, SQL" },
  live: {
    name: "Live formula",
    where: "Classes that follow the list when it changes, in the first free column:",
    instead: (column: string) =>
      `Classes that follow the list when it changes, in place of those in ${column}:`,
    button: "Write live formula",
    not: notLive,
  },
  query: {
    name: "SQL and Power Query",
    what: "The same run as a query over a table in a database, a workbook or a file.",
    show: "Show as a query",
    hide: "Hide the query",
  },
  writing: "Writing…",
  written: {
    heading: "Written",
    count: ({ number, shown }: Count) => (number === 1 ? "1 result" : `${shown} results`),
    "class column": (place: string) => `Class column in ${place}`,
    report: (_place: string, sheet: string) => `Report on the sheet “${sheet}”`,
    chart: (_place: string, sheet: string) => `Chart on the sheet “${sheet}”`,
    "live formula": (place: string) => `Live formula in ${place}`,
    formula: (place: string) => `Formula in ${place}`,
    updated: (what: string) => `${what}, updated`,
  },
  done: (what: string) => `Written: ${what}.`,
  isCut: "A cell holds 32,767 characters: longer texts were cut and end in an ellipsis.",
  notesAreNewer:
    "What was written into this workbook was recorded by a newer version of Stockbook, so this version cannot take it back. Close and reopen the pane to get the newer version.",
  takeBack: "Take back",
  takeBackNamed: (what: string) => `Take back: ${what}`,
  takeBackAnyway: "Take back anyway",
  takeBackAnywayNamed: (what: string) => `Take back anyway: ${what}`,
  takingBack: "Taking back…",
  takenBack: (what: string) => `Taken back: ${what}.`,
  broughtBack: (what: string) => `Taken back: ${what}. What was there before is back.`,
  gone: (what: string) => `Already gone: ${what}. There is nothing to take back.`,
  settingsNotKept: (why: string) => `The settings could not be saved in the workbook. ${why}`,
};
