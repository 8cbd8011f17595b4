import { explodeBill } from "../../engine/planning/bill-explosion";
import {
  materialRequirements,
  type LotRule,
  type RequirementsPeriod,
} from "../../engine/planning/material-requirements";
import { aggregate } from "../shapes/aggregate";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite, type Answer } from "../cells/answer";
import {
  choice,
  item,
  moreThanZero,
  number,
  optional,
  optionalRange,
  plan,
  table,
  whole,
  zeroOrMore,
} from "../arguments/argument";
import { orderLimitArguments, orderLimits } from "../arguments/order-limits";
import { billOf } from "../readers/bill";

/**
 * How large a planned order is.
 * @customenum {string}
 */
export enum MrpLotRule {
  /** Just what is missing. */
  lotforlot = "lotforlot",
  /** As many lots of lotSize as it takes. */
  fixed = "fixed",
  /** What is missing, but at least lotSize. */
  minimum = "minimum",
  /** What is missing, rounded up to a multiple of lotSize. */
  multiple = "multiple",
  /** What is missing in as many periods as lotSize says. */
  periods = "periods",
}

const lines: readonly (keyof RequirementsPeriod)[] = [
  "gross",
  "scheduled",
  "projected",
  "net",
  "receipt",
  "release",
];

const mrpOf = oneItemARow(
  [
    plan(zeroOrMore("grossRequirements")),
    number("onHand"),
    optionalRange(plan(zeroOrMore("scheduledReceipts"))),
    optional(whole("leadTime", 0), 0),
    optional(zeroOrMore("safetyStock"), 0),
    choice("lotRule", Object.values(MrpLotRule)),
    optional(moreThanZero("lotSize")),
    ...orderLimitArguments,
  ],
  (gross, onHand, scheduled, leadTime, safetyStock, lotRule, lotSize, ...limits) => {
    const record = materialRequirements(gross.numbers, {
      onHand,
      scheduledReceipts: scheduled?.numbers ?? [],
      leadTime,
      safetyStock,
      lotRule: lotRule as LotRule,
      lotSize,
      limits: orderLimits(...limits),
    });
    const cell = (period: RequirementsPeriod, line: keyof RequirementsPeriod): Answer =>
      finite(period[line]);
    return gross.isRow
      ? lines.map((line) => record.map((period) => cell(period, line)))
      : record.map((period) => lines.map((line) => cell(period, line)));
  },
);

/**
 * The record of material requirements planning for one item: gross requirements, scheduled receipts,
 * projected stock, net requirements, planned receipts and planned releases, in units per period.
 *
 * @customfunction MRP MRP
 * @question What must be ordered when, for a known need?
 * @param grossRequirements Units needed in each period, 0 or more, in one column or one row without gaps; or a block with one item per row.
 * @param onHand Units on hand before the first period; negative when units are owed.
 * @param [scheduledReceipts] Units already ordered that arrive for the start of each period, 0 or more, from the same first period on; none after the end of the list, or at all if omitted.
 * @param [leadTime] Periods from release to receipt, a whole number, 0 or more; 0 if omitted.
 * @param [safetyStock] Units that the plan never goes below, 0 or more; 0 if omitted.
 * @param {MrpLotRule} [lotRule] lotforlot: just what is missing (if omitted); fixed: as many lots as it takes; minimum: at least one lot; multiple: rounded up to a multiple of the lot; periods: what is missing in so many periods.
 * @param [lotSize] Units per lot, more than 0, for every rule but lotforlot; for periods their number, a whole number.
 * @param [minimumOrder] Least units of an order, 0 or more; 0 if omitted.
 * @param [orderMultiple] Units in a pack, 0 or more: orders are rounded up to whole packs; 0 if omitted: none.
 * @param [maximumOrder] Most units of an order, more than 0: what is more is split into several orders; no limit if omitted.
 * @param [yieldRate] Share of the units ordered that can be used, more than 0 and up to 1; 1 if omitted.
 * @returns Six columns for a column of requirements, six rows for a row. The first line is the time before the first period: the stock on hand, and past-due releases.
 * @items grossRequirements and scheduledReceipts are one row per item each; onHand, leadTime, safetyStock, lotSize and the limits of an order are one cell per item. The six lines of an item follow one another in its row: all gross requirements, then all scheduled receipts, and so on.
 * @formula \text{net}_t = \max\left(0,\ \text{gross}_t + \text{safetyStock} - \text{projected}_{t-1} - \text{scheduled}_t\right)
 * @formula \text{projected}_t = \text{projected}_{t-1} + \text{scheduled}_t + \text{receipt}_t - \text{gross}_t
 * @formula \text{release}_t = \text{receipt}_{t + \text{leadTime}}
 * @where receipt: what can be used of the order by the lot rule and the limits. Where part of an order cannot be used, the release is the whole order: receipt / yieldRate.
 * @throws #N/A scheduledReceipts go on after the last requirement.
 * @throws #VALUE! A lot rule other than lotforlot has no lotSize, or periods no whole number; or no order can be at least minimumOrder and at most maximumOrder in whole packs; or a list has an empty cell between its numbers.
 * @case 20 are needed in week 1 and 30 in week 3; 25 are on hand, and 5 of them are a buffer. 30
 *   must be released in week 2 to arrive in week 3.
 * @example MRP({20, 0, 30}, 25, {0, 0, 0}, 1, 5) = {0, 20, 0, 30; 0, 0, 0, 0; 25, 5, 5, 5; 0, 0, 0, 30; 0, 0, 0, 30; 0, 0, 30, 0}
 * @example MRP({20, 0; 10, 10}, {25; 0}) = {0, 20, 0, 0, 0, 0, 25, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0; 0, 10, 10, 0, 0, 0, 0, 0, 0, 0, 10, 10, 0, 10, 10, 0, 10, 10}
 * @example MRP({0, 30, 40, 0, 10, 40}, 0, {0, 0, 0, 0, 0, 0}, 0, 0, "periods", 3, 60, 12) = {0, 0, 30, 40, 0, 10, 40; 0, 0, 0, 0, 0, 0, 0; 0, 0, 42, 2, 2, 52, 12; 0, 0, 30, 0, 0, 8, 0; 0, 0, 72, 0, 0, 60, 0; 0, 0, 72, 0, 0, 60, 0}
 * @source Orlicky (1975); Silver, Pyke & Thomas, ch. 15; Nahmias & Olsen, ch. 8
 * @remarks Releases that the lead time puts before the first period are past due; their sum is in the first line. The projected stock assumes that they arrive in time, as the record in the books does: if they cannot be expedited, that many units are short.
 * @remarks fixed and multiple give the same quantities; systems use both names for the rule. periods is the period order quantity: a lot begins where something is missing. What is needed is divided by yieldRate, then come the lot rule, minimumOrder, orderMultiple and maximumOrder, all in units ordered; a minimum together with a multiple is minimumOrder with orderMultiple.
 * @see BOMEXPLODE
 * @see LOTPLAN
 * @see PROJECTEDSTOCK
 */
