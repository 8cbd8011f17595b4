/** Keeps the rows with the largest amounts, largest first; of equal ones the upper row comes first. */
export class Foremost {
  private kept: { row: number; amount: number }[] = [];
  /** An amount that is no larger comes after all that are kept. */
  private least = -Infinity;

  constructor(private readonly most: number) {}

  /** Rows are offered from the top of the list down. */
  offer(row: number, amount: number): void {
    const { kept, most, least } = this;
    if (kept.length >= most && !(amount > least)) return;
    kept.push({ row, amount });
    // Sorted now and then: a list may be in the order in which each row is before all above it.
    if (kept.length === 2 * most) this.settle();
  }

  get rows(): number[] {
    this.settle();
    return this.kept.map(({ row }) => row);
  }

  private settle(): void {
    const { kept, most } = this;
    kept.sort((one, other) => other.amount - one.amount || one.row - other.row);
    this.kept = kept.slice(0, most);
    if (this.kept.length === most) this.least = this.kept[most - 1].amount;
  }
}
