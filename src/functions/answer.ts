import { Failure } from "../engine/failure";
import { functionTexts as texts } from "../locales/en/functions";
import { errorOf, excelError } from "./excel-error";

/** What a function may put into a cell. */
export type Answer = number | string | boolean | CustomFunctions.Error;

/** A number as a cell can hold it. */
export function finite(result: number): Answer {
  if (result - result === 0) return result === 0 ? 0 : result;
  return excelError("number", texts.overflow);
}

/** Whatever was thrown, as an Excel error: no raw exception ever reaches a cell. */
export function errorFrom(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof CustomFunctions.Error) return thrown;
  if (thrown instanceof Failure) return errorOf(thrown);
  return excelError("value", texts.unexpected);
}
