import { healthTotalsSteps, type HealthRow } from "../../../engine/stock-health/health-totals";
import { byPart } from "../../../engine/stock-health/stock-parts";
import type { Progress } from "../../../workbook/excel/types";
import { keyOf } from "../../list/item-key";
import { textIn } from "../../list/read-roles";
import { throughSteps } from "../../pane/in-slices";
import { groupRoles, type GroupRole } from "../columns/column-role";
import type { HealthColumns } from "../columns/columns";
import type { Judged } from "./judged";

type ToAdd = Pick<
  Judged,
  | "rows"
  | "settings"
  | "isJudged"
  | "money"
  | "short"
  | "byAge"
  | "writeDownByAge"
  | "writeDownToValue"
>;

type Totals = Pick<Judged, "totals" | "groupBy" | "groupOf">;

/** What all rows that are judged come to, and those of each group. */
export async function totalsOf(judged: ToAdd, progress: Progress): Promise<Totals> {
  const { settings, rows } = judged;
  const groupBy = groupByOf(settings.groupBy, rows.columns);
  const groupOf = new Int32Array(rows.count).fill(-1);
  const steps = healthTotalsSteps(rowsToAdd(judged, groupBy, groupOf), settings.carryingRate);
  return { totals: await throughSteps(steps, progress), groupBy, groupOf };
}

/** What was chosen, where the list has such a column; else the first that it has. */
export function groupByOf(
  chosen: GroupRole | null,
  { at }: Pick<HealthColumns, "at">,
): GroupRole | null {
  if (chosen !== null && at[chosen] !== null) return chosen;
  return groupRoles.find((role) => at[role] !== null) ?? null;
}

/** A group is told as the list spells it first. */
function* rowsToAdd(
  judged: ToAdd,
  groupBy: GroupRole | null,
  groupOf: Int32Array,
): Generator<HealthRow> {
  const { rows, isJudged, money, short, byAge } = judged;
  const hasAges = byAge.money.length > 0;
  const groups = new Map<string, { name: string | null; place: number }>();
  for (let row = 0; row < rows.count; row++) {
    if (isJudged[row] === 0) continue;
    const name = groupBy === null ? "" : textIn(rows, groupBy, row);
    let group = groups.get(keyOf(name));
    if (group === undefined) {
      group = { name: name === "" ? null : name, place: groups.size };
      groups.set(keyOf(name), group);
    }
    groupOf[row] = group.place;
    yield {
      group: group.name,
      money: byPart((part) => money[part][row]),
      short: short.money[row],
      moneyByAge: hasAges ? byAge.money.map((ofAge) => ofAge[row]) : null,
      writeDownByAge: known(judged.writeDownByAge[row]),
      writeDownToValue: known(judged.writeDownToValue[row]),
    };
  }
}

function known(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
