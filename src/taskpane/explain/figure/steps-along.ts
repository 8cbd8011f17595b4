/**
 * The argument along whose range the steps of a result run, by the id of the function: one step for
 * each of its cells or rows, which the sheet may have words for.
 */
export const stepsAlong: Readonly<Record<string, string | undefined>> = {
  LOTPLAN: "demand",
  JOINTORDER: "annualDemand",
  PROJECTEDSTOCK: "demand",
  AVAILABLETOPROMISE: "receipts",
  EXPIRYRISK: "quantities",
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

/**
 * The argument with which a function reads its ranges as lines of one list, each with the name of an
 * item, and no longer as a row for each item.
 */
export const readsLinesWith: Readonly<Record<string, string | undefined>> = { STOCKAGE: "items" };

/** The functions with one figure an item, whose steps are the items of a list. */
export const oneFigureAnItem: ReadonlySet<string> = new Set([
  ...["XYZ", "DEMANDVARIATION", "DEMANDPATTERN"],
]);
