import fc from "fast-check";
import {
  mostBars,
  segmentAt,
  stackedGeometry,
  type StackedGeometry,
} from "../../../src/taskpane/charts/stacked/stacked-geometry";
import { looks } from "../../../src/taskpane/charts/stacked/looks";
import { textWidth, wrappedText } from "../../../src/taskpane/charts/frame/text-width";

const kinds = ["Expired", "Will expire", "Dead", "Excess", "Working"].map((name, k) => ({
  ...{ name, look: looks[k] },
}));
const labels = { bars: "Class", axis: "Money in stock, USD", show: (value: number) => `${value}` };
const bar = (name: string, ...parts: number[]) => ({ name, parts, total: "USD 12,345" });
const lay = (bars: ReturnType<typeof bar>[], width = 288) =>
  stackedGeometry(bars, kinds, labels, width);

/** Everything that stands in the drawing, from its left to its right end. */
function extents({ rows, legend, labels: ticks, titles }: StackedGeometry): [number, number][] {
  const starting = [...rows.flatMap(({ name }) => name), ...legend.map(({ name }) => name)];
  const ending = rows.map(({ total }) => total);
  return [
    ...starting.map(({ x, text }): [number, number] => [x, x + textWidth(text)]),
    ...ending.map(({ x, text }): [number, number] => [x - textWidth(text), x]),
    ...[...ticks, ...titles].map(({ x, text, anchor }): [number, number] => {
      const before = { start: 0, middle: 0.5, end: 1 }[anchor] * textWidth(text);
      return [x - before, x - before + textWidth(text)];
    }),
  ];
}

describe("the bars of money by part", () => {
  test("are as long as their money on the axis, part after part", () => {
    // 0 to 1,000 in four steps is an axis to 1,000: a tenth of it is 100.
    const { segments, x, ticksAt } = lay([
      bar("A", 100, 0, 300, 0, 600),
      bar("B", 0, 500, 0, 0, 0),
    ]);
    const whole = x(1000) - x(0);
    expect(segments.map(({ bar, kind, width }) => [bar, kind, width / whole])).toEqual([
      [0, 0, expect.closeTo(0.1, 2)],
      [0, 2, expect.closeTo(0.3, 2)],
      [0, 4, expect.closeTo(0.6, 2)],
      [1, 1, expect.closeTo(0.5, 2)],
    ]);
    expect(segments[1].x).toBeCloseTo(segments[0].x + segments[0].width, 0);
    expect(segments[2].x).toBeCloseTo(segments[1].x + segments[1].width, 0);
    expect(ticksAt).toEqual([0, 500, 1000].flatMap((at) => expect.closeTo(x(at), 1)));
  });

  test("the axis says what it measures, and the bars what they are", () => {
    const { titles } = lay([bar("A", 1, 2, 3, 4, 5)]);
    expect(titles.map(({ text }) => text).sort()).toEqual(["Class", "Money in stock, USD"]);
  });

  test("a part that no bar has is not in the legend", () => {
    const { legend } = lay([bar("A", 0, 0, 3, 0, 5), bar("B", 0, 0, 0, 4, 0)]);
    expect(legend.map(({ name, look }) => [name.text, look])).toEqual([
      ["Dead", "dotted"],
      ["Excess", "hatched"],
      ["Working", "full"],
    ]);
  });

  test.each([200, 260, 288, 368, 608])("nothing is cut at %s px", (width) => {
    const long = "Central warehouse Frankfurt, pharmaceuticals and cosmetics";
    const laid = lay([bar(long, 8, 7, 6, 5, 4), bar("C", 0, 0, 0, 0, 3)], width);
    for (const [from, to] of extents(laid)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
    }
    for (const { x, width: wide } of laid.segments) expect(x + wide).toBeLessThanOrEqual(width);
  });

  test("a long name takes two lines, and does not touch its sum", () => {
    const laid = lay([bar("Central warehouse Frankfurt am Main", 8, 7, 6, 5, 4), bar("C", 1)]);
    const [{ name, total, bottom }, next] = laid.rows;
    expect(name.map(({ text }) => text)).toEqual(["Central warehouse Frankfurt", "am Main"]);
    expect(name[0].x + textWidth(name[0].text)).toBeLessThan(total.x - textWidth(total.text));
    expect(next.top).toBe(bottom);
    const [first] = laid.segments;
    expect(first.y).toBeGreaterThan(name[1].y);
    expect(first.y + first.height).toBeLessThanOrEqual(bottom);
  });

  test("of many groups the first are drawn; of nothing, and of less than nothing, no bar is", () => {
    const many = Array.from({ length: 40 }, (_, k) => bar(`Depot ${k}`, 0, 0, 0, 0, 40 - k));
    expect(lay(many).rows).toHaveLength(mostBars);
    expect(lay([bar("Empty", 0, -3, 0, 0, 0)]).segments).toEqual([]);
    expect(lay([]).rows).toEqual([]);
  });

  test("a point leads to the part it lies on, and beside a bar to its nearest part", () => {
    const laid = lay([bar("A", 100, 0, 300, 0, 600), bar("B", 0, 500, 0, 0, 0)]);
    laid.segments.forEach(({ x, y, width, height }, place) =>
      expect(segmentAt(laid, { x: x + width / 2, y: y + height / 2 })).toBe(place),
    );
    const [first, second] = laid.rows;
    expect(segmentAt(laid, { x: 9999, y: first.top + 1 })).toBe(2);
    expect(segmentAt(laid, { x: 9999, y: second.top + 1 })).toBe(3);
    expect(segmentAt(laid, { x: 0, y: -50 })).toBe(0);
    expect(segmentAt(laid, { x: 0, y: 9999 })).toBe(3);
  });

  test("whatever the money, every number of the drawing is one and lies inside", () => {
    const money = fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const bars = fc.array(
      fc.tuple(fc.string({ maxLength: 60 }), fc.array(money, { minLength: 5, maxLength: 5 })),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(bars, fc.integer({ min: 200, max: 640 }), (made, width) => {
        const laid = lay(
          made.map(([name, parts]) => bar(name, ...parts)),
          width,
        );
        for (const { x, y, width: wide, height } of laid.segments) {
          expect([x, y, wide, height].every((number) => Number.isFinite(number))).toBe(true);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + wide).toBeLessThanOrEqual(width + 0.2);
          expect(y + height).toBeLessThanOrEqual(laid.plot.bottom);
        }
        const drawn = made.slice(0, mostBars).flatMap(([, parts]) => parts.filter((p) => p > 0));
        expect(laid.segments).toHaveLength(drawn.length);
      }),
    );
  });
});

describe("a text in lines", () => {
  test("is broken between words, and only where it has to be", () => {
    expect(wrappedText("North depot", 200, 2)).toEqual(["North depot"]);
    const room = textWidth("North depot");
    expect(wrappedText("North depot of the house", room, 3)).toEqual([
      "North depot",
      "of the",
      "house",
    ]);
    expect(wrappedText("North depot of the house", room, 2)[1]).toMatch(/^of the.*…$/);
    expect(wrappedText("Hauptlagerbestandsverwaltung", 60, 2)).toHaveLength(1);
  });
});
