/** Excel's ROUND: halves go away from zero, and 1.005 counts as what it shows, not as 1.00499…. */
export function round(number: number, digits: number): number {
  const scale = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(number) * scale).toPrecision(15));
  return (Math.sign(number) * Math.round(scaled)) / scale;
}
