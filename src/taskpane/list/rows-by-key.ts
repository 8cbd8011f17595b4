import { KeyLetters } from "../kept/items/name-key";

/** Of a table that is half full few places are taken twice. */
const placesPerRow = 2;

/**
 * One row for each key, by which it is found again. The keys are made anew where two are held against
 * each other: those of a long list would take more memory than the list.
 */
export class RowsByKey {
  /** A place is empty, or holds a row, counted from 1. */
  private readonly places: Int32Array;
  private readonly hashes: Int32Array;
  private readonly letters = new KeyLetters();

  constructor(
    count: number,
    /** "" for a row that is like no other. */
    private readonly keyOf: (row: number) => string,
  ) {
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(placesPerRow * count + 1)));
    this.hashes = new Int32Array(count);
  }

  /** The row that came first with the same key; the row itself where none did, or it has none. */
  add(row: number): number {
    const key = this.keyOf(row);
    if (key === "") return row;
    const hash = this.hashOf(key);
    const place = this.placeOf(key, hash);
    if (this.places[place] > 0) return this.places[place] - 1;
    this.places[place] = row + 1;
    this.hashes[row] = hash;
    return row;
  }

  /** Undefined where no row has the key. */
  find(key: string): number | undefined {
    const found = this.places[this.placeOf(key, this.hashOf(key))];
    return found > 0 ? found - 1 : undefined;
  }

  /** Where the row with the key stands, or the empty place where it would. */
  private placeOf(key: string, hash: number): number {
    const { places, hashes, keyOf } = this;
    let place = hash & (places.length - 1);
    while (places[place] > 0) {
      const row = places[place] - 1;
      if (hashes[row] === hash && keyOf(row) === key) return place;
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private hashOf(key: string): number {
    return this.letters.clear().addText(key).hash;
  }
}
