import fc from "fast-check";
import { textSize, textWidth } from "../../../src/taskpane/charts/frame/text-width";
import {
  barAt,
  paretoGeometry,
  placeAt,
  placeLines,
  shareScale,
  type ParetoGeometry,
  type ParetoLabels,
  type Ranking,
} from "../../../src/taskpane/charts/pareto/pareto-geometry";

/** Classes of so many items each. */
function ranked(values: number[], sizes: number[], part: Partial<Ranking> = {}): Ranking {
  const sorted = Float64Array.from(values).sort().reverse();
  const total = sorted.reduce((sum, value) => sum + Math.max(value, 0), 0);
  return {
    count: sorted.length,
    value: (place) => sorted[place],
    total,
    running: (items) =>
      total > 0
        ? sorted.slice(0, items).reduce((sum, value) => sum + Math.max(value, 0), 0) / total
        : 0,
    classes: sizes.map((items, k) => ({ name: "ABC"[k], items })),
    lines: [
      { id: "a", share: 0.8 },
      { id: "b", share: 0.95 },
    ],
    linesStand: "level",
    ...part,
  };
}

const labels: ParetoLabels = {
  valueTitle: () => "Sales, USD",
  value: (value) => value.toLocaleString("de-DE", { maximumSignificantDigits: 6 }),
  shareTitle: "Running total",
  share: (share) => `${Math.round(share * 100)} %`,
  itemsTitle: "Items, largest first",
  place: (place) => place.toLocaleString("de-DE"),
  line: ({ id, share }) => `${id.toUpperCase()} ${Math.round(share * 1000) / 10} %`,
};

const laid = (ranking: Ranking, width = 288) => paretoGeometry(ranking, labels, width);
const heightOf = ({ plot }: ParetoGeometry) => plot.bottom - plot.top;
const pointsOf = (curve: string) =>
  curve
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));

/** Whatever is written lies inside the drawing. */
function expectInside(chart: ParetoGeometry): void {
  const texts = [...chart.labels, ...chart.titles, ...chart.lines.map(({ label }) => label)];
  for (const { x, y, text, anchor } of texts) {
    const width = textWidth(text);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    expect([text, left >= -0.1]).toEqual([text, true]);
    expect([text, left + width <= chart.width + 0.1]).toEqual([text, true]);
    expect(y - textSize).toBeGreaterThanOrEqual(-1);
    expect(y).toBeLessThanOrEqual(chart.height);
  }
}

