/**
 * The longest sequence that two lists have in common, as pairs of indices (Myers, "An O(ND)
 * Difference Algorithm and Its Variations", Algorithmica 1, 1986). Null when more than `most`
 * entries are in only one of them: the work grows with the square of that.
 */
export function commonEntries<T>(
  one: readonly T[],
  other: readonly T[],
  most: number,
): [number, number][] | null {
  const reach: number[][] = [];
  let furthest: number[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    const next: number[] = [];
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = startOn(furthest, diagonal, differences);
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) {
        x += 1;
      }
      next[diagonal + differences] = x;
      if (x >= one.length && x - diagonal >= other.length) {
        return pairsBack(reach, one.length, other.length);
      }
    }
    reach.push(next);
    furthest = next;
  }
  return null;
}

/** Where a path with one more difference begins on a diagonal, from the paths on its neighbours. */
function startOn(before: readonly number[], diagonal: number, differences: number): number {
  if (differences === 0) return 0;
  const below = before[diagonal + differences];
  const above = before[diagonal + differences - 2];
  const takesOther = above === undefined || (below !== undefined && above < below);
  return takesOther ? below : above + 1;
}

/** Walks the furthest paths back from the ends of both lists. */
function pairsBack(
  reach: readonly (readonly number[])[],
  fromOne: number,
  fromOther: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let x = fromOne;
  let y = fromOther;
  for (let differences = reach.length; differences >= 0; differences -= 1) {
    const start = startOn(reach[differences - 1] ?? [], x - y, differences);
    while (x > start) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    if (differences > 0) {
      const before = reach[differences - 1];
      const below = before[x - y + differences];
      const above = before[x - y + differences - 2];
      if (above === undefined || (below !== undefined && above < below)) {
        y -= 1;
      } else {
        x -= 1;
      }
    }
  }
  return pairs.reverse();
}
