import { noList, type ListState } from "../list/list-task";
import { slice } from "../pane/slice";
import type { CapitalSince } from "./changes/capital-since";
import type { KnownFormer } from "./changes/former-capital";
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
  /** What this list tied up when it was last worked out before; undefined until that was looked up. */
  former: KnownFormer | undefined;
  /** What has changed since then; null where nothing is known of it. */
  since: CapitalSince | null;
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
  ...nothingKnown,
  totals: noTotals(),
}));

/** Of what was before nothing is known until it is looked up. */
export const nothingKnown = { former: undefined, since: null };

/** What is shown of an answer at first. */
export const nothingShown = {
  ...{ opened: null, shownBy: null },
  ...{ showsAllLevers: false, showsAllParties: false, showsAllItems: false },
};
