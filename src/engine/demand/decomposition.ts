/** Does a season add to the level, or multiply it? */
export type SeasonKind = "additive" | "multiplicative";

export interface Decomposition {
  /** Moving average over one season, for the periods that have half a season on either side. */
  trend: Float64Array;
  /** Period of the first trend value, counted from 0. */
  trendStart: number;
  /** Seasonal figure of each period of the season: averaging 0 (additive) or 1 (multiplicative). */
  figure: Float64Array;
}

/**
 * Classical decomposition of a history into trend and season.
 *
 * trend = centred moving average over one season (for an even season the two periods at its ends
 * count by half); figure = mean of demand − trend, or of demand / trend, over the periods of the
 * same season; less their mean, or divided by it
 *
 * @param history demand per period, units; at least two seasons
 * @param seasonLength periods in a season, 2 or more
 * @param kind additive or multiplicative
 * @returns trend and figures; periods whose trend is 0 have no multiplicative season and are left
 *   out, and a season of nothing else has the figure NaN
 * @source Kendall & Stuart, The Advanced Theory of Statistics, vol. 3; R, stats::decompose
 * @example decomposed([1, 3, 1, 3, 1, 3], 2, "multiplicative").figure → [0.5, 1.5]
 * @example decomposed([1, 3, 1, 3, 1, 3], 2, "additive").figure → [-1, 1]
 */
export function decomposed(
  history: readonly number[],
  seasonLength: number,
  kind: SeasonKind,
): Decomposition {
  const half = Math.floor(seasonLength / 2);
  const trend = centredAverages(history, seasonLength);
  const sums = new Float64Array(seasonLength);
  const counts = new Float64Array(seasonLength);
  trend.forEach((level, k) => {
    const period = k + half;
    if (kind === "multiplicative" && level === 0) return;
    const season = kind === "additive" ? history[period] - level : history[period] / level;
    sums[period % seasonLength] += season;
    counts[period % seasonLength]++;
  });
  const figure = sums.map((sum, season) => sum / counts[season]);
  const mean = figure.reduce((sum, one) => sum + one, 0) / seasonLength;
  return {
    trend,
    trendStart: half,
    figure: figure.map((one) => (kind === "additive" ? one - mean : one / mean)),
  };
}

function centredAverages(history: readonly number[], seasonLength: number): Float64Array {
  const half = Math.floor(seasonLength / 2);
  const isEven = seasonLength % 2 === 0;
  return Float64Array.from({ length: history.length - 2 * half }, (_, k) => {
    // Measured from one of its own numbers: the average of equal numbers is that number.
    const origin = history[k];
    let sum = 0;
    for (let i = 1; i <= 2 * half; i++) {
      sum += (history[k + i] - origin) * (isEven && i === 2 * half ? 0.5 : 1);
    }
    return origin + sum / seasonLength;
  });
}
