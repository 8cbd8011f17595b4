import { Failure, type FailureKind } from "../engine/failure";

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

/** The error of an input cell on its way into the result. */
export class InputError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/**
 * An error in a result. It becomes an object of Excel's at the very end only: those trace the stack,
 * and a column may need a hundred thousand.
 */
export type Fault = Failure | InputError;

export function isFault(value: unknown): value is Fault {
  return value instanceof Failure || value instanceof InputError;
}

export function codeOf(fault: Fault): string {
  return fault instanceof Failure ? codes[fault.kind] : fault.code;
}

/** Excel shows the message of #VALUE! and #N/A only, and refuses one on any other error. */
export function mayCarryMessage(code: string): boolean {
  return code === codes.value || code === codes.unavailable;
}
