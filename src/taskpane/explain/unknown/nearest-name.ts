/** A slip in a short name makes another word of it; in a long one two slips still show what was meant. */
const slipsIn = (name: string) => (name.length < 6 ? 1 : 2);

/** The name that was meant by a misspelt one; null where none is near, or several are alike. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = slipsIn(typed) + 1;
  for (const name of names) {
    if (Math.abs(name.length - typed.length) > fewest) continue;
    const slips = slipsBetween(typed.toUpperCase(), name.toUpperCase());
    if (slips === fewest) best = null;
    if (slips >= fewest) continue;
    fewest = slips;
    best = name;
  }
  return best;
}

/** Letters left out, added, changed, or changed places with the one beside them. */
function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    for (let k = 1; k <= other.length; k++) {
      const isSame = one[i - 1] === other[k - 1];
      now[k] = Math.min(last[k] + 1, now[k - 1] + 1, last[k - 1] + (isSame ? 0 : 1));
      const isSwapped =
        i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1];
      if (isSwapped) now[k] = Math.min(now[k], beforeLast[k - 2] + 1);
    }
    [beforeLast, last] = [last, now];
  }
  return last[other.length];
}
