require("../bench/typescript");
const { croston } = require("../../src/engine/demand/croston");
const { fitted } = require("../../src/engine/demand/fit");
const { holt } = require("../../src/engine/demand/holt");
const { holtWinters } = require("../../src/engine/demand/holt-winters");
const { demandPattern } = require("../../src/engine/demand/pattern");
const { simpleSmoothing } = require("../../src/engine/demand/simple-smoothing");

/**
 * What auto was before: sba for seldom demand, with two seasons Holt and Winters whether there is a
 * season or not, otherwise Holt or a level by Akaike's criterion; every constant free from 0 to 1.
 *
 * @param {number[]} history
 * @param {number} seasonLength
 */
function firstEdition(history, seasonLength) {
  const isSeldom =
    history.every((demand) => demand >= 0) &&
    history.some((demand) => demand > 0) &&
    ["intermittent", "lumpy"].includes(demandPattern(history));
  if (isSeldom) return fitted({ ...croston(history, "sba"), bounds: [], customary: [0] }, []);
  if (seasonLength >= 2 && history.length >= 2 * seasonLength) {
    const multiplies = history.every((demand) => demand > 0);
    return fitted(
      holtWinters(history, seasonLength, multiplies ? "multiplicative" : "additive"),
      [],
    );
  }
  const level = fitted(simpleSmoothing(history), []);
  if (history.length < 4) return level;
  const trend = fitted(holt(history), []);
  const ofLevel = level.squaredError - (history[1] - history[0]) ** 2;
  return trend.squaredError < ofLevel * Math.exp(-4 / (history.length - 2)) ? trend : level;
}

module.exports = { firstEdition };
