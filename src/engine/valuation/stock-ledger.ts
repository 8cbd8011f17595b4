import { Tally } from "../tally";
import { emptyBalance } from "./balance";
import type { CostFormula } from "./cost-formula";

/** The stock after a movement. */
export interface LedgerRow {
  /** Units on hand. */
  quantity: number;
  /** Their cost, currency. */
  value: number;
  /** Cost of what this movement took out, currency; 0 for a receipt. */
  costOfIssue: number;
}

/**
 * Perpetual stock ledger: quantity, value and cost of issue after every receipt and issue.
 *
 * An issue leaves at the cost of the oldest units on hand (fifo), of the newest (lifo), or at the
 * average cost of all units on hand (average).
 *
 * @param movements units in the order of time: positive receipts, negative issues
 * @param unitCosts cost of each receipt, currency per unit; not looked at for issues
 * @param method fifo, lifo or average
 * @returns one row per movement; the ledger ends before an issue of more than is on hand
 * @source IAS 2 Inventories, paragraphs 23–27; OpenStax, Principles of Accounting 1, ch. 10
 * @example stockLedger([10, -4], [5, 0], "fifo") → [{"quantity": 10, "value": 50, "costOfIssue": 0}, {"quantity": 6, "value": 30, "costOfIssue": 20}]
 * @example stockLedger([10, -11, 5], [5, 0, 5], "fifo") → [{"quantity": 10, "value": 50, "costOfIssue": 0}]
 */
export function stockLedger(
  movements: ArrayLike<number>,
  unitCosts: ArrayLike<number>,
  method: CostFormula,
): LedgerRow[] {
  const onHand = new Tally();
  const balance = emptyBalance(method);
  const rows: LedgerRow[] = [];
  for (let k = 0; k < movements.length; k++) {
    const quantity = onHand.add(movements[k]).total;
    if (quantity < 0) return rows;
    let costOfIssue = 0;
    if (movements[k] > 0) balance.receive(movements[k], unitCosts[k]);
    if (movements[k] < 0) {
      costOfIssue = quantity > 0 ? balance.issue(-movements[k], quantity) : balance.issueAll();
    }
    rows.push({ quantity, value: balance.value, costOfIssue });
  }
  return rows;
}
