import type { ReceivedStock } from "../../../engine/stock-health/age-layers";
import type { Progress } from "../../../workbook/excel/types";
import { dayIn } from "../../list/day-in";
import { understand, type RoleCells } from "../../list/read-roles";
import { itemsNamed } from "../../list/second-list/items-named";
import { RowsOfItems } from "../../list/second-list/rows-of-items";
import type { SecondFound } from "../../list/second-list/second-task";
import { itemFaults, sortByItem, type ItemFault } from "../../list/second-list/sort-by-item";
import type { HealthRows } from "../rows/rows";
import type { ReceiptRole } from "./receipt-columns";

/** Why a receipt is not counted. */
export const receiptFaults = [...itemFaults, "noDate", "unreadDate", "later"] as const;
export type ReceiptFault = ItemFault | "noDate" | "unreadDate" | "later";

/** What is told of receipts; those behind the faults are counted all the same. */
export const receiptKinds = [
  ...receiptFaults,
  ...(["textDate", "unreadOriginal", "unreadCost", "severalRows", "textNumber"] as const),
] as const;
export type ReceiptKind = (typeof receiptKinds)[number];

/** The receipts as they were read, and those of each row of the list. */
export interface Receipts extends SecondFound<ReceiptRole, ReceiptFault, ReceiptKind> {
  byRow: RowsOfItems;
  /** The day of the report, Excel's serial number. */
  today: number;
}

/** Gives each receipt to its item. */
export async function receiptsOf(
  cells: RoleCells<ReceiptRole>,
  rows: HealthRows,
  isTaken: (row: number) => boolean,
  today: number,
  progress: Progress,
): Promise<Receipts> {
  const { keyOf, rowOf, isSeveral } = await itemsNamed(cells, rows, isTaken, progress);
  const byRow = new RowsOfItems(rows.count, cells.count);
  const sorted = await sortByItem<ReceiptFault, ReceiptKind>(
    cells,
    {
      ...{ keyOf, rowOf, faults: receiptFaults, kinds: receiptKinds },
      faultOf: (row) => {
        const { day, isText } = dayIn(cells, "day", row);
        if (day === null) return isText ? "unreadDate" : "noDate";
        return day > today ? "later" : null;
      },
      alsoFound: (row, at) => {
        const original = dayIn(cells, "originalDay", row);
        const found: ReceiptKind[] = [];
        if (dayIn(cells, "day", row).isText) found.push("textDate");
        if (original.day === null && original.isText) found.push("unreadOriginal");
        if (costOf(cells, row).isUnread) found.push("unreadCost");
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

/** What came in of an item, as the rows of the list tell it that it stands in. */
export function receivedOf({ cells, byRow, today }: Receipts, members: readonly number[]) {
  return members.flatMap((member) =>
    byRow.of(member).map((row): ReceivedStock => {
      const original = dayIn(cells, "originalDay", row).day;
      return {
        age: today - (dayIn(cells, "day", row).day ?? today),
        originalAge: original === null ? null : today - original,
        quantity: understand(cells, "quantity", row).number,
        unitCost: costOf(cells, row).unitCost,
      };
    }),
  );
}

/** A receipt without a cost has that of its item. */
function costOf(
  cells: RoleCells<ReceiptRole>,
  row: number,
): { unitCost: number | null; isUnread: boolean } {
  if (cells.cells.unitCost === undefined) return { unitCost: null, isUnread: false };
  const { number, fault } = understand(cells, "unitCost", row);
  return {
    unitCost: fault === null ? number : null,
    isUnread: fault !== null && fault !== "blank",
  };
}
