import { Failure } from "../failure";
import { meanAndDeviation } from "../mean-and-deviation";
import { quantile } from "../quantile";

export type LeadTimeStatistic = "average" | "stdev" | "max" | "min" | "median" | "percentile";

/** How long it took from an order to its receipt. */
export type TimeBetween = (ordered: number, received: number) => number;

const calendarDays: TimeBetween = (ordered, received) => received - ordered;

/**
 * Lead time: what the days between order and receipt were like.
 *
 * time = received − ordered; then the average, sample standard deviation, maximum, minimum, median
 * or a percentile
 *
 * @param ordered date, or date and time, one per order; at least one
 * @param received the same
 * @param statistic average · stdev (n − 1, as STDEV.S) · max · min · median · percentile (as
 *   PERCENTILE.INC)
 * @param percentile share of the orders that took no longer, for that statistic
 * @param timeBetween calendar days, unless others are counted
 * @returns days with a fraction; times negative where something was received before it was ordered
 *   count as they are
 * @throws Failure "unavailable" for the deviation of a single order
 * @source Varaston toiminnan mittaaminen: nopeuteen perustuva mittari; APICS Dictionary, "lead time"
 * @example leadTime([45000, 45010, 45020], [45005, 45018, 45025], "average") → 6
 * @example leadTime([45000, 45010, 45020], [45005, 45018, 45025], "stdev") → 1.7320508075688772
 */
export function leadTime(
  ordered: ArrayLike<number>,
  received: ArrayLike<number>,
  statistic: LeadTimeStatistic,
  percentile = 0.95,
  timeBetween = calendarDays,
): number {
  const times = Float64Array.from(ordered, (start, k) => timeBetween(start, received[k]));
  switch (statistic) {
    case "average":
      return meanAndDeviation(times).mean;
    case "stdev":
      return deviation(times);
    case "max":
      return times.reduce((longest, time) => Math.max(longest, time));
    case "min":
      return times.reduce((shortest, time) => Math.min(shortest, time));
    case "median":
      return quantile(times, 0.5);
    case "percentile":
      return quantile(times, percentile);
  }
}

function deviation(times: Float64Array): number {
  if (times.length < 2) {
    throw new Failure("unavailable", "oneOrderReceived");
  }
  return meanAndDeviation(times).deviation;
}
