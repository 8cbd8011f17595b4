import { functionTexts as texts } from "../../locales/en/functions";
import { faultFrom, type Answer, type PlainAnswer } from "./answer";
import {
  CellError,
  codeOf,
  isFault,
  mayCarryMessage,
  mostSentences,
  sentenceOf,
  type Fault,
} from "./excel-error";

/** What Excel gets for a cell. */
export type ResultCell = number | string | boolean | CustomFunctions.Error;

/** What a sentence may have at the most, should names in it be many. */
const longestSentence = 400;

/** Excel on the web takes 5 MB for a result; the rest is for what goes around it. */
const mostBytes = 4_900_000;

/** What an error takes of them without its sentence, and a number with all its digits. */
const errorBytes = 136;
const numberBytes = 21;

/** So many errors never make a result too large by themselves. */
const fewErrors = 10_000;

/** The answers of a call: where it is known that no fault is among them, nobody looks for one. */
export type Answers = Answer[][] | { withoutFaults: PlainAnswer[][] };

/**
 * The result of a call as Excel gets it, whatever happens while it is worked out. Its size is bounded
 * where errors make it large: a result of numbers alone is as large as what was asked for.
 */
export function resultOf(work: () => Answers): ResultCell[][] {
  try {
    const answers = work();
    return "withoutFaults" in answers ? answers.withoutFaults : cellsOf(answers);
  } catch (thrown) {
    return cellsOf([[faultFrom(thrown)]]);
  }
}

/** Turns the answers into what Excel takes, in their own arrays. */
function cellsOf(answers: Answer[][]): ResultCell[][] {
  const bare = new Map<string, CustomFunctions.Error>();
  let errors = 0;
  let first: { fault: Fault; row: number } | undefined;
  const cells = answers as (Answer | ResultCell)[][];
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row];
    for (let column = 0; column < line.length; column++) {
      const answer = line[column];
      if (typeof answer !== "object" || !isFault(answer)) continue;
      first ??= { fault: answer, row };
      line[column] = ++errors <= mostSentences ? saying(answer) : withoutSentence(answer, bare);
    }
  }
  const results = cells as ResultCell[][];
  if (first !== undefined && errors > fewErrors && bytesOf(results) > mostBytes) {
    const count = results.length * results[0].length;
    const { fault, row } = first;
    const reason = cut(sentenceOf(fault) || codeOf(fault));
    return [
      [saying(new CellError("#VALUE!", texts.tooManyErrors(errors, count, row + 1, reason)))],
    ];
  }
  return results;
}

function saying(fault: Fault): CustomFunctions.Error {
  const code = codeOf(fault);
  const sentence = mayCarryMessage(code) ? sentenceOf(fault) : "";
  return sentence !== ""
    ? new CustomFunctions.Error(code as CustomFunctions.ErrorCode, cut(sentence))
    : new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}

/** One object for all errors of a kind: each would trace the stack for itself. */
function withoutSentence(
  fault: Fault,
  known: Map<string, CustomFunctions.Error>,
): CustomFunctions.Error {
  const code = codeOf(fault);
  let error = known.get(code);
  if (error === undefined) {
    error = new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
    known.set(code, error);
  }
  return error;
}

function cut(message: string): string {
  return message.length > longestSentence ? `${message.slice(0, longestSentence)}…` : message;
}

function bytesOf(results: readonly ResultCell[][]): number {
  let bytes = 0;
  for (const line of results) {
    for (const cell of line) {
      bytes += typeof cell === "object" ? errorBytes : bytesOfPlain(cell);
    }
  }
  return bytes;
}

function bytesOfPlain(cell: number | string | boolean): number {
  return typeof cell === "string" ? cell.length + 5 : numberBytes;
}
