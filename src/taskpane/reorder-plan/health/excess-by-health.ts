import { CompensatedSum } from "../../../engine/compensated-sum";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import { orderOf } from "../plan/orders";
import { membersOf } from "../rows/facts";
import type { PlanRows } from "../rows/rows";
import type { PlanSettings } from "../settings/settings";

/** What stock health calls excess in the items of a plan. */
export interface ExcessByHealth {
  items: number;
  /** Currency. */
  money: number;
  /** Items of it that are ordered all the same. */
  ordered: number;
}

/** What is less than half a cent is nothing. */
const least = 0.005;
const rowsBetweenLooks = 256;

/** Currency of an item's stock that stock health has called excess; NaN where it says nothing. */
export function excessByHealth(
  rows: Pick<PlanRows, "beside" | "skip" | "same">,
  row: number,
  settings: Pick<PlanSettings, "sameItems">,
): number {
  const { excess } = rows.beside;
  if (excess === null) return NaN;
  const cells = membersOf(rows, row, settings).map((member) => excess.cells[member + rows.skip]);
  const said = cells.filter((cell) => typeof cell === "number");
  return said.length === 0 ? NaN : said.reduce((sum, cell) => sum + cell, 0);
}

/** Currency that it has called excess in some items. */
export function excessOfRows(
  { rows, settings }: Pick<Ordered, "rows" | "settings">,
  some: readonly number[],
): number {
  const sum = new CompensatedSum();
  for (const row of some) {
    const excess = excessByHealth(rows, row, settings);
    if (!Number.isNaN(excess)) sum.add(excess);
  }
  return sum.total;
}

interface Ordered {
  rows: PlanRows;
  settings: PlanSettings;
  group: Uint8Array;
  order: ArrayLike<number>;
}

/**
 * Adds up what stock health calls excess; null where it has written nothing beside the list.
 *
 * @param found called for each row that is ordered all the same
 */
export async function addExcessByHealth(
  { rows, settings, group, order }: Ordered,
  found: (row: number) => void,
  progress: Progress,
): Promise<ExcessByHealth | null> {
  if (rows.beside.excess === null) return null;
  const money = new CompensatedSum();
  const sum = { items: 0, ordered: 0 };
  await inSlices(
    rows.count,
    (row) => {
      if (group[row] === 0) return;
      const excess = excessByHealth(rows, row, settings);
      if (!(excess >= least)) return;
      sum.items++;
      money.add(excess);
      if (!(orderOf({ order }, row) > 0)) return;
      sum.ordered++;
      found(row);
    },
    progress,
    rowsBetweenLooks,
  );
  return { ...sum, money: money.total };
}
