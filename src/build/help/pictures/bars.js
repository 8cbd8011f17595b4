const { html } = require("../html");
const { axes, plane, shown } = require("./plot");

/**
 * A bar for each period or item, with its figure; several in a row where each has several.
 *
 * @param {{ values: number[], names: string[], kinds?: string[] }} bars
 * @param {Record<string, string>} titles
 */
function bars({ values, names, kinds = [] }, titles) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const drawn = plane([0, values.length], [low * 1.15, high * 1.15]);
  return html`${values.map((value, k) => drawn.bar(k + 0.18, k + 0.82, 0, value, kinds[k] ?? "bar"))}
  ${axes(drawn, { ...titles, xs: names.map((name, k) => [k + 0.5, name]) })}
  ${values.map((value, k) => drawn.label(k + 0.5, Math.max(value, 0), shown(value)))}`;
}

/**
 * Steps from nothing to a sum, up and down, and the sum itself.
 *
 * @param {{ steps: number[], names: string[] }} stairs
 * @param {Record<string, string>} titles
 */
function stairs({ steps, names }, titles) {
  const ends = steps.map((_, k) => steps.slice(0, k + 1).reduce((sum, step) => sum + step, 0));
  const sum = ends[ends.length - 1];
  const drawn = plane([0, steps.length + 1], [0, Math.max(...ends) * 1.15]);
  const all = [...steps.map((step, k) => [ends[k] - step, ends[k]]), [0, sum]];
  const kindOf = (k) => (k === steps.length ? "bar" : steps[k] < 0 ? "short" : "pale");
  return html`${all.map(([from, to], k) => drawn.bar(k + 0.15, k + 0.85, from, to, kindOf(k)))}
  ${axes(drawn, { ...titles, xs: names.map((name, k) => [k + 0.5, name]) })}
  ${all.map(([from, to], k) =>
    drawn.label(k + 0.5, Math.max(from, to), shown(k < steps.length ? steps[k] : sum)),
  )}`;
}

module.exports = { bars, stairs };
