import type { FormerItems } from "../../kept/items/former-items";

/** Orders, and their money. */
export interface OrderSum {
  items: number;
  money: number;
}

/** The last plan of a list. */
export interface FormerPlan {
  /** The day that it was made for, as Excel counts days. */
  day: number;
  orders: OrderSum;
  /** Of each item its group, and whether it was ordered: see `placeOf` of former-plan. */
  items: FormerItems;
}

/** "unread" where Excel did not hand it over: then it is not to be replaced either. */
export type FormerRun = FormerPlan | "unread" | null;
