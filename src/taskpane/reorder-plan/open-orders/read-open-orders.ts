import type { Progress, Refusal } from "../../../workbook/excel/types";
import type { RoleCells } from "../../list/read-roles";
import { readSecond } from "../../list/second-list/read-second";
import type { SecondList } from "../../list/second-list/second-list";
import type { Pane } from "../../pane/pane";
import { asRefusal } from "../../pane/refusal-sentence";
import { isChosen, openOrderRoles, type OpenOrderRole } from "./open-order-columns";
import { reorderPlanPart } from "../state";

/** The open orders as they are now, or why they cannot be read; nothing where none were taken. */
export interface OpenOrdersRead {
  second: SecondList<OpenOrderRole> | null;
  cells: RoleCells<OpenOrderRole> | null;
  refusal: Refusal | null;
}

/** A plan without them is still a plan: why they are missing is told beside it. */
export async function readOpenOrders(pane: Pane, progress: Progress): Promise<OpenOrdersRead> {
  const { openOrders } = reorderPlanPart.of(pane);
  const none = { second: openOrders, cells: null, refusal: null };
  if (openOrders === null || !isChosen(openOrders.columns)) return none;
  try {
    const { workbook, formats } = pane;
    const read = await readSecond(
      workbook,
      openOrderRoles,
      openOrders,
      formats.decimalSign,
      progress,
    );
    return { ...read, refusal: null };
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.reason === "cancelled") throw refusal;
    return { ...none, refusal };
  }
}
