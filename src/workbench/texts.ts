import type { CsvReading } from "../csv/reading";
import type { RefusalReason } from "./file/refused-file";
import type { FormulaFault } from "./functions/formula-fault";
import type { Loss } from "./sheet/file-origin";

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const inFound = (found: string) => (found === "" ? "" : ` (${cut(found)})`);

/** What is in the file, and what to do; each goes on after “could not be opened: ”. */
const refusals: Readonly<Record<RefusalReason, (found: string) => string>> = {
  unreadable: () =>
    "the browser could not read it. Close it in other programs, or copy it to a folder of this computer.",
  empty: () => "it is empty.",
  text: () =>
    "it is a text without rows and columns, whatever its name says. Open a workbook, or a CSV file with a list.",
  oldExcel: () => "it is in Excel’s older format, .xls. Save it as .xlsx in Excel and open that.",
  password: () => "it is protected by a password. Save it in Excel without one and open that.",
  binaryWorkbook: () => "it is a binary workbook, .xlsb. Save it as .xlsx in Excel and open that.",
  otherArchive: () =>
    "it holds no workbook of Excel; it may be a document of another kind. Save it as .xlsx and open that.",
  notXlsx: () =>
    "it is neither an .xlsx workbook nor a CSV file. Save it as .xlsx in Excel and open that.",
  damaged: (found) =>
    `it is damaged or not complete${inFound(found)}. Fetch it again, or let Excel repair it and save it.`,
  tooLarge: (found) =>
    `it is too large for the sheet on this page${inFound(found)}. Excel itself may open it; here, open a smaller part of it.`,
  notUnderstood: (found) =>
    `a part of it is not understood${inFound(found)}. Open it in Excel, save it as .xlsx again and open that.`,
};

const lossNames: Readonly<Record<Loss, string>> = {
  charts: "some charts, shapes or controls",
  conditionalFormats: "some conditional formats",
  dataModel: "queries and the data model (their results stay)",
  farFormats: "formats of empty cells far from the list",
  fonts: "different fonts",
  linksOnNumbers: "links on numbers, formulas or to other places",
  macros: "macros",
  merges: "some merged cells (their values stay)",
  names: "some defined names",
  notes: "notes and comments",
  numberFormats: "some number formats (the numbers stay)",
  otherFiles: "formulas that read other files (their last results stay)",
  pageSettings: "page and print settings",
  pivotTables: "pivot tables (their cells stay as values)",
  richTexts: "formats of parts of a text",
  rules: "some rules and hints for what may be entered",
  slicers: "slicers and timelines",
  sparklines: "sparklines",
  tableReferences: "table and column names in formulas (they name cells instead)",
  tables: "some tables (their cells stay)",
  wholeColumnRules: "rules for cells below the end of this sheet",
  filters: "filters of lists whose rows or columns have moved",
};

/** One after the other, each as a user names it. */
function listed(what: readonly Loss[]): string {
  return what.map((loss) => lossNames[loss]).join("; ");
}

const csvNames = {
  separator: { ";": "semicolon", ",": "comma", "\t": "tab", "|": "vertical bar" },
  decimal: { ",": "decimal comma", ".": "decimal point" },
  dates: { dayFirst: "day first", monthFirst: "month first" },
  encoding: {
    "utf-8": "UTF-8",
    "windows-1252": "Windows-1252",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16, high byte first",
  },
} as const;

function readingInWords({ separator, decimal, encoding }: CsvReading): string {
  return [
    csvNames.separator[separator],
    csvNames.decimal[decimal],
    csvNames.encoding[encoding],
  ].join(", ");
}

type CountFault = Exclude<FormulaFault, { kind: "unreadable" }>;

const argumentCount = (count: number) => (count === 1 ? "1 argument" : `${count} arguments`);

const faults = {
  unreadable: () => "There is a problem with this formula: it cannot be read.",
  tooFew: ({ name, limit, given }: CountFault) =>
    `You’ve entered too few arguments for ${name}: it needs at least ${limit}, and you gave ${given}.`,
  tooMany: ({ name, limit, given }: CountFault) =>
    `You’ve entered too many arguments for ${name}: it takes at most ${argumentCount(limit)}, and you gave ${given}.`,
} as const;

const entryStays = "Correct the entry, or press Esc to leave the cell as it was.";

/** Every sentence that the workbench itself says. The add-in's own texts are in src/locales. */
export const texts = {
  sheetTabs: "Sheets",
  hidePane: "Hide pane",
  showPane: "Show pane",
  appearance: { light: "light", dark: "dark" },
  ok: "OK",
  goOn: "Continue",
  cancel: "Cancel",
  openFile: "Open file",
  keepWorkbook: "Keep this workbook",
  save: "Save",
  doNotSave: "Do not save",
  blankCell: "blank",

  refusedEntry: (fault: FormulaFault) => `${faults[fault.kind](fault as never)} ${entryStays}`,

  startFailed:
    "The add-in could not be loaded from this address. Start it again with npm start, then reload this page.",
  someFunctionsMissing:
    "functions.json and functions.js do not belong together, so some functions are missing. Start it again with npm start.",

  unsaved: "The present workbook has changes that are not saved. Opening a file closes it.",
  opening: (file: string) => `Opening ${file} …`,
  opened: (file: string) => `${file} is open.`,
  openedCsv: (file: string, rows: number, reading: CsvReading) =>
    `${file} is open: ${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"}, read as ${readingInWords(reading)}.`,
  csv: {
    change: "Change",
    question: (file: string) => `How is ${file} to be read?`,
    lost: "What you have changed in the sheet since is lost.",
    readAgain: "Read again",
    keep: "Keep as it is",
    labels: {
      separator: "Between two fields",
      decimal: "Decimal sign",
      dates: "Dates such as 03/04/2026",
      encoding: "Letters stored as",
    },
    names: csvNames,
    previewLabel: "Preview",
    preview: (more: number) =>
      `The first rows as they will be read${more > 0 ? `; ${more} more ${more === 1 ? "column" : "columns"} to the right` : ""}`,
    kinds: {
      text: "text",
      number: "number",
      percent: "share",
      date: "date",
      moment: "date and time",
    },
  },
  openedWithUnknown: (sentence: string, functions: readonly string[]) =>
    `${sentence} It has no ${functions.slice(0, 5).join(", ")}: such cells show #NAME? here; their formulas stay in the file.`,
  openedChanged: (file: string, what: readonly Loss[]) =>
    `${file} is open. The sheet here does not show everything of it, and a file saved from here will lack: ${listed(what)}.`,
  refused: (file: string, reason: RefusalReason, found: string) =>
    `${file} could not be opened: ${refusals[reason](found)} The present workbook is still here.`,
  openFailed: (file: string) =>
    `${file} could not be opened: the sheet on this page cannot hold what is in it, though Excel may. The present workbook is still here.`,
  saving: (file: string) => `Saving ${file} …`,
  saved: (file: string) =>
    `${file} is saved. Formulas with Stockbook’s functions are in it with their last results; Excel computes them anew where the add-in is installed.`,
  askBeforeSaving: (file: string, what: readonly Loss[]) =>
    `The sheet on this page cannot hold everything that was in ${file}. The file you save will lack: ${listed(what)}. Keep your original.`,
  tooManyResults: "That is more than the 1,000,000 results one formula may have on this page.",
  saveFailed: "The workbook could not be saved. Nothing is lost: it is still open on this page.",
} as const;
