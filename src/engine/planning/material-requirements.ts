import { Failure } from "../failure";
import { plain, roundingOf, wholeLotsFor } from "../rounding";
import { Tally } from "../tally";

/** How large a planned order is. */
export type LotRule = "lotforlot" | "fixed" | "minimum" | "multiple";

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
  /** Units per lot, above 0; lot for lot needs none. */
  lotSize: number | undefined;
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
  /** Units planned to arrive for the start of the period. */
  receipt: number;
  /** Units to order in the period. */
  release: number;
}

/**
 * The record of material requirements planning for one item: what is needed, what is coming, and
 * what to order when.
 *
 * net = gross + safetyStock − (projected of the period before + scheduled), never below 0;
 * receipt = net by the lot rule; release = the receipt of leadTime periods later
 *
 * The lot rule: lotforlot orders the net requirement; fixed as many lots of lotSize as it takes;
 * minimum the net requirement or lotSize, whichever is more; multiple the net requirement rounded
 * up to a multiple of lotSize (in quantity the same as fixed).
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
  gross.forEach((required, t) => {
    const needed = plain(required);
    const scheduled = plain(scheduledReceipts[t] ?? 0);
    stock.add(scheduled).add(-needed);
    const net = Math.max(0, -stock.above(safetyStock));
    const receipt = net > 0 ? planned(net, stock.rounding + roundingOf(safetyStock), plan) : 0;
    stock.add(receipt);
    const projected = stock.above(safetyStock) === 0 ? plain(safetyStock) : stock.total;
    record.push({ gross: needed, scheduled, projected, net, receipt, release: 0 });
  });
  const pastDue = new Tally();
  for (let t = 1; t < record.length; t++) {
    if (t > leadTime) record[t - leadTime].release = record[t].receipt;
    else pastDue.add(record[t].receipt);
  }
  record[0].release = pastDue.total;
  return record;
}

function start(onHand: number): RequirementsPeriod {
  return { gross: 0, scheduled: 0, projected: onHand, net: 0, receipt: 0, release: 0 };
}

function planned(net: number, rounding: number, { lotRule, lotSize }: RequirementsPlan): number {
  if (lotRule === "lotforlot") return net;
  if (lotSize === undefined) {
    throw new Failure("value", "lotSizeMissing", { lotRule });
  }
  if (lotRule === "minimum") return Math.max(net, lotSize);
  return Math.max(1, wholeLotsFor(net, lotSize, rounding)) * lotSize;
}
