import { CompensatedSum } from "../compensated-sum";
import { CompensatedSums } from "../compensated-sums";
import { GradualMap } from "../gradual-map";
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
  suppliers: GradualMap<CapitalKey, CapitalTotal>;
  customers: GradualMap<CapitalKey, CapitalTotal>;
  groups: GradualMap<CapitalKey, CapitalTotal>;
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
    suppliers: yield* suppliers.totalsSteps(year),
    customers: yield* customers.totalsSteps(year),
    groups: yield* groups.totalsSteps(year),
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
    return totalOfSums(this.items, (k) => this.sums[k].total, year);
  }
}

/** Money that is being added up for each of many. */
class RunningCapitals {
  private readonly places = new GradualMap<CapitalKey, number>();
  private readonly items: number[] = [];
  private readonly sums = new CompensatedSums(partNames.length);

  add(key: CapitalKey, parts: CapitalParts): void {
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.items.push(0) - 1;
      this.places.set(key, place);
    }
    this.items[place]++;
    for (let k = 0; k < partNames.length; k++) this.sums.add(place, k, parts[partNames[k]]);
  }

  *totalsSteps(year: CapitalYear): Steps<GradualMap<CapitalKey, CapitalTotal>> {
    const totals = new GradualMap<CapitalKey, CapitalTotal>();
    for (const [key, place] of this.places) {
      const sumOf = (k: number) => this.sums.totalAt(place, k);
      totals.set(key, totalOfSums(this.items[place], sumOf, year));
      if (isTurn(totals.size)) yield;
    }
    return totals;
  }
}

/** @param sumOf the sum of a part, by its place among the names */
function totalOfSums(
  items: number,
  sumOf: (part: number) => number,
  year: CapitalYear,
): CapitalTotal {
  const [stock, receivables, payables] = [sumOf(0), sumOf(1), sumOf(2)];
  const [need, yearlySales, costOfSales] = [sumOf(3), sumOf(4), sumOf(5)];
  const parts = { stock, receivables, payables, need, yearlySales, costOfSales };
  const figures = figuresOfParts(parts, year);
  // All fields by name: of many suppliers objects that are put together from others take far longer.
  return {
    items,
    stock,
    receivables,
    payables,
    need,
    yearlySales,
    costOfSales,
    costOfCapital: figures.costOfCapital,
    breakEvenTerm: figures.breakEvenTerm,
    daysOfStock: figures.daysOfStock,
    daysOfSales: figures.daysOfSales,
    daysOfPurchases: figures.daysOfPurchases,
    cashCycle: figures.cashCycle,
  };
}
