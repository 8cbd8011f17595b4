const { abs } = Math;

/**
 * A sum with Neumaier's correction of what rounding loses: after ten million parts it is as good as
 * after two.
 *
 * @source Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen" (1974)
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(part: number): void {
    const next = this.sum + part;
    this.lost += abs(this.sum) >= abs(part) ? this.sum - next + part : part - next + this.sum;
    this.sum = next;
  }

  /** Infinite where the parts leave the range of doubles: nothing can be corrected there. */
  get total(): number {
    return this.sum - this.sum === 0 ? this.sum + this.lost : this.sum;
  }
}

/** What rounding lost of two numbers in their sum. */
export function lostIn(a: number, b: number, sum: number): number {
  return Math.abs(a) < Math.abs(b) ? b - sum + a : a - sum + b;
}

/**
 * Sum of a list of numbers.
 *
 * @example sumOf([0.1, 0.2, 0.3, 0.4, 1e16, -1e16]) → 1
 */
export function sumOf(numbers: Iterable<number>): number {
  const sum = new CompensatedSum();
  for (const number of numbers) sum.add(number);
  return sum.total;
}
