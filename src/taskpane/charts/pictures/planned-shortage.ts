import type { Point2, Shape } from "./figure";

/** A way of points as far as it is not below the floor of a picture, with a gap where it is. */
export function cutBelow(points: readonly Point2[], floor: number): Point2[] {
  const cut: Point2[] = [];
  points.forEach(([at, value], k) => {
    const before = k > 0 ? points[k - 1] : null;
    if (before !== null && before[1] < floor !== value < floor) {
      const share = (floor - before[1]) / (value - before[1]);
      cut.push([before[0] + (at - before[0]) * share, floor]);
    }
    cut.push([at, value < floor ? NaN : value]);
  });
  return cut;
}

/** What is short hangs below nothing, in as many stretches as there are. */
export function shortStretches(points: readonly Point2[], name: string): Shape[] {
  const stretches: Point2[][] = [];
  let stretch: Point2[] = [];
  const end = () => {
    if (stretch.some(([, units]) => units < 0)) stretches.push(stretch);
    stretch = [];
  };
  const lowest = Math.min(...points.map(([, units]) => units).filter(Number.isFinite));
  for (const [at, units] of points) {
    if (units > 0) end();
    // Where the way is cut, what is short reaches down to the floor.
    else stretch.push([at, Number.isNaN(units) ? lowest : units]);
  }
  end();
  return stretches.map((each, k) => ({
    ...{ kind: "area", tone: "bad", ...(k === 0 ? { name } : {}) },
    upper: each.map(([at]): Point2 => [at, 0]),
    lower: each,
  }));
}
