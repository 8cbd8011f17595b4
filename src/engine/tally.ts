import { lostIn } from "./compensated-sum";
import { asMeant, plain, roundingOf } from "./rounding";

const { abs } = Math;

/**
 * A stock that quantities come to and go from, as on paper: where all has gone that came, nothing is
 * left, and what is left counts however little it is.
 *
 * What rounding loses is kept beside the sum (Neumaier's correction), so that the total is as good
 * after a million quantities as after one; it only misses what the quantities themselves miss of
 * their decimal fractions. When less than that is left, it is nothing, and the tally starts afresh.
 */
export class Tally {
  private sum = 0;
  private lost = 0;
  private mayMiss = 0;
  /** How many have gone into it. */
  private quantities = 0;

  constructor(start = 0) {
    this.add(start);
  }

  /** Never −0. */
  get total(): number {
    const total = this.sum + this.lost;
    // Out of the range of numbers there is no correction.
    return total === total ? total : this.sum;
  }

  /**
   * The total as it stands on paper: of 96.73 less 96.32 exactly 0.41. One quantity alone is itself.
   */
  get meant(): number {
    const { total } = this;
    const isExact = this.quantities < 2 || Number.isInteger(total);
    return isExact ? total : asMeant(total, this.mayMiss);
  }

  /** So much of the total may be rounding. */
  get rounding(): number {
    return this.mayMiss;
  }

  add(quantity: number): this {
    const before = this.sum;
    const sum = before + quantity;
    const lost = this.lost + lostIn(before, quantity, sum);
    const mayMiss = this.mayMiss + roundingOf(quantity);
    if (sum + lost === 0 || abs(sum + lost) < mayMiss) {
      this.clear();
    } else {
      this.sum = sum;
      this.lost = lost;
      this.mayMiss = mayMiss;
      this.quantities++;
    }
    return this;
  }

  /** Starts afresh from nothing. */
  clear(): void {
    this.sum = this.lost = this.mayMiss = this.quantities = 0;
  }

  /** The total less a level, 0 where only rounding parts them. */
  above(level: number): number {
    const above = this.sum - level + this.lost;
    return abs(above) < this.mayMiss + roundingOf(level) ? 0 : plain(above);
  }
}
