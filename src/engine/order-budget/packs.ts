import { quantile } from "../normal";
import { roundingOf, wholeLotsFor } from "../rounding";
import { unitsSold, type CoveredDemand } from "./units-sold";

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

/** The packs of an item; of a long list an object each, which holds no figure that the lists have. */
export function packsOf(proposals: Proposals, item: number): Packs {
  return new ItemPacks(proposals, item);
}

class ItemPacks implements Packs, CoveredDemand {
  readonly count: number;

  constructor(
    private readonly of: Proposals,
    private readonly item: number,
  ) {
    this.count = wholeLotsFor(this.quantity, this.pack, roundingOf(this.quantity));
  }

  get position(): number {
    return this.of.positions[this.item];
  }

  get averageDemand(): number {
    return this.of.averageDemand[this.item];
  }

  get demandStDev(): number {
    return this.of.demandStDev[this.item];
  }

  private get quantity(): number {
    return this.of.quantities[this.item];
  }

  private get pack(): number {
    return this.of.packs[this.item] > 0 ? this.of.packs[this.item] : 1;
  }

  private get unitCost(): number {
    return this.of.unitCosts[this.item];
  }

  private get unitValue(): number {
    return this.of.unitValues[this.item];
  }

  units(packs: number): number {
    return packs === this.count ? this.quantity : packs * this.pack;
  }

  cost(packs: number): number {
    return this.unitCost * this.units(packs);
  }

  gain(from: number, to: number): number {
    return this.unitValue * unitsSold(this, this.units(from), this.units(to));
  }

  near(level: number): number {
    const chance = (level * this.unitCost) / this.unitValue;
    if (!(chance < 1)) return 0;
    const asked = this.averageDemand - quantile(chance) * this.demandStDev - this.position;
    return Math.min(this.count, Math.max(0, Math.floor(asked / this.pack + 0.5)));
  }
}

/** What the packs after the first `from`, up to `to`, bring for each unit of currency they cost. */
export function gainPerCost(packs: Packs, from: number, to: number): number {
  return packs.gain(from, to) / (packs.cost(to) - packs.cost(from));
}
