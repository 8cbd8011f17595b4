import { Failure, type FailureFacts, type FailureKind } from "../../engine/failure";
import { failureTexts } from "../../locales/en/functions-failures";

/** The errors of a cell that a custom function can return, as Excel writes them. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A" | "#NULL!";

const codes: Record<FailureKind, ErrorCode> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};

/** The sentence for each reason of the engine's, from the facts that come with it. */
const sentences: {
  [Reason in keyof FailureFacts]: (facts: FailureFacts[Reason]) => string;
} = failureTexts;

/** The error of an input cell on its way into the result, or what is wrong with an argument. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    /** What happened and what to do, in plain words; made when it is asked for where many may come. */
    readonly sentence: string | (() => string),
  ) {}
}

/**
 * An error in a result. It becomes an object of Excel's at the very end only: those trace the stack,
 * and a column may need a hundred thousand.
 */
export type Fault = Failure | CellError;

export function isFault(value: unknown): value is Fault {
  return value instanceof Failure || value instanceof CellError;
}

/** So many errors of a result say what is wrong: nobody reads more, and they are large. */
export const mostSentences = 100;

const bareFaults = new Map<ErrorCode, Fault>();

/** The one fault that stands for all of a kind that do not say what is wrong. */
export function bareFault(code: ErrorCode): Fault {
  let fault = bareFaults.get(code);
  if (fault === undefined) {
    fault = new CellError(code, "");
    bareFaults.set(code, fault);
  }
  return fault;
}

export function codeOf(fault: Fault): ErrorCode {
  return fault instanceof Failure ? codes[fault.kind] : fault.code;
}

/** What is wrong, in plain words; "" where nothing is to be said. */
export function sentenceOf(fault: Fault): string {
  if (fault instanceof Failure) return sentences[fault.reason](fault.facts as never);
  return typeof fault.sentence === "string" ? fault.sentence : fault.sentence();
}

/** Excel shows the message of #VALUE! and #N/A only, and refuses one on any other error. */
export function mayCarryMessage(code: ErrorCode): boolean {
  return code === codes.value || code === codes.unavailable;
}
