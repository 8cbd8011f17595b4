import type { FoundList, Place, Refusal, SourceCheck } from "../../workbook/excel/types";
import type { FormerRun } from "./classes/former-classes";
import { defaultChoices, type Choices } from "./rows/choices";
import type { SortedRows } from "./rows/findings";
import type { Rows } from "./rows/rows";
import { defaultEntries, type LineEntries, type LineProblems } from "./settings/lines";
import type { Result } from "./classes/result";
import type { ListColumns } from "./columns/list-columns";
import type { SourceChange } from "../pane/list-watch";
import { slice } from "../pane/slice";

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

/** What the ABC analysis knows. */
export interface AbcState {
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
  lookup: string;
  /** Items found for the lookup; null while nothing is looked up. */
  matches: number[] | null;
  /** The item whose class is explained. */
  asked: number | null;
}

/** Until the list is read, and again as soon as what was read no longer holds. */
export const nothingRead = {
  checked: null,
  result: null,
  sourceChange: null,
  plan: null,
  lookup: "",
  matches: null,
  asked: null,
} satisfies Partial<AbcState>;

export const abc = slice<AbcState>("abc", ({ formats }) => ({
  list: null,
  listRefusal: null,
  columns: null,
  choices: defaultChoices,
  settingsAreNewer: false,
  lines: defaultEntries(formats),
  lineProblems: {},
  shownGroup: null,
  targetProblems: {},
  elsewhere: null,
  ...nothingRead,
}));
