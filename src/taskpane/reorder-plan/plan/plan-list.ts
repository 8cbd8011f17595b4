import { CompensatedSum } from "../../../engine/compensated-sum";
import { Failure } from "../../../engine/failure";
import { lastOrderTime } from "../../../engine/reorder-plan/last-order-time";
import { OrderTotal } from "../../../engine/reorder-plan/order-total";
import { planGroup, planGroups, type PlanGroup } from "../../../engine/reorder-plan/plan-group";
import type { PlanSteps } from "../../../engine/reorder-plan/planned-item";
import type { Progress } from "../../../workbook/excel/types";
import { sortRows, type Sorted } from "../../list/sort-rows";
import { inSlices } from "../../pane/in-slices";
import { asLongAs } from "../../pane/as-long-as";
import { cutToBudget, type BudgetCut } from "./cut-to-budget";
import type { ItemFacts } from "../rows/facts";
import { FoundOnRows } from "../../list/found-on-rows";
import type { OpenOrders } from "../open-orders/open-orders";
import type { PlanChanges } from "../changes/changes";
import type { OrderSum } from "../changes/former-run";
import { addExcessByHealth, type ExcessByHealth } from "../health/excess-by-health";
import { isOverridden } from "./orders";
import type { OwnOrders } from "../own-orders/own-orders";
import type { OwnLimits } from "../supplier-limits/supplier-limits";
import { planRow, tooLate } from "./plan-row";
import type { Payments } from "../payments/payments";
import { unitsBeside } from "./units-beside";
import { faults as rowFaults, orderKey, type PlanRows } from "../rows/rows";
import type { PlanSettings } from "../settings/settings";
import {
  bySupplier,
  countSuppliers,
  forRowsAtOdds,
  settleSupplier,
  type SupplierOrder,
} from "./suppliers";
import { daysIn } from "../../list/time-unit";

/** Why a row is not planned by itself; the last one is planned with the first row of its item. */
export const faults = [...rowFaults, "service", "added"] as const;
export type Fault = (typeof faults)[number];

/** What is found on rows; those behind the faults are planned all the same. */
export const findingKinds = [
  ...rowFaults,
  ...(["service", "tooLate", "sameItem", "backlog", "emptyPeriods", "noDeviation"] as const),
  ...([
    "noDates",
    "unknownClass",
    "unusableService",
    "belowCost",
    "textNumber",
    "supplierLimits",
    "notStocked",
    "excessByHealth",
  ] as const),
] as const;
export type FindingKind = (typeof findingKinds)[number] | "added";

/** A plan's outcome: everything the pane shows and writes comes from here. */
export interface Planned extends Sorted<Fault, FindingKind> {
  rows: PlanRows;
  settings: PlanSettings;
  leaveOutHidden: boolean;
  /** The list of open orders that was counted in; null where none was. */
  openOrders: OpenOrders | null;
  /** What has changed since the last plan; null without one. */
  changes: PlanChanges | null;
  /** For each row 0 where it is not planned, else 1 + the place of its group in `planGroups`. */
  group: Uint8Array;
  /** Units; NaN where the row is not planned. */
  safetyStock: Float64Array;
  reorderPoint: Float64Array;
  position: Float64Array;
  /** Units that are proposed, before money and suppliers have their say. */
  proposal: Float64Array;
  /** Units that are ordered in the end: raised to a supplier's minimum, cut to the budget. */
  order: Float64Array;
  /** Units that the user orders instead; NaN where it is what is proposed. */
  override: Float64Array;
  excess: Float64Array;
  excessOnOrder: Float64Array;
  /** Units to order at the next review, or in stock: see `unitsBeside`. */
  beside: Float64Array;
  /** Excel's days; Infinity where the stock lasts. */
  runOut: Float64Array;
  lastOrder: Float64Array;
  groups: Record<PlanGroup, OrderSum>;
  /** Items that have an order, and its money. */
  orders: OrderSum;
  /** The worth of what is too much, and of its part that is still to arrive. */
  tooMuch: { money: number; onOrder: number };
  /** What is to be ordered at the next review, and the stock of what is covered. */
  moneyBeside: Record<"soon" | "covered", number>;
  /** What stock health calls excess; null where it has written nothing beside the list. */
  byHealth: ExcessByHealth | null;
  /** Most money first; none where no column names them. */
  suppliers: SupplierOrder[];
  /** What the user has entered for single ones. */
  ownLimits: OwnLimits;
  /** When the orders of the suppliers are to be paid; null where nothing tells their terms. */
  payments: Payments | null;
  /** What the budget leaves out; null where it is enough, or there is none. */
  cut: BudgetCut | null;
}

