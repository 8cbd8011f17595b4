import { noList, type ListState } from "../list/list-task";
import { slice } from "../pane/slice";
import type { CapitalColumns } from "./columns/columns";
import type { CapitalRows } from "./rows/rows";
import { defaultEntries, type Entries, type Problems } from "./settings/settings";
import type { Party } from "./rows/parties";
import { noTotals, type ThreeTotals } from "./three-totals/three-totals";
import type { Worked } from "./work/worked";

/** What the working capital knows. */
export interface WorkingCapitalState extends ListState<CapitalColumns, CapitalRows, Worked> {
  entries: Entries;
  problems: Problems;
  leaveOutHidden: boolean;
  /** The columns beside the list are to be formulas of its cells. */
  asFormulas: boolean;
  /** The row whose steps are shown; null for none. */
  opened: number | null;
  /** By whom the money is shown; the first that the list names where none is chosen. */
  shownBy: Party | null;
  showsAllLevers: boolean;
  showsAllParties: boolean;
  showsAllItems: boolean;
  /** Without a list: the three totals of a balance sheet. */
  totals: ThreeTotals;
}

export const workingCapitalPart = slice<WorkingCapitalState>("workingCapital", ({ formats }) => ({
  ...noList(),
  entries: defaultEntries((value) => formats.entry(value)),
  problems: {},
  leaveOutHidden: false,
  asFormulas: false,
  ...nothingShown,
  totals: noTotals(),
}));

/** What is shown of an answer at first. */
export const nothingShown = {
  ...{ opened: null, shownBy: null },
  ...{ showsAllLevers: false, showsAllParties: false, showsAllItems: false },
};
