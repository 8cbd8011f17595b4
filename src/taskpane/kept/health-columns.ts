/**
 * What stock health writes beside a list, in this order; what nothing is known of is left out at the
 * end. Other parts know a column of it by its place.
 */
export const healthColumns = [
  ...(["part", "working", "excess", "dead", "expiring", "expired", "short"] as const),
  ...(["age", "writeDownByAge", "writeDownToValue"] as const),
];
export type HealthColumn = (typeof healthColumns)[number];
