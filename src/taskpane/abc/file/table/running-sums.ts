import { lostIn } from "../../../../engine/compensated-sum";
import { onPaper } from "../../../../engine/sum-on-paper";
import { doubles } from "./pages";

/** Sums of millions of items at once, each as `sumOnPaper` has it. */
export class RunningSums {
  private readonly sums = doubles();
  /** What rounding lost; nothing while every item has one number. */
  private readonly lost = doubles();
  /** What the numbers of an item add up to without their signs, where it has both signs. */
  private readonly sizes = doubles();
  private readonly sizesLost = doubles();
  private hasBothSigns = false;

  begin(item: number, number: number): void {
    this.sums.put(item, number);
  }

  add(item: number, number: number): void {
    const before = this.sums.at(item);
    const after = before + number;
    const size = this.sizes.at(item);
    const isOtherSign = number !== 0 && before !== 0 && number < 0 !== before < 0;
    if (size > 0 || isOtherSign) this.addSize(item, size, before, Math.abs(number));
    this.sums.put(item, after);
    const lost = lostIn(before, number, after);
    if (lost !== 0) this.lost.put(item, this.lost.at(item) + lost);
  }

  at(item: number): number {
    const sum = this.sums.at(item);
    const total = Number.isFinite(sum) ? sum + this.lost.at(item) : sum;
    if (!this.hasBothSigns) return total;
    const size = this.sizes.at(item);
    return size === 0 ? total : onPaper(total, size + this.sizesLost.at(item));
  }

  /** Up to the first number of the other sign a sum is its own size. */
  private addSize(item: number, known: number, sum: number, part: number): void {
    this.hasBothSigns = true;
    const size = known > 0 ? known : Math.abs(sum);
    const lost = known > 0 ? this.sizesLost.at(item) : Math.sign(sum) * this.lost.at(item);
    const next = size + part;
    this.sizes.put(item, next);
    this.sizesLost.put(item, lost + lostIn(size, part, next));
  }
}
