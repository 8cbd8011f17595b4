import type { AbcClass } from "../../../engine/classification/abc";
import type { ClassSummary } from "../../../engine/classification/class-summary";
import type { MatrixCell } from "../../../engine/classification/matrix-summary";
import type { Pareto } from "../../../engine/classification/pareto";
import type { Items } from "../rows/items";
import type { RunSettings } from "./run-settings";
import type { MethodId } from "../methods/method-id";

/** Items that are classified together, with their outcome. */
export interface GroupResult {
  /** As it stands in the list; "" for the items of no group, and for the only group there is. */
  name: string;
  /** Where its items begin and end in the order of the ranking. */
  start: number;
  end: number;
  /** A, B and C. */
  summary: ClassSummary[];
  /** Sum of the positive values. */
  total: number;
}

/** A run's outcome: everything the pane shows and writes comes from here. */
export interface Result {
  items: Items;
  method: MethodId;
  settings: RunSettings;
  /** What the items are ranked by: their values, or their scores over several criteria. */
  ranked: Float64Array;
  /** The letter of the ranking, and of the second stage or of the demand; null without one. */
  classes: AbcClass[];
  second: string[] | null;
  /** Ranks and shares inside each group; the order goes from group to group. */
  pareto: Pareto;
  /** The one of most value first; a single one where there are no groups. */
  groups: GroupResult[];
  /** A, B and C of all groups together. */
  summary: ClassSummary[];
  /** The nine cells of a matrix, row by row; null for methods without one. */
  matrix: MatrixCell[] | null;
  /** Sum of the positive values. */
  total: number;
  /** Items with a negative value. */
  returns: number;
  /** The class of each item in the last run, null for an item that had none; null without one. */
  before: (string | null)[] | null;
  /** Null when there is no last run to compare with. */
  changes: Changes | null;
}

/** Items that went from one class to another. */
export interface Move {
  from: string;
  to: string;
  items: number;
  /** Sum of their values. */
  value: number;
}

/** How the classes differ from those of the last run. */
export interface Changes {
  /** Of most value first. */
  moves: Move[];
  /** The items that changed class, of most value first. */
  moved: Uint32Array;
  /** Sum of the values of the items that changed class. */
  value: number;
  /** Items that the last run did not have, and items of the last run that are no longer there. */
  added: number;
  gone: number;
  /** True when the lines, limits or weights were others then. */
  otherLines: boolean;
}

/** "A", or "Ab", or "AX". */
export function className({ classes, second }: Pick<Result, "classes" | "second">, item: number) {
  return second === null ? classes[item] : classes[item] + second[item];
}

/** The group an item was classified in. */
export function groupOf({ groups, pareto }: Result, item: number): GroupResult {
  if (groups.length === 1) return groups[0];
  return groups.find(({ start, end }) => {
    for (let place = start; place < end; place++) if (pareto.order[place] === item) return true;
    return false;
  }) as GroupResult;
}
