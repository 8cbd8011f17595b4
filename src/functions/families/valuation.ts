import type { CostFormula } from "../../engine/valuation/cost-formula";
import * as periodic from "../../engine/valuation/periodic";
import * as writeDownEngine from "../../engine/valuation/write-down";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import { choice, data, number, zeroOrMore } from "../arguments/argument";
import { elementwise } from "../shapes/elementwise";
import type { Grid } from "../cells/grid";
import { ledgerOf } from "../readers/ledger";
import { pairedRows } from "../readers/paired-rows";

/**
 * Which units leave the stock first.
 * @customenum {string}
 */
export enum ValuationMethod {
  /** First in, first out: the oldest units leave first. */
  fifo = "fifo",
  /** Last in, first out: the newest units leave first. IFRS (IAS 2) does not allow it. */
  lifo = "lifo",
  /** All units leave at their average cost. */
  average = "average",
}

const methodArgument = choice("method", Object.values(ValuationMethod));

const receivedArgument = data(zeroOrMore("quantities"));
const unitCostsArgument = data(zeroOrMore("unitCosts"));

function receiptsOf(quantities: Grid, unitCosts: Grid): [Float64Array, Float64Array] {
  return pairedRows(
    { each: receivedArgument.each, grid: quantities, ifMissing: "skip" },
    { each: unitCostsArgument.each, grid: unitCosts, ifMissing: "refuse" },
  );
}

const stockValueOf = oneItemARow(
  [receivedArgument, unitCostsArgument, zeroOrMore("onHand"), methodArgument],
  (quantities, unitCosts, onHand, method) => {
    const [units, costs] = receiptsOf(quantities, unitCosts);
    return [[finite(periodic.stockValue(units, costs, onHand, method as CostFormula))]];
  },
);

/**
 * Value of the stock, in currency, that is left of a period's receipts: at the cost of the newest
 * (fifo), of the oldest (lifo) or of all of them (average).
 *
 * @customfunction STOCKVALUE STOCKVALUE
 * @question What is the stock worth, by FIFO, LIFO or average cost?
 * @param quantities Units of each receipt, 0 or more, the oldest first, or a block with one item per row; the opening stock is the first receipt.
 * @param unitCosts Cost of each receipt, in currency per unit, 0 or more.
 * @param onHand Units left, 0 or more; more than was received is #NUM!.
 * @param {ValuationMethod} [method] fifo (if omitted), lifo or average. IFRS (IAS 2) does not allow lifo.
 * @returns Currency. Together with COGS of the units sold it equals the cost of all receipts.
 * @items quantities and unitCosts are one row per item each, with one column per receipt; onHand is one cell per item.
 * @formula \text{value} = \sum_i \text{left}_i \cdot \text{unitCosts}_i \qquad \sum_i \text{left}_i = \text{onHand}
 * @where left: the units of receipt i that count as still there. With fifo they are of the newest receipts, with lifo of the oldest, with average the same share of each.
 * @throws #NUM! onHand is more than was received.
 * @throws #VALUE! A receipt has no cost.
 * @throws #N/A No row holds a quantity.
 * @case 150 were bought at 21, 225 at 27 and 210 at 33; 285 are left. Valued at the newest costs
 *   (FIFO) they are worth 8,955.
 * @native [only COUNT({quantities})*COUNT({unitCosts})=(ROWS({quantities})*COLUMNS({quantities}))^2; only {onHand}<=SUM({quantities})*(1+1E-12) else #NUM!] SUM({unitCosts.down}*IF({onHand}-MMULT(--({quantities.atAcross}>{quantities.at}),{quantities.down})<{quantities.down},IF({onHand}-MMULT(--({quantities.atAcross}>{quantities.at}),{quantities.down})>0,{onHand}-MMULT(--({quantities.atAcross}>{quantities.at}),{quantities.down}),0),{quantities.down}))
 * @native [method=lifo; only COUNT({quantities})*COUNT({unitCosts})=(ROWS({quantities})*COLUMNS({quantities}))^2; only {onHand}<=SUM({quantities})*(1+1E-12) else #NUM!] SUM({unitCosts.down}*IF({onHand}-MMULT(--({quantities.atAcross}<{quantities.at}),{quantities.down})<{quantities.down},IF({onHand}-MMULT(--({quantities.atAcross}<{quantities.at}),{quantities.down})>0,{onHand}-MMULT(--({quantities.atAcross}<{quantities.at}),{quantities.down}),0),{quantities.down}))
 * @native [method=average; only COUNT({quantities})*COUNT({unitCosts})=(ROWS({quantities})*COLUMNS({quantities}))^2; only {onHand}<=SUM({quantities})*(1+1E-12) else #NUM!] IF({onHand}=0,0,SUMPRODUCT({quantities},{unitCosts})/SUM({quantities})*{onHand})
 * @example STOCKVALUE({150; 225; 210}, {21; 27; 33}, 285) = 8955
 * @example STOCKVALUE({150, 225, 210; 10, 10, ""}, {21, 27, 33; 4, 5, ""}, {285; 5}) = {8955; 25}
 * @source IAS 2 Inventories, paragraphs 23–27; OpenStax, Principles of Accounting 1, ch. 10
 * @remarks IFRS (IAS 2) does not allow LIFO; US GAAP does. The method is periodic: all receipts of the period come before its issues. STOCKLEDGER carries stock from movement to movement instead. A receipt without a cost is an error; a cost without a quantity is skipped. Goods sent back are no negative receipt (#VALUE!): take them off the quantity of the receipt they came with.
 * @see COGS
 * @see STOCKLEDGER
 * @see WRITEDOWN
 */
