import { CompensatedSum } from "../compensated-sum";
import { ageGroup } from "../flow/stock-age";
import { asMeant } from "../rounding";
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
  const units = Array.from({ length: limits.length + 2 }, () => new Tally());
  const money = units.map(() => new CompensatedSum());
  for (const layer of layers) {
    const bucket = layer.age === null ? limits.length + 1 : ageGroup(layer.age, limits);
    units[bucket].add(layer.units);
    money[bucket].add(layer.units * layer.unitCost);
  }
  return {
    units: units.map(({ total, rounding }) => asMeant(total, rounding)),
    money: money.map(({ total }) => total),
  };
}
