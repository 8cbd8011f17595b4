/** How many shades there are above none. */
export const heatLevels = 8;

/**
 * The shade of a cell by its share: by the root, for a level scale would show all small shares alike.
 *
 * @example heatLevel(0.52) → 6
 * @example heatLevel(0.004) → 1
 */
export function heatLevel(share: number): number {
  if (!(share > 0)) return 0;
  return Math.min(Math.max(Math.round(Math.sqrt(share) * heatLevels), 1), heatLevels);
}
