const codes = new Set<unknown>([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"],
  ...["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!"],
  ...["#EXTERNAL!", "#PYTHON!"],
]);

/** Excel hands errors over as their text. */
export function isExcelError(value: unknown): boolean {
  return codes.has(value);
}
