import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { descendingOrder } from "../../../src/engine/classification/descending-order";
import { pareto, paretoInOrder } from "../../../src/engine/classification/pareto";
import { expectClose } from "../../expect-close";

interface Case {
  name: string;
  values: number[];
  pareto: number[][] | null;
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/classification.json"), "utf8"),
);

describe("rank, share and cumulative share agree with the definition in exact fractions", () => {
  for (const { name, values, pareto: expected } of cases) {
    if (expected === null) continue;
    test(name, () => {
      const { rank, share, cumulativeShare } = pareto(values);
      const rows = values.map((_, i) => [rank[i], share[i], cumulativeShare[i]]);
      expectClose(rows, expected, 1e-14);
    });
  }
});

const anyDoubles = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
  maxLength: 200,
});

test("the order is that of the library's own sort, whatever the values", () => {
  const close = fc.array(
    fc.integer({ min: 0, max: 500 }).map((k) => 1 + k * 2 ** -52),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(fc.oneof(anyDoubles, close), (values) => {
      const expected = values.map((_, i) => i).sort((i, j) => values[j] - values[i] || i - j);
      expect(Array.from(descendingOrder(Float64Array.from(values)))).toEqual(expected);
    }),
  );
});

test("values far apart keep their rank where the shares need another scale", () => {
  const big = 1.34078079299426e154;
  const ranks = (values: number[]) => Array.from(pareto(values).rank);
  expect(ranks([-big, 5e-324, -big * (1 + 2 ** -40)])).toEqual([2, 1, 3]);
  expect(ranks([1.7e308, 5e-324, 1.7e308, 1e-323])).toEqual([1, 4, 1, 3]);
});

test("in two halves it is what it is in one", () => {
  fc.assert(
    fc.property(fc.oneof(anyDoubles, fc.array(fc.nat(5))), (numbers) => {
      const values = Float64Array.from(numbers);
      expect(paretoInOrder(values, descendingOrder(values))).toEqual(pareto(values));
    }),
  );
});

test("the cumulative share ends at exactly 1", () => {
  fc.assert(
    fc.property(anyDoubles, (values) => {
      fc.pre(values.some((value) => value > 0));
      const { order, cumulativeShare } = pareto(values);
      expect(cumulativeShare[order[order.length - 1]]).toBe(1);
    }),
  );
});

test("equal values have equal rank and cumulative share", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1 }), (values) => {
      const { rank, cumulativeShare } = pareto(values);
      values.forEach((value, i) => {
        const first = values.indexOf(value);
        expect([rank[i], cumulativeShare[i]]).toEqual([rank[first], cumulativeShare[first]]);
      });
    }),
  );
});

test("a list without any value has ranks and no shares", () => {
  const { rank, share, cumulativeShare } = pareto([0, -2, 0]);
  expect(Array.from(rank)).toEqual([1, 3, 1]);
  expect([...share, ...cumulativeShare].every(Number.isNaN)).toBe(true);
});
