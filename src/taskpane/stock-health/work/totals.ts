import { GradualMap } from "../../../engine/gradual-map";
import { healthTotalsSteps, type HealthRow } from "../../../engine/stock-health/health-totals";
import { byPart } from "../../../engine/stock-health/stock-parts";
import type { Progress } from "../../../workbook/excel/types";
import { keyOf } from "../../list/item-key";
import { textIn } from "../../list/read-roles";
import { throughSteps } from "../../pane/in-slices";
import { groupRoles, type GroupRole } from "../columns/column-role";
import type { HealthColumns } from "../columns/columns";
import type { Judged, OfRows } from "./judged";

type ToAdd = Pick<
  Judged,
  "rows" | "settings" | "isJudged" | "money" | "short" | "writeDownByAge" | "writeDownToValue"
> & {
  /**
   * Currency of each row in each age: up to each limit of the settings, over the last, older than the
   * records; at the cost of the receipts. Empty where none were taken.
   */
  moneyByAge: readonly OfRows[];
};

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
  const { rows, isJudged, money, short, moneyByAge } = judged;
  const hasAges = moneyByAge.length > 0;
  const groups = new GradualMap<string, { name: string | null; place: number }>();
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
      short: short[row],
      moneyByAge: hasAges ? moneyByAge.map((ofAge) => ofAge[row]) : null,
      writeDownByAge: known(judged.writeDownByAge[row]),
      writeDownToValue: known(judged.writeDownToValue[row]),
    };
  }
}

function known(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
