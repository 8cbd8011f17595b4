import { CompensatedSum } from "../compensated-sum";
import { GradualMap } from "../gradual-map";
import { isTurn, type Steps } from "../steps";
import { stockParts, type ByPart, type StockPart } from "./stock-parts";

/** An item as it is added up. */
export interface HealthRow {
  /** Class, location, supplier or whatever the list is told apart by; undefined or null where none is known. */
  group?: string | number | null;
  /** Currency in each part. */
  money: ByPart;
  /** Missing to the buffer, currency. */
  short: number;
  /** Currency in each age bucket; null where no age is known. */
  moneyByAge: readonly number[] | null;
  /** Write-down by age, currency; null where no age is known. */
  writeDownByAge: number | null;
  /** Write-down to realisable value, currency; null where none is known. */
  writeDownToValue: number | null;
}

/** What one part of the stock comes to. */
export interface PartTotal {
  /** Items with some of their stock in it. */
  items: number;
  /** Currency. */
  money: number;
  /** Currency a year for keeping it. */
  carryingCost: number;
}

/** A sum of what is known, and of how many items it is. */
export interface KnownTotal {
  items: number;
  /** Currency. */
  money: number;
}

export interface HealthTotal {
  /** All of them, those without stock included. */
  items: number;
  /** Currency of the whole stock. */
  money: number;
  /** Currency a year for keeping the whole stock. */
  carryingCost: number;
  parts: Record<StockPart, PartTotal>;
  /** Items of which something is missing. */
  short: KnownTotal;
  /** Currency in each age bucket; empty where no item has any. */
  moneyByAge: number[];
  /** Items whose age is known. */
  writeDownByAge: KnownTotal;
  /** Items whose realisable value is known. */
  writeDownToValue: KnownTotal;
}

export interface HealthTotals {
  all: HealthTotal;
  /** In the order in which they first come; items without a group under null. */
  groups: Map<string | number | null, HealthTotal>;
}

/**
 * What a stock comes to by part, in all and by group.
 *
 * money = Σ money of the part · carrying cost = money · rate
 *
 * The sums are compensated, so that parts and groups add up to the whole to the cent, in whatever order
 * the rows come.
 *
 * @param carryingRate share of the money that a year of keeping it costs
 * @source Neumaier (1974) for the sums; see `CompensatedSum`
 */
export function* healthTotalsSteps(
  rows: Iterable<HealthRow>,
  carryingRate: number,
): Steps<HealthTotals> {
  const all = new RunningTotal();
  const groups = new GradualMap<string | number | null, RunningTotal>();
  let count = 0;
  for (const row of rows) {
    const group = row.group ?? null;
    let ofGroup = groups.get(group);
    if (ofGroup === undefined) groups.set(group, (ofGroup = new RunningTotal()));
    all.add(row);
    ofGroup.add(row);
    if (isTurn(count++)) yield;
  }
  const ofGroups: HealthTotals["groups"] = new Map();
  for (const [group, total] of groups) {
    ofGroups.set(group, total.totalAt(carryingRate));
    if (isTurn(ofGroups.size)) yield;
  }
  return { all: all.totalAt(carryingRate), groups: ofGroups };
}

class RunningKnown {
  private items = 0;
  private readonly money = new CompensatedSum();

  add(money: number): void {
    this.items++;
    this.money.add(money);
  }

  get total(): KnownTotal {
    return { items: this.items, money: this.money.total };
  }
}

class RunningTotal {
  private items = 0;
  private readonly money = new CompensatedSum();
  private readonly parts = stockParts.map(() => new RunningKnown());
  private readonly short = new RunningKnown();
  private readonly ages: CompensatedSum[] = [];
  private readonly writeDownByAge = new RunningKnown();
  private readonly writeDownToValue = new RunningKnown();

  add(row: HealthRow): void {
    this.items++;
    stockParts.forEach((part, k) => {
      const money = row.money[part];
      if (money === 0) return;
      this.money.add(money);
      this.parts[k].add(money);
    });
    if (row.short !== 0) this.short.add(row.short);
    row.moneyByAge?.forEach((money, bucket) => {
      (this.ages[bucket] ??= new CompensatedSum()).add(money);
    });
    if (row.writeDownByAge !== null) this.writeDownByAge.add(row.writeDownByAge);
    if (row.writeDownToValue !== null) this.writeDownToValue.add(row.writeDownToValue);
  }

  totalAt(carryingRate: number): HealthTotal {
    const parts = Object.fromEntries(
      stockParts.map((part, k) => {
        const { items, money } = this.parts[k].total;
        return [part, { items, money, carryingCost: money * carryingRate }];
      }),
    );
    const money = this.money.total;
    return {
      ...{ items: this.items, money, carryingCost: money * carryingRate },
      parts: parts as Record<StockPart, PartTotal>,
      short: this.short.total,
      moneyByAge: this.ages.map(({ total }) => total),
      writeDownByAge: this.writeDownByAge.total,
      writeDownToValue: this.writeDownToValue.total,
    };
  }
}
