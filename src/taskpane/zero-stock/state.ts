import type { FoundList, Place, Refusal, Written } from "../../workbook/excel/types";
import { Latest } from "../pane/latest";
import type { SourceChange } from "../pane/list-watch";
import type { Pane } from "../pane/pane";
import { slice } from "../pane/slice";
import type { Selection } from "../selection/selection";
import type { Advised } from "./advise";
import type { ZeroStockColumns } from "./columns";
import { defaultEntries, type LimitEntries, type LimitProblems } from "./limits";

/** What the zero-stock screen knows. */
export interface ZeroStockState {
  /** Whether it hears of what is selected; it does once it has been opened. */
  isFollowing: boolean;
  /** The list that the columns belong to: the one selected, or the one that was read. */
  list: FoundList | null;
  /** What the user had selected when it was last looked at. */
  seen: Selection | null;
  columns: ZeroStockColumns | null;
  limits: LimitEntries;
  problems: LimitProblems;
  leaveOutHidden: boolean;
  /** A newer Stockbook keeps settings for this list: they are left as they are. */
  settingsAreNewer: boolean;
  result: Advised | null;
  sourceChange: SourceChange | null;
  /** Where the advice would go, or why nowhere; null while that is looked up. */
  plan: Place | Refusal | null;
  /** All candidates that can be shown are, not only the first. */
  showsAll: boolean;
  /** What was written here since the pane was opened. */
  advice: Written[];
  /** Lists that were to be taken, and places looked up for the advice. */
  looks: Latest;
  plans: Latest;
}

export const zeroStockPart = slice<ZeroStockState>("zeroStock", ({ formats }) => ({
  isFollowing: false,
  list: null,
  seen: null,
  columns: null,
  limits: defaultEntries(formats),
  problems: {},
  leaveOutHidden: false,
  settingsAreNewer: false,
  result: null,
  sourceChange: null,
  plan: null,
  showsAll: false,
  advice: [],
  looks: new Latest(),
  plans: new Latest(),
}));

/** What was read no longer holds. */
export function forgetResult(pane: Pane): void {
  void pane.watches.of("zeroStock").end();
  zeroStockPart.change(pane, { result: null, sourceChange: null, plan: null, showsAll: false });
}
