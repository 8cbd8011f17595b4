import { Failure, type FailureKind } from "../engine/failure";

type ErrorCode = CustomFunctions.ErrorCode;

/**
 * The codes are written out: Excel's runtime offers them as CustomFunctions.ErrorCode, other
 * runtimes offer the class CustomFunctions.Error alone.
 */
const codes: Record<FailureKind, string> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};

/** The errors that a custom function can return. */
const returnable = new Set(["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#REF!", "#NAME?", "#NULL!"]);

/** Errors that Excel shows but takes from no custom function. */
const others = new Set([
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  "#GETTING_DATA",
]);

export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && (returnable.has(text) || others.has(text));
}

/** Excel shows the message of #VALUE! and #N/A only, and refuses one on any other error. */
export function excelError(kind: FailureKind, message: string): CustomFunctions.Error {
  const code = codes[kind] as ErrorCode;
  return kind === "value" || kind === "unavailable"
    ? new CustomFunctions.Error(code, message)
    : new CustomFunctions.Error(code);
}

export function errorOf(failure: Failure): CustomFunctions.Error {
  return excelError(failure.kind, failure.message);
}

/** The error that stood in an input cell; one that no function can return becomes `instead`. */
export function sameError(text: string, instead: string): CustomFunctions.Error {
  return returnable.has(text)
    ? new CustomFunctions.Error(text as ErrorCode)
    : excelError("value", instead);
}
