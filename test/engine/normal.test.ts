import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import * as normal from "../../src/engine/normal";
import { expectClose } from "../expect-close";

type Curve = Exclude<keyof typeof normal, "default">;
const cases: Record<Curve, [number, number][]> = JSON.parse(
  readFileSync(join(__dirname, "../fixtures/normal.json"), "utf8"),
);

describe("the normal distribution agrees with 60 digits, far out in both tails", () => {
  for (const [curve, rows] of Object.entries(cases) as [Curve, [number, number][]][]) {
    test(`${curve}, ${rows.length} cases`, () => {
      for (const [at, expected] of rows) expectClose(normal[curve](at), expected, 2e-12);
    });
  }
});

describe("the tables of the books", () => {
  test("safety factors of the usual service levels", () => {
    for (const [level, factor] of [
      [0.9, 1.2816],
      [0.95, 1.6449],
      [0.98, 2.0537],
      [0.99, 2.3263],
      [0.995, 2.5758],
      [0.999, 3.0902],
    ]) {
      expect(normal.quantile(level)).toBeCloseTo(factor, 4);
    }
    expect(normal.quantile(0.5)).toBeCloseTo(0, 20);
  });

  // Nahmias, Production and Operations Analysis, table A-4; Silver, Pyke & Thomas, table of Gu(k).
  test("expected shortage in standard deviations", () => {
    for (const [factor, short] of [
      [0, 0.3989],
      [0.5, 0.1978],
      [1, 0.0833],
      [1.5, 0.0293],
      [2, 0.0085],
      [-1, 1.0833],
      [-2, 2.0085],
    ]) {
      expect(normal.loss(factor)).toBeCloseTo(short, 4);
    }
  });
});

const factor = fc.double({ min: -36, max: 36, noNaN: true });

test("both tails together are all there is", () => {
  fc.assert(
    fc.property(factor, (z) => expectClose(normal.distribution(z) + normal.upperTail(z), 1, 1e-15)),
  );
});

test("shortage less what is left over is the distance to the mean", () => {
  fc.assert(
    fc.property(factor, (k) => expect(normal.loss(k) - normal.loss(-k)).toBeCloseTo(-k, 12)),
  );
});

test("beyond all measure nothing is short", () => {
  expect(normal.loss(100)).toBe(0);
  expect(normal.secondLoss(100)).toBe(0);
});
