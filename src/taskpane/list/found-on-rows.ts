/**
 * What is found on each row, a bit for each kind: of a long list an array per row would take more
 * memory than the list.
 */
export class FoundOnRows<Kind> {
  private readonly bits: Uint32Array;
  /** Rows on which the same is found share one array. */
  private readonly kindsOfBits = new Map<number, Kind[]>();

  /** @param kinds at most 32 */
  constructor(
    count: number,
    private readonly kinds: readonly Kind[],
  ) {
    this.bits = new Uint32Array(count);
  }

  keep(row: number, found: readonly Kind[]): void {
    for (const kind of found) this.bits[row] |= 1 << this.kinds.indexOf(kind);
  }

  of(row: number): Kind[] {
    const bits = this.bits[row];
    let kinds = this.kindsOfBits.get(bits);
    if (kinds === undefined) {
      kinds = this.kinds.filter((_, k) => (bits & (1 << k)) !== 0);
      this.kindsOfBits.set(bits, kinds);
    }
    return kinds;
  }
}
