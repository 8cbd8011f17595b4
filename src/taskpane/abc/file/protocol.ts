import type { RunSettings } from "../classes/run-settings";
import type { Curve } from "./answer/curve";
import type { FileAnswer, ItemPage, ItemQuery } from "./answer/file-answer";
import type { FileFacts } from "./file-facts";
import type { FileReading } from "./read-file";

/** What the thread beside the page is asked for; one thing at a time. */
export type Asked =
  | { ask: "read"; file: Blob; reading: FileReading }
  | { ask: "classify"; settings: RunSettings }
  | { ask: "curve"; group: number }
  | { ask: "items"; query: ItemQuery };

/** What comes back for each. */
export interface Answers {
  read: FileFacts;
  classify: FileAnswer | null;
  curve: Curve | null;
  items: ItemPage;
}

/** Why the file could not be read to its end; each has its sentence. */
export type FileRefusal = "items" | "groups" | "memory" | "gone" | "failed";

export type Told =
  | { tell: "progress"; bytes: number; rows: number }
  | { tell: "done"; answer: Answers[keyof Answers] }
  | { tell: "refused"; why: FileRefusal };
