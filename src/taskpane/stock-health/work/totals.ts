import {
  healthTotalsSteps,
  type HealthRow,
  type HealthTotal,
} from "../../../engine/stock-health/health-totals";
import { byPart } from "../../../engine/stock-health/stock-parts";
import type { Progress } from "../../../workbook/excel/types";
import { keyOf } from "../../list/item-key";
import { textIn } from "../../list/read-roles";
import { throughSteps } from "../../pane/in-slices";
import { groupRoles, type GroupRole } from "../columns/column-role";
import type { HealthColumns } from "../columns/columns";
import type { GroupTotal, Judged } from "./judged";

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

interface Totals {
  total: HealthTotal;
  groupBy: GroupRole | null;
  groups: GroupTotal[];
}

/** What all rows that are judged come to, and those of each group. */
export async function totalsOf(judged: ToAdd, progress: Progress): Promise<Totals> {
  const { settings, rows } = judged;
  const groupBy = groupByOf(settings.groupBy, rows.columns);
  const names = new Map<string, string>();
  const steps = healthTotalsSteps(rowsToAdd(judged, groupBy, names), settings.carryingRate);
  const { all, groups } = await throughSteps(steps, progress);
  const named = [...groups].map(([key, total]) => ({ name: names.get(String(key)) ?? "", total }));
  named.sort((one, other) => other.total.money - one.total.money);
  return { total: all, groupBy, groups: groupBy === null ? [] : named };
}

/** What was chosen, where the list has such a column; else the first that it has. */
export function groupByOf(
  chosen: GroupRole | null,
  { at }: Pick<HealthColumns, "at">,
): GroupRole | null {
  if (chosen !== null && at[chosen] !== null) return chosen;
  return groupRoles.find((role) => at[role] !== null) ?? null;
}

function* rowsToAdd(
  judged: ToAdd,
  groupBy: GroupRole | null,
  names: Map<string, string>,
): Generator<HealthRow> {
  const { rows, isJudged, money, short, byAge } = judged;
  const hasAges = byAge.money.length > 0;
  for (let row = 0; row < rows.count; row++) {
    if (isJudged[row] === 0) continue;
    const name = groupBy === null ? "" : textIn(rows, groupBy, row);
    const group = keyOf(name);
    if (!names.has(group)) names.set(group, name);
    yield {
      group,
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
