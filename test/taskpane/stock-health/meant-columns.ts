import type { Pane } from "../../../src/taskpane/pane/pane";
import { stockHealthPart } from "../../../src/taskpane/stock-health/state";

/** The columns of `header`, as a user would choose them, whatever the pane has guessed. */
export function chooseWhatIsMeant(pane: Pane): void {
  const { columns, entries } = stockHealthPart.of(pane);
  const at = {
    ...columns!.at,
    ...{ item: 0, class: 1, group: 2, onHand: 3, unitCost: 4, demand: 5, lastIssue: 6 },
    ...{ buffer: 7, salesPrice: 8 },
  };
  stockHealthPart.change(pane, {
    columns: { ...columns!, at, demandFrom: "average", period: "year" },
    entries: { ...entries, today: "2026-11-30" },
  });
}
