import type { PlanGroup } from "../../engine/reorder-plan/plan-group";
import { noList, type ListState } from "../list/list-task";
import { noSecond, type SecondState } from "../list/second-list/second-list";
import { dateEntry } from "../pane/date-entry";
import { slice } from "../pane/slice";
import type { PlanColumns } from "./columns/columns";
import type { OpenOrderRole } from "./open-orders/open-order-columns";
import type { OwnOrders } from "./own-orders/own-orders";
import type { Planned } from "./plan/plan-list";
import type { PlanRows } from "./rows/rows";
import type { OwnLimits, SupplierLimits } from "./supplier-limits/supplier-limits";
import { defaultEntries, type Entries, type Problems } from "./settings/settings";

/** What the reorder plan knows. */
export interface ReorderPlanState extends ListState<PlanColumns, PlanRows, Planned> {
  entries: Entries;
  problems: Problems;
  leaveOutHidden: boolean;
  /** The columns beside the list are to be formulas of its cells, where they can be. */
  asFormulas: boolean;
  /** The list of what is already ordered. */
  openOrders: SecondState<OpenOrderRole>;
  ownOrders: OwnOrders;
  /** What is wrong with the order that was typed last. */
  ownOrderProblem: string | null;
  ownLimits: OwnLimits;
  /** What is wrong with the limit that was typed last. */
  ownLimitProblem: { which: keyof SupplierLimits; problem: string } | null;
  /** The supplier whose limits are shown, by its key; null for none. */
  openedSupplier: string | null;
  /** The item whose steps are shown, by its row; null for none. */
  opened: number | null;
  /** The group whose items are shown; those to order where none is chosen. */
  shown: PlanGroup | null;
  /** More of them than the first are shown. */
  showsAll: boolean;
  showsAllSuppliers: boolean;
}

export const reorderPlanPart = slice<ReorderPlanState>("reorderPlan", ({ formats }) => ({
  ...noList(),
  entries: defaultEntries(dateEntry(new Date()), (value) => formats.entry(value)),
  problems: {},
  leaveOutHidden: false,
  asFormulas: false,
  openOrders: noSecond,
  ownOrders: new Map(),
  ownOrderProblem: null,
  ownLimits: new Map(),
  ownLimitProblem: null,
  openedSupplier: null,
  opened: null,
  shown: null,
  showsAll: false,
  showsAllSuppliers: false,
}));
