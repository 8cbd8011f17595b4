import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { averageStock, timeWeightedStock } from "../../../src/engine/flow/average-stock";
import { expectClose } from "../../expect-close";

const fixtures = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/stock-plans.json"), "utf8"),
);
const plain: [number[], number][] = fixtures["AVERAGESTOCK"];
const dated: [number[], number[], number][] = fixtures["AVERAGESTOCK with dates"];

test(`the mean of recorded levels, ${plain.length} cases in exact fractions`, () => {
  for (const [levels, expected] of plain) expectClose(averageStock(levels), expected, 1e-13);
});

test(`levels weighted by the days they lasted, ${dated.length} cases day by day`, () => {
  for (const [levels, dates, expected] of dated) {
    expectClose(timeWeightedStock(levels, dates), expected, 1e-13);
  }
});

// Biehler, The Mathematics of Money (2008), ch. 10: average daily balance of April.
test("500 for 4 days, 800 for 9, 600 for 16 and 2,200 for one average 700", () => {
  expect(timeWeightedStock([500, 800, 600, 2200, 2200], [1, 5, 14, 30, 31])).toBe(700);
});

test("a single record is the stock of that moment", () => {
  expect(timeWeightedStock([120], [45000])).toBe(120);
});

test("the last record only ends the period", () => {
  expect(timeWeightedStock([100, 40], [45000, 45010])).toBe(100);
  expect(timeWeightedStock([100, 1e9], [45000, 45010])).toBe(100);
});

test("of several records at one moment the last in time holds, whichever way the list runs", () => {
  expect(timeWeightedStock([10, 70, 30, 50], [1, 6, 6, 11])).toBe(20);
  expect(timeWeightedStock([50, 30, 70, 10], [11, 6, 6, 1])).toBe(20);
});

test("records that all lie at one moment have no average over time", () => {
  expect(() => timeWeightedStock([5, 6], [45000, 45000])).toThrow(
    expect.objectContaining({ kind: "unavailable" }),
  );
});

const hundredths = fc.nat(100000000).map((units) => units / 100);
const records = fc.uniqueArray(
  fc.record({
    date: fc.integer({ min: 45000, max: 46000 }),
    level: hundredths,
  }),
  { minLength: 2, maxLength: 30, selector: ({ date }) => date },
);

test("the average over time lies between the lowest and the highest level", () => {
  fc.assert(
    fc.property(records, (list) => {
      const levels = list.map(({ level }) => level);
      const average = timeWeightedStock(
        levels,
        list.map(({ date }) => date),
      );
      expect(average).toBeGreaterThanOrEqual(Math.min(...levels) * (1 - 1e-12));
      expect(average).toBeLessThanOrEqual(Math.max(...levels) * (1 + 1e-12));
    }),
  );
});

test("the order of the records never changes the average", () => {
  fc.assert(
    fc.property(records, (list) => {
      const sorted = [...list].sort((a, b) => a.date - b.date);
      const of = (some: typeof list) =>
        timeWeightedStock(
          some.map(({ level }) => level),
          some.map(({ date }) => date),
        );
      expect(of(list)).toBe(of(sorted));
    }),
  );
});

test("levels that last equally long average as the plain mean", () => {
  const levels = fc.array(hundredths, {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(levels, (list) => {
      const dates = [...list, 0].map((_, k) => 45000 + 7 * k);
      expectClose(timeWeightedStock([...list, 0], dates), averageStock(list), 1e-12);
    }),
  );
});
