/** Why a live formula would give other classes than the run. */
const notLive = {
  product:
    "Not offered: ABC takes one column, and the value here is quantity × unit price. Add a column with the product to the list.",
  hidden: "Not offered: ABC also counts hidden rows, which this run leaves out.",
  duplicates: "Not offered: ABC takes each row as an item, and this run sums rows of one name.",
  textNumbers: "Not offered: ABC skips text that looks like a number, which this run reads.",
  totals: "Not offered: ABC would count the totals rows, which this run leaves out.",
};

/** What goes into the workbook, and what is taken back. */
export const write = {
  heading: "Write",
  on: (address: string, sheet: string) => `${address} on ${sheet}`,
  planning: "Looking for an empty column…",
  column: {
    name: "Class column",
    where: (place: string) => `The class of each row, in ${place}. Those cells are empty.`,
    button: "Write class column",
    header: "ABC class",
  },
  report: {
    name: "Report sheet",
    where: (sheet: string) =>
      `A new sheet “${sheet}”: settings, findings, class table, sorted list and Pareto chart.`,
    button: "Write report sheet",
  },
  live: {
    name: "Live formula",
    where: (place: string) => `Classes that follow the list when it changes, in ${place}:`,
    button: "Write live formula",
    not: notLive,
  },
  writing: "Writing…",
  written: {
    heading: "Written",
    "class column": (place: string) => `Class column in ${place}`,
    report: (_place: string, sheet: string) => `Report on the sheet “${sheet}”`,
    "live formula": (place: string) => `Live formula in ${place}`,
  },
  done: (what: string) => `Written: ${what}.`,
  takeBack: "Take back",
  takeBackNamed: (what: string) => `Take back: ${what}`,
  takeBackAnyway: "Take back anyway",
  takeBackAnywayNamed: (what: string) => `Take back anyway: ${what}`,
  takingBack: "Taking back…",
  takenBack: (what: string) => `Taken back: ${what}.`,
  gone: (what: string) => `Already gone: ${what}. There is nothing to take back.`,
  settingsNotKept: (why: string) => `The settings could not be kept in the workbook. ${why}`,
};
