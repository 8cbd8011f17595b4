import fc from "fast-check";
import { heatLevel, heatLevels } from "../../../src/taskpane/charts/heat/heat-level";
import { spread } from "../../../src/taskpane/charts/frame/spread";
import { fittingText, textWidth } from "../../../src/taskpane/charts/frame/text-width";
import { magnitudeOf } from "../../../src/taskpane/charts/scale/magnitude";
import { niceTicks, powerTicks, spansDecades } from "../../../src/taskpane/charts/scale/ticks";

const sizes = fc.tuple(
  fc.double({ min: 1, max: 10, noNaN: true }),
  fc.integer({ min: -9, max: 14 }),
);
const positive = sizes.map(([digits, power]) => digits * 10 ** power);

describe("round numbers beside an axis", () => {
  test.each([
    [0, 16_300, 4, [0, 5000, 10_000, 15_000, 20_000]],
    [0, 0.00398, 4, [0, 0.001, 0.002, 0.003, 0.004]],
    [-137_534, 50_000, 4, [-150_000, -100_000, -50_000, 0, 50_000]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
  ])("from %s to %s", (least, most, wanted, ticks) => {
    expect(niceTicks(least, most, wanted)).toEqual(ticks);
  });

  test("reach over all that is drawn, in equal steps of 1, 2 or 5, and are few", () => {
    fc.assert(
      fc.property(positive, fc.boolean(), positive, (one, isBelow, other) => {
        const [least, most] = [isBelow ? -one : 0, other];
        const ticks = niceTicks(least, most, 5);
        // To nine digits, which is finer than any pixel.
        expect(ticks[0]).toBeLessThanOrEqual(least * (1 - 1e-9));
        expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(8);
        const step = ticks[1] - ticks[0];
        expect(["1", "2", "5"]).toContain(step.toExponential(0)[0]);
        ticks.slice(1).forEach((tick, k) => {
          expect(Math.abs(tick - ticks[k] - step)).toBeLessThan(step * 1e-6);
        });
      }),
    );
  });

  test("of one number alone, and of nothing, are a range all the same", () => {
    for (const value of [0, 7, -7, 1e-300, 1e308]) {
      const ticks = niceTicks(value, value, 5);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.every(Number.isFinite)).toBe(true);
    }
  });

  test("of decades rise by the same factor, from below to above", () => {
    expect(powerTicks(0.4, 36_000, 4)).toEqual([0.1, 10, 1000, 100_000]);
    expect(powerTicks(140, 36_000, 9)).toEqual([
      100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000,
    ]);
    fc.assert(
      fc.property(positive, positive, (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        const ticks = powerTicks(least, most, 9);
        expect(ticks[0]).toBeLessThanOrEqual(least * (1 + 1e-9));
        expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        // One more at each end may lie beyond the numbers.
        expect(ticks.length).toBeLessThanOrEqual(11);
        expect(ticks.length).toBeGreaterThan(1);
      }),
    );
  });

  test("are those of decades where values differ a hundredfold, and none is 0", () => {
    expect([spansDecades(1, 99), spansDecades(1, 100), spansDecades(0, 100)]).toEqual([
      ...[false, true, false],
    ]);
  });
});

test("long numbers are told in thousands, millions or billions, five digits as they are", () => {
  expect([16_300, 99_999, 100_000, 2.3e6, 4e9, -5e6].map((n) => magnitudeOf(n).name)).toEqual([
    ...["one", "one", "thousand", "million", "billion", "million"],
  ]);
});

test("labels pushed apart keep their order, their distance and the room there is", () => {
  const places = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(places, (given) => {
      const sorted = [...given].sort((a, b) => a - b);
      const apart = spread(sorted, 20, [0, 200]);
      apart.slice(1).forEach((place, k) => expect(place - apart[k]).toBeGreaterThanOrEqual(20));
      expect(apart[0]).toBeGreaterThanOrEqual(0);
      expect(apart[apart.length - 1]).toBeLessThanOrEqual(200);
    }),
  );
});

test("a name too long for its place ends in a sign that more follows", () => {
  expect(fittingText("North", 100)).toBe("North");
  const short = fittingText("Aktiebolaget Norrlands Kullager", 100);
  expect(short).toMatch(/^Akti.*…$/);
  expect(textWidth(short)).toBeLessThanOrEqual(100);
});

test("half of the value and a four-thousandth are not of one shade, and nothing has none", () => {
  expect([0, 0.004, 0.05, 0.52, 1].map(heatLevel)).toEqual([0, 1, 2, 6, heatLevels]);
  expect(heatLevel(NaN)).toBe(0);
});