/** What the user has decided on for single items and suppliers. */
export interface OwnChoices {
  orders: OwnOrders;
  limits: OwnLimits;
}

const nothingOwn: OwnChoices = { orders: new Map(), limits: new Map() };

const rowsBetweenLooks = 32;

/** Plans every row that holds what it takes. */
export async function planList(
  rows: PlanRows,
  settings: PlanSettings,
  leaveOutHidden: boolean,
  progress: Progress,
  own: OwnChoices = nothingOwn,
): Promise<Planned> {
  const { count } = rows;
  const filled = () => new Float64Array(count).fill(NaN);
  const planned = {
    ...{
      rows,
      settings,
      leaveOutHidden,
      ...{ openOrders: null, changes: null, payments: null },
      group: new Uint8Array(count),
    },
    ...{ safetyStock: filled(), reorderPoint: filled(), position: filled(), proposal: filled() },
    ...{
      override: filled(),
      excess: filled(),
      excessOnOrder: filled(),
      beside: filled(),
      runOut: filled(),
      lastOrder: filled(),
    },
  };
  const also = new FoundOnRows<FindingKind>(count, findingKinds);
  const unplannable = new Uint8Array(count);
  const all = new OrderTotal();
  const byGroup = planGroups.map(() => new OrderTotal());
  const tooMuch = { money: new CompensatedSum(), onOrder: new CompensatedSum() };
  const beside = { soon: new CompensatedSum(), covered: new CompensatedSum() };
  await inSlices(
    count,
    (row) => {
      if (rows.faulty[row] > 0 || isLeftOut(row) || isAdded(row)) return;
      try {
        const { facts, steps, runOut } = planRow(rows, row, settings);
        keep(planned, row, facts, steps, runOut);
        if (own.orders.size > 0) planned.override[row] = own.orders.get(orderKey(rows, row)) ?? NaN;
        also.keep(row, alsoFound(rows, row, facts, runOut));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        unplannable[row] = 1;
      }
    },
    progress,
    rowsBetweenLooks,
  );
  const { override } = planned;
  const order = planned.proposal.map((proposed, row) =>
    isOverridden(planned, row) ? override[row] : proposed,
  );
  const common = { minimum: settings.supplierMinimum, container: settings.container };
  const suppliers = await bySupplier(
    ...([rows, (row: number) => planned.group[row] > 0] as const),
    ...([{ common, own: own.limits }, progress] as const),
  );
  await forRowsAtOdds(suppliers, rows, (row) => also.keep(row, ["supplierLimits"]), progress);
  // A supplier is soon settled: how far all of them are is told.
  const ofOne = asLongAs(() => !progress.cancelled);
  for (const [k, supplier] of suppliers.entries()) {
    progress.report(k, suppliers.length);
    await settleSupplier(supplier, rows, settings, { order, override }, ofOne);
  }
  const cut = await cutToBudget(rows, settings, { order, override }, progress);
  const byHealth = await addExcessByHealth(
    { rows, settings, group: planned.group, order },
    (row) => also.keep(row, ["excessByHealth"]),
    progress,
  );
  function isLeftOut(row: number): boolean {
    return leaveOutHidden && rows.hidden[row] === 1;
  }
  function isAdded(row: number): boolean {
    return rows.same.isAdded(row, settings.sameItems);
  }
  const sorted = await sortRows<Fault, FindingKind>(
    {
      ...{ count, faults, kinds: findingKinds },
      isLeftOut,
      faultOf: (row) => {
        if (rows.faulty[row] > 0) return rowFaults[rows.faulty[row] - 1];
        if (unplannable[row] === 1) return "service";
        return isAdded(row) ? "added" : null;
      },
      alsoFound: (row) => also.of(row),
      take: (row) => {
        const unitCost = rows.numbers.unitCost[row];
        all.add(order[row], unitCost);
        byGroup[planned.group[row] - 1].add(order[row], unitCost);
        const group = groupAt(planned, row);
        if (group === "soon" || group === "covered") {
          beside[group].add(planned.beside[row] * unitCost);
        }
        if (group !== "excess") return;
        tooMuch.money.add(planned.excess[row] * unitCost);
        tooMuch.onOrder.add(planned.excessOnOrder[row] * unitCost);
      },
    },
    progress,
  );
  return {
    ...planned,
    ...sorted,
    ...{ order, byHealth },
    suppliers: await countSuppliers(suppliers, rows, order, progress),
    ownLimits: own.limits,
    cut,
    groups: Object.fromEntries(
      planGroups.map((group, k) => [group, { items: byGroup[k].items, money: byGroup[k].value }]),
    ) as Planned["groups"],
    orders: { items: all.orders, money: all.value },
    tooMuch: { money: tooMuch.money.total, onOrder: tooMuch.onOrder.total },
    moneyBeside: { soon: beside.soon.total, covered: beside.covered.total },
  };
}

