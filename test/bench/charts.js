require("./typescript");
const { pareto } = require("../../src/engine/classification/pareto");
const { paretoGeometry } = require("../../src/taskpane/charts/pareto/pareto-geometry");
const { bubblesGeometry } = require("../../src/taskpane/charts/bubbles/bubbles-geometry");
const { makeList } = require("../../src/workbench/large/make-list");
const { report, reportRatio, tell } = require("./measure");

const items = 300000;
const width = 608;
/** One picture of a screen that shows sixty a second. */
const frame = 16;

const labels = {
  valueTitle: () => "Value",
  value: String,
  shareTitle: "Running total",
  share: String,
  itemsTitle: "Items",
  place: String,
  line: ({ id }) => id,
  xTitle: "Variation",
  x: String,
  yTitle: () => "Value",
  y: String,
  limit: ({ name }) => name,
};

/** Charts of a list of 300,000 items, laid out anew as when the pane is made wider. */
module.exports = function charts() {
  const values = Float64Array.from(makeList(items).slice(1), ([, , value]) => Number(value));
  const { order, share, cumulativeShare } = pareto(values);
  const ranking = {
    count: items,
    value: (place) => values[order[place]],
    total: values[order[0]] / share[order[0]],
    running: (count) => (count === 0 ? 0 : cumulativeShare[order[count - 1]]),
    classes: [60000, 90000, 150000].map((count, k) => ({ name: "ABC"[k], items: count })),
    lines: [
      { id: "a", share: 0.8 },
      { id: "b", share: 0.95 },
    ],
    linesStand: /** @type {"level"} */ ("level"),
  };
  const scatter = {
    variations: values.map((_, item) => (item % 997) / 400),
    values,
    kind: (item) => item % 3,
    limits: [
      { name: "X", at: 0.5 },
      { name: "Y", at: 1 },
    ],
  };
  const rank = () => pareto(values);
  const name = `${items.toLocaleString("en-US")} items:`;
  const ofPareto = reportRatio(`${name} Pareto chart / ranking them`, 0.25, rank, () =>
    paretoGeometry(ranking, labels, width),
  );
  report(`${name} Pareto chart`, ofPareto.ours, frame, " ms");
  const ofBubbles = reportRatio(`${name} value against variation / ranking them`, 0.5, rank, () =>
    bubblesGeometry(scatter, labels, width),
  );
  report(`${name} value against variation`, ofBubbles.ours, frame, " ms");
  const { bars, curve } = paretoGeometry(ranking, labels, width);
  tell(`${name} bars of the Pareto chart`, bars.length);
  report(`${name} marks of a chart / its pixels across`, bars.length / width, 1);
  if (curve.includes("NaN")) throw new Error("The curve has no number");
};
