/** More ages tell nobody more, and none is longer than a century. */
export const mostLimits = 8;
const longest = 36_500;

/** "90; 180; 365", parted by anything: whole days, rising; null where they are none. */
export function readAgeLimits(entry: string): number[] | null {
  const limits = (entry.match(/\d+/gu) ?? []).map(Number);
  const isSound =
    limits.length >= 1 &&
    limits.length <= mostLimits &&
    limits.every((limit, k) => limit > (limits[k - 1] ?? 0) && limit <= longest) &&
    !/[-−]/u.test(entry);
  return isSound ? limits : null;
}

/**
 * The reserves for other ages: what is over the last limit and what is older than the records keep
 * theirs, and a new age has that of the one before it.
 */
export function reservesFor(limits: number, reserves: readonly string[]): string[] {
  const ages = reserves.slice(0, -2);
  const last = reserves.slice(-2);
  return [
    ...Array.from({ length: limits }, (_, k) => ages[Math.min(k, ages.length - 1)] ?? "0"),
    ...last,
  ];
}
