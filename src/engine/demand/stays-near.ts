/**
 * Whether a forecast stays within three times the range of its history, one of them below it and one
 * above.
 *
 * @param history demand per period, units
 * @param ahead forecast of the k-th period after the history, units
 * @param periods for so many
 * @example staysNear([10, 20, 30], (k) => 30 + 20 * k, 2) → false
 */
export function staysNear(
  history: readonly number[],
  ahead: (k: number) => number,
  periods: number,
): boolean {
  const [least, most] = [Math.min(...history), Math.max(...history)];
  const range = most - least;
  // A mean of equal numbers differs from them by rounding.
  const rounding = 1e-9 * Math.max(Math.abs(least), Math.abs(most));
  for (let k = 1; k <= periods; k++) {
    const units = ahead(k);
    if (units < least - range - rounding || units > most + range + rounding) return false;
  }
  return true;
}
