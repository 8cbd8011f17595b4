/**
 * a · b / c for numbers of 0 or more, c above 0, in an order that leaves the range of doubles only
 * where the result does.
 */
export function proportion(a: number, b: number, c: number): number {
  const [smaller, larger] = a < b ? [a, b] : [b, a];
  return c < 1 ? (smaller / c) * larger : smaller * (larger / c);
}
