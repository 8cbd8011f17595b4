require("../bench/typescript");
const { forecastBound, forecastFrom } = require("../../src/engine/demand/forecast");
const { firstEdition } = require("./first-edition");

const aheads = (forecast, periods) =>
  Array.from({ length: periods }, (_, k) => forecast.ahead(k + 1));

/** Each makes `periods` forecasts from a history. @type {Record<string, Function>} */
const forecasters = {
  auto: (history, periods, seasonLength) =>
    aheads(forecastFrom(history, { seasonLength }), periods),
  average: (history, periods) => aheads(forecastFrom(history, { method: "average" }), periods),
  naive: (history, periods) => aheads(forecastFrom(history, { method: "naive" }), periods),
  seasonalnaive(history, periods, seasonLength) {
    const hasSeason = seasonLength >= 2 && history.length >= seasonLength;
    const method = hasSeason ? "seasonalnaive" : "naive";
    return aheads(forecastFrom(history, { method, seasonLength }), periods);
  },
  before: (history, periods, seasonLength) => aheads(firstEdition(history, seasonLength), periods),
};

/** Both bounds of auto, one pair for each period. */
function boundsOfAuto(history, periods, seasonLength) {
  const [lower, upper] = ["lower", "upper"].map((bound) =>
    forecastBound(history, periods, /** @type {any} */ (bound), { seasonLength }),
  );
  return lower.map((low, k) => [low, upper[k]]);
}

module.exports = { boundsOfAuto, forecasters };
