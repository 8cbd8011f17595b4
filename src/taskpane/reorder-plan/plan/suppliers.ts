import { filledContainerSteps } from "../../../engine/reorder-plan/filled-container";
import { OrderTotal } from "../../../engine/reorder-plan/order-total";
import {
  raisedToMinimumSteps,
  type MinimumObstacle,
} from "../../../engine/reorder-plan/raised-to-minimum";
import { sortedSteps } from "../../../engine/sorted-steps";
import type { Progress } from "../../../workbook/excel/types";
import { textIn } from "../../list/read-roles";
import { inSlices, pauseWhenDue, throughSteps } from "../../pane/in-slices";
import { isOverridden } from "./orders";
import { planRow } from "./plan-row";
import { keyOf } from "../../list/item-key";
import type { PlanRows } from "../rows/rows";
import type { PlanSettings } from "../settings/settings";
import { saysOtherwise, stricter } from "../supplier-limits/limits-in-rows";
import { limitsOf, type OwnLimits, type SupplierLimits } from "../supplier-limits/supplier-limits";
import { daysIn } from "../../list/time-unit";

/** A row that is planned anew takes some microseconds, at times some dozens. */
const rowsBetweenLooks = 32;

/** What is ordered of each row, and what the user orders instead; NaN where that is nothing else. */
export interface Orders {
  order: Float64Array;
  override: Float64Array;
}

/** What is ordered of one supplier. */
export interface SupplierOrder extends SupplierLimits {
  name: string;
  /** What tells it from others, in whatever letters its name is written. */
  key: string;
  /** What its rows ask for. */
  inRows: SupplierLimits;
  /** Its planned rows. */
  rows: number[];
  /** With an order. */
  items: number;
  money: number;
  /** Days of demand that were added to all its items to reach its minimum, or to fill a container. */
  daysAdded: number;
  /** Why its minimum cannot be reached; null where it is, or none is asked. */
  obstacle: MinimumObstacle | null;
  /** Of containers that hold the order; 0 where nothing is said of them. */
  containers: number;
  /** Items of which one pack is larger than a container. */
  tooLarge: number;
}

/** What is asked of all suppliers, and what the user asks of some of them. */
export interface LimitsAsked {
  common: SupplierLimits;
  own: OwnLimits;
}

/**
 * The planned rows by supplier with what is asked of its order, in the order of the list; one without
 * a name where a row names none.
 */
export async function bySupplier(
  rows: PlanRows,
  isPlanned: (row: number) => boolean,
  { common, own }: LimitsAsked,
  progress: Progress,
): Promise<SupplierOrder[]> {
  const found = new Map<string, SupplierOrder>();
  if (rows.columns.at.supplier === null) return [];
  const { supplierMinimum, container } = rows.columns.at;
  const hasLimits = supplierMinimum !== null || container !== null;
  const visit = (row: number) => {
    if (!isPlanned(row)) return;
    const name = textIn(rows, "supplier", row);
    const key = keyOf(name);
    const supplier = found.get(key) ?? noOrder(name, key);
    if (supplier.rows.length === 0) found.set(key, supplier);
    supplier.rows.push(row);
    if (hasLimits) supplier.inRows = stricter(rows, row, supplier.inRows);
  };
  await inSlices(rows.count, visit, progress, rowsBetweenLooks);
  for (const supplier of found.values()) {
    const { minimum, container } = limitsOf(own.get(supplier.key), supplier.inRows, common);
    supplier.minimum = minimum;
    supplier.container = container;
  }
  return [...found.values()];
}

/** Calls for each row that asks for something else of its supplier than other rows do. */
export async function forRowsAtOdds(
  suppliers: readonly SupplierOrder[],
  rows: PlanRows,
  found: (row: number) => void,
  progress: Progress,
): Promise<void> {
  const { supplierMinimum, container } = rows.columns.at;
  if (supplierMinimum === null && container === null) return;
  for (const { rows: members, inRows } of suppliers) {
    await inSlices(
      members.length,
      (k) => {
        if (saysOtherwise(rows, members[k], inRows)) found(members[k]);
      },
      progress,
      rowsBetweenLooks,
    );
  }
}

/** Written out, not spread: a list may have as many suppliers as rows. */
function noOrder(name: string, key: string): SupplierOrder {
  return {
    name,
    key,
    minimum: null,
    container: null,
    inRows: { minimum: null, container: null },
    rows: [],
    items: 0,
    money: 0,
    daysAdded: 0,
    obstacle: null,
    containers: 0,
    tooLarge: 0,
  };
}

/** Raises what is ordered of a supplier to its minimum, and fills its containers: changes `order`. */
export async function settleSupplier(
  supplier: SupplierOrder,
  rows: PlanRows,
  settings: PlanSettings,
  { order, override }: Orders,
  progress: Progress,
): Promise<void> {
  const { minimum, container } = supplier;
  if (minimum === null && container === null) return;
  await pauseWhenDue(progress);
  if (!supplier.rows.some((row) => order[row] > 0)) return;
  const items: ReturnType<typeof supplierItem>[] = [];
  await inSlices(
    supplier.rows.length,
    (k) => {
      const row = supplier.rows[k];
      items.push(supplierItem(rows, row, settings, { order, override }));
    },
    progress,
    rowsBetweenLooks,
  );
  const take = (quantities: ArrayLike<number>) => {
    supplier.rows.forEach((row, k) => {
      order[row] = quantities[k];
      items[k].proposal = quantities[k];
    });
  };
  if (minimum !== null) {
    const raised = await throughSteps(raisedToMinimumSteps(items, minimum), progress);
    supplier.daysAdded = raised.days ?? 0;
    supplier.obstacle = raised.obstacle;
    take(raised.quantities);
  }
  if (container !== null && container > 0 && rows.columns.at.size !== null) {
    const filled = await throughSteps(filledContainerSteps(items, container), progress);
    supplier.daysAdded = Math.max(supplier.daysAdded, filled.days);
    supplier.containers = filled.containers;
    supplier.tooLarge = filled.tooLarge.length;
    take(filled.quantities);
  }
}

/** What the user orders instead is settled: no day is added to it. */
function supplierItem(rows: PlanRows, row: number, settings: PlanSettings, orders: Orders) {
  const { facts, steps } = planRow(rows, row, settings);
  const { size } = rows.numbers;
  return {
    position: steps.position,
    reorderPoint: steps.reorderPoint,
    dailyDemand: isOverridden(orders, row) ? 0 : facts.averageDemand / daysIn[rows.columns.period],
    proposal: orders.order[row],
    minimumOrder: facts.minimumOrder,
    orderMultiple: facts.orderMultiple,
    maximumOrder: facts.maximumOrder,
    unitCost: facts.unitCost,
    unitSize: size[row] > 0 ? size[row] : 0,
  };
}

/** Counts what is ordered of each supplier in the end; most money first, then by name. */
export async function countSuppliers(
  suppliers: SupplierOrder[],
  { numbers }: PlanRows,
  order: Float64Array,
  progress: Progress,
): Promise<SupplierOrder[]> {
  for (const supplier of suppliers) {
    const total = new OrderTotal();
    for (const row of supplier.rows) total.add(order[row], numbers.unitCost[row]);
    supplier.items = total.orders;
    supplier.money = total.value;
    await pauseWhenDue(progress);
  }
  return throughSteps(
    sortedSteps(
      suppliers,
      (one, other) => other.money - one.money || (one.name < other.name ? -1 : 1),
    ),
    progress,
  );
}
