/** What becomes of an item that stands in several rows. */
export const sameItemWays = ["apart", "together"] as const;
export type SameItemWay = (typeof sameItemWays)[number];

/** The rows that each item stands in. */
export class SameItems {
  /** The first row of the same item: the row itself where it is the only one. */
  readonly first: Int32Array;
  /** The rows of each item that stands in several, by the first of them. */
  readonly shared = new Map<number, number[]>();

  constructor(count: number) {
    this.first = new Int32Array(count);
  }

  /**
   * Rows come from the first to the last.
   *
   * @param first the first row of the same item: see `RowsByKey`
   */
  add(row: number, first: number): void {
    this.first[row] = first;
    if (first !== row) this.share(first, row);
  }

  isShared(row: number): boolean {
    return this.shared.has(this.first[row]);
  }

  /** The row is added to another one. */
  isAdded(row: number, way: SameItemWay): boolean {
    return way === "together" && this.first[row] !== row;
  }

  /** The rows that are taken together with this one; the row itself is the first of them. */
  membersOf(row: number, way: SameItemWay): readonly number[] {
    return way === "together" ? (this.shared.get(row) ?? [row]) : [row];
  }

  private share(first: number, row: number): void {
    const members = this.shared.get(first);
    if (members === undefined) this.shared.set(first, [first, row]);
    else members.push(row);
  }
}