describe("the Pareto chart", () => {
  test("each item has a bar, as high as its value on an axis of round numbers", () => {
    const chart = laid(ranked([20, 100, 50], [1, 1, 1]));
    expect(chart.itemsPerBar).toBe(1);
    const full = heightOf(chart);
    const heights = chart.bars.map(({ height }) => height / full);
    [1, 0.5, 0.2].forEach((height, k) => expect(heights[k]).toBeCloseTo(height, 2));
    expect(chart.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(["0", "100"]));
  });

  test("the numbers at the ends name the first and the last item", () => {
    const chart = laid(
      ranked(
        Array.from({ length: 1862 }, (_, k) => 1862 - k),
        [414, 500, 948],
      ),
    );
    const below = chart.labels.filter(({ y }) => y > chart.plot.bottom + 8).map(({ text }) => text);
    expect([below[0], below[below.length - 1]]).toEqual(["1", "1.862"]);
  });

  test.each([
    ["a German thousand", [16_300, 900, 20]],
    ["a small score", [0.00398, 0.002, 0.0001]],
    ["a large sum", [123_456_789, 5, 1]],
  ])("nothing written is cut: %s", (_, values) => {
    for (const width of [200, 288, 668]) expectInside(laid(ranked(values, [1, 1, 1]), width));
  });

  test("the curve runs from nothing to everything", () => {
    const { curve, plot } = laid(ranked([50, 30, 20], [2, 1, 0]));
    const points = pointsOf(curve);
    expect(points[0]).toEqual([plot.left, plot.bottom]);
    expect(points[points.length - 1][1]).toBe(plot.top);
  });

  test("for a long list bars stand for several items, and never for two classes", () => {
    const values = Array.from({ length: 5000 }, (_, i) => 1e6 / (i + 1));
    const chart = laid(ranked(values, [900, 1500, 2600]));
    expect(chart.itemsPerBar).toBeGreaterThan(1);
    for (const bar of chart.bars) {
      const region = chart.regions.find(({ kind }) => kind === bar.kind);
      expect(bar.x).toBeGreaterThanOrEqual((region?.left ?? NaN) - 0.1);
      expect(bar.x + bar.width).toBeLessThanOrEqual((region?.right ?? NaN) + 0.2);
    }
  });

  test("the bar of an item of little value is still seen", () => {
    const { bars } = laid(ranked([1e6, 1], [1, 0, 1]));
    expect(bars[1].height).toBeGreaterThanOrEqual(1);
  });

  test("the lines lie level at their shares of the value", () => {
    const chart = laid(ranked([80, 15, 5], [1, 1, 1]));
    const y = shareScale(chart);
    [0.8, 0.95].forEach((share, k) => expect(chart.lines[k].y1).toBeCloseTo(y(share), 1));
    expect(chart.lines.every(({ y1, y2, x1, x2 }) => y1 === y2 && x1 < x2)).toBe(true);
  });

  test("where items are counted the lines stand upright, where the classes end", () => {
    const lines = [
      { id: "a", share: 0.25 },
      { id: "b", share: 0.5 },
    ];
    const chart = laid(ranked([5, 4, 3, 2], [1, 1, 2], { lines, linesStand: "upright" }));
    expect(chart.lines.every(({ x1, x2 }) => x1 === x2)).toBe(true);
    expect(chart.lines.map(({ x1 }) => x1)).toEqual(
      chart.regions.slice(0, 2).map(({ right }) => right),
    );
    expectInside(chart);
  });

  test("names of lines close to each other do not touch", () => {
    const lines = (a: number, b: number) => [
      { id: "a", share: a },
      { id: "b", share: b },
    ];
    const level = laid(ranked([5, 4, 3, 2], [1, 1, 2], { lines: lines(0.94, 0.95) })).lines;
    expect(Math.abs(level[0].label.y - level[1].label.y)).toBeGreaterThanOrEqual(20);
    const counted = laid(
      ranked([5, 4, 3, 2], [1, 1, 2], { lines: lines(0.2, 0.21), linesStand: "upright" }),
    ).lines;
    expect(counted[1].label.x - counted[0].label.x).toBeGreaterThanOrEqual(counted[0].labelWidth);
  });

  test("a line that is dragged is placed as one that was set", () => {
    const ranking = ranked([80, 15, 5], [1, 1, 1]);
    const chart = laid(ranking);
    expect(placeLines(ranking.lines, "level", 3, labels, chart)).toEqual(chart.lines);
  });

  test("names of classes do not touch, and a class without items has none", () => {
    const many = Array.from({ length: 500 }, () => 1);
    expect(laid(ranked([1e6, ...many], [1, 0, 500])).regions.map(({ name }) => name)).toEqual([
      ...["A", "C"],
    ]);
    const { regions } = laid(ranked([1e6, 1e5, ...many], [1, 1, 500]));
    regions.slice(1).forEach(({ labelX }, k) => {
      expect(labelX - regions[k].labelX).toBeGreaterThanOrEqual(24);
    });
  });

  test("returns have no bar to be seen and do not bend the curve down", () => {
    const { bars, curve } = laid(ranked([10, 5, -100], [1, 1, 1]));
    expect(bars[2].height).toBe(0);
    expect(curve).not.toMatch(/NaN|Infinity/);
  });

  test("of a group without any value the curve stays at nothing", () => {
    const { curve, bars, plot } = laid(ranked([0, -1], [0, 0, 2]));
    expect(pointsOf(curve).map(([, y]) => y)).toEqual([plot.bottom, plot.bottom, plot.bottom]);
    expect(bars.map(({ height }) => height)).toEqual([0, 0]);
  });

  test("whatever the list: marks inside the plot, fewer than pixels, a curve that only rises", () => {
    const amount = fc.double({ min: -1e3, max: 1e9, noNaN: true });
    const list = fc.array(
      amount.map((value) => Math.round(value * 100) / 100),
      {
        minLength: 1,
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(
        list,
        fc.integer({ min: 200, max: 700 }),
        fc.boolean(),
        (values, width, byItems) => {
          const a = Math.floor(values.length / 5);
          const b = Math.floor(values.length / 3);
          const sizes = [a, b, values.length - a - b];
          const chart = laid(
            ranked(values, sizes, { linesStand: byItems ? "upright" : "level" }),
            width,
          );
          const { left, right, top, bottom } = chart.plot;
          for (const { x, y, width: wide, height } of chart.bars) {
            expect(x).toBeGreaterThanOrEqual(left - 0.1);
            expect(x + wide).toBeLessThanOrEqual(right + 0.2);
            expect(y).toBeGreaterThanOrEqual(top - 0.1);
            expect(y + height).toBeLessThanOrEqual(bottom + 0.2);
          }
          expect(chart.bars.length).toBeLessThanOrEqual((right - left) / 3 + sizes.length);
          const heights = pointsOf(chart.curve).map(([, y]) => y);
          heights.slice(1).forEach((y, k) => expect(y).toBeLessThanOrEqual(heights[k]));
          expectInside(chart);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a list of 300,000 items is drawn with no more marks than a pane has pixels", () => {
    const ranking: Ranking = {
      ...ranked([1], [1]),
      count: 300_000,
      value: (place) => 300_000 - place,
      total: 300_000 * 150_000.5,
      running: (items) => items / 300_000,
      classes: [60_000, 90_000, 150_000].map((items, k) => ({ name: "ABC"[k], items })),
    };
    const chart = laid(ranking, 640);
    expect(chart.bars.length).toBeLessThan(200);
    expect(chart.curve.length).toBeLessThan(4000);
  });

  test("every place is found where it is drawn, and its bar with it", () => {
    const chart = laid(
      ranked(
        Array.from({ length: 1000 }, (_, k) => k + 1),
        [200, 300, 500],
      ),
    );
    for (const place of [0, 1, 413, 999]) {
      expect(placeAt(chart, 1000, chart.x(place + 0.5))).toBe(place);
      const bar = barAt(chart, place);
      expect(place >= (bar?.start ?? NaN) && place < (bar?.end ?? NaN)).toBe(true);
    }
    expect([placeAt(chart, 1000, -50), placeAt(chart, 1000, 5000)]).toEqual([0, 999]);
  });
});
