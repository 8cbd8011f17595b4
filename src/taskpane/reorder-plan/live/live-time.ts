import type { TimeUnit } from "../../list/time-unit";

/** Days in each, as a whole number over another: a formula has no rounded factor in it. */
const days: Record<TimeUnit, readonly [number, number]> = {
  day: [1, 1],
  week: [7, 1],
  month: [365, 12],
  quarter: [365, 4],
  year: [365, 1],
};

/** A number of one unit of time, told in another: "F2*12/365". */
export function timesFormula(number: string, from: TimeUnit, to: TimeUnit): string {
  const [up, down] = [days[from][0] * days[to][1], days[from][1] * days[to][0]];
  const shared = commonDivisor(up, down);
  const [times, by] = [up / shared, down / shared];
  return `${number}${times === 1 ? "" : `*${times}`}${by === 1 ? "" : `/${by}`}`;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
