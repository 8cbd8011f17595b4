import type { PlanGroup } from "../../../engine/reorder-plan/plan-group";
import type { OrderSum } from "./former-run";

/** Items that have come from one group into another. */
export interface Move {
  from: PlanGroup;
  to: PlanGroup;
  items: number;
}

/** What has changed since the last plan. */
export interface PlanChanges {
  /** The day that it was made for, as Excel counts days. */
  day: number;
  /** Its orders. */
  before: OrderSum;
  /** Orders of items that had none. */
  started: OrderSum;
  /** Items that had an order and have none. */
  ended: number;
  /** Most items first. */
  moves: Move[];
  /** Rows that have moved, those of most money first, and how many there are. */
  moved: { rows: number[]; count: number };
  /** The group of each of those rows in the last plan. */
  fromOf: Map<number, PlanGroup>;
  /** Items that the last plan did not have; and those that it had and this one has not. */
  added: number;
  gone: number;
}
