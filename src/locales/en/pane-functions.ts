import type { Count } from "../count";

const functionCount = ({ number, shown }: Count) =>
  `${shown} ${number === 1 ? "function" : "functions"}`;

/** All functions, and the form that writes one into a cell. */
export const functions = {
  title: "Functions",
  loading: "Loading the functions…",
  missing:
    "The functions could not be loaded because the add-in’s server did not answer. Check that you are online, then try again.",
  tryAgain: "Try again",
  search: {
    label: "What do you want to know?",
    what: "A question, a name or the trade’s word, in English, Norwegian, Swedish, Danish, Finnish or German.",
    found: (count: Count) => `${functionCount(count)} found.`,
    foundTitle: "Found, the best match first",
    none: (text: string) => `No function fits “${text}”. Try fewer or other words.`,
    nearest: (what: string, nearest: string, because: string) =>
      `Stockbook has no function for ${what}. Nearest: ${nearest}, because ${because}.`,
    part: (part: string, does: string) => `The tab “${part}” ${does}.`,
    openPart: (part: string) => `Open “${part}”`,
  },
  often: "Often asked",
  all: (count: Count) => `All ${functionCount(count)}`,
  back: "Back to all functions",
  result: "Result",
  example: "Example",
  gives: "gives",
  fillIn: "Fill in the example",
  filledIn: "The example is filled in.",
  form: {
    heading: "Write it into a cell",
    how: "Click into a field, then select cells in the sheet. You can also type a number, a range such as B2 or Items!A2:A10, or a name defined in the workbook.",
    optionalOnes: (names: string) => `Optional: ${names}`,
    taken: (name: string, entry: string) => `${name}: ${entry}`,
    optional: "optional",
    leftOut: "(left out)",
    formula: "Formula",
    problems: {
      missing: "This is needed: type a number, a cell or a range.",
      notUnderstood: (entry: string) =>
        `“${entry}” is not a number, a cell, a range or a name. A text goes between quotation marks; a date or a calculation goes into a cell, whose address is typed here.`,
      unknown: (entry: string) =>
        `The workbook has no cell or range “${entry}”. If it is a text, put it between quotation marks; if it is a name defined for a number, press the button again.`,
      circular: (entry: string, cell: string) =>
        `${entry} contains ${cell}, into which the formula goes. Select a cell outside it.`,
    },
    problemsFound: (count: Count) =>
      count.number === 1
        ? "Nothing was written: one argument needs correcting."
        : `Nothing was written: ${count.shown} arguments need correcting.`,
  },
  preview: {
    gives: "Gives",
    spills: (rows: Count, columns: Count) =>
      `Gives ${rows.shown} ${rows.number === 1 ? "row" : "rows"} × ${columns.shown} ${columns.number === 1 ? "column" : "columns"}:`,
    cut: "Only the first rows and columns are shown here.",
    tooLarge:
      "The ranges are too large for a preview here. The formula itself takes them in the cell.",
    unexplained: "An argument is not what the function needs. The help says what each may be.",
  },
  insert: {
    looking: "Looking for the selected cell…",
    lookAgain: "Refresh",
    change: "Change",
    changeNamed: "Change the cell: take the one selected now",
    whereFixed: (place: string) => `It goes into ${place}.`,
    where: (place: string) => `It goes into the selected cell, ${place}.`,
    notEmpty: (place: string) =>
      `${place} is not empty, and the pane never writes over data. Select an empty cell.`,
    another: "To write another one, select an empty cell.",
    button: (address: string) => `Insert into ${address}`,
    done: (formula: string, place: string) => `Written: ${formula} in ${place}`,
  },
  related: "Related functions",
  help: (name: string) => `Help for ${name} (opens in a new window)`,
};
