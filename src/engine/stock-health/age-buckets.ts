import { CompensatedSum } from "../compensated-sum";
import { ageGroup } from "../flow/stock-age";
import { Tally } from "../tally";
import type { AgeLayer } from "./age-layers";

/** Stock by age: up to each limit, over the last one, and older than the records. */
export interface AgeBuckets {
  /** In each bucket. */
  units: number[];
  /** Currency in each bucket. */
  money: number[];
}

/**
 * The layers of a stock by age.
 *
 * money of a bucket = Σ units · unit cost of its layers
 *
 * @param limits days, rising: a layer is in the first bucket whose limit its age does not exceed
 * @returns two more buckets than there are limits
 * @source ERPNext, Stock Ageing report; Sellercloud, Inventory Aging Report
 * @example ageBuckets([{ age: 20, units: 60, unitCost: 4 }, { age: null, units: 2, unitCost: 5 }], [90, 365]) → {"units": [60, 0, 0, 2], "money": [240, 0, 0, 10]}
 */
export function ageBuckets(layers: readonly AgeLayer[], limits: readonly number[]): AgeBuckets {
  const buckets = Array<Bucket | null>(limits.length + 2).fill(null);
  for (const { age, units, unitCost } of layers) {
    const place = age === null ? limits.length + 1 : ageGroup(age, limits);
    const bucket = (buckets[place] ??= { units: new Tally(), money: new CompensatedSum() });
    bucket.units.add(units);
    bucket.money.add(units * unitCost);
  }
  return {
    units: buckets.map((bucket) => (bucket === null ? 0 : bucket.units.meant)),
    money: buckets.map((bucket) => (bucket === null ? 0 : bucket.money.total)),
  };
}

/**
 * The bucket that holds most of the units, the older of two; null where none holds any.
 *
 * @returns its place
 * @example mainAge({ units: [10, 40, 40] }) → 2
 */
export function mainAge({ units }: Pick<AgeBuckets, "units">): number | null {
  let main: number | null = null;
  units.forEach((each, bucket) => {
    if (each > 0 && each >= (main === null ? 0 : units[main])) main = bucket;
  });
  return main;
}

/** Most stocks are in one or two of them: the others are not worth their making. */
interface Bucket {
  units: Tally;
  money: CompensatedSum;
}
