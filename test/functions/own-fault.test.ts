import fc from "fast-check";
import type { DescribedFunction } from "../../src/functions/shapes/described";
import { functionTexts } from "../../src/locales/en/functions";
import { call, ExcelError, functions } from "./excel";

/** Numbers at the ends of their range, and what else a sheet may hold, in any shape. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[0, -0, 5e-324, 2.3e-308, 1e-300, 1e300, 1.7e308, -1e300, 1 / 3, 0.95, 1e-12],
      ...[null, "", "12", "word", true, "#REF!", 10n, Symbol("odd"), {}, { type: "Array" }],
    ),
  },
);
const line = fc.array(cell, { minLength: 1, maxLength: 6 });
const block = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 4,
  }),
);
const argument = fc.oneof(
  cell,
  line.map((cells) => [cells]),
  line.map((cells) => cells.map((one) => [one])),
  block,
  fc.constantFrom<unknown>([], [[]], [[1, 2], [3]]),
);

function refuseOwnFault(id: string, results: unknown[][]): void {
  for (const answer of results.flat()) {
    if (answer instanceof ExcelError && answer.message === functionTexts.ownFault) {
      throw new Error(`${id} stopped at a fault of its own`);
    }
  }
}

/**
 * Runs the work where so little of the stack is left that these numbers cannot be spread over it, as a
 * far longer list cannot be elsewhere.
 */
function onLittleStack(numbers: readonly number[], work: () => void): void {
  try {
    Math.max(...numbers);
  } catch {
    return work();
  }
  onLittleStack(numbers, work);
}

describe("no call ends in a fault of our own", () => {
  for (const [id, run] of functions) {
    test(id, () => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: run.length }), (given) =>
          refuseOwnFault(id, call(id, ...given)),
        ),
        { seed: 20260103, numRuns: 400 },
      );
    });
  }

  test("however long a range read as a whole is: nothing spreads it over the stack", () => {
    const numbers = Array.from({ length: 20_000 }, (_, row) => 1 + (row % 7));
    const long = numbers.map((number) => [number]);
    onLittleStack(numbers, () => {
      expect(() => Math.max(...long.flat())).toThrow(RangeError);
      for (const [id, run] of functions) {
        const { described } = run as DescribedFunction;
        for (const [place, { kind }] of described.entries()) {
          if (!["data", "table", "sample", "plan"].includes(kind)) continue;
          const given = described.map((_, k) => (k === place ? long : 5));
          refuseOwnFault(id, call(id, ...given).slice(0, 100));
        }
      }
    });
  });
});
