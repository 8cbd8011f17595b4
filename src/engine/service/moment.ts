/**
 * Moments are days with a fraction, as Excel keeps them. Excel's clock has thousandths of a second; a
 * sum of days and hours misses by less than that, and so does no comparison here.
 */
const halfMillisecond = 0.5 / 86400000;

/** Whether a moment lies after another one, by Excel's clock. */
export function isAfter(moment: number, other: number): boolean {
  return moment - other > halfMillisecond;
}

/** The day that a moment belongs to: its date without the time. */
export function dayOf(moment: number): number {
  return Math.floor(moment + halfMillisecond);
}

/** Time of day as a fraction of a day. */
export function timeOf(moment: number): number {
  return moment - dayOf(moment);
}
