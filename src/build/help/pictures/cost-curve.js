const { html } = require("../html");
const { axes, plane, points, shown } = require("./plot");

/**
 * What ordering and holding cost a year against the size of the lot, with one lot marked.
 *
 * @param {{ annualDemand: number, orderCost: number, holdingCost: number, orderQuantity?: number }} given
 * @param {Record<string, string>} words
 */
function costCurve({ annualDemand, orderCost, holdingCost, orderQuantity }, words) {
  const best = Math.sqrt((2 * annualDemand * orderCost) / holdingCost);
  const lot = orderQuantity ?? best;
  const ordering = (q) => (annualDemand / q) * orderCost;
  const holding = (q) => (q / 2) * holdingCost;
  const total = (q) => ordering(q) + holding(q);
  const [least, most] = [best * 0.22, best * 2.4];
  const top = total(least);
  const drawn = plane([0, most], [0, top]);
  const curve = (cost) =>
    points(60, (k) => {
      const q = least + (k / 60) * (most - least);
      return [q, cost(q)];
    });
  return html`${axes(drawn, {
    ...{ xTitle: words.lot, yTitle: words.yearlyCost },
    xs: [[lot, shown(lot)]],
    ys: [[total(lot), shown(total(lot))]],
  })}
  ${drawn.line(
    [
      [0, total(lot)],
      [lot, total(lot)],
      [lot, 0],
    ],
    "guide",
  )}
  ${drawn.line(curve(ordering), "thin")} ${drawn.line(curve(holding), "thin")}
  ${drawn.line(curve(total))} ${drawn.dot(lot, total(lot))}
  ${drawn.label(most, holding(most), words.holding, { anchor: "end", dy: 24 })}
  ${drawn.label(most, ordering(most), words.ordering, { anchor: "end", dy: -6 })}
  ${drawn.label(most, total(most), words.together, { anchor: "end", dy: -8 })}`;
}

module.exports = { costCurve };
