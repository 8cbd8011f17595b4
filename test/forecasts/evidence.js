const { writeFileSync } = require("fs");
const { join } = require("path");
const { factsOf } = require("./facts");
const { horizons } = require("./measured");

const file = join(__dirname, "../../src/build/help/evidence/demand-forecast.json");
const names = ["auto", "average", "seasonalnaive", "naive", "before", "autoBesideEts", "ets"];

/**
 * Real series by their name, invented ones by their pattern; of these the held-out alone.
 * @param {import("./series").Group} group
 */
function rowOf({ name, pattern, isSeasonal, isHeldOut, isInQuarters }) {
  if (pattern === undefined) return name;
  if (!isHeldOut) return null;
  if (isInQuarters) return `${pattern}, quarters`;
  return `${pattern}, ${isSeasonal ? "season" : "no season"}`;
}

const meanOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const rounded = (number) => Math.round(number * 1000) / 1000;

/**
 * What the help says of the evidence: the mean error over all horizons and lengths of history, and
 * what its sentences tell.
 *
 * @param {import("./facts").Measured[]} measured
 */
function writeEvidence(measured) {
  const rows = new Map();
  for (const { group, errors } of measured) {
    const row = rowOf(group);
    if (row !== null) rows.set(row, [...(rows.get(row) ?? []), errors]);
  }
  const figures = [...rows].map(([row, all]) => {
    // Of quarters no twelve are left to measure.
    const meanError = (name) =>
      meanOf(
        all
          .flatMap((errors) => horizons.map((horizon) => errors.at(name, horizon)))
          .filter((error) => error !== undefined),
      );
    const known = names.filter((name) => all.every((errors) => errors.at(name, 1) !== undefined));
    return {
      row,
      ...Object.fromEntries(known.map((name) => [name, meanError(name)])),
      inside: meanOf(all.map(({ inside }) => inside)),
    };
  });
  const evidence = { rows: figures, facts: factsOf(measured) };
  const short = (_, value) => (typeof value === "number" ? rounded(value) : value);
  writeFileSync(file, `${JSON.stringify(evidence, short, 2)}\n`);
}

module.exports = { writeEvidence };
