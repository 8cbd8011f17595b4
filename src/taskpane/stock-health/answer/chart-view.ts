import { nothing } from "lit/html.js";
import { plainName } from "../../list/column-name";
import { costCurrency } from "../../list/money-text";
import { selectItems } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { stockHealthPart } from "../state";
import type { Judged } from "../work/judged";
import { rowsIn } from "./part-rows";
import { partsChartView } from "./parts-chart";

/** The money by part, one bar for each group. */
export function chartView(pane: Pane, result: Judged): View {
  const { rows, groupBy, totals } = result;
  if (!(totals.all.money > 0)) return nothing;
  const column = groupBy === null ? null : rows.columns.at[groupBy];
  const groups = [...totals.groups.keys()];
  return partsChartView(pane, {
    totals,
    groupedBy: column === null ? "" : plainName(pane.texts, rows.list, rows.columns, column),
    currency: costCurrency(rows),
    nameOf: (part) => pane.texts.stockHealth.parts[part],
    press: (part, group) => {
      const shown = { part, group: groupBy === null ? null : groups.indexOf(group) };
      stockHealthPart.change(pane, { shown });
      const about = () => stockHealthPart.of(pane).result?.rows;
      return selectItems(pane, rows, rowsIn(result, shown), "stock-health-result", about);
    },
  });
}
