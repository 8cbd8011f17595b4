const { html } = require("../html");
const { axes, plane, points } = require("./plot");

/**
 * Demand as a bell: what is covered up to a line, and what is not.
 *
 * @param {{ mean: number, deviation: number, line: number, covered: string, rest: string, xs: (number | string)[][] }} bell
 * @param {Record<string, string>} titles
 */
function bell({ mean, deviation, line, covered, rest, xs }, { xTitle, yTitle }) {
  const height = (x) => Math.exp(-(((x - mean) / deviation) ** 2) / 2);
  const [from, to] = [mean - 3.2 * deviation, mean + 3.2 * deviation];
  const between = (a, b) =>
    points(40, (k) => {
      const x = a + (k / 40) * (b - a);
      return [x, height(x)];
    });
  const drawn = plane([from, to], [0, 1.12]);
  return html`${drawn.area(between(from, line))} ${drawn.area(between(line, to), "short")}
  ${drawn.line(between(from, to))}
  ${drawn.line(
    [
      [line, 0],
      [line, 1.02],
    ],
    "guide",
  )}
  ${axes(drawn, { xTitle, yTitle, xs })}
  ${drawn.label(Math.min(mean, line) - 0.4 * deviation, 0.35, covered, { dy: 0 })}
  ${drawn.label(line, 0.72, rest, { anchor: "start", dx: 8, dy: 0 })}`;
}

module.exports = { bell };
