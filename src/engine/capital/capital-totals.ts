import { CompensatedSum } from "../compensated-sum";
import { isTurn, type Steps } from "../steps";
import type { CapitalItem, CapitalYear } from "./capital-item";
import { capitalParts, figuresOfParts, type CapitalFigures, type CapitalParts } from "./capital-of";

/** Whom a row is added up for; null where no one is named. */
export type CapitalKey = string | number | null;

export interface CapitalRow extends CapitalItem {
  supplier: CapitalKey;
  customer: CapitalKey;
  group: CapitalKey;
}

export interface CapitalTotal extends CapitalParts, CapitalFigures {
  items: number;
}

/** Each in the order in which they first come. */
export interface CapitalTotals {
  all: CapitalTotal;
  suppliers: Map<CapitalKey, CapitalTotal>;
  customers: Map<CapitalKey, CapitalTotal>;
  groups: Map<CapitalKey, CapitalTotal>;
}

/**
 * The money that a list of items ties up, in all and by supplier, customer and group.
 *
 * need = Σ need of the items · days and break-even term from the sums
 *
 * The sums are compensated, so that suppliers, customers and groups each add up to the whole, in
 * whatever order the rows come.
 *
 * @source Neumaier (1974) for the sums; see `CompensatedSum`
 */
export function* capitalTotalsSteps(
  rows: Iterable<CapitalRow>,
  year: CapitalYear,
): Steps<CapitalTotals> {
  const all = new RunningCapital();
  const suppliers = new RunningCapitals();
  const customers = new RunningCapitals();
  const groups = new RunningCapitals();
  let count = 0;
  for (const row of rows) {
    const parts = capitalParts(row, year.daysPerYear);
    all.add(parts);
    suppliers.add(row.supplier, parts);
    customers.add(row.customer, parts);
    groups.add(row.group, parts);
    if (isTurn(count++)) yield;
  }
  return {
    all: all.totalOf(year),
    suppliers: suppliers.totalsOf(year),
    customers: customers.totalsOf(year),
    groups: groups.totalsOf(year),
  };
}

const partNames = [
  "stock",
  "receivables",
  "payables",
  "need",
  "yearlySales",
  "costOfSales",
] as const satisfies readonly (keyof CapitalParts)[];

/** Money that is being added up. */
export class RunningCapital {
  private items = 0;
  private readonly sums = partNames.map(() => new CompensatedSum());

  add(parts: CapitalParts): void {
    this.items++;
    for (let k = 0; k < partNames.length; k++) this.sums[k].add(parts[partNames[k]]);
  }

  totalOf(year: CapitalYear): CapitalTotal {
    const parts = Object.fromEntries(
      partNames.map((name, k) => [name, this.sums[k].total]),
    ) as Record<keyof CapitalParts, number>;
    return { items: this.items, ...parts, ...figuresOfParts(parts, year) };
  }
}

class RunningCapitals {
  private readonly running = new Map<CapitalKey, RunningCapital>();

  add(key: CapitalKey, parts: CapitalParts): void {
    let running = this.running.get(key);
    if (running === undefined) this.running.set(key, (running = new RunningCapital()));
    running.add(parts);
  }

  totalsOf(year: CapitalYear): Map<CapitalKey, CapitalTotal> {
    return new Map([...this.running].map(([key, running]) => [key, running.totalOf(year)]));
  }
}
