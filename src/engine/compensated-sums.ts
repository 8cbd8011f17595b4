import { lostIn } from "./compensated-sum";

/**
 * Rows of sums with Neumaier's correction, as many as there may come: of a long list an object for each
 * sum would take far more memory than its two numbers. See `CompensatedSum`.
 */
export class CompensatedSums {
  private sums: Float64Array;
  private lost: Float64Array;

  /** @param width sums in a row */
  constructor(private readonly width: number) {
    this.sums = new Float64Array(64 * width);
    this.lost = new Float64Array(64 * width);
  }

  add(row: number, column: number, part: number): void {
    const at = row * this.width + column;
    while (at >= this.sums.length) this.grow();
    const before = this.sums[at];
    const next = before + part;
    this.lost[at] += lostIn(before, part, next);
    this.sums[at] = next;
  }

  /** Infinite where the parts leave the range of doubles: nothing can be corrected there. */
  totalAt(row: number, column: number): number {
    const at = row * this.width + column;
    const sum = this.sums[at];
    return sum - sum === 0 ? sum + this.lost[at] : sum;
  }

  private grow(): void {
    const { sums, lost } = this;
    this.sums = new Float64Array(2 * sums.length);
    this.sums.set(sums);
    this.lost = new Float64Array(2 * lost.length);
    this.lost.set(lost);
  }
}
