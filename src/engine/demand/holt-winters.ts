import { decomposed, type SeasonKind } from "./decomposition";
import { uncertaintyFrom, type SmoothingMethod } from "./smoothing";

/**
 * Holt and Winters' method: level, trend and season.
 *
 * multiplicative, with forecast = (level + trend) · season of one season before:
 * level = α · demand / season + (1 − α) · (level + trend)
 * trend = β · (level − level before) + (1 − β) · trend
 * season = γ · demand / level + (1 − γ) · season, with the new level
 * k periods ahead: (level + k · trend) · the last season of that period
 * additive: + and − instead of · and /
 *
 * It starts after the first season. The classical decomposition of the first two seasons gives the
 * seasons; the straight line through its trend gives the slope, and the level half a season before
 * the smoothing starts, as R takes it.
 *
 * @param history demand per period, units; at least two seasons; above 0 where it multiplies
 * @param seasonLength periods in a season, 2 or more
 * @param kind additive or multiplicative
 * @returns the method with three constants: α of the level, β of the trend, γ of the season
 * @source Winters (1960); R, stats::HoltWinters
 * @example holtWinters([10, 30, 12, 36, 14, 42], 2, "multiplicative").run([0.2, 0.1, 0.3]).ahead(1) → 16.270623292571713
 */
export function holtWinters(
  history: readonly number[],
  seasonLength: number,
  kind: SeasonKind,
): SmoothingMethod {
  const firstSeasons = history.slice(0, 2 * seasonLength);
  const { trend: averages, figure } = decomposed(firstSeasons, seasonLength, kind);
  const line = straightLine(averages);
  const seasons = new Float64Array(seasonLength);
  return {
    customary: [0.3, 0.1, 0.1],
    run(constants, errors) {
      const [alpha, beta, gamma] = [constants[0], constants[1], constants[2]];
      let { level, trend } = line;
      let squaredError = 0;
      seasons.set(figure);
      for (let t = seasonLength, s = 0; t < history.length; t++) {
        const demand = history[t];
        const season = seasons[s];
        const expected = level + trend;
        const before = level;
        if (kind === "multiplicative") {
          const error = demand - expected * season;
          squaredError += error * error;
          errors?.push(error);
          level = alpha * (demand / season) + (1 - alpha) * expected;
          seasons[s] = gamma * (demand / level) + (1 - gamma) * season;
        } else {
          const error = demand - expected - season;
          squaredError += error * error;
          errors?.push(error);
          level = alpha * (demand - season) + (1 - alpha) * expected;
          seasons[s] = gamma * (demand - level) + (1 - gamma) * season;
        }
        trend = beta * (level - before) + (1 - beta) * trend;
        if (++s === seasonLength) s = 0;
      }
      const last = seasons.slice();
      return {
        squaredError,
        ahead(k) {
          const season = last[(history.length + k - 1) % seasonLength];
          const expected = level + k * trend;
          return kind === "multiplicative" ? expected * season : expected + season;
        },
        uncertainty: (k) =>
          uncertaintyFrom(
            k,
            (j) => alpha * (1 + j * beta) + (j % seasonLength === 0 ? gamma * (1 - alpha) : 0),
          ),
      };
    },
  };
}

/** Least-squares line through values at 1, 2, 3, …: its height at 0 and its slope. */
function straightLine(values: Float64Array): { level: number; trend: number } {
  const middle = (values.length + 1) / 2;
  const origin = values[0];
  const mean = origin + values.reduce((sum, value) => sum + value - origin, 0) / values.length;
  let products = 0;
  let squares = 0;
  values.forEach((value, k) => {
    products += (k + 1 - middle) * (value - mean);
    squares += (k + 1 - middle) ** 2;
  });
  const trend = products / squares;
  return { level: mean - trend * middle, trend };
}
