import type { Pane } from "../../../src/taskpane/pane/pane";
import { reorderPlanPart } from "../../../src/taskpane/reorder-plan/state";

/** The columns of `header`, as a user would choose them, whatever the pane has guessed. */
export function chooseWhatIsMeant(pane: Pane): void {
  const { columns, entries } = reorderPlanPart.of(pane);
  const at = {
    ...columns!.at,
    ...{ item: 0, supplier: 1, onHand: 2, onOrder: 3, reserved: 4, leadTime: 5, unitCost: 6 },
    ...{ salesPrice: 7, minimumOrder: 8, pack: 9, class: 10 },
  };
  const history = { demandFrom: "history" as const, firstPeriod: 11, lastPeriod: 22 };
  reorderPlanPart.change(pane, {
    columns: { ...columns!, at, ...history, period: "month", leadTimeIn: "day" },
    entries: { ...entries, today: "2026-11-30" },
  });
}
