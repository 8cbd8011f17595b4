import { shortText } from "../../locales/short-text";
import { functionTexts as texts } from "../../locales/en/functions";
import { CellError, mayCarryMessage, type ErrorCode, type Fault } from "../cells/excel-error";

const returnable: readonly ErrorCode[] = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NULL!"];

/** Errors that Excel shows in a cell but takes from no custom function. */
const others = [
  "#REF!",
  "#NAME?",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
];

/** Cells that Excel has not worked out yet. */
const unfinished = ["#BUSY!", "#GETTING_DATA"];

/** Made once: a column may hold a hundred thousand of them. */
const faults = new Map<string, Fault>([
  ...returnable.map((code): [string, Fault] => [code, new CellError(code, "")]),
  ...others.map((code): [string, Fault] => [
    code,
    new CellError("#VALUE!", texts.inputError(code)),
  ]),
  ...unfinished.map((code): [string, Fault] => [
    code,
    new CellError("#VALUE!", texts.notReady(code)),
  ]),
]);

/** The codes of a data type's `errorType`, for one that comes without its basic value. */
const codesByType = new Map([
  ["Blocked", "#BLOCKED!"],
  ["Busy", "#BUSY!"],
  ["Calc", "#CALC!"],
  ["Connect", "#CONNECT!"],
  ["Div0", "#DIV/0!"],
  ["External", "#EXTERNAL!"],
  ["Field", "#FIELD!"],
  ["GettingData", "#GETTING_DATA"],
  ["Name", "#NAME?"],
  ["NotAvailable", "#N/A"],
  ["Null", "#NULL!"],
  ["Num", "#NUM!"],
  ["Python", "#PYTHON!"],
  ["Ref", "#REF!"],
  ["Spill", "#SPILL!"],
  ["Timeout", "#TIMEOUT!"],
  ["Value", "#VALUE!"],
]);

export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && faults.has(text);
}

/**
 * The error of an input cell as the result of the function: the same one, or #VALUE! with a sentence
 * that names it where Excel takes it from no custom function.
 *
 * @param message its sentence, where another function gave it one
 */
export function inputFault(code: string, message = ""): Fault {
  const own = returnable.find((known) => known === code);
  if (message !== "" && own !== undefined && mayCarryMessage(own)) {
    return new CellError(own, message);
  }
  return faults.get(code) ?? new CellError("#VALUE!", texts.inputError(shortText(code)));
}

/** The error of a data type that has a kind and no code. */
export function faultOfType(errorType: unknown): Fault {
  return inputFault(codesByType.get(String(errorType)) ?? "");
}
