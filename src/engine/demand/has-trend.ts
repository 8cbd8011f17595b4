/** In fewer periods chance draws a straight line too often. */
const leastPeriods = 12;
/** On the normal scale: chance alone has such a slope in one of 150,000 histories. */
const leastDeviations = 4.5;

/**
 * Whether demand has a trend through all periods: the slope of its straight line is far more than
 * chance gives so many periods, and each half of them goes the same way. Demand that only steps from
 * one level to another has none.
 *
 * z = √(−ν · ln(1 − r²)) · (8ν + 1) / (8ν + 3) is more than 4.5; r the correlation of demand and
 * time, ν = periods − 2
 *
 * @param history demand per period, units; below 12 periods none has a trend
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice: the linear trend model;
 *   Wallace, "Bounds on normal approximations to Student's and the chi-square distributions" (1959)
 * @example hasTrend([10, 12, 15, 16, 19, 20, 24, 25, 27, 31, 31, 34]) → true
 * @example hasTrend([10, 12, 9, 12, 10, 11, 9, 12, 11, 10, 12, 10]) → false
 * @example hasTrend([9, 8, 9, 9, 8, 9, 1, 2, 1, 1, 2, 1]) → false
 */
export function hasTrend(history: readonly number[]): boolean {
  if (history.length < leastPeriods) return false;
  const half = Math.floor(history.length / 2);
  const whole = sumsOf(history);
  const goesAlong = (part: readonly number[]) => sumsOf(part).ofBoth * whole.ofBoth > 0;
  return (
    deviations(whole, history.length - 2) > leastDeviations &&
    goesAlong(history.slice(0, half)) &&
    goesAlong(history.slice(-half))
  );
}

interface Sums {
  ofTime: number;
  ofDemand: number;
  ofBoth: number;
}

/** Squares and products of what time and demand differ from their means. */
function sumsOf(history: readonly number[]): Sums {
  const middle = (history.length - 1) / 2;
  const mean = history.reduce((sum, demand) => sum + demand, 0) / history.length;
  const sums = { ofTime: 0, ofDemand: 0, ofBoth: 0 };
  history.forEach((demand, t) => {
    sums.ofTime += (t - middle) ** 2;
    sums.ofDemand += (demand - mean) ** 2;
    sums.ofBoth += (t - middle) * (demand - mean);
  });
  return sums;
}

/** How rare the slope is by chance, as a standard normal number; no limit for a straight line. */
function deviations({ ofTime, ofDemand, ofBoth }: Sums, free: number): number {
  const product = ofTime * ofDemand;
  if (product === 0) return 0;
  const unexplained = Math.max(0, 1 - ofBoth ** 2 / product);
  return (Math.sqrt(-free * Math.log(unexplained)) * (8 * free + 1)) / (8 * free + 3);
}
