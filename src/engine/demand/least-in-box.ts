/** A cost over points whose coordinates lie from 0 to 1. */
export type Cost = (point: Float64Array) => number;

interface Found {
  point: Float64Array;
  cost: number;
}

interface Corner extends Found {
  angles: Float64Array;
}

/** Points of the grid along each axis, for one, two and three of them. */
const grids = [[], [65], [17, 17], [17, 7, 7]];
const mostStarts = 6;
const mostRestarts = 8;

/**
 * The point of the unit box at which a cost is least: an interval, a square or a cube.
 *
 * The squared error of a smoothing method may have several valleys and often ends on a wall of the
 * box. So a grid over the whole box is looked at first; from its lowest hollows and from `usual`
 * Nelder and Mead's simplex goes down, and from the best place it starts again, with a fresh
 * simplex, until that gains nothing. Nothing is random: the same cost gives the same point.
 *
 * @param cost what to make least; infinite or NaN where it cannot be
 * @param usual a point that is often near the least one
 * @returns the point and its cost
 * @source Nelder & Mead, "A simplex method for function minimization" (1965)
 * @example leastInBox((p) => (p[0] - 0.25) ** 2, [0.3]).cost < 1e-15 → true
 */
export function leastInBox(cost: Cost, usual: readonly number[]): Found {
  const bounded = (point: Float64Array) => {
    const value = cost(point);
    return value < Infinity ? value : Infinity;
  };
  const start = Float64Array.from(usual);
  let best: Found = { point: start, cost: bounded(start) };
  for (const hollow of [start, ...lowestHollows(bounded, grids[usual.length])]) {
    best = better(best, descend(bounded, hollow, 0.1, 1e-3));
  }
  for (let restart = 0; restart < mostRestarts; restart++) {
    const again = descend(bounded, best.point, 0.1, 1e-8);
    const gain = best.cost - again.cost;
    best = better(best, again);
    if (!(gain > 1e-13 * best.cost)) break;
  }
  return onTheWall(bounded, best);
}

/** A coordinate within rounding of 0 or 1 is put there, where that costs nothing. */
function onTheWall(cost: Cost, found: Found): Found {
  return found.point.reduce((best: Found, share, axis) => {
    const wall = Math.round(share);
    if (Math.abs(share - wall) > 1e-6) return best;
    const point = best.point.map((other, k) => (k === axis ? wall : other));
    const there = { point, cost: cost(point) };
    return there.cost <= best.cost * (1 + 1e-14) ? there : best;
  }, found);
}

function better(one: Found, other: Found): Found {
  return other.cost < one.cost ? other : one;
}

/** Points of the grid that no neighbour along an axis undercuts, the lowest first. */
function lowestHollows(cost: Cost, grid: readonly number[]): Float64Array[] {
  const strides = grid.map((_, axis) => grid.slice(0, axis).reduce((size, of) => size * of, 1));
  const placeOf = (index: number, axis: number) => Math.floor(index / strides[axis]) % grid[axis];
  // Denser towards the walls, where the least point often lies.
  const pointAt = (index: number) =>
    Float64Array.from(
      grid,
      (of, axis) => Math.sin(((placeOf(index, axis) / (of - 1)) * Math.PI) / 2) ** 2,
    );
  const costs = new Float64Array(grid.reduce((size, of) => size * of, 1));
  for (let index = 0; index < costs.length; index++) costs[index] = cost(pointAt(index));
  const isHollow = (index: number) =>
    costs[index] < Infinity &&
    grid.every((of, axis) => {
      const place = placeOf(index, axis);
      // A level ground has one hollow, at its first corner.
      if (place > 0 && costs[index - strides[axis]] <= costs[index]) return false;
      return place === of - 1 || costs[index + strides[axis]] >= costs[index];
    });
  return Array.from(costs.keys())
    .filter(isHollow)
    .sort((a, b) => costs[a] - costs[b] || a - b)
    .slice(0, mostStarts)
    .map(pointAt);
}

/**
 * Nelder and Mead's simplex from a point, until its corners lie within `size` of each other.
 *
 * It walks over angles, with coordinate = sin² of the angle: the whole plane is folded into the
 * box, so that a simplex that reaches a wall turns back instead of being pressed flat.
 */
function descend(cost: Cost, from: Float64Array, step: number, size: number): Found {
  const dimensions = from.length;
  const at = (angles: Float64Array): Corner => {
    const point = angles.map((angle) => Math.sin(angle) ** 2);
    return { angles, point, cost: cost(point) };
  };
  const start = from.map((share) => Math.asin(Math.sqrt(share)));
  const corners = [at(start)];
  for (let axis = 0; axis < dimensions; axis++) {
    const angles = start.slice();
    angles[axis] += angles[axis] > Math.PI / 4 ? -step : step;
    corners.push(at(angles));
  }
  for (let steps = 0; steps < 200 * dimensions; steps++) {
    corners.sort((a, b) => a.cost - b.cost);
    if (extent(corners) <= size) break;
    const worst = corners[dimensions];
    const centre = start.map((_, axis) => {
      let sum = 0;
      for (let k = 0; k < dimensions; k++) sum += corners[k].angles[axis];
      return sum / dimensions;
    });
    const along = (factor: number) =>
      at(centre.map((middle, axis) => middle + factor * (worst.angles[axis] - middle)));
    const reflected = along(-1);
    if (reflected.cost < corners[0].cost) {
      const further = along(-2);
      corners[dimensions] = further.cost < reflected.cost ? further : reflected;
      continue;
    }
    if (reflected.cost < corners[dimensions - 1].cost) {
      corners[dimensions] = reflected;
      continue;
    }
    const nearer = along(reflected.cost < worst.cost ? -0.5 : 0.5);
    if (nearer.cost < Math.min(worst.cost, reflected.cost)) {
      corners[dimensions] = nearer;
      continue;
    }
    const lowest = corners[0].angles;
    for (let k = 1; k <= dimensions; k++) {
      corners[k] = at(corners[k].angles.map((angle, axis) => (angle + lowest[axis]) / 2));
    }
  }
  return corners.reduce((best, corner) => (corner.cost < best.cost ? corner : best));
}

function extent(corners: readonly Corner[]): number {
  let largest = 0;
  for (const { angles } of corners) {
    for (let axis = 0; axis < angles.length; axis++) {
      largest = Math.max(largest, Math.abs(angles[axis] - corners[0].angles[axis]));
    }
  }
  return largest;
}
