import { CompensatedSum } from "../../../engine/compensated-sum";
import { planGroups, type PlanGroup } from "../../../engine/reorder-plan/plan-group";
import type { Progress } from "../../../workbook/excel/types";
import { codeOf } from "../../kept/items/name-code";
import { KeyLetters } from "../../kept/items/name-key";
import { Foremost } from "../../list/foremost";
import { inSlices } from "../../pane/in-slices";
import { orderMoney, orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { weightOf } from "../report/sorted-rows";
import { lettersOf } from "./former-plan";
import type { Move, PlanChanges } from "./changes";
import type { FormerPlan } from "./former-run";

const mostMoved = 10;
const rowsBetweenLooks = 256;

/** Holds the plan against the last one. */
export async function changesOf(
  planned: Planned,
  former: FormerPlan,
  progress: Progress,
): Promise<PlanChanges> {
  const { rows, group } = planned;
  const found = new Uint8Array(former.items.count);
  const moves = new Map<string, Move>();
  const moved = new Foremost(mostMoved);
  const started = { items: 0, money: new CompensatedSum() };
  const fromOf = new Map<number, PlanGroup>();
  let [ended, added, count] = [0, 0, 0];
  const key = new KeyLetters();
  const formerGroup = (row: number): { from: PlanGroup; wasOrdered: boolean } | null => {
    if (lettersOf(rows, row, key).length === 0) return null;
    const index = former.items.indexOf(codeOf(key));
    if (index === null) {
      added++;
      return null;
    }
    found[index] = 1;
    const place = former.items.placeAt(index);
    return { from: planGroups[place >> 1], wasOrdered: place % 2 === 1 };
  };
  await inSlices(
    rows.count,
    (row) => {
      if (group[row] === 0) return;
      const before = formerGroup(row);
      const isOrdered = orderOf(planned, row) > 0;
      if (isOrdered && before?.wasOrdered !== true) {
        started.items++;
        started.money.add(orderMoney(planned, row));
      }
      if (before === null) return;
      if (before.wasOrdered && !isOrdered) ended++;
      const to = planGroups[group[row] - 1];
      if (before.from === to) return;
      count++;
      moved.offer(row, to === "excess" ? weightOf(planned, row) : orderMoney(planned, row));
      const way = `${before.from} ${to}`;
      const move = moves.get(way) ?? { from: before.from, to, items: 0 };
      move.items++;
      moves.set(way, move);
    },
    progress,
    rowsBetweenLooks,
  );
  for (const row of moved.rows) {
    const index = former.items.indexOf(codeOf(lettersOf(rows, row, key)));
    if (index !== null) fromOf.set(row, planGroups[former.items.placeAt(index) >> 1]);
  }
  // Rows of one name cannot be told from each other.
  const isCounted = !former.items.hasRepeats;
  return {
    ...{ day: former.day, before: former.orders, fromOf, ended },
    started: { items: started.items, money: started.money.total },
    moves: [...moves.values()].sort((one, other) => other.items - one.items),
    moved: { rows: moved.rows, count },
    added: isCounted ? added : 0,
    gone: isCounted ? found.reduce((sum, is) => sum + 1 - is, 0) : 0,
  };
}
