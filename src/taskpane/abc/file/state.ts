import type { FoundList } from "../../../workbook/excel/types";
import { slice } from "../../pane/slice";
import type { ListColumns } from "../columns/list-columns";
import type { LineEntries, LineProblems } from "../settings/line-entries";
import { defaultEntries } from "../settings/lines";
import type { Curve } from "./answer/curve";
import type { FileAnswer, ItemPage } from "./answer/file-answer";
import type { FileFacts } from "./file-facts";
import type { FileSample, SampleReading } from "./sample";
import type { FileThread } from "./file-thread";

/** A file that is open: how it will be read, and which column is which. */
export interface OpenFile {
  file: File;
  sample: FileSample;
  reading: SampleReading;
  /** The user has said which encoding it is. */
  isEncodingChosen: boolean;
  /** The user has said which sign is the decimal one. */
  isDecimalChosen: boolean;
  rows: string[][];
  list: FoundList;
  columns: ListColumns;
}

/** A file that was read, as it was then. */
export interface FileRead {
  opened: OpenFile;
  facts: FileFacts;
  /** It holds the items, for as long as the answer stands. */
  thread: FileThread;
}

interface FileState {
  opened: OpenFile | null;
  /** Why a file cannot be opened, in words. */
  refusal: string | null;
  /** Rows of the file that is being read; null while none is. */
  rowsSoFar: number | null;
  read: FileRead | null;
  answer: FileAnswer | null;
  curve: Curve | null;
  /** The place of the group that is shown; null for all together. */
  group: number | null;
  text: string;
  page: ItemPage | null;
  lines: LineEntries;
  lineProblems: LineProblems;
}

export const fileState = slice<FileState>("file", ({ formats }) => ({
  ...nothingOpen,
  lines: defaultEntries(formats),
  lineProblems: {},
}));

export const noAnswer = { answer: null, curve: null, group: null, text: "", page: null };

const nothingOpen = { opened: null, refusal: null, rowsSoFar: null, read: null, ...noAnswer };
