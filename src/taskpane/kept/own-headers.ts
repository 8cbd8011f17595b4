/**
 * What stands above a column that the pane writes beside a list, in every language there is or was: a
 * list is the same one with it and without, whoever has written it. Nothing is ever taken out.
 */
export const ownHeaders: readonly string[] = [
  ...["ABC class", "Service target", "Zero-stock advice"],
  ...["Working capital", "Break-even term, days", "Cost of capital a year"],
  ...["Order now", "Order value", "Order by", "Urgency", "Safety stock", "Reorder point"],
];
