import { noList, type ListState } from "../list/list-task";
import { slice } from "../pane/slice";
import type { Advised } from "./advise";
import type { ZeroStockColumns } from "./columns";
import type { Items } from "./items";
import { defaultEntries, type LimitEntries, type LimitProblems } from "./limits";

/** What the zero-stock screen knows. */
export interface ZeroStockState extends ListState<ZeroStockColumns, Items, Advised> {
  limits: LimitEntries;
  problems: LimitProblems;
  leaveOutHidden: boolean;
  /** All candidates that can be shown are, not only the first. */
  showsAll: boolean;
}

export const zeroStockPart = slice<ZeroStockState>("zeroStock", ({ formats }) => ({
  ...noList(),
  limits: defaultEntries(formats),
  problems: {},
  leaveOutHidden: false,
  showsAll: false,
}));
