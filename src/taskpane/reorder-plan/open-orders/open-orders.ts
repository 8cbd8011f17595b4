import type { Progress } from "../../../workbook/excel/types";
import { dayIn } from "../../list/day-in";
import { itemKey } from "../../list/item-key";
import { understand, type RoleCells } from "../../list/read-roles";
import { RowsByKey } from "../../list/rows-by-key";
import { SameItems } from "../../list/same-items";
import type { SecondFound } from "../../list/second-list/second-task";
import { itemFaults, sortByItem, type ItemFault } from "../../list/second-list/sort-by-item";
import type { PlanRows } from "../rows/rows";
import type { OpenOrderRole } from "./open-order-columns";
import type { OpenOrder } from "./open-order";

/** Why an open order is not counted. */
export const openOrderFaults = itemFaults;
export type OpenOrderFault = ItemFault;

/** What is told of open orders; those behind the faults are counted all the same. */
export const openOrderKinds = [
  ...openOrderFaults,
  ...(["overdue", "noDate", "unreadDate", "textDate", "severalRows", "textNumber"] as const),
] as const;
export type OpenOrderKind = (typeof openOrderKinds)[number];

/** The open orders as they were read, and those of each row of the list. */
export interface OpenOrders extends SecondFound<OpenOrderRole, OpenOrderFault, OpenOrderKind> {
  byRow: Map<number, OpenOrder[]>;
}

/** Gives each open order to its item; of an item in several rows the first one has it. */
export async function openOrdersOf(
  cells: RoleCells<OpenOrderRole>,
  rows: PlanRows,
  today: number,
  progress: Progress,
): Promise<OpenOrders> {
  const known = new RowsByKey(rows.count, (row) => itemKey(rows, row));
  const items = new SameItems(rows.count);
  for (let row = 0; row < rows.count; row++) items.add(row, known.add(row));
  const byRow: OpenOrders["byRow"] = new Map();
  const sorted = await sortByItem<OpenOrderFault, OpenOrderKind>(
    cells,
    {
      ...{ faults: openOrderFaults, kinds: openOrderKinds },
      keyOf: (row) => itemKey(cells, row),
      rowOf: (key) => known.find(key),
      alsoFound: (row, at) => {
        const { day, isText } = dayIn(cells, "due", row);
        const found: OpenOrderKind[] = [];
        if (day !== null && day < today) found.push("overdue");
        if (day === null) found.push(isText ? "unreadDate" : "noDate");
        if (day !== null && isText) found.push("textDate");
        if (items.isShared(at)) found.push("severalRows");
        if (understand(cells, "quantity", row).isText) found.push("textNumber");
        return found;
      },
      take: (row, at) => {
        const { number: quantity } = understand(cells, "quantity", row);
        const order = { quantity, day: dayIn(cells, "due", row).day };
        const orders = byRow.get(at);
        if (orders === undefined) byRow.set(at, [order]);
        else orders.push(order);
      },
    },
    progress,
  );
  return { cells, byRow, sorted };
}
