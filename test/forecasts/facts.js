const { horizons } = require("./measured");

/**
 * @typedef {object} Measured
 * @property {import("./series").Group} group
 * @property {ReturnType<import("./measured").measured>} errors
 */

const calm = ["smooth", "wandering", "trending"];
/** Beyond this share, auto counts as worse than a plain forecast; beyond the other, than ets. */
const [tolerated, toleratedBesideEts] = [1.02, 1.05];

const meanRatio = (ratios) =>
  Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
const meanOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * The figures that the help's sentences tell: counts, ratios of errors (below 1: auto is ahead), and
 * shares of periods between the bounds. Of the invented items, those held out.
 *
 * @param {Measured[]} measured
 */
function factsOf(measured) {
  const invented = measured.filter(({ group }) => group.isHeldOut && !group.isInQuarters);
  const quarters = measured.filter(({ group }) => group.isHeldOut && group.isInQuarters);
  const named = (name) => measured.filter(({ group }) => group.name === name);
  const sample = [...named("sample, months"), ...named("sample, quarters")];
  const classic = named("R's classic series");
  const plain = cellsOf(
    invented,
    (at) => at("auto") / Math.min(at("average"), at("seasonalnaive")),
  );
  const worse = plain.filter(({ ratio }) => ratio > tolerated);
  const first = (groups) => cellsOf(groups, (at) => at("auto") / at("before"));
  const besideEts = (groups) => ratios(cellsOf(groups, (at) => at("autoBesideEts") / at("ets")));
  const smoothEts = besideEts(invented.filter(({ group }) => group.pattern === "smooth"));
  const inside = (groups) => groups.map(({ errors }) => errors.inside);
  const isCalm = ({ group }) => calm.includes(group.pattern ?? "");
  const insideCalm = inside(invented.filter(isCalm));
  const insideChance = inside(invented.filter((one) => !isCalm(one)));
  const [next, nextThree, nextTwelve] = ratios(first(classic));
  return {
    counts: {
      groups: plain.length,
      close: plain.length - worse.length,
      worse: worse.length,
      worseOfShort: worse.filter(({ name }) => !name.endsWith(", 60")).length,
      aheadOfFirst: first(invented).filter(({ ratio }) => ratio < 1).length,
      etsGroups: smoothEts.length,
      etsClose: smoothEts.filter((ratio) => ratio <= toleratedBesideEts).length,
    },
    ratios: {
      plain: meanRatio(ratios(plain)),
      mostWorse: Math.max(...ratios(worse)),
      sampleFirst: meanRatio(ratios(first(sample))),
      ...{ next, nextThree, nextTwelve },
      ets: meanRatio(smoothEts),
      etsWorst: Math.max(...smoothEts),
      sampleEts: meanRatio(besideEts(sample)),
      classicEts: meanRatio(besideEts(classic)),
    },
    inside: {
      calmLeast: Math.min(...insideCalm),
      calmMost: Math.max(...insideCalm),
      chanceLeast: Math.min(...insideChance),
      chanceMost: Math.max(...insideChance),
      quarters: meanOf(inside(quarters)),
      classicQuarters: meanOf(inside(named("R's classic series, quarters"))),
      sampleQuarters: meanOf(inside(named("sample, quarters"))),
    },
  };
}

const ratios = (cells) => cells.map(({ ratio }) => ratio);

/** One ratio for each group and horizon that was measured. */
function cellsOf(groups, ratioOf) {
  return groups.flatMap(({ group, errors }) =>
    horizons
      .map((horizon) => ({ name: group.name, ratio: ratioOf((name) => errors.at(name, horizon)) }))
      .filter(({ ratio }) => Number.isFinite(ratio)),
  );
}

module.exports = { factsOf };
