import { lostIn } from "./compensated-sum";

/** Rows of one block: a table that grows block by block is never copied, which would hold others up. */
const blockRows = 1024;

/**
 * Rows of sums with Neumaier's correction, as many as there may come: of a long list an object for each
 * sum would take far more memory than its two numbers. See `CompensatedSum`.
 */
export class CompensatedSums {
  /** Of each sum what it is, and what rounding has lost of it. */
  private readonly blocks: Float64Array[] = [];

  /** @param width sums in a row */
  constructor(private readonly width: number) {}

  add(row: number, column: number, part: number): void {
    const block = this.blockOf(row);
    const at = this.placeOf(row, column);
    const next = block[at] + part;
    block[at + 1] += lostIn(block[at], part, next);
    block[at] = next;
  }

  /** Infinite where the parts leave the range of doubles: nothing can be corrected there. */
  totalAt(row: number, column: number): number {
    const block = this.blockOf(row);
    const at = this.placeOf(row, column);
    const sum = block[at];
    return sum - sum === 0 ? sum + block[at + 1] : sum;
  }

  private blockOf(row: number): Float64Array {
    const at = Math.floor(row / blockRows);
    return (this.blocks[at] ??= new Float64Array(2 * this.width * blockRows));
  }

  private placeOf(row: number, column: number): number {
    return 2 * ((row % blockRows) * this.width + column);
  }
}
