/** A season that is there, and the history without it. */
export interface ProvenSeason {
  /** The history with its season taken out, units. */
  level: number[];
  /** Share of the seasonal differences that is not chance, 0 to 1. */
  share: number;
  /** How many seasons its figures were taken from. */
  seasons: number;
  /** A forecast of the level, k periods after the history, with its season put in again. */
  seasoned(level: number, k: number): number;
}

/** Older seasons say little about the next one. */
const mostSeasons = 5;
/** A level below this share of its season's mean is no ground to multiply on. */
const leastLevel = 0.2;

/**
 * The season of a history, if it is more than chance.
 *
 * Each of the last whole seasons (five at most) is set against its own mean, with a common slope
 * inside it; what is left is a table of seasons and periods of the season. Its variance between
 * the periods over the variance within them is F. The season counts where chance alone gives such
 * an F less often than `chance`, and then its figures are drawn towards no season by what chance
 * explains of them:
 *
 * figure = 1 + (1 − 1/F) · (mean of demand / level − 1), or without the 1 and with − where it is added
 *
 * It multiplies where no demand is below 0. Then it is taken out by what it adds at the level of
 * its own season, so that a weak period is not blown up by its small figure.
 *
 * @param history demand per period, units; at least one
 * @param seasonLength periods in a season
 * @param chance standard normal number that F must pass: 1.28 for one in ten, 2.33 for one in a
 *   hundred
 * @returns null below two seasons, or where the season is not proven
 * @source analysis of variance in two ways; Miller & Williams, "Shrinkage estimators of time series
 *   seasonal factors and their effect on forecasting accuracy" (2003); Paulson (1942)
 * @example provenSeason([10, 30, 10, 30, 10, 30], 2, 1.28).seasoned(40, 1) → 20
 */
export function provenSeason(
  history: readonly number[],
  seasonLength: number,
  chance: number,
): ProvenSeason | null {
  const seasons = Math.min(mostSeasons, Math.floor(history.length / seasonLength));
  if (seasonLength < 2 || seasons < 2) return null;
  const start = history.length - seasons * seasonLength;
  const levels = localLevels(history, seasonLength, seasons);
  const multiplies =
    history.every((demand) => demand >= 0) &&
    levels.every(({ value, mean }) => value > leastLevel * mean);
  const relative = Array.from({ length: seasons * seasonLength }, (_, t) => {
    const demand = history[start + t];
    return multiplies ? demand / levels[start + t].value : demand - levels[start + t].value;
  });
  const table = analysed(relative, seasonLength, seasons);
  const between = (seasonLength - 1) * (seasons - 1);
  if (!(normalOf(table.ratio, seasonLength - 1, between) > chance)) return null;
  const share = Math.max(0, 1 - 1 / table.ratio);
  const figures = table.figures.map((figure) =>
    multiplies ? share * (figure / table.mean - 1) : share * (figure - table.mean),
  );
  const figureAt = (t: number) =>
    figures[(((t - start) % seasonLength) + seasonLength) % seasonLength];
  return {
    level: history.map((demand, t) => demand - figureAt(t) * (multiplies ? levels[t].value : 1)),
    share,
    seasons,
    seasoned(level, k) {
      const figure = figureAt(history.length + k - 1);
      return multiplies ? level * (1 + figure) : level + figure;
    },
  };
}

/** For each period the mean of its season and the level there, on one slope through all seasons. */
function localLevels(history: readonly number[], seasonLength: number, seasons: number) {
  const start = history.length - seasons * seasonLength;
  const means = Array.from({ length: seasons }, (_, season) => {
    const from = start + season * seasonLength;
    const origin = history[from];
    let sum = 0;
    for (let t = from; t < from + seasonLength; t++) sum += history[t] - origin;
    return origin + sum / seasonLength;
  });
  const slope = (means[seasons - 1] - means[0]) / (seasonLength * (seasons - 1));
  return history.map((_, t) => {
    const season = Math.max(0, Math.floor((t - start) / seasonLength));
    const middle = start + season * seasonLength + (seasonLength - 1) / 2;
    return { mean: means[season], value: means[season] + slope * (t - middle) };
  });
}

/** Figures of the periods of a season, their mean, and the ratio F of the variances. */
function analysed(relative: readonly number[], seasonLength: number, seasons: number) {
  const mean = relative.reduce((sum, one) => sum + one, 0) / relative.length;
  const off = relative.map((one) => one - mean);
  const figures = new Array<number>(seasonLength).fill(0);
  const ofSeason = new Array<number>(seasons).fill(0);
  off.forEach((one, t) => {
    figures[t % seasonLength] += one / seasons;
    ofSeason[Math.floor(t / seasonLength)] += one / seasonLength;
  });
  const between = seasons * figures.reduce((sum, figure) => sum + figure * figure, 0);
  const within = off.reduce((sum, one, t) => {
    const left = one - figures[t % seasonLength] - ofSeason[Math.floor(t / seasonLength)];
    return sum + left * left;
  }, 0);
  // Rounding alone is no season.
  const rounding = 1e-24 * relative.reduce((sum, one) => sum + one * one, 0);
  const ratio = between <= rounding ? 0 : (between * (seasons - 1)) / Math.max(within, rounding);
  return { mean, figures: figures.map((figure) => mean + figure), ratio };
}

/** The standard normal number that is about as rare as a ratio of two variances. */
function normalOf(ratio: number, above: number, below: number): number {
  const root = Math.cbrt(ratio);
  const [a, b] = [2 / (9 * above), 2 / (9 * below)];
  return ((1 - b) * root - (1 - a)) / Math.sqrt(b * root * root + a);
}
