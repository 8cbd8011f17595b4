import type { FoundList, Place, Refusal, Written } from "../../workbook/types";
import type { Pane } from "../state/pane";
import type { StopWatching } from "../state/workbook-port";
import type { Advised } from "./advise";
import type { ZeroStockColumns } from "./columns";
import { defaultEntries, type LimitEntries, type LimitProblems } from "./limits";

/** What the zero-stock screen knows; null until it is first opened. */
export interface ZeroStockState {
  /** The list that the columns belong to: the one selected, or the one that was read. */
  list: FoundList | null;
  /** What the user had selected when it was last looked at: a list, or why it is none. */
  seen: FoundList | Refusal | null;
  columns: ZeroStockColumns | null;
  limits: LimitEntries;
  problems: LimitProblems;
  leaveOutHidden: boolean;
  result: Advised | null;
  sourceChange: "edited" | "sheetGone" | null;
  /** Ends the watch over the list that was read. */
  stopWatching: StopWatching | null;
  /** Where the advice would go, or why nowhere; null while that is looked up. */
  plan: Place | Refusal | null;
  /** All candidates that can be shown are, not only the first. */
  showsAll: boolean;
  /** What was written here since the pane was opened. */
  advice: Written[];
}

export function initialState({ formats }: Pane): ZeroStockState {
  return {
    list: null,
    seen: null,
    columns: null,
    limits: defaultEntries(formats),
    problems: {},
    leaveOutHidden: false,
    result: null,
    sourceChange: null,
    stopWatching: null,
    plan: null,
    showsAll: false,
    advice: [],
  };
}

export function stateOf(pane: Pane): ZeroStockState {
  return pane.store.state.zeroStock ?? initialState(pane);
}

export function change(pane: Pane, part: Partial<ZeroStockState>): void {
  pane.store.change({ zeroStock: { ...stateOf(pane), ...part } });
}

/** What was read no longer holds. */
export function forgetResult(pane: Pane): void {
  void stateOf(pane).stopWatching?.();
  const nothing = { result: null, sourceChange: null, stopWatching: null, plan: null };
  change(pane, { ...nothing, showsAll: false });
}
