/** From numbers to pixels. */
export type Scale = (value: number) => number;

/** Level where there is no extent to spread over. */
export function linearScale(
  [least, most]: [number, number],
  [start, end]: [number, number],
): Scale {
  const extent = most - least;
  return (value) => (extent === 0 ? start : start + ((value - least) / extent) * (end - start));
}

/** For numbers above 0 that span decades. */
export function logScale([least, most]: [number, number], pixels: [number, number]): Scale {
  const linear = linearScale([Math.log10(least), Math.log10(most)], pixels);
  return (value) => linear(Math.log10(value));
}

/** A tenth of a pixel is finer than any screen. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

export function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
