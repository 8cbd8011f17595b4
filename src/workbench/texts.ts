/** Every sentence that the workbench itself says. The add-in's own texts are in src/locales. */
export const texts = {
  sheetTabs: "Sheets",
  hidePane: "Hide pane",
  showPane: "Show pane",
  appearance: { light: "Appearance: light", dark: "Appearance: dark" },
  ok: "OK",
  cancel: "Cancel",
  blankCell: "blank",

  startFailed:
    "The add-in could not be loaded from this address. Start it again with npm start, then reload this page.",
  someFunctionsMissing:
    "functions.json and functions.js do not belong together, so some functions are missing. Start it again with npm start.",

  unsaved:
    "The present workbook has changes that are not saved. Opening another one closes it. Open another one?",
  opening: (file: string) => `Opening ${file} …`,
  opened: (file: string) => `${file} is open.`,
  notXlsx: (file: string) =>
    `${file} could not be opened: it is no .xlsx workbook, or it is damaged or has a password. The present workbook is still here.`,
  oldExcelFile: (file: string) =>
    `${file} is in Excel’s older format. Save it as .xlsx in Excel and open that. The present workbook is still here.`,
  saved: (file: string) =>
    `${file} is saved. Formulas with Stockbook’s functions are in it with their last results; Excel computes them anew where the add-in is installed.`,
  saveFailed: "The workbook could not be saved. Nothing is lost: it is still open on this page.",
} as const;
