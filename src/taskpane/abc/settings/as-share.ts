/** Percent as a share with the digits that were typed: 99.9 over 100 is 0.9990000000000001. */
export function asShare(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
