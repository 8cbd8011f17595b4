/** The places are packed into the last digits of each code. */
const room = 16;

/** In which of a few places each item was in the last run, by the codes of their names. */
export class FormerItems {
  /** Codes of the names with the place of each, in ascending order. */
  private readonly packed: Float64Array;

  /** @param places from 0 to 15 */
  constructor(codes: ArrayLike<number>, places: ArrayLike<number>) {
    this.packed = Float64Array.from(codes, (code, i) => code * room + places[i]).sort();
  }

  get count(): number {
    return this.packed.length;
  }

  /** True when several items bore one name. */
  get hasRepeats(): boolean {
    return this.packed.some(
      (each, i) => i > 0 && Math.floor(each / room) === Math.floor(this.packed[i - 1] / room),
    );
  }

  /** The place of the item that stands at an index. */
  placeAt(index: number): number {
    return this.packed[index] % room;
  }

  /** Where that name stands among all of the last run; null for none, or several. */
  indexOf(code: number): number | null {
    const { packed } = this;
    let low = 0;
    let high = packed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (packed[middle] < code * room) low = middle + 1;
      else high = middle;
    }
    const has = (index: number) =>
      index < packed.length && Math.floor(packed[index] / room) === code;
    return has(low) && !has(low + 1) ? low : null;
  }
}
