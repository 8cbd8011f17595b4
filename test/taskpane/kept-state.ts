import { explainPart } from "../../src/taskpane/explain/state";
import { functionsPart } from "../../src/taskpane/functions/state";
import { abc, type AbcState } from "../../src/taskpane/abc/state";
import type { Pane } from "../../src/taskpane/pane/pane";
import { reorderPlanPart } from "../../src/taskpane/reorder-plan/state";
import { selection } from "../../src/taskpane/selection/selection";
import type { Slice } from "../../src/taskpane/pane/slice";
import { writings } from "../../src/taskpane/written/writings";
import { workingCapitalPart } from "../../src/taskpane/working-capital/state";
import { zeroStockPart } from "../../src/taskpane/zero-stock/state";

/** The way to a state is the same each time: another pane may begin where one has come to. */
export function keptState(pane: Pane): (other: Pane, part?: Partial<AbcState>) => void {
  const ground = pane.store.state;
  const copied = <State extends object>(slice: Slice<State>) => {
    const kept = slice.of(pane);
    return (other: Pane) => slice.change(other, kept);
  };
  const copies = [
    ...[copied(abc), copied(writings), copied(selection)],
    ...[copied(zeroStockPart), copied(reorderPlanPart), copied(workingCapitalPart)],
    ...[copied(functionsPart), copied(explainPart)],
  ];
  return (other, part = {}) => {
    copies.forEach((copy) => copy(other));
    abc.change(other, part);
    for (const [id, part] of pane.loaded) other.loaded.set(id, part);
    other.store.change(ground);
  };
}
