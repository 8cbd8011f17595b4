import type { FoundList, SourceCheck } from "../../workbook/excel/types";
import { noList, type ListState } from "../list/list-task";
import type { FormerRun } from "./classes/former-classes";
import { defaultChoices, type Choices } from "./rows/choices";
import type { SortedRows } from "./rows/findings";
import type { Rows } from "./rows/rows";
import type { LineEntries, LineProblems } from "./settings/line-entries";
import { defaultEntries } from "./settings/lines";
import type { Result } from "./classes/result";
import type { ListColumns } from "./columns/list-columns";
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
export interface AbcState extends ListState<ListColumns, CheckedList, Result> {
  choices: Choices;
  lines: LineEntries;
  lineProblems: LineProblems;
  /** The place of the group whose table and chart are shown; null for all groups together. */
  shownGroup: number | null;
  /** Service targets that were typed and cannot be, by class. */
  targetProblems: Partial<Record<string, string>>;
  lookup: string;
  /** Items found for the lookup; null while nothing is looked up. */
  matches: number[] | null;
  /** The item whose class is explained. */
  asked: number | null;
}

export const abc = slice<AbcState>("abc", ({ formats }) => ({
  ...noList(),
  choices: defaultChoices,
  lines: defaultEntries(formats),
  lineProblems: {},
  shownGroup: null,
  targetProblems: {},
  lookup: "",
  matches: null,
  asked: null,
}));