export function mrp(
  grossRequirements: any[][],
  onHand: any[][],
  scheduledReceipts?: any[][],
  leadTime?: any[][],
  safetyStock?: any[][],
  lotRule?: MrpLotRule,
  lotSize?: any[][],
  minimumOrder?: any[][],
  orderMultiple?: any[][],
  maximumOrder?: any[][],
  yieldRate?: any[][],
): any[][] {
  return mrpOf(
    grossRequirements,
    onHand,
    scheduledReceipts,
    leadTime,
    safetyStock,
    lotRule,
    lotSize,
    minimumOrder,
    orderMultiple,
    maximumOrder,
    yieldRate,
  );
}
mrp.described = mrpOf.described;

const bomExplodeOf = aggregate(
  [table("bom"), item("item"), number("quantity")],
  (bom, top, quantity) => {
    return explodeBill(billOf(bom, "bom"), top, quantity).map(({ component, total }) => [
      typeof component === "number" ? finite(component) : component,
      finite(total),
    ]);
  },
);

/**
 * Explodes a bill of materials: all components of an item on all levels, each once, with the units
 * needed in total.
 *
 * @customfunction BOMEXPLODE BOMEXPLODE
 * @question How many parts does it take to build this many?
 * @param bom Three columns, a line for each parent and component: the parent, the component, and the units of the component in one unit of the parent. Empty lines and a first line of headings are skipped.
 * @param item Name or number of the item to be made, as in the parents' column, whose units are counted by quantity. Upper or lower case makes no difference.
 * @param quantity Units of the item.
 * @returns Two columns: the component and the units of it in total, upper levels first.
 * @formula \text{total}_c = \sum_p \text{total}_p \cdot \text{each}_{p,c} \qquad \text{total}_{\text{item}} = \text{quantity}
 * @where c: a component; p: every parent that it goes into; each: its units in one unit of that parent.
 * @throws #NUM! An item goes into itself, directly or through others.
 * @throws #N/A The bill has no components for the item.
 * @case Each A takes 2 B and 1 C, and each B takes 3 C. For 10 A that is 20 B and 70 C.
 * @example BOMEXPLODE({"A", "B", 2; "A", "C", 1; "B", "C", 3}, "A", 10) = {"B", 20; "C", 70}
 * @source Vazsonyi (1954); Orlicky (1975), ch. 4
 * @remarks An item that goes into itself, directly or through others, gives #NUM!. An item without components gives #N/A. A component used on several levels stands on the deepest; so plan the lines from the top down.
 * @see MRP
 * @see LOTPLAN
 */
export function bomExplode(bom: any[][], item: any[][], quantity: any[][]): any[][] {
  return bomExplodeOf(bom, item, quantity);
}
bomExplode.described = bomExplodeOf.described;
