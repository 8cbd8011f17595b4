const { html } = require("../html");
const { axes, plane } = require("./plot");

/**
 * Items by value, the largest first, with their cumulative share and the lines of the classes.
 *
 * @param {number[]} values
 * @param {Record<string, string>} titles
 * @param {string[]} classes
 */
function pareto(values, titles, classes) {
  const sorted = values
    .map((value, k) => ({ value, name: classes[k] }))
    .sort((one, other) => other.value - one.value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const cumulated = sorted.map((_, k) => [
    k + 0.5,
    sorted.slice(0, k + 1).reduce((sum, { value }) => sum + value, 0) / total,
  ]);
  const drawn = plane([0, values.length], [0, 1.1]);
  const across = (y) => [
    [0, y],
    [values.length, y],
  ];
  return html`${sorted.map(({ value }, k) => drawn.bar(k + 0.15, k + 0.85, 0, value / total))}
  ${drawn.line(across(0.8), "guide")} ${drawn.line(across(0.95), "guide")} ${drawn.line(cumulated)}
  ${cumulated.map(([x, y]) => drawn.dot(x, y))}
  ${axes(drawn, {
    ...titles,
    xs: sorted.map(({ name }, k) => [k + 0.5, name]),
    ys: [
      [0, "0 %"],
      [0.8, "80 %"],
      [0.95, "95 %"],
    ],
  })}`;
}

module.exports = { pareto };
