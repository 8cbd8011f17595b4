/**
 * The sheet has a few error names of its own. Functions and the pane know Excel's alone, so every
 * value that leaves the sheet passes through here.
 */

/** Excel's error values with the name that Excel's data types give each. */
const excelErrorTypes: Readonly<Record<string, string>> = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

const sheetErrors: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#VALUE!",
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
};

/** The names of all errors that a cell can show in Excel. */
export const excelErrorNames: readonly string[] = Object.keys(excelErrorTypes);

/** "#REF" → "#REF!"; what is no error of the sheet's own stays as it is. */
export function excelErrorName(value: string): string {
  return sheetErrors[value] ?? value;
}

/** True for the name of an error, Excel's or the sheet's own. */
export function isErrorName(value: unknown): value is string {
  return typeof value === "string" && (value in excelErrorTypes || value in sheetErrors);
}

export interface ExcelErrorValue {
  type: "Error";
  basicType: "Error";
  basicValue: string;
  errorType: string;
}

/** An error cell as Excel hands it to a function. */
export function excelErrorValue(name: string): ExcelErrorValue {
  const basicValue = excelErrorName(name);
  return {
    type: "Error",
    basicType: "Error",
    basicValue,
    errorType: excelErrorTypes[basicValue] ?? "Value",
  };
}
