import type { ActiveCell, Cell, Written } from "../../../workbook/excel/types";
import { itemName } from "../../list/role-cell";
import { isStale } from "../../list/task-frame";
import type { CellExplanation, Pane } from "../../pane/pane";
import { shownCell } from "../../reading/cells/shown-cell";
import { writtenAt } from "../../written/at-cell";
import { writtenBy } from "../../written/written-by";
import { moneyText } from "../../list/money-text";
import { lastOrderDay } from "../plan/order-day";
import { orderMoney, orderOf } from "../plan/orders";
import { planCell, planColumns, type PlanColumn } from "../write/plan-columns";
import { groupAt, type Planned } from "../plan/plan-list";
import { reorderPlanPart } from "../state";
import { reorderPlanTask } from "../task";
import { stepsOf } from "../item/steps";
import { whenSentence } from "../answer/when";

/** What a cell says that the plan wrote; null for any other. */
export function explainPlan(pane: Pane, cell: ActiveCell): CellExplanation | null {
  const written = ownAt(pane, cell);
  if (written === undefined) return null;
  const { texts, formats } = pane;
  const told = (sentence: string) => ({ sentences: [sentence], facts: [] });
  if (written.what === "chart") return told(texts.write.picture.own);
  if (written.what === "report") return told(texts.reorderPlan.explain.ownReport);
  const known = knownCell(pane, cell, written);
  if (known !== null) {
    const { sentence, facts } = said(pane, known);
    return { sentences: [sentence], facts };
  }
  const { value, place } = cell;
  const { ownColumn } = texts.explain;
  if (value === "") return told(ownColumn.leftOut);
  if (place.row === written.place.row && typeof value === "string") return told(ownColumn.header);
  return told(texts.reorderPlan.explain.unexplained(shownCell(texts, formats, value)));
}

/** Why a formula of ours gives what it gives; none for any other. */
export function reasonsOfPlan(pane: Pane, cell: ActiveCell): string[] {
  const written = ownAt(pane, cell);
  if (written === undefined || written.what === "report" || written.what === "chart") return [];
  const known = knownCell(pane, cell, written);
  return known === null ? [] : [said(pane, known).sentence];
}

function ownAt(pane: Pane, cell: ActiveCell): Written | undefined {
  return writtenAt(pane, cell).find((each) => writtenBy(each) === reorderPlanTask.id);
}

interface Known {
  result: Planned;
  row: number;
  column: PlanColumn;
}

/** The item and the figure of a cell, as far as the plan that is shown says the same of them. */
function knownCell(pane: Pane, { place, value }: ActiveCell, written: Written): Known | null {
  const { result } = reorderPlanPart.of(pane);
  if (result === null || isStale(pane, reorderPlanTask)) return null;
  const { rows } = result;
  const row = place.row - rows.list.place.row - rows.skip;
  const column = planColumns[place.column - written.place.column];
  if (place.sheetId !== rows.list.place.sheetId || row < 0 || row >= rows.count) return null;
  const planned = planCell(result, pane.texts, row, column);
  return planned !== null && isSame(planned, value) ? { result, row, column } : null;
}

/** A formula goes another way to the same number. */
function isSame(one: Cell, other: Cell): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** What the figure is and how it comes about, in the words of the plan. */
function said(
  pane: Pane,
  { result, row, column }: Known,
): { sentence: string; facts: [string, string][] } {
  const { texts, formats } = pane;
  const words = texts.reorderPlan.explain;
  const item = itemName(pane, result.rows, row);
  const units = (number: number) => texts.reorderPlan.explain.units(formats.number(number));
  const facts = stepsOf(pane, result, row)
    .filter(({ isDetail }) => isDetail !== true)
    .map(({ name, units }): [string, string] => [name, formats.number(units)]);
  const alone = (sentence: string) => ({ sentence, facts: [] });
  switch (column) {
    case "order": {
      const order = orderOf(result, row);
      return { sentence: order > 0 ? words.order(item, units(order)) : words.noOrder(item), facts };
    }
    case "money":
      return alone(words.money(item, moneyText(pane, result, orderMoney(result, row))));
    case "orderBy": {
      const day = formats.day(lastOrderDay(result, row) ?? 0);
      return alone(words.orderBy(item, day, whenSentence(pane, result, row)));
    }
    case "group": {
      const group = texts.reorderPlan.groups[groupAt(result, row) ?? "covered"];
      return { sentence: words.group(item, group, whenSentence(pane, result, row)), facts };
    }
    case "safetyStock":
      return { sentence: words.safetyStock(item, units(result.safetyStock[row])), facts };
    case "reorderPoint":
      return { sentence: words.reorderPoint(item, units(result.reorderPoint[row])), facts };
  }
}
