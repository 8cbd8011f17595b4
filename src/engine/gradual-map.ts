type Key = string | number | boolean | null;

/** A power of two. Of a million keys each share holds some thousands, which are moved in a millisecond. */
const shares = 256;

/**
 * A map for as many keys as a long list has rows, in the order in which they first come. A map that
 * grows moves all its keys at once and holds others up meanwhile; this one is kept in shares, each of
 * which grows by itself.
 */
export class GradualMap<K extends Key, Value> {
  private readonly places: Map<K, number>[] = [];
  private readonly keys: K[] = [];
  private readonly held: Value[] = [];

  get size(): number {
    return this.keys.length;
  }

  get(key: K): Value | undefined {
    const place = this.shareOf(key).get(key);
    return place === undefined ? undefined : this.held[place];
  }

  set(key: K, value: Value): void {
    const share = this.shareOf(key);
    const place = share.get(key);
    if (place !== undefined) {
      this.held[place] = value;
      return;
    }
    share.set(key, this.keys.length);
    this.keys.push(key);
    this.held.push(value);
  }

  *[Symbol.iterator](): Generator<[K, Value]> {
    for (let place = 0; place < this.keys.length; place++) {
      yield [this.keys[place], this.held[place]];
    }
  }

  *values(): Generator<Value> {
    yield* this.held;
  }

  private shareOf(key: K): Map<K, number> {
    return (this.places[hashOf(key) & (shares - 1)] ??= new Map());
  }
}

/** The same number for the same key, and seldom for others (FNV-1a). */
function hashOf(key: Key): number {
  if (typeof key !== "string") return Number(key);
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
