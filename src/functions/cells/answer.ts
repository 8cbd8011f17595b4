import { functionTexts as texts } from "../../locales/en/functions";
import { CellError, isFault, type Fault } from "./excel-error";

/** A number that a cell can hold: finite, and never minus zero. Only `finite` makes one. */
export type CellNumber = number & { readonly isFinite: unique symbol };

export type PlainAnswer = CellNumber | string | boolean;

/** What a function may put into a cell. */
export type Answer = PlainAnswer | Fault;

/** A number as a cell can hold it. */
export function finite(result: number): CellNumber | CellError {
  if (result - result === 0) return (result === 0 ? 0 : result) as CellNumber;
  return overflow;
}

const overflow = new CellError("#NUM!", texts.overflow);

/** Whatever was thrown, as an error for a cell: no raw exception ever reaches one. */
export function faultFrom(thrown: unknown): Fault {
  return isFault(thrown) ? thrown : new CellError("#VALUE!", texts.ownFault);
}
