import { healthTotalsSteps } from "../../../src/engine/stock-health/health-totals";
import { byPart } from "../../../src/engine/stock-health/stock-parts";
import { finished } from "../../../src/engine/steps";
import type { ChartedParts } from "../../../src/taskpane/stock-health/answer/parts-chart";

const names = {
  expired: "Expired",
  expiring: "Will expire",
  dead: "Dead",
  excess: "Excess",
  working: "Working",
};

/** Group, and money in each part, the worst first. */
type Row = [group: string | null, ...money: number[]];

export const threeGroups: Row[] = [
  ["A", 0, 200, 0, 500, 1300],
  ["A", 100, 0, 0, 0, 900],
  ["B", 0, 0, 400, 100, 500],
  ["C", 50, 0, 150, 0, 0],
];

/** What the chart is drawn from, with the presses on it kept. */
export function chartedParts(rows: Row[], part: Partial<ChartedParts> = {}) {
  const presses: unknown[][] = [];
  const healthRows = rows.map(([group, ...money]) => {
    let k = 0;
    return {
      ...{ group, money: byPart(() => money[k++]), short: 0, moneyByAge: null },
      ...{ writeDownByAge: null, writeDownToValue: null },
    };
  });
  const charted: ChartedParts = {
    totals: finished(healthTotalsSteps(healthRows, 0.2)),
    groupedBy: "Class",
    currency: "USD",
    nameOf: (of) => names[of],
    press: (...pressed) => presses.push(pressed),
    ...part,
  };
  return { charted, presses };
}
