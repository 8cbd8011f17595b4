import { KeyLetters, sameNameKey } from "../../../kept/items/name-key";
import { NameStore } from "./name-store";
import { ownText } from "./own-text";
import { bytes, halves, words } from "./pages";
import { RunningSums } from "./running-sums";

/** Different items; some 60 bytes are held for each while they are read, and as many to rank them. */
export const mostItems = 16_000_000;
export const mostGroups = 5_000;

/** Of a table that is fuller than this too many places are taken twice. */
const fullest = 0.6;

/** The file has more of something than can be held. */
export class TooMany extends Error {
  constructor(readonly of: "items" | "groups") {
    super(of);
  }
}

/**
 * The items of a file with the sum of each: what is held of millions of rows. A name that looks like
 * another is the same item, as in a list; an item in two groups is two items.
 */
export class ItemTable {
  count = 0;
  /** Names that several rows have, and how many rows. */
  readonly shared = { names: 0, rows: 0 };
  readonly groups: string[] = [];
  private readonly names = new NameStore();
  private readonly sums = new RunningSums();
  private readonly lines = words();
  private readonly groupOfItem = halves();
  private readonly isShared = bytes();
  private readonly hashes = words();
  private readonly letters = new KeyLetters();
  private readonly knownGroups = new Map<string, number>();
  /** A place is empty, or holds an item, counted from 1. */
  private places = new Uint32Array(1 << 16);

  /** @param line of the file, by which an item without a name is known */
  add(name: string, group: string | null, number: number, line: number): void {
    const ofGroup = group === null ? 0 : this.groupOf(group);
    if (name === "") return this.begin(name, ofGroup, number, line);
    const { hash: ofName } = this.letters.clear().addName(name);
    const hash = (ofName ^ Math.imul(ofGroup, 0x9e3779b1)) >>> 0;
    const mask = this.places.length - 1;
    let place = hash & mask;
    for (; this.places[place] !== 0; place = (place + 1) & mask) {
      const item = this.places[place] - 1;
      if (this.hashes.at(item) === hash && this.is(item, name, ofGroup)) {
        this.sums.add(item, number);
        return this.share(item);
      }
    }
    this.places[place] = this.count + 1;
    this.hashes.put(this.count, hash);
    this.begin(name, ofGroup, number, line);
    if (this.count > fullest * this.places.length) this.widen();
  }

  /** "" for an item that has none. */
  nameOf(item: number): string {
    return this.names.at(item);
  }

  lineOf(item: number): number {
    return this.lines.at(item);
  }

  groupNameOf(item: number): string {
    return this.groups[this.groupOfItem.at(item)] ?? "";
  }

  /** The sum of each item. */
  values(): Float64Array {
    const values = new Float64Array(this.count);
    for (let item = 0; item < values.length; item++) values[item] = this.sums.at(item);
    return values;
  }

  /** No row follows: what finds the item of a row is needed no longer. */
  close(): void {
    this.places = new Uint32Array(0);
  }

  private begin(name: string, group: number, number: number, line: number): void {
    const item = this.count;
    if (item === mostItems || !this.names.put(item, name)) throw new TooMany("items");
    this.count++;
    this.sums.begin(item, number);
    this.lines.put(item, line);
    if (group > 0) this.groupOfItem.put(item, group);
  }

  private is(item: number, name: string, group: number): boolean {
    if (this.groupOfItem.at(item) !== group) return false;
    if (this.names.isPlainly(item, name)) return true;
    return sameNameKey(this.names.at(item)) === sameNameKey(name);
  }

  private share(item: number): void {
    const isFirst = this.isShared.at(item) === 0;
    if (isFirst) this.isShared.put(item, 1);
    this.shared.names += isFirst ? 1 : 0;
    this.shared.rows += isFirst ? 2 : 1;
  }

  private groupOf(name: string): number {
    const own = this.knownGroups.get(name);
    if (own !== undefined) return own;
    const key = sameNameKey(name);
    let group = this.knownGroups.get(key);
    if (group === undefined) {
      if (this.groups.length === mostGroups) throw new TooMany("groups");
      group = this.groups.push(ownText(name)) - 1;
      this.knownGroups.set(ownText(key), group);
    }
    // The many rows that write it alike are told at once; not every way of writing is kept.
    if (this.knownGroups.size < 4 * mostGroups) this.knownGroups.set(ownText(name), group);
    return group;
  }

  private widen(): void {
    const places = new Uint32Array(2 * this.places.length);
    const mask = places.length - 1;
    for (const at of this.places) {
      if (at === 0) continue;
      let place = this.hashes.at(at - 1) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = at;
    }
    this.places = places;
  }
}
