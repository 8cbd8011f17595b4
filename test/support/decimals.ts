import fc from "fast-check";

export const asUnits = (thousandths: number): number => thousandths / 1000;

/** Thousandths of a number with one to three decimals. */
export function decimal(least: number, most: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.constantFrom(1, 10, 100), fc.integer({ min: least, max: most }))
    .map(([step, thousandths]) => thousandths - (thousandths % step));
}

/** Quantities of up to so many thousandths each, every fifth one 0. */
export function decimals(most: number, mostCount: number): fc.Arbitrary<number[]> {
  const one = fc.oneof({ weight: 4, arbitrary: decimal(0, most) }, fc.constant(0));
  return fc.array(one, { minLength: 1, maxLength: mostCount });
}

/** A stock that often lasts for some whole periods just, or for a thousandth more or less. */
export function stockFor(demand: readonly number[]): fc.Arbitrary<number> {
  const some = fc.integer({ min: 0, max: demand.length }).map((periods) => total(demand, periods));
  return fc.oneof(
    some,
    fc.tuple(some, fc.constantFrom(-1, 1)).map(([stock, one]) => stock + one),
    decimal(-5000, 2 * total(demand, demand.length) + 1),
  );
}

function total(numbers: readonly number[], count: number): number {
  return numbers.slice(0, count).reduce((a, b) => a + b, 0);
}
