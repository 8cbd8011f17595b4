import { planGroups } from "../../engine/reorder-plan/plan-group";
import { CompensatedSum } from "../../engine/compensated-sum";
import { textIn } from "../list/read-roles";
import type { Pane } from "../pane/pane";
import { orderMoney } from "./orders";
import { groupAt, type Planned } from "./plan-list";
import { orderedRows } from "./sorted-rows";

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
  const name = (row: number) => textIn(result.rows, "supplier", row);
  const bySupplier = together(result, name).sort(
    (one, other) => Number(one.name === "") - Number(other.name === "") || other.money - one.money,
  );
  return bySupplier.map((each) => (each.name === "" ? { ...each, name: noSupplier } : each));
}

/** The same by urgency, the most urgent first. */
export function ordersByGroup({ texts }: Pick<Pane, "texts">, result: Planned): OrdersOf[] {
  const { groups } = texts.reorderPlan;
  return together(result, (row) => groups[groupAt(result, row) ?? planGroups[0]]);
}

function together(result: Planned, nameOf: (row: number) => string): OrdersOf[] {
  const found = new Map<string, { rows: number[]; money: CompensatedSum }>();
  for (const row of orderedRows(result)) {
    const name = nameOf(row);
    const orders = found.get(name) ?? { rows: [], money: new CompensatedSum() };
    orders.rows.push(row);
    orders.money.add(orderMoney(result, row));
    found.set(name, orders);
  }
  return [...found].map(([name, { rows, money }]) => ({ name, rows, money: money.total }));
}
