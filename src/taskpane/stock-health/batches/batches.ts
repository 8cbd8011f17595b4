import type { StockBatch } from "../../../engine/stock-health/batches-on-hand";
import type { Progress } from "../../../workbook/excel/types";
import { dayIn } from "../../list/day-in";
import { textIn, understand, type RoleCells } from "../../list/read-roles";
import { itemsNamed } from "../../list/second-list/items-named";
import { RowsOfItems } from "../../list/second-list/rows-of-items";
import type { SecondFound } from "../../list/second-list/second-task";
import { itemFaults, sortByItem, type ItemFault } from "../../list/second-list/sort-by-item";
import type { HealthRows } from "../rows/rows";
import type { BatchRole } from "./batch-columns";

/** Why a batch is not counted. */
export const batchFaults = [...itemFaults, "unreadDate"] as const;
export type BatchFault = ItemFault | "unreadDate";

/** What is told of batches; those behind the faults are counted all the same. */
export const batchKinds = [
  ...batchFaults,
  ...(["noDate", "textDate", "severalRows", "textNumber"] as const),
] as const;
export type BatchKind = (typeof batchKinds)[number];

/** The batches as they were read, and those of each row of the list. */
export interface Batches extends SecondFound<BatchRole, BatchFault, BatchKind> {
  byRow: RowsOfItems;
  /** The day of the report, Excel's serial number. */
  today: number;
}

/** Gives each batch to its item. */
export async function batchesOf(
  cells: RoleCells<BatchRole>,
  rows: HealthRows,
  isTaken: (row: number) => boolean,
  today: number,
  progress: Progress,
): Promise<Batches> {
  const { keyOf, rowOf, isSeveral } = await itemsNamed(cells, rows, isTaken, progress);
  const byRow = new RowsOfItems(rows.count, cells.count);
  const sorted = await sortByItem<BatchFault, BatchKind>(
    cells,
    {
      ...{ keyOf, rowOf, faults: batchFaults, kinds: batchKinds },
      faultOf: (row) => {
        const { day, isText } = dayIn(cells, "lastDay", row);
        return day === null && isText ? "unreadDate" : null;
      },
      alsoFound: (row, at) => {
        const { day, isText } = dayIn(cells, "lastDay", row);
        const found: BatchKind[] = [];
        if (day === null) found.push("noDate");
        else if (isText) found.push("textDate");
        if (isSeveral(at)) found.push("severalRows");
        if (understand(cells, "quantity", row).isText) found.push("textNumber");
        return found;
      },
      take: (row, at) => byRow.give(at, row),
    },
    progress,
  );
  return { cells, byRow, sorted, today };
}

/** A batch with what it is called; "" where nothing names it. */
export interface NamedBatch extends StockBatch {
  name: string;
  /** Its last day, Excel's serial number; null where it never expires. */
  lastDay: number | null;
}

/** The batches of an item, as the rows of the list tell it that it stands in. */
export function batchesOfItem({ cells, byRow, today }: Batches, members: readonly number[]) {
  return members.flatMap((member) =>
    byRow.of(member).map((row): NamedBatch => {
      const lastDay = dayIn(cells, "lastDay", row).day;
      return {
        name: textIn(cells, "batch", row),
        quantity: understand(cells, "quantity", row).number,
        ...{ lastDay, daysLeft: lastDay === null ? null : lastDay - today },
      };
    }),
  );
}
