/** What a column of numbers can be for the working capital. */
export type NumberRole =
  | "stockValue"
  | "onHand"
  | "unitCost"
  | "demand"
  | "salesPrice"
  | "purchasePrice"
  | "sales"
  | "costOfSales";

/** Days, or words for them: "30 net". */
export type TermRole = "salesTerm" | "purchaseTerm";

export type TextRole = "item" | "supplier" | "customer" | "group";

export type ColumnRole = NumberRole | TermRole | TextRole;

/** The two sides of trade. */
export const sides = ["sales", "purchase"] as const;
export type Side = (typeof sides)[number];
export const termOf: Record<Side, TermRole> = { sales: "salesTerm", purchase: "purchaseTerm" };
