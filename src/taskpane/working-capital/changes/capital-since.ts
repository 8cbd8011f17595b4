import type { CapitalFigures, CapitalParts } from "../../../engine/capital/capital-of";
import { CompensatedSum } from "../../../engine/compensated-sum";
import { isTurn, type Steps } from "../../../engine/steps";
import type { Progress } from "../../../workbook/excel/types";
import { asKept } from "../../kept/items/short-money";
import { Foremost } from "../../list/foremost";
import { standsForItem } from "../../list/since/items-of-rows";
import { inSlices, throughSteps } from "../../pane/in-slices";
import type { Worked } from "../work/worked";
import type { FormerCapital } from "./former-capital";
import { ItemCodes, needOfItem } from "./items-of-rows";
import { workedBy } from "./worked-by";

const mostMoved = 10;
const rowsBetweenLooks = 256;

/** Items, and the money that they tie up or tied up. */
interface SomeItems {
  items: number;
  money: number;
}

/** What has changed item by item. */
export interface ItemChanges {
  /** Those whose need has changed most, by the row of each, and how many have changed. */
  moved: { row: number; before: number; after: number }[];
  count: number;
  added: SomeItems;
  gone: SomeItems;
}

/** What has changed since a list was last worked out. */
export interface CapitalSince {
  /** The day of the last answer, Excel's serial number. */
  day: number;
  before: CapitalParts & CapitalFigures;
  /** Null where nothing tells by which items: other columns told them apart then, or none does. */
  items: ItemChanges | null;
  otherSettings: boolean;
}

/** Holds an answer against the last one; null where nothing is known of it. */
export async function changeSince(
  former: FormerCapital | null,
  worked: Worked,
  progress: Progress,
): Promise<CapitalSince | null> {
  if (former === null) return null;
  const { day, total, needs, by } = former;
  return {
    ...{ day, before: total, otherSettings: by !== workedBy(worked) },
    items: needs && (await itemChanges(needs, worked, progress)),
  };
}

async function itemChanges(
  needs: ReadonlyMap<number, number>,
  worked: Worked,
  progress: Progress,
): Promise<ItemChanges> {
  const { rows, taken } = worked;
  const { same } = rows;
  const codes = new ItemCodes(rows);
  const moved = new Foremost(mostMoved);
  const found = new Set<number>();
  const added = new CompensatedSum();
  let [newItems, count] = [0, 0];
  const before = (row: number) => needs.get(codes.of(row) ?? NaN);
  await inSlices(
    rows.count,
    (row) => {
      if (!standsForItem({ same, taken }, row)) return;
      const code = codes.of(row);
      if (code === null) return;
      const need = needOfItem(worked, row);
      const was = needs.get(code);
      if (was === undefined) {
        newItems++;
        added.add(need);
        return;
      }
      found.add(code);
      // The last time is known to a few figures: what is the same to those has not changed.
      if (asKept(need) === was) return;
      count++;
      moved.offer(row, Math.abs(need - was));
    },
    progress,
    rowsBetweenLooks,
  );
  return {
    moved: moved.rows.map((row) => ({
      ...{ row, before: before(row) ?? 0, after: needOfItem(worked, row) },
    })),
    count,
    added: { items: newItems, money: added.total },
    gone: {
      items: needs.size - found.size,
      money: await throughSteps(moneyWithout(needs, found), progress),
    },
  };
}

/** Currency of the items that are no longer found. */
function* moneyWithout(
  needs: ReadonlyMap<number, number>,
  found: ReadonlySet<number>,
): Steps<number> {
  const sum = new CompensatedSum();
  let count = 0;
  for (const [code, need] of needs) {
    if (!found.has(code)) sum.add(need);
    if (isTurn(count++)) yield;
  }
  return sum.total;
}
