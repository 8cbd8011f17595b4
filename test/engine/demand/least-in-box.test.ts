import fc from "fast-check";
import { leastInBox } from "../../../src/engine/demand/least-in-box";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the least point is found", () => {
  test("in a slanted bowl, inside the box or on its walls", () => {
    const outside = fc.double({ min: -0.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(fc.array(outside, { minLength: 1, maxLength: 3 }), share, (centre, slant) => {
        const cost = (point: ArrayLike<number>) => {
          let sum = 1;
          for (let k = 0; k < centre.length; k++) {
            const other = k > 0 ? point[k - 1] - centre[k - 1] : 0;
            sum += (point[k] - centre[k] + slant * 0.5 * other) ** 2;
          }
          return sum;
        };
        const usual = centre.map(() => 0.3);
        const found = leastInBox(cost, usual);
        for (const corner of [usual, centre.map((x) => Math.min(1, Math.max(0, x)))]) {
          expect(found.cost).toBeLessThanOrEqual(cost(corner) * (1 + 1e-12));
        }
        expect(Array.from(found.point).every((x) => x >= 0 && x <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("among several valleys", () => {
    const cost = ([x]: ArrayLike<number> & Iterable<number>) => Math.cos(25 * x) + x;
    expect(leastInBox(cost, [0.9]).point[0]).toBeCloseTo(0.1241, 3);
  });

  test("on a wall, to the last digit", () => {
    expect(Array.from(leastInBox(([x, y]) => x - y, [0.5, 0.5]).point)).toEqual([0, 1]);
  });

  test("where some of the box is out of bounds", () => {
    const cost = ([x, y]: ArrayLike<number> & Iterable<number>) =>
      x + y < 1 ? NaN : (x - 0.2) ** 2 + (y - 0.2) ** 2;
    expect(leastInBox(cost, [0.3, 0.1]).cost).toBeLessThan(0.19);
    expect(leastInBox(() => NaN, [0.3]).cost).toBe(Infinity);
  });
});