type Columns = Pick<
  Planned,
  | "rows"
  | "settings"
  | "group"
  | "safetyStock"
  | "reorderPoint"
  | "position"
  | "proposal"
  | "excess"
  | "excessOnOrder"
  | "beside"
  | "runOut"
  | "lastOrder"
>;

function keep(planned: Columns, row: number, facts: ItemFacts, steps: PlanSteps, runOut: number) {
  const days = daysIn[planned.rows.columns.period];
  const { today } = planned.settings;
  const group = planGroup(facts, steps, runOut);
  planned.group[row] = planGroups.indexOf(group) + 1;
  planned.beside[row] = unitsBeside(group, facts, steps);
  planned.safetyStock[row] = steps.safetyStock;
  planned.reorderPoint[row] = steps.reorderPoint;
  planned.position[row] = steps.position;
  planned.proposal[row] = steps.proposal;
  planned.excess[row] = steps.excess;
  planned.excessOnOrder[row] = steps.excessOnOrder;
  planned.runOut[row] = today + runOut * days;
  planned.lastOrder[row] = today + lastOrderTime(runOut, facts.leadTime) * days;
}

function alsoFound(rows: PlanRows, row: number, facts: ItemFacts, runOut: number): FindingKind[] {
  const found: FindingKind[] = [];
  if (rows.same.isShared(row)) found.push("sameItem");
  if (facts.onHand < 0) found.push("backlog");
  if (rows.periods.empty[row] > 0) found.push("emptyPeriods");
  if (facts.deviationIsAssumed && facts.averageDemand > 0) found.push("noDeviation");
  if (tooLate(facts, runOut) !== null) found.push("tooLate");
  if (facts.undated > 0) found.push("noDates");
  if (facts.classIsUnknown) found.push("unknownClass");
  if (facts.isNotStocked === true) found.push("notStocked");
  if (facts.serviceIsUnusable) found.push("unusableService");
  if (rows.numbers.salesPrice[row] < facts.unitCost) found.push("belowCost");
  if (rows.textNumbers[row] === 1) found.push("textNumber");
  return found;
}

/** The group of a row; null where it is not planned. */
export function groupAt({ group }: Pick<Planned, "group">, row: number): PlanGroup | null {
  return group[row] === 0 ? null : planGroups[group[row] - 1];
}
