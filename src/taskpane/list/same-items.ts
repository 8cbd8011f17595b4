/** What becomes of an item that stands in several rows. */
export const sameItemWays = ["apart", "together"] as const;
export type SameItemWay = (typeof sameItemWays)[number];

/** The rows that each item stands in. */
export class SameItems {
  /** The first row of the same item: the row itself where it is the only one. */
  readonly first: Int32Array;
  /** The rows of each item that stands in several, by the first of them. */
  readonly shared = new Map<number, number[]>();
  private readonly firstOf = new Map<string, number>();

  constructor(count: number) {
    this.first = new Int32Array(count);
  }

  /** Rows come from the first to the last; one without a key is an item of its own. */
  add(row: number, key: string): void {
    const before = key === "" ? undefined : this.firstOf.get(key);
    this.first[row] = before ?? row;
    if (before !== undefined) this.share(before, row);
    else if (key !== "") this.firstOf.set(key, row);
  }

  /** The first row of an item; undefined where there is none. */
  rowOf(key: string): number | undefined {
    return this.firstOf.get(key);
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
