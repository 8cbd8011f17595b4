import { helpText } from "../../../src/build/help/help-text";
import type { Cell } from "../../../src/workbook/excel/types";
import { planRow } from "../../../src/taskpane/reorder-plan/plan/plan-row";
import { planOf } from "./plan-of";

test("the help's worked case is what the plan says", async () => {
  const cells: Cell[][] = [
    ["Item", "Stock", "Demand a month", "Std. dev. of demand", "Lead time (days)", "Cost", "Pack"],
    ["Gasket", 10, 90, 12, 30, 2, 50],
  ];
  const { rows, settings, order } = await planOf(cells);
  const { steps } = planRow(rows, 0, settings);
  const shown = (units: number) => units.toFixed(1);
  const help = helpText("pane/reorder-plan.html").replace(/\s+/g, " ");
  expect(help).toContain(`Over these 37 days ${shown(steps.protectionDemand)} are asked for.`);
  expect(help).toContain(`For a service of 95% the safety stock is ${shown(steps.safetyStock)},`);
  expect(help).toContain(`so the reorder point is ${shown(steps.reorderPoint)}.`);
  expect(help).toContain(`With 10 on hand, ${shown(steps.need)} are needed.`);
  expect(help).toContain(`that is an order of ${order[0]}.`);
});
