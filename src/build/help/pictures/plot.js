const { html, asHtml } = require("../html");

/** What the picture is drawn on, in units of its own; as wide as a phone, so that its letters are read there. */
const size = { width: 320, height: 200 };
const box = { left: 44, right: 308, top: 18, bottom: 160 };

/** Coordinates with as many digits as one sees. */
function round(number) {
  return Math.round(number * 10) / 10;
}

/** A number in a picture: 707, 82.2, 69,589. */
function shown(number) {
  const digits = Math.abs(number) >= 100 ? 0 : 2;
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: digits });
  return format.format(number).replace("-", "−");
}

/**
 * A plane in which to draw: what lies at x and y of the figures, as it stands in the picture.
 *
 * @param {[number, number]} xs
 * @param {[number, number]} ys
 */
function plane([x0, x1], [y0, y1]) {
  const x = (value) => round(box.left + ((value - x0) / (x1 - x0)) * (box.right - box.left));
  const y = (value) => round(box.bottom - ((value - y0) / (y1 - y0)) * (box.bottom - box.top));
  const pathOf = (points) =>
    points.map(([a, b], k) => `${k === 0 ? "M" : "L"}${x(a)} ${y(b)}`).join("");
  return {
    x,
    y,
    /** @param {number[][]} points */
    line: (points, kind = "line") => html`<path class="${kind}" d="${pathOf(points)}" />`,
    /** The area between the points and the ground. */
    area: (points, kind = "area") => {
      const ground = Math.max(y0, 0);
      const [first, last] = [points[0], points[points.length - 1]];
      const whole = [[first[0], ground], ...points, [last[0], ground]];
      return html`<path class="${kind}" d="${pathOf(whole)}Z" />`;
    },
    bar: (from, to, low, high, kind = "bar") =>
      html`<rect
        class="${kind}"
        x="${x(from)}"
        y="${y(Math.max(low, high))}"
        width="${round(x(to) - x(from))}"
        height="${round(Math.abs(y(high) - y(low)))}"
      />`,
    dot: (a, b) => html`<circle class="dot" cx="${x(a)}" cy="${y(b)}" r="4" />`,
    /** Beside a point, moved by so much. */
    label: (a, b, text, { dx = 0, dy = -6, anchor = "middle" } = {}) =>
      label(x(a) + dx, y(b) + dy, text, anchor),
  };
}

function label(x, y, text, anchor = "middle", kind = "label") {
  return html`<text class="${kind}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">
    ${text}
  </text>`;
}

/**
 * The axes with their titles, and some figures on them.
 *
 * @param {ReturnType<typeof plane>} drawn
 * @param {{ xTitle?: string, yTitle?: string, xs?: (number | string)[][], ys?: (number | string)[][] }} marks
 *   each figure with its text
 */
function axes(drawn, { xTitle, yTitle, xs = [], ys = [] }) {
  return html`<path class="axis" d="M${box.left} ${box.top}V${box.bottom}H${box.right}" />
    ${xs.map(([at, text]) => label(drawn.x(at), box.bottom + 14, text, "middle", "tick"))}
    ${ys.map(([at, text]) => label(box.left - 5, drawn.y(at) + 4, text, "end", "tick"))}
    ${label((box.left + box.right) / 2, size.height - 6, xTitle, "middle", "title")}
    ${label(4, 11, yTitle, "start", "title")}`;
}

/** @param {(k: number) => number[]} point of each step from 0 to steps */
function points(steps, point) {
  return Array.from({ length: steps + 1 }, (_, k) => point(k));
}

/**
 * The picture with its name, and what it shows for those who do not see it.
 *
 * @param {unknown} content
 * @param {{ title: string, description: string }} texts
 */
function picture(content, { title, description }) {
  return html`<svg
    role="img"
    viewBox="0 0 ${size.width} ${size.height}"
    aria-labelledby="picture-title picture-description"
  >
    <title id="picture-title">${title}</title>
    <desc id="picture-description">${description}</desc>
    ${asHtml(String(content))}
  </svg>`;
}

module.exports = { axes, picture, plane, points, shown };
