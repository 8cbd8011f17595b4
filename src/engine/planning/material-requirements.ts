import { Failure } from "../failure";
import {
  noLimits,
  orderWithin,
  type LimitedOrder,
  type OrderLimits,
} from "../lot-plan/order-limits";
import { plain, roundingOf, wholeLotsFor } from "../rounding";
import { Tally } from "../tally";

/** How large a planned order is. */
export type LotRule = "lotforlot" | "fixed" | "minimum" | "multiple" | "periods";

export interface RequirementsPlan {
  /** Units on hand at the start; negative when units are owed. */
  onHand: number;
  /** Units already ordered that arrive for the start of each period; none after the list's end. */
  scheduledReceipts: readonly number[];
  /** Whole periods from release to receipt, 0 or more. */
  leadTime: number;
  /** Units that the plan never goes below, 0 or more. */
  safetyStock: number;
  lotRule: LotRule;
  /** Units per lot, above 0, or periods that a lot covers; lot for lot needs none. */
  lotSize: number | undefined;
  /** What each order must keep to beside the rule. */
  limits?: OrderLimits;
}

/** One column of the record. */
export interface RequirementsPeriod {
  /** Units needed. */
  gross: number;
  /** Units that arrive from orders already placed. */
  scheduled: number;
  /** Units on hand at the period's end, planned receipts included. */
  projected: number;
  /** Units missing before anything is planned. */
  net: number;
  /** Usable units planned to arrive for the start of the period. */
  receipt: number;
  /** Units to order in the period. */
  release: number;
}

/**
 * The record of material requirements planning for one item: what is needed, what is coming, and
 * what to order when.
 *
 * net = gross + safetyStock − (projected of the period before + scheduled), never below 0;
 * receipt = net by the lot rule and the limits; release = the order of leadTime periods later, of which
 * the receipt is what can be used
 *
 * The lot rule: lotforlot orders the net requirement; fixed as many lots of lotSize as it takes;
 * minimum the net requirement or lotSize, whichever is more; multiple the net requirement rounded
 * up to a multiple of lotSize (in quantity the same as fixed); periods the net requirements of as many
 * periods as lotSize says.
 *
 * @param gross units needed per period, each 0 or more
 * @param plan stock, receipts and rules, in the same units and periods
 * @returns one entry before the first period, with the stock on hand and, as its release, all that
 *   should have been released before the first period (past due); then one entry per period. The
 *   plan counts on past-due orders to arrive in time: whoever cannot hurry them is short by so much
 * @throws Failure "value" when a lot rule has no lot size, "unavailable" when receipts are scheduled
 *   after the last requirement
 * @source Orlicky, Material Requirements Planning (1975); Silver, Pyke & Thomas, ch. 15
 * @example materialRequirements([20, 0, 30], {onHand: 25, scheduledReceipts: [], leadTime: 1, safetyStock: 5, lotRule: "lotforlot", lotSize: undefined})[2] → {"gross": 0, "scheduled": 0, "projected": 5, "net": 0, "receipt": 0, "release": 30}
 */
export function materialRequirements(
  gross: readonly number[],
  plan: RequirementsPlan,
): RequirementsPeriod[] {
  const { onHand, scheduledReceipts, leadTime, safetyStock } = plan;
  if (scheduledReceipts.length > gross.length) {
    throw new Failure("unavailable", "receiptsAfterRequirements", {
      receipts: scheduledReceipts.length,
      requirements: gross.length,
    });
  }
  const stock = new Tally(onHand);
  const record = [start(stock.total)];
  const ordered: number[] = [0];
  gross.forEach((required, t) => {
    const needed = plain(required);
    const scheduled = plain(scheduledReceipts[t] ?? 0);
    stock.add(scheduled).add(-needed);
    const net = Math.max(0, -stock.above(safetyStock));
    let receipt = 0;
    ordered.push(0);
    if (net > 0) {
      const rounding = stock.rounding + roundingOf(safetyStock);
      const wanted = plan.lotRule === "periods" ? netOfPeriods(net, gross, t, plan) : net;
      const order = planned(wanted, rounding, plan);
      receipt = order.usable;
      ordered[t + 1] = order.ordered;
    }
    stock.add(receipt);
    const projected = stock.above(safetyStock) === 0 ? plain(safetyStock) : stock.total;
    record.push({ gross: needed, scheduled, projected, net, receipt, release: 0 });
  });
  const pastDue = new Tally();
  for (let t = 1; t < record.length; t++) {
    if (t > leadTime) record[t - leadTime].release = ordered[t];
    else pastDue.add(ordered[t]);
  }
  record[0].release = pastDue.total;
  return record;
}

function start(onHand: number): RequirementsPeriod {
  return { gross: 0, scheduled: 0, projected: onHand, net: 0, receipt: 0, release: 0 };
}

/** By the rule in units to be ordered, by the limits in orders. */
function planned(net: number, rounding: number, plan: RequirementsPlan): LimitedOrder {
  const { lotRule, lotSize, limits = noLimits } = plan;
  if (lotRule !== "lotforlot" && lotSize === undefined) {
    throw new Failure("value", "lotSizeMissing", { lotRule });
  }
  if (lotRule === "lotforlot" || lotRule === "periods" || lotSize === undefined) {
    return orderWithin(net, rounding, limits);
  }
  if (lotRule === "minimum") {
    return orderWithin(net, rounding, limits, (units) => Math.max(units, lotSize));
  }
  const spare = rounding / limits.yieldRate;
  return orderWithin(
    net,
    rounding,
    limits,
    (units) => Math.max(1, wholeLotsFor(units, lotSize, spare)) * lotSize,
  );
}

/**
 * The net requirements of the periods that a lot covers, this one the first: the most that is ever
 * missing in them.
 */
function netOfPeriods(
  net: number,
  gross: readonly number[],
  first: number,
  { lotSize = 1, scheduledReceipts }: RequirementsPlan,
): number {
  if (!Number.isInteger(lotSize)) {
    throw new Failure("value", "lotPeriodsNotWhole", { lotSize });
  }
  const missing = new Tally(net);
  let most = net;
  for (let t = first + 1; t < Math.min(gross.length, first + lotSize); t++) {
    missing.add(gross[t]).add(-(scheduledReceipts[t] ?? 0));
    most = Math.max(most, missing.total);
  }
  return most;
}
