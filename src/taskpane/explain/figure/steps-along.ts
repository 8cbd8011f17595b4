/**
 * The argument along whose range the steps of a result run, by the id of the function: one step for
 * each of its cells or rows, which the sheet may have words for.
 */
export const stepsAlong: Readonly<Record<string, string | undefined>> = {
  LOTPLAN: "demand",
  JOINTORDER: "annualDemand",
  PROJECTEDSTOCK: "demand",
  AVAILABLETOPROMISE: "receipts",
  STOCKLEDGER: "quantities",
  ABC: "values",
  "ABC.TWOSTAGE": "values",
  "ABC.MULTI": "criteria",
  PARETO: "values",
  XYZ: "history",
  DEMANDVARIATION: "history",
  DEMANDPATTERN: "history",
  MRP: "grossRequirements",
};

/** The functions with one figure an item, whose steps are the items of a list. */
export const oneFigureAnItem: ReadonlySet<string> = new Set([
  ...["XYZ", "DEMANDVARIATION", "DEMANDPATTERN"],
]);