export function stockValue(
  quantities: any[][],
  unitCosts: any[][],
  onHand: any[][],
  method?: ValuationMethod,
): any[][] {
  return stockValueOf(quantities, unitCosts, onHand, method);
}
stockValue.described = stockValueOf.described;

const cogsOf = oneItemARow(
  [receivedArgument, unitCostsArgument, zeroOrMore("sold"), methodArgument],
  (quantities, unitCosts, sold, method) => {
    const [units, costs] = receiptsOf(quantities, unitCosts);
    return [[finite(periodic.costOfGoodsSold(units, costs, sold, method as CostFormula))]];
  },
);

/**
 * Cost of goods sold, in currency, out of a period's receipts: at the cost of the oldest (fifo), of
 * the newest (lifo) or of all of them (average).
 *
 * @customfunction COGS COGS
 * @question What did the goods I sold cost me?
 * @param quantities Units of each receipt, 0 or more, the oldest first, or a block with one item per row; the opening stock is the first receipt.
 * @param unitCosts Cost of each receipt, in currency per unit, 0 or more.
 * @param sold Units sold, 0 or more; more than was received is #NUM!.
 * @param {ValuationMethod} [method] fifo (if omitted), lifo or average. IFRS (IAS 2) does not allow lifo.
 * @returns Currency. Together with STOCKVALUE of the units left it equals the cost of all receipts.
 * @items quantities and unitCosts are one row per item each, with one column per receipt; sold is one cell per item.
 * @formula \text{cost} = \sum_i \text{taken}_i \cdot \text{unitCosts}_i \qquad \sum_i \text{taken}_i = \text{sold}
 * @where taken: the units of receipt i that count as sold. With fifo they are of the oldest receipts, with lifo of the newest, with average the same share of each.
 * @throws #NUM! sold is more than was received.
 * @throws #VALUE! A receipt has no cost.
 * @throws #N/A No row holds a quantity.
 * @case 150 were bought at 21, 225 at 27 and 210 at 33; 300 were sold. The oldest went first, at a
 *   cost of 7,200.
 * @native [only COUNT({quantities})*COUNT({unitCosts})=(ROWS({quantities})*COLUMNS({quantities}))^2; only {sold}<=SUM({quantities})*(1+1E-12) else #NUM!] SUM({unitCosts.down}*IF({sold}-MMULT(--({quantities.atAcross}<{quantities.at}),{quantities.down})<{quantities.down},IF({sold}-MMULT(--({quantities.atAcross}<{quantities.at}),{quantities.down})>0,{sold}-MMULT(--({quantities.atAcross}<{quantities.at}),{quantities.down}),0),{quantities.down}))
 * @native [method=lifo; only COUNT({quantities})*COUNT({unitCosts})=(ROWS({quantities})*COLUMNS({quantities}))^2; only {sold}<=SUM({quantities})*(1+1E-12) else #NUM!] SUM({unitCosts.down}*IF({sold}-MMULT(--({quantities.atAcross}>{quantities.at}),{quantities.down})<{quantities.down},IF({sold}-MMULT(--({quantities.atAcross}>{quantities.at}),{quantities.down})>0,{sold}-MMULT(--({quantities.atAcross}>{quantities.at}),{quantities.down}),0),{quantities.down}))
 * @native [method=average; only COUNT({quantities})*COUNT({unitCosts})=(ROWS({quantities})*COLUMNS({quantities}))^2; only {sold}<=SUM({quantities})*(1+1E-12) else #NUM!] IF({sold}=0,0,SUMPRODUCT({quantities},{unitCosts})/SUM({quantities})*{sold})
 * @example COGS({150; 225; 210}, {21; 27; 33}, 300) = 7200
 * @example COGS({150, 225, 210; 10, 10, ""}, {21, 27, 33; 4, 5, ""}, {300; 15}) = {7200; 65}
 * @source IAS 2 Inventories, paragraphs 23–27; OpenStax, Principles of Accounting 1, ch. 10
 * @remarks IFRS (IAS 2) does not allow LIFO; US GAAP does. The method is periodic: all receipts of the period come before its issues. STOCKLEDGER carries stock from movement to movement instead. Goods sent back are no negative receipt (#VALUE!): take them off the quantity of the receipt they came with.
 * @see STOCKVALUE
 * @see STOCKLEDGER
 * @see DSI
 */
