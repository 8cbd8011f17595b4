import { quantile } from "../normal";
import { roundingOf, wholeLotsFor } from "../rounding";
import { unitsSold } from "./units-sold";

/** What is proposed to be ordered, one number per item in each list. */
export interface Proposals {
  /** Units, 0 or more. */
  quantities: ArrayLike<number>;
  /** Units in a pack; 0 where units can be ordered one by one. */
  packs: ArrayLike<number>;
  /** Currency per unit, 0 or more. */
  unitCosts: ArrayLike<number>;
  /** What a unit is worth that is sold, currency, 0 or more. */
  unitValues: ArrayLike<number>;
  /** On hand plus on order less backorders, units. */
  positions: ArrayLike<number>;
  /** Average and deviation of the demand over the time that the order has to cover, units. */
  averageDemand: ArrayLike<number>;
  demandStDev: ArrayLike<number>;
}

/** One item's proposal in packs; the last one is smaller where the packs do not come out even. */
export interface Packs {
  count: number;
  /** Units in so many packs. */
  units(packs: number): number;
  /** Currency for so many packs. */
  cost(packs: number): number;
  /** What the packs after the first `from`, up to `to`, are expected to bring, currency. */
  gain(from: number, to: number): number;
  /** About the number of packs of which the last brings this gain per currency. */
  near(level: number): number;
}

export function packsOf(proposals: Proposals, item: number): Packs {
  const quantity = proposals.quantities[item];
  const pack = proposals.packs[item] > 0 ? proposals.packs[item] : 1;
  const unitCost = proposals.unitCosts[item];
  const unitValue = proposals.unitValues[item];
  const demand = {
    position: proposals.positions[item],
    averageDemand: proposals.averageDemand[item],
    demandStDev: proposals.demandStDev[item],
  };
  const count = wholeLotsFor(quantity, pack, roundingOf(quantity));
  const units = (packs: number) => (packs === count ? quantity : packs * pack);
  return {
    count,
    units,
    cost: (packs) => unitCost * units(packs),
    gain: (from, to) => unitValue * unitsSold(demand, units(from), units(to)),
    near: (level) => {
      const chance = (level * unitCost) / unitValue;
      if (!(chance < 1)) return 0;
      const asked = demand.averageDemand - quantile(chance) * demand.demandStDev - demand.position;
      return Math.min(count, Math.max(0, Math.floor(asked / pack + 0.5)));
    },
  };
}

/** What the packs after the first `from`, up to `to`, bring for each unit of currency they cost. */
export function gainPerCost(packs: Packs, from: number, to: number): number {
  return packs.gain(from, to) / (packs.cost(to) - packs.cost(from));
}
