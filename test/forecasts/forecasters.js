require("../bench/typescript");
const { forecastFrom } = require("../../src/engine/demand/forecast");
const { halfWidth } = require("../../src/engine/demand/interval");
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
  const forecast = forecastFrom(history, { seasonLength });
  return aheads(forecast, periods).map((ahead, k) => {
    const half = halfWidth(forecast, k + 1);
    return [ahead - half, ahead + half];
  });
}

module.exports = { boundsOfAuto, forecasters };
