import { planGroups } from "../../../engine/reorder-plan/plan-group";
import type { Pane } from "../../pane/pane";
import { orderOf } from "./orders";
import { groupAt, type Planned } from "./plan-list";
import { byUrgency, orderedRows } from "../report/sorted-rows";

/** Orders that go together: those of a supplier, or of an urgency. */
export interface OrdersOf {
  name: string;
  /** Most urgent first. */
  rows: number[];
  money: number;
}

/** The orders of each supplier, the one with the most money first; those without one last. */
export function ordersBySupplier({ texts }: Pick<Pane, "texts">, result: Planned): OrdersOf[] {
  const { noSupplier } = texts.reorderPlan.report;
  return result.suppliers
    .filter(({ items }) => items > 0)
    .sort((one, other) => Number(one.name === "") - Number(other.name === ""))
    .map(({ name, rows, money }) => ({
      name: name === "" ? noSupplier : name,
      rows: rows.filter((row) => orderOf(result, row) > 0).sort(byUrgency(result)),
      money,
    }));
}

/** The same by urgency, the most urgent first. */
export function ordersByGroup({ texts }: Pick<Pane, "texts">, result: Planned): OrdersOf[] {
  const { groups } = texts.reorderPlan;
  const ordered = orderedRows(result);
  return planGroups
    .map((group) => ({
      name: groups[group],
      rows: ordered.filter((row) => groupAt(result, row) === group),
      money: result.groups[group].money,
    }))
    .filter(({ rows }) => rows.length > 0);
}
