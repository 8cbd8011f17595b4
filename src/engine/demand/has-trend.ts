/** Three deviations of a slope: chance alone has one like it about three times in a thousand. */
const leastRatio = 3;

/**
 * Whether demand has a trend through all periods: the slope of its straight line is more than chance.
 *
 * t = r · √((periods − 2) / (1 − r²)), r the correlation of demand and time, is more than 3
 *
 * @param history demand per period, units
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice: the linear trend model
 * @example hasTrend([10, 12, 15, 16, 19]) → true
 * @example hasTrend([10, 12, 9, 12, 10]) → false
 */
export function hasTrend(history: readonly number[]): boolean {
  const middle = (history.length - 1) / 2;
  const mean = history.reduce((sum, demand) => sum + demand, 0) / history.length;
  let [ofTime, ofDemand, ofBoth] = [0, 0, 0];
  history.forEach((demand, t) => {
    ofTime += (t - middle) ** 2;
    ofDemand += (demand - mean) ** 2;
    ofBoth += (t - middle) * (demand - mean);
  });
  const explained = ofBoth ** 2;
  const unexplained = ofTime * ofDemand - explained;
  return explained * (history.length - 2) > leastRatio ** 2 * unexplained;
}
