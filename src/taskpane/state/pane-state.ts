import type { FormerRun } from "../again/former-classes";
import type { FoundList, Place, Refusal, SourceCheck, Written } from "../../workbook/excel/types";
import type { Choices } from "../check/choices";
import type { SortedRows } from "../check/findings";
import type { Rows } from "../check/rows";
import type { LineEntries, LineProblems } from "../choose/lines";
import type { Result } from "../look/result";
import type { ExplainState } from "../explain/state";
import type { FunctionsState } from "../functions/state";
import type { ListColumns } from "../see/list-columns";
import type { SourceChange } from "./list-watch";
import type { TabName, Tools } from "../tabs/tool";
import type { ZeroStockState } from "../zero-stock/state";

/** The parts of the pane, in the order they stand in. */
export type Section = "see" | "check" | "choose" | "look" | "write" | "written";

/** What was found where the user had last selected something. */
export interface Selection {
  found: FoundList | Refusal;
  /** The pane only made sure: nothing has been selected since it was found before. */
  isKnown: boolean;
}

/** A list that has been read: the run holds on to it while the user selects other cells. */
export interface CheckedList {
  list: FoundList;
  columns: ListColumns;
  rows: Rows;
  /** The choices that the rows are sorted by. */
  choices: Choices;
  sorted: SortedRows;
  /** By which a change since the reading is noticed before anything is written. */
  source: SourceCheck;
  /** The last run over this list, where it can be compared. */
  former: FormerRun;
}

/** Where something is told: in a section, or beside the button that was pressed. */
export type MessagePlace =
  | Section
  | "write-column"
  | "write-report"
  | "write-formula"
  | "zero-stock"
  | "zero-stock-check"
  | "zero-stock-result"
  | "zero-stock-write"
  | "explain"
  | "functions";

export interface Message {
  at: MessagePlace;
  text: string;
}

/** Work under way that takes long enough to be shown. */
export interface ShownWork {
  label: string;
  done: number;
  total: number;
  stopping: boolean;
}

export interface PaneState {
  tab: TabName;
  /** The parts behind the other tabs; null until they are loaded. */
  tools: Tools | null;
  toolsMissing: boolean;
  /** Null until Excel has told. */
  selection: Selection | null;
  list: FoundList | null;
  /** Why there is no list. */
  listRefusal: Refusal | null;
  columns: ListColumns | null;
  choices: Choices;
  /** A newer Stockbook keeps settings for this list: they are left as they are. */
  settingsAreNewer: boolean;
  lines: LineEntries;
  lineProblems: LineProblems;
  checked: CheckedList | null;
  result: Result | null;
  /** The place of the group whose table and chart are shown; null for all groups together. */
  shownGroup: number | null;
  /** Service targets that were typed and cannot be, by class. */
  targetProblems: Partial<Record<string, string>>;
  /** Another list that the user has selected since. */
  elsewhere: FoundList | null;
  sourceChange: SourceChange | null;
  /** Where the classes would go, or why nowhere; null while that is looked up. */
  plan: Place | Refusal | null;
  written: Written[];
  /** A newer Stockbook has noted what it wrote: its notes are left as they are. */
  notesAreNewer: boolean;
  /** What was edited since it was written, so that taking it back needs a second word. */
  editedSince: Written | null;
  message: Message | null;
  /** Said to screen readers. */
  status: string;
  busy: boolean;
  work: ShownWork | null;
  lookup: string;
  /** Items found for the lookup; null while nothing is looked up. */
  matches: number[] | null;
  /** The item whose class is explained. */
  asked: number | null;
  zeroStock: ZeroStockState | null;
  explain: ExplainState | null;
  functions: FunctionsState | null;
}
