/** The health of a stock worked out in a few lines, for lists small enough to be read. */

export const partNames = ["expired", "expiring", "dead", "excess", "working"] as const;
type Part = (typeof partNames)[number];

export interface PlainItem {
  onHand: number;
  unitCost: number;
  yearly: number;
  /** Days since the last issue. */
  idle: number;
  buffer: number;
  /** Units, and days to the last day. */
  batches: [units: number, daysLeft: number][];
}

/** Units in each part: unit after unit, with a year of 365 days. */
export function plainParts(
  { onHand, yearly, idle, buffer, batches }: PlainItem,
  coverDays: number,
): Record<Part, number> {
  const parts = { expired: 0, expiring: 0, dead: 0, excess: 0, working: 0 };
  const daily = yearly / 365;
  const sorted = [...batches].sort(([, one], [, other]) => one - other);
  let used = 0;
  for (const [units, daysLeft] of sorted) {
    if (daysLeft <= 0) {
      parts.expired += units;
      continue;
    }
    const left = Math.max(0, units - Math.max(0, daily * daysLeft - used));
    parts.expiring += left;
    used += units - left;
  }
  const rest = Math.max(0, onHand) - parts.expired - parts.expiring;
  if (yearly === 0 || idle >= 365) parts.dead = rest;
  else {
    parts.working = Math.min(rest, daily * coverDays + buffer);
    parts.excess = rest - parts.working;
  }
  return parts;
}
