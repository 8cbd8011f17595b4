const { boundsOfAuto, forecasters } = require("./forecasters");

const horizons = [1, 3, 12];

/** The mean change from one period to the next: in it errors are told, so that series compare. */
function meanStep(history) {
  let sum = 0;
  for (let t = 1; t < history.length; t++) sum += Math.abs(history[t] - history[t - 1]);
  return sum / (history.length - 1);
}

/**
 * Patterns whose errors are squared (root of the mean square, RMSSE). The mean absolute error of
 * demand with many periods of 0 is least for a forecast of 0, which nobody wants to order by.
 */
const squaredPatterns = ["intermittent", "lumpy"];

class Mean {
  sum = 0;
  count = 0;
  add(value) {
    this.sum += value;
    this.count++;
  }
  get value() {
    return this.sum / this.count;
  }
}

/**
 * Errors of every forecaster over a group of series, from each origin: of the sum over the next 1, 3
 * and 12 periods, for that is what is ordered, per period and in mean steps (MASE; RMSSE for seldom
 * demand). Where R's ets knows a forecast, auto is measured once more over those alone.
 *
 * @param {import("./series").Group} group
 * @param {(group: string, series: number, origin: number) => number[] | undefined} etsSums
 * @param {string[]} names of the forecasters
 */
function measured(group, etsSums, names = Object.keys(forecasters)) {
  /** @type {Record<string, Mean>} */
  const errors = {};
  const add = (key, value) => (errors[key] ??= new Mean()).add(value);
  const isSquared = squaredPatterns.includes(group.pattern ?? "");
  group.series.forEach(({ history, origins, seasonLength }, place) => {
    const step = meanStep(history);
    if (step === 0) return;
    for (const origin of origins) {
      const known = history.slice(0, origin);
      const periods = Math.min(12, history.length - origin);
      const ets = etsSums(group.key ?? group.name, place, origin);
      const errorOf = (forecastSum, horizon) => {
        const actual = history.slice(origin, origin + horizon).reduce((sum, one) => sum + one, 0);
        const error = Math.abs(forecastSum - actual) / horizon / step;
        return isSquared ? error * error : error;
      };
      for (const name of names) {
        const forecast = forecasters[name](known, periods, seasonLength);
        horizons.forEach((horizon, h) => {
          if (horizon > periods) return;
          const sum = forecast.slice(0, horizon).reduce((total, one) => total + one, 0);
          add(`${name} ${horizon}`, errorOf(sum, horizon));
          if (ets === undefined || name !== "auto") return;
          add(`autoBesideEts ${horizon}`, errorOf(sum, horizon));
          add(`ets ${horizon}`, errorOf(ets[h], horizon));
        });
      }
      boundsOfAuto(known, periods, seasonLength).forEach(([low, high], k) => {
        const actual = history[origin + k];
        add("inside", actual >= low && actual <= high ? 1 : 0);
      });
    }
  });
  return {
    at(name, horizon) {
      const value = errors[`${name} ${horizon}`]?.value;
      return isSquared && value !== undefined ? Math.sqrt(value) : value;
    },
    inside: errors.inside?.value,
  };
}

module.exports = { horizons, measured };
