/**
 * Round numbers at equal steps of 1, 2 or 5 times a power of ten, so many or few more that they reach
 * from below the least to above the most.
 *
 * @example niceTicks(0, 16300, 4) → [0, 5000, 10000, 15000, 20000]
 */
export function niceTicks(least: number, most: number, wanted: number): number[] {
  const [from, to] = apart(least, most);
  const step = niceStep((to - from) / wanted);
  const first = Math.floor(clean(from / step));
  const last = Math.ceil(clean(to / step));
  return Array.from({ length: last - first + 1 }, (_, k) => clean((first + k) * step) + 0);
}

/**
 * Numbers for a scale of decades, from below the least to above the most: 1, 2 and 5 of each decade
 * while these are few, else powers of ten, at most so many.
 */
export function powerTicks(least: number, most: number, wanted: number): number[] {
  const first = Math.floor(Math.log10(least));
  const last = Math.max(Math.ceil(Math.log10(most)), first + 1);
  const decades = last - first;
  if (decades * 3 <= wanted) {
    const all = Array.from({ length: decades + 1 }, (_, k) =>
      [1, 2, 5].map((part) => Number(`${part}e${first + k}`)),
    ).flat();
    const from = all.filter((tick) => tick <= least).length - 1;
    const to = all.findIndex((tick) => tick >= most && tick > all[Math.max(from, 0)]);
    return all.slice(Math.max(from, 0), to + 1);
  }
  const step = Math.ceil(decades / wanted);
  const count = Math.ceil(decades / step) + 1;
  return Array.from({ length: count }, (_, k) => Number(`1e${first + k * step}`));
}

/** Whether numbers above 0 differ so much that on a level scale most would lie on the axis. */
export function spansDecades(least: number, most: number): boolean {
  return least > 0 && most / least >= 100;
}

function niceStep(rough: number): number {
  const power = Math.floor(Math.log10(rough));
  const size = rough / 10 ** power;
  const round = size <= 1 ? 1 : size <= 2 ? 2 : size <= 5 ? 5 : 10;
  return clean(round * 10 ** power);
}

/** Beyond these the steps between numbers leave the range of doubles. */
const [finest, largest] = [1e-290, 1e306];

/** A range to draw over, also of one number alone. */
function apart(least: number, most: number): [number, number] {
  const [from, to] = [Math.max(least, -largest), Math.min(most, largest)];
  if (to - from > finest) return [from, to];
  const end = Math.abs(from) > finest ? from : 0;
  return end === 0 ? [0, 1] : [Math.min(0, end), Math.max(0, end)];
}

/** 3 · 0.1 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
