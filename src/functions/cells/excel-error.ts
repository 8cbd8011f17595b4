import { Failure, type FailureKind } from "../../engine/failure";

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

/** So many errors of a result say what is wrong: nobody reads more, and they are large. */
export const mostSentences = 100;

const bareFaults = new Map<string, Fault>();

/** The one fault that stands for all of a kind that do not say what is wrong. */
export function bareFault(code: string): Fault {
  let fault = bareFaults.get(code);
  if (fault === undefined) {
    fault = new InputError(code, "");
    bareFaults.set(code, fault);
  }
  return fault;
}

export function codeOf(fault: Fault): string {
  return fault instanceof Failure ? codes[fault.kind] : fault.code;
}

/** Excel shows the message of #VALUE! and #N/A only, and refuses one on any other error. */
export function mayCarryMessage(code: string): boolean {
  return code === codes.value || code === codes.unavailable;
}
