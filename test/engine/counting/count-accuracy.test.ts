import fc from "fast-check";
import {
  countAccuracy,
  type CountAccuracy,
  type CountDifference,
} from "../../../src/engine/counting/count-accuracy";
import { stockAccuracy } from "../../../src/engine/flow/stock-accuracy";
import { expectClose } from "../../expect-close";
import { fixture, orNaN } from "./fixture";

function inOrder(difference: CountDifference): number[] {
  const { shrinkage, surplus, net, gross } = difference;
  return [shrinkage, surplus, net, gross];
}

describe("accuracy and differences are those of exact fractions", () => {
  test.each(fixture.accuracy)("classes %j", (classes, rows, tolerances, expected) => {
    const found = countAccuracy({
      classes,
      bookStock: rows.map(([book]) => book),
      countedStock: orNaN(rows.map(([, counted]) => counted)),
      unitCosts: orNaN(rows.map(([, , cost]) => cost)),
      tolerances,
    });
    const compare = (
      one: CountAccuracy,
      [items, within, share, units, money, without]: (typeof expected)[0],
    ) => {
      expect([one.items, one.withinTolerance, one.accuracy, one.withoutCost]).toEqual([
        items,
        within,
        share,
        without,
      ]);
      for (const [is, meant] of [
        [inOrder(one.units), units],
        [inOrder(one.money), money],
      ]) {
        // The net is a difference of the first two, and misses what they miss.
        is.forEach((number, k) =>
          expect(Math.abs(number - meant[k])).toBeLessThanOrEqual(1e-13 * meant[3]),
        );
      }
    };
    found.classes.forEach((one, k) => compare(one, expected[k]));
    compare(found.all, expected[expected.length - 1]);
  });
});

test("with one tolerance the share is that of STOCKACCURACY", () => {
  const stock = fc.integer({ min: 0, max: 40 }).map((twentieths) => twentieths / 20);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stock, stock), { minLength: 1, maxLength: 30 }),
      fc.constantFrom(0, 0.05, 0.5),
      (rows, tolerance) => {
        const [book, counted] = [rows.map(([one]) => one), rows.map(([, one]) => one)];
        const { all } = countAccuracy({
          classes: rows.map(() => 0),
          bookStock: book,
          countedStock: counted,
          unitCosts: rows.map(() => 1),
          tolerances: [tolerance],
        });
        expect(all.accuracy).toBe(stockAccuracy(book, counted, tolerance));
      },
    ),
  );
});

test("as much over here as is missing there leaves nothing net, and the gross tells of both", () => {
  const { all } = countAccuracy({
    classes: [0, 0, 0],
    bookStock: [0.3, 0.1, 5],
    countedStock: [0.1, 0.3, 5],
    unitCosts: [10, 10, 1],
    tolerances: [0],
  });
  expectClose(inOrder(all.units), [0.2, 0.2, 0, 0.4], 1e-14);
  expect(all.money.net).toBe(0);
});

test("where nothing was counted there is no share", () => {
  const { classes, all } = countAccuracy({
    classes: [0],
    bookStock: [5],
    countedStock: [NaN],
    unitCosts: [1],
    tolerances: [0, 0],
  });
  for (const one of [...classes, all]) {
    expect([one.items, one.accuracy, one.units.net]).toEqual([0, null, 0]);
  }
});