export function cogs(
  quantities: any[][],
  unitCosts: any[][],
  sold: any[][],
  method?: ValuationMethod,
): any[][] {
  return cogsOf(quantities, unitCosts, sold, method);
}
cogs.described = cogsOf.described;

const movedArgument = data(number("quantities"));

const stockLedgerOf = oneItemARow(
  [movedArgument, unitCostsArgument, methodArgument],
  (quantities, unitCosts, method) =>
    ledgerOf(
      { each: movedArgument.each, grid: quantities },
      { each: unitCostsArgument.each, grid: unitCosts },
      method as CostFormula,
    ),
);

/**
 * Perpetual stock ledger: units on hand, their value and the cost of the issue, in currency, after
 * every receipt and issue.
 *
 * @customfunction STOCKLEDGER STOCKLEDGER
 * @question What are stock and cost after every receipt and issue?
 * @param quantities Units in time order, in one column or one row, or a block with one item per row: positive receipts, negative issues.
 * @param unitCosts Cost of each receipt, in currency per unit, 0 or more; left empty for issues: one beside an issue is not used.
 * @param {ValuationMethod} [method] fifo (if omitted), lifo or average (a moving average). IFRS (IAS 2) does not allow lifo.
 * @returns Three columns (units on hand, value, cost of issue), or three rows for a row of quantities. An issue of more than is on hand is #NUM! there and in all rows after it.
 * @items quantities and unitCosts are one row per item each, with one column per movement. The three lines of an item follow one another in its row: all units on hand, then all values, then all costs of issues.
 * @formula \text{value}_t = \text{value}_{t-1} + \text{receipt}_t \cdot \text{unitCosts}_t - \text{cost of issue}_t
 * @where cost of issue: with fifo that of the oldest units on hand, with lifo that of the newest, with average the units times value over units on hand.
 * @throws #NUM! An issue is more than is on hand; in its row and in all rows after it.
 * @throws #VALUE! A receipt has no cost; in its row and in all rows after it.
 * @case 10 at 4 and 10 at 5 come in, 15 go out. After that 5 are left, worth 25, and the issue cost
 *   65.
 * @example STOCKLEDGER({10; 10; -15}, {4; 5; 0}) = {10, 40, 0; 20, 90, 0; 5, 25, 65}
 * @example STOCKLEDGER({10, 10, -15; 1, 1, -1}, {4, 5, 0}) = {10, 20, 5, 40, 90, 25, 0, 0, 65; 1, 2, 1, 4, 9, 5, 0, 0, 4}
 * @source IAS 2 Inventories, paragraphs 23–27; OpenStax, Principles of Accounting 1, ch. 10
 * @remarks IFRS (IAS 2) does not allow LIFO; US GAAP does. Rows without a quantity stay empty. An error in a row, such as a receipt without a cost, shows there and in all rows after it, because they depend on it. The cost of issue of a receipt is 0. A return from a customer is a receipt, and needs the cost at which it left. Goods sent back to a supplier leave as an issue, at the cost of the method and not at their own.
 * @see STOCKVALUE
 * @see COGS
 * @see WRITEDOWN
 */
export function stockLedger(
  quantities: any[][],
  unitCosts: any[][],
  method?: ValuationMethod,
): any[][] {
  return stockLedgerOf(quantities, unitCosts, method);
}
stockLedger.described = stockLedgerOf.described;

const writeDownOf = elementwise(
  writeDownEngine.writeDown,
  zeroOrMore("quantity"),
  zeroOrMore("unitCost"),
  zeroOrMore("netRealisableValue"),
);

/**
 * Write-down to net realisable value, in currency: what stock has lost against its cost. Stock that
 * would bring more than its cost stays at cost: 0.
 *
 * @customfunction WRITEDOWN WRITEDOWN
 * @question How much must I write off old stock?
 * @param quantity Units on hand, 0 or more.
 * @param unitCost Cost at which they stand in the books, in currency per unit, 0 or more.
 * @param netRealisableValue Expected sales price less the costs of completion and sale, in currency per unit, 0 or more; 0 writes off the whole cost.
 * @returns Currency, 0 or more.
 * @formula \text{write-down} = \text{quantity} \cdot \max\left(0,\ \text{unitCost} - \text{netRealisableValue}\right)
 * @case 500 units that cost 250 would bring 200 each: write down 25,000.
 * @native {quantity}*IF({unitCost}>{netRealisableValue},{unitCost}-{netRealisableValue},0)
 * @example WRITEDOWN(500, 250, 200) = 25000
 * @source IAS 2 Inventories, paragraphs 9 and 28–33
 * @remarks IAS 2 compares item by item: give one row per item and add the results. Stock is never worth less than 0; a cost of disposal beyond that is a provision, not a write-down.
 * @see STOCKVALUE
 */
export function writeDown(
  quantity: any[][],
  unitCost: any[][],
  netRealisableValue: any[][],
): any[][] {
  return writeDownOf(quantity, unitCost, netRealisableValue);
}
writeDown.described = writeDownOf.described;
