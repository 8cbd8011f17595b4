const { html } = require("../html");
const { axes, plane, shown } = require("./plot");

const cycles = 3;

/**
 * Stock that falls evenly and is refilled in equal lots, with a level marked.
 *
 * @param {{ lot: number, buffer: number, level: number, isLotUnknown?: boolean }} stock
 * @param {Record<string, string>} words
 */
function sawtooth({ lot, buffer, level, isLotUnknown = false }, words) {
  const top = lot + buffer;
  const teeth = Array.from({ length: cycles }, (_, k) => [
    [k, top],
    [k + 1, buffer],
  ]).flat();
  const drawn = plane([0, cycles], [0, top * 1.15]);
  const across = (y) => [
    [0, y],
    [cycles, y],
  ];
  const ground = buffer > 0 ? drawn.bar(0, cycles, 0, buffer, "area") : "";
  return html`${ground} ${drawn.line(teeth)} ${drawn.line(across(level), "guide")}
  ${axes(drawn, {
    ...{ xTitle: words.xTitle, yTitle: words.yTitle },
    ys: [
      ...(isLotUnknown ? [] : [[top, shown(top)]]),
      [level, shown(level)],
      ...(buffer > 0 && Math.abs(buffer - level) > top * 0.1 ? [[buffer, shown(buffer)]] : []),
    ],
  })}
  ${drawn.label(cycles, level, words.level, { anchor: "end" })}
  ${buffer > 0 ? drawn.label(0, 0, words.buffer, { anchor: "start", dx: 8, dy: -5 }) : ""}`;
}

module.exports = { sawtooth };
