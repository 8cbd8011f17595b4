const { html } = require("../html");
const { axes, plane, shown } = require("./plot");

/**
 * What was, and what comes: figures over time, the second part dashed.
 *
 * @param {number[]} past
 * @param {number[]} future
 * @param {Record<string, string>} words
 */
function forecast(past, future, words) {
  const all = [...past, ...future];
  const drawn = plane([0.5, all.length + 0.5], [0, Math.max(...all) * 1.2]);
  const pointsOf = (values, first) => values.map((value, k) => [first + k, value]);
  const known = pointsOf(past, 1);
  const coming = [known[known.length - 1], ...pointsOf(future, past.length + 1)];
  return html`${drawn.line(known)} ${drawn.line(coming, "dashed")}
  ${[...known, ...coming.slice(1)].map(([x, y]) => drawn.dot(x, y))}
  ${axes(drawn, { ...words, xs: all.map((_, k) => [k + 1, String(k + 1)]) })}
  ${all.map((value, k) => drawn.label(k + 1, value, shown(value), { dy: -9 }))}`;
}

/**
 * Several items over the same periods, each named at its end.
 *
 * @param {number[][]} rows
 * @param {string[]} names
 * @param {Record<string, string>} titles
 */
function several(rows, names, titles) {
  const periods = rows[0].length;
  const drawn = plane([0.9, periods + 0.25], [0, Math.max(...rows.flat()) * 1.15]);
  const kinds = ["line", "dashed", "thin"];
  return html`${rows.map((row, i) =>
    drawn.line(
      row.map((value, k) => [k + 1, value]),
      kinds[i],
    ),
  )}
  ${rows.map((row, i) =>
    drawn.label(periods, row[periods - 1], names[i], { dx: 6, dy: 4, anchor: "start" }),
  )}
  ${axes(drawn, { ...titles, xs: rows[0].map((_, k) => [k + 1, String(k + 1)]) })}`;
}

/** Stock that runs down through a plan, to where it is used up. */
function runDown(stock, plan, words) {
  const points = [[0, stock]];
  let left = stock;
  for (let k = 0; k < plan.length && left > 0; k++) {
    const used = Math.min(plan[k], left);
    points.push([k + used / plan[k], left - used]);
    left -= used;
  }
  const [end] = points[points.length - 1];
  const drawn = plane([0, plan.length], [0, stock * 1.15]);
  return html`${drawn.area(points)} ${drawn.line(points)} ${drawn.dot(end, 0)}
  ${axes(drawn, {
    ...words,
    xs: plan.map((_, k) => [k + 1, String(k + 1)]),
    ys: [[stock, shown(stock)]],
  })}
  ${drawn.label(end, 0, words.end, { dx: 8, dy: -10, anchor: "start" })}`;
}

module.exports = { forecast, runDown, several };
