/** Numbers that look like chance and are the same in every run. */
export class Chance {
  constructor(private seed: number) {}

  /** From 0 up to 1. */
  share(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A decimal of so many digits behind the point. */
  between(least: number, most: number, digits = 2): number {
    return Number((least + this.share() * (most - least)).toFixed(digits));
  }

  whole(least: number, most: number): number {
    return Math.floor(least + this.share() * (most - least + 1));
  }

  one<T>(of: readonly T[]): T {
    return of[this.whole(0, of.length - 1)];
  }

  happens(share: number): boolean {
    return this.share() < share;
  }

  shuffled<T>(of: readonly T[]): T[] {
    return of
      .map((one) => ({ one, at: this.share() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }
}
