import { orderBudget as engineBudget } from "../../engine/order-budget/order-budget";
import { data, number, optional, zeroOrMore } from "../arguments/argument";
import { finite } from "../cells/answer";
import { itemRanges } from "../readers/item-ranges";
import { aggregate } from "../shapes/aggregate";

const columns = [
  zeroOrMore("quantities"),
  optional(zeroOrMore("packs"), 0),
  zeroOrMore("unitCosts"),
  zeroOrMore("unitValues"),
  number("positions"),
  zeroOrMore("averageDemand"),
  zeroOrMore("demandStDev"),
] as const;

const [quantityColumn, packColumn, costColumn, valueColumn, positionColumn, demand, deviation] =
  columns;

const orderBudgetOf = aggregate(
  [
    data(quantityColumn),
    data(packColumn),
    data(costColumn),
    data(valueColumn),
    data(positionColumn),
    data(demand),
    data(deviation),
    zeroOrMore("budget"),
  ],
  (quantities, packs, unitCosts, unitValues, positions, averageDemand, demandStDev, budget) => {
    const { numbers, places, others } = itemRanges(columns, [
      ...[quantities, packs, unitCosts, unitValues, positions, averageDemand, demandStDev],
    ]);
    const ordered = engineBudget(
      {
        quantities: numbers[0],
        packs: numbers[1],
        unitCosts: numbers[2],
        unitValues: numbers[3],
        positions: numbers[4],
        averageDemand: numbers[5],
        demandStDev: numbers[6],
      },
      budget,
    );
    const answers = [...others];
    places.forEach((place, item) => (answers[place] = finite(ordered[item])));
    return quantities.columns > 1 ? [answers] : answers.map((answer) => [answer]);
  },
);

/**
 * Order proposals cut to a budget, in units per item: where the money is not enough for all, the packs
 * that are expected to bring most for their cost.
 *
 * @customfunction ORDERBUDGET ORDERBUDGET
 * @question Which orders should I place when the money is not enough for all of them?
 * @param quantities Units proposed for each item, 0 or more, such as ORDERPROPOSAL gives, in one column or one row.
 * @param packs Units in a pack of each item; 0 or blank where units can be ordered one by one.
 * @param unitCosts Purchase price of a unit of each item, in currency, 0 or more.
 * @param unitValues What selling a unit of each item is worth, in currency, 0 or more: as a rule its margin, or its price for items that must not run out.
 * @param positions Units on hand, plus on order, less backorders, of each item.
 * @param averageDemand Average demand of each item until the next order after this one arrives, in units: over lead time and review period.
 * @param demandStDev Standard deviation of that demand of each item, in units over the same time, 0 or more.
 * @param budget Currency that may be spent, 0 or more.
 * @returns Units per item, in the direction of quantities; never above the budget.
 * @formula \text{gain of the } n\text{-th unit} = \text{unitValues} \cdot \text{P}\left(\text{demand} > \text{positions} + n\right)
 * @formula \sum_i \text{unitCosts}_i \cdot \text{units}_i \le \text{budget}
 * @where P: probability, of normal demand with averageDemand and demandStDev. The packs that gain most for their cost are taken, to within 0.1% of the best choice there is.
 * @throws #N/A A range is shorter than the others, in the rows it lacks.
 * @case Two items are proposed, 4 units of each at 10 a unit, and 45 may be spent. The first sells 2
 *   at a gain of 5, the second 3 at a gain of 4 and comes in packs of 2: order 2 of each.
 * @example ORDERBUDGET({4; 4}, {1; 2}, 10, {5; 4}, 0, {2; 3}, 0, 45) = {2; 2}
 * @example ORDERBUDGET({60; 24; 12}, {12; 6; 0}, {4; 9; 25}, {3; 6; 20}, {20; 5; 1}, {60; 20; 9}, {15; 8; 4}, 350) = {36; 6; 6}
 * @source Silver, Pyke & Thomas, ch. 10 (several items under a budget)
 * @remarks Where the budget is enough, all that was proposed is ordered; else nothing is that is not expected to sell. Orders are whole packs of the proposal; where it is no whole number of packs, the rest is a last, smaller one. Of items that gain the same for their cost the upper one comes first.
 * @remarks An item with an error shows it in its row and takes no part; the others share the budget. With certain demand (deviation 0) a unit gains where demand reaches it.
 * @see ORDERPROPOSAL
 * @see TARGETSTOCK
 * @see NEWSVENDOR
 */
export function orderBudget(
  quantities: any[][],
  packs: any[][],
  unitCosts: any[][],
  unitValues: any[][],
  positions: any[][],
  averageDemand: any[][],
  demandStDev: any[][],
  budget: any[][],
): any[][] {
  return orderBudgetOf(
    quantities,
    packs,
    unitCosts,
    unitValues,
    positions,
    averageDemand,
    demandStDev,
    budget,
  );
}
orderBudget.described = orderBudgetOf.described;
