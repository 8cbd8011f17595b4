import { CompensatedSum } from "../compensated-sum";
import { planGroups, type PlanGroup } from "./plan-group";

/** Items of a plan, and what their orders cost. */
export interface PlanTotal {
  items: number;
  /** Items of which something is ordered. */
  orders: number;
  /** Currency for the orders. */
  value: number;
}

/** An item of a plan as it is added up. */
export interface PlannedOrder {
  group: PlanGroup;
  /** Undefined or null where none is known. */
  supplier?: string | number | null;
  /** Units. */
  quantity: number;
  /** Currency per unit. */
  unitCost: number;
}

export interface PlanTotals {
  all: PlanTotal;
  groups: Record<PlanGroup, PlanTotal>;
  /** In the order in which they first come; items without a supplier under null. */
  suppliers: Map<string | number | null, PlanTotal>;
}

/**
 * What a plan comes to: in all, by group and by supplier.
 *
 * value = Σ quantity · unitCost
 *
 * The sums are compensated, so that groups and suppliers add up to the whole to the cent, in whatever
 * order the rows come.
 *
 * @returns items, orders and currency
 * @source Neumaier (1974) for the sums; see `CompensatedSum`
 * @example planTotals([{ group: "now", supplier: "Nordic", quantity: 3, unitCost: 0.5 }, { group: "covered", quantity: 0, unitCost: 9 }]).all → {"items": 2, "orders": 1, "value": 1.5}
 */
export function planTotals(rows: Iterable<PlannedOrder>): PlanTotals {
  const all = new RunningTotal();
  const groups = new Map(planGroups.map((group) => [group, new RunningTotal()]));
  const suppliers = new Map<string | number | null, RunningTotal>();
  for (const { group, supplier = null, quantity, unitCost } of rows) {
    let ofSupplier = suppliers.get(supplier);
    if (ofSupplier === undefined) suppliers.set(supplier, (ofSupplier = new RunningTotal()));
    for (const total of [all, groups.get(group)!, ofSupplier]) total.add(quantity, unitCost);
  }
  return {
    all: all.total,
    groups: totalsOf(groups) as Record<PlanGroup, PlanTotal>,
    suppliers: new Map([...suppliers].map(([supplier, { total }]) => [supplier, total])),
  };
}

function totalsOf(groups: Map<PlanGroup, RunningTotal>): Partial<Record<PlanGroup, PlanTotal>> {
  return Object.fromEntries([...groups].map(([group, { total }]) => [group, total]));
}

class RunningTotal {
  private items = 0;
  private orders = 0;
  private readonly value = new CompensatedSum();

  add(quantity: number, unitCost: number): void {
    this.items++;
    if (quantity > 0) this.orders++;
    this.value.add(quantity * unitCost);
  }

  get total(): PlanTotal {
    return { items: this.items, orders: this.orders, value: this.value.total };
  }
}
