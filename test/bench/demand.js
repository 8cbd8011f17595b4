const { builtFunctions } = require("./built");
const { inTurn, report, reportRatio } = require("./measure");

const items = 100000;
const periods = 12;

/** Classes of a long list of items, and the forecast of one long history. */
module.exports = function demand() {
  const functions = builtFunctions();
  const invocation = {};

  const history = Array.from({ length: items }, () =>
    Array.from({ length: periods }, () => Math.random() * 100),
  );
  const bareLoop = () => {
    const classes = new Array(items);
    for (let i = 0; i < items; i++) {
      const row = history[i];
      let sum = 0;
      for (let t = 0; t < periods; t++) sum += row[t];
      const mean = sum / periods;
      let squares = 0;
      for (let t = 0; t < periods; t++) squares += (row[t] - mean) * (row[t] - mean);
      const variation = Math.sqrt(squares / (periods - 1)) / mean;
      classes[i] = [variation <= 0.5 ? "X" : variation <= 1 ? "Y" : "Z"];
    }
    return classes;
  };
  const xyz = functions.get("XYZ");
  reportRatio("XYZ of 100,000 items × 12 periods / a bare two-pass loop", 2, bareLoop, () =>
    xyz(history, null, null, null, invocation),
  );

  const forecast = functions.get("DEMANDFORECAST");
  const decade = Array.from({ length: 120 }, (_, t) => [
    (100 + t) * (1 + 0.3 * Math.sin((t * Math.PI) / 6)) + Math.random() * 20,
  ]);
  const values = Float64Array.from({ length: 1048576 }, () => Math.random());
  const times = inTurn(
    () => values.slice().sort(),
    () => forecast(decade, 12, "auto", 12, null, null, null, invocation),
  );
  report("DEMANDFORECAST auto, 120 periods with a season", times.ours, 50, " ms");
  console.log(
    `  that is ${(times.ours / times.reference).toFixed(3)} times sorting 1,048,576 values`,
  );
};
