import fc from "fast-check";
import {
  bubblesGeometry,
  nearestBubble,
  type Bubble,
  type BubbleLabels,
  type Scatter,
} from "../../../src/taskpane/charts/bubbles/bubbles-geometry";

const labels: BubbleLabels = {
  xTitle: "Variation of demand",
  x: (value) => String(value),
  yTitle: () => "Sales, USD",
  y: (value) => value.toLocaleString("de-DE"),
  limit: ({ name, at }) => `${name} to ${at}`,
};

function scatter(items: [variation: number, value: number][]): Scatter {
  return {
    variations: Float64Array.from(items, ([variation]) => variation),
    values: Float64Array.from(items, ([, value]) => value),
    kind: (item) => item % 3,
    limits: [
      { name: "X", at: 0.5 },
      { name: "Y", at: 1 },
    ],
  };
}

/** Which items a mark stands for. */
const itemsOf = ({ has }: Bubble, count: number) =>
  Array.from({ length: count }, (_, item) => item).filter((item) => has(item));

const laid = (items: [number, number][], width = 288) =>
  bubblesGeometry(scatter(items), labels, width);

describe("value against variation", () => {
  test("more value stands higher, more variation further right", () => {
    const { bubbles } = laid([
      [0.2, 100],
      [0.9, 900],
    ]);
    expect(bubbles.map((bubble) => itemsOf(bubble, 2))).toEqual([[0], [1]]);
    expect(bubbles[1].x).toBeGreaterThan(bubbles[0].x);
    expect(bubbles[1].y).toBeLessThan(bubbles[0].y);
  });

  test("values that differ a thousandfold have a scale of decades: equal factors, equal steps", () => {
    const { bubbles } = laid([
      [0.1, 10],
      [0.2, 100],
      [0.3, 10_000],
    ]);
    const [low, middle, high] = bubbles.map(({ y }) => y);
    expect((middle - high) / (low - middle)).toBeCloseTo(2, 1);
  });

  test("the limits of the letters stand where they are, and are named", () => {
    const chart = laid([[0.5, 5]]);
    const [mark] = chart.bubbles;
    expect(chart.limits[0].x).toBeCloseTo(mark.x, 1);
    expect(chart.limits.map(({ label }) => label.text)).toEqual(["X to 0.5", "Y to 1"]);
  });

  test("what has no demand, no value or no variation to speak of is counted, not drawn", () => {
    const chart = laid([
      [NaN, 5],
      [Infinity, 5],
      [-2, 5],
      [0.2, 0],
      [0.2, -5],
      [0.2, 5],
    ]);
    expect(chart.bubbles.map((bubble) => itemsOf(bubble, 6))).toEqual([[5]]);
    expect(chart.left).toBe(5);
  });

  test("what varies beyond all measure stands at the right edge, and is counted", () => {
    const chart = laid([
      [0.2, 5],
      [400, 5],
    ]);
    expect(chart.beyond).toBe(1);
    expect(chart.bubbles[1].x).toBeCloseTo(chart.plot.right, 1);
  });

  test("of a list without any of these there is an empty plot, and no program's word", () => {
    const chart = laid([[NaN, 0]]);
    expect(chart.bubbles).toEqual([]);
    expect(JSON.stringify(chart)).not.toMatch(/NaN|null|Infinity/);
  });

  test("every item stands in one mark inside the plot, and of thousands marks stay few", () => {
    const item = fc.tuple(
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.double({ min: 0.01, max: 1e7, noNaN: true }),
    );
    const list = fc.array(item, { minLength: 1, maxLength: 600, size: "max" });
    fc.assert(
      fc.property(list, fc.integer({ min: 200, max: 700 }), (items, width) => {
        const { bubbles, plot } = laid(items, width);
        const all = bubbles
          .flatMap((bubble) => itemsOf(bubble, items.length))
          .sort((a, b) => a - b);
        expect(all).toEqual(items.map((_, k) => k));
        for (const bubble of bubbles) {
          const { x, y, foremost } = bubble;
          const those = itemsOf(bubble, items.length);
          expect(those).toHaveLength(bubble.items);
          expect(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom).toBe(true);
          expect(items[foremost][1]).toBe(Math.max(...those.map((each) => items[each][1])));
        }
        const cells = ((plot.right - plot.left) / 10 + 2) * ((plot.bottom - plot.top) / 10 + 2);
        if (items.length > 150) expect(bubbles.length).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 40 },
    );
  });

  test("the mark that is pointed at is the nearest", () => {
    const chart = laid([
      [0.1, 100],
      [0.8, 900],
    ]);
    chart.bubbles.forEach(({ x, y }, place) => {
      expect(nearestBubble(chart, x + 3, y - 2)).toBe(place);
    });
  });
});
