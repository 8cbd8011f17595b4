import type { Box, CellValue } from "../host/book";

/** What the page asks of the thread that has the workbook. */
export type Question =
  | { about: "values"; sheet: string; box: Box }
  | { about: "sheets" }
  /** Notes all that is in the workbook, to be compared with later. */
  | { about: "remember" }
  /** Which sheets and settings are no longer as noted, or are new or gone. */
  | { about: "differences" };

export interface Answers {
  values: CellValue[][];
  sheets: string[];
  remember: null;
  differences: string[];
}

/** `text` is a request of the client library. */
export type ToHost = { text: string } | { id: number; question: Question };

/** What one request took; the sizes are bytes of its JSON text. */
export interface Traffic {
  request: number;
  answer: number;
  /** Milliseconds that the host worked on it. */
  work: number;
}

/** `text` is for the client library: an answer, or an event, which has no traffic. */
export type FromHost =
  { text: string; traffic: Traffic | null } | { id: number; answer: Answers[keyof Answers] };

/** A line between two threads, whatever threads they are. */
export interface Line<Out, In> {
  post(message: Out): void;
  listen(take: (message: In) => void): void;
}
