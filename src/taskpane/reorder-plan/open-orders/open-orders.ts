import type { Progress } from "../../../workbook/excel/types";
import { textIn, understand, type RoleCells } from "../../list/read-roles";
import { sortRows, type Sorted } from "../../list/sort-rows";
import { isDay } from "../../reading/headers/period-header";
import { readDay } from "../../reading/cells/read-day";
import type { OpenOrderRole } from "./open-order-columns";
import type { OpenOrder } from "./open-order";
import { itemName, keyOf, type PlanRows } from "../rows/rows";

/** Why an open order is not counted. */
export const openOrderFaults = [
  "unknownItem",
  "noItem",
  "error",
  "text",
  "blank",
  "negative",
] as const;
export type OpenOrderFault = (typeof openOrderFaults)[number];

/** What is told of open orders; those behind the faults are counted all the same. */
export const openOrderKinds = [
  ...openOrderFaults,
  ...(["overdue", "noDate", "unreadDate", "textDate", "severalRows", "textNumber"] as const),
] as const;
export type OpenOrderKind = (typeof openOrderKinds)[number];

/** The open orders as they were read, and those of each row of the list. */
export interface OpenOrders {
  cells: RoleCells<OpenOrderRole>;
  byRow: Map<number, OpenOrder[]>;
  sorted: Sorted<OpenOrderFault, OpenOrderKind>;
}

/** Gives each open order to its item; of an item in several rows the first one has it. */
export async function openOrdersOf(
  cells: RoleCells<OpenOrderRole>,
  rows: PlanRows,
  today: number,
  progress: Progress,
): Promise<OpenOrders> {
  const items = new Map<string, number>();
  const several = new Set<string>();
  for (let row = 0; row < rows.count; row++) {
    const name = itemName(rows, row);
    if (name === "") continue;
    if (items.has(name)) several.add(name);
    else items.set(name, row);
  }
  const nameOf = (row: number) => keyOf(textIn(cells, "item", row));
  const byRow: OpenOrders["byRow"] = new Map();
  const sorted = await sortRows<OpenOrderFault, OpenOrderKind>(
    {
      ...{ count: cells.count, faults: openOrderFaults, kinds: openOrderKinds },
      isLeftOut: () => false,
      faultOf: (row) => {
        if (nameOf(row) === "") return "noItem";
        if (!items.has(nameOf(row))) return "unknownItem";
        return understand(cells, "quantity", row).fault;
      },
      alsoFound: (row) => {
        const { day, isText } = dayOf(cells, row);
        const found: OpenOrderKind[] = [];
        if (day !== null && day < today) found.push("overdue");
        if (day === null) found.push(isText ? "unreadDate" : "noDate");
        if (day !== null && isText) found.push("textDate");
        if (several.has(nameOf(row))) found.push("severalRows");
        if (understand(cells, "quantity", row).isText) found.push("textNumber");
        return found;
      },
      take: (row) => {
        const at = items.get(nameOf(row)) as number;
        const order = {
          quantity: understand(cells, "quantity", row).number,
          day: dayOf(cells, row).day,
        };
        const orders = byRow.get(at);
        if (orders === undefined) byRow.set(at, [order]);
        else orders.push(order);
      },
    },
    progress,
  );
  return { cells, byRow, sorted };
}

function dayOf(
  { cells, skip }: RoleCells<OpenOrderRole>,
  row: number,
): { day: number | null; isText: boolean } {
  const cell = cells.due?.[row + skip] ?? "";
  if (typeof cell === "number") {
    const day = Math.floor(cell);
    return isDay(day) ? { day, isText: false } : { day: null, isText: true };
  }
  const text = String(cell).trim();
  return { day: text === "" ? null : readDay(text), isText: text !== "" };
}
