import fc from "fast-check";
import { join } from "path";
import { docExamples } from "../doc-examples";
import { expectClose } from "../expect-close";
import { argumentsOf, constant } from "./constants";
import { callOf, functions, shown } from "./excel";
import { shippedFunctions, shippedMetadata } from "./shipped";

/** The built file answers as the sources do, on which all other tests of the functions run. */
const shipped = shippedFunctions();

test("every function of the sources is in the built file and in Excel's metadata", () => {
  const ids = [...functions.keys()].sort();
  expect([...shipped.keys()].sort()).toEqual(ids);
  expect(
    shippedMetadata()
      .functions.map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
});

test("every function takes as many arguments as Excel is told, in the built file too", () => {
  for (const { id, parameters } of shippedMetadata().functions) {
    expect([id, functions.get(id)!.length]).toEqual([id, parameters.length]);
    expect([id, shipped.get(id)!.length]).toEqual([id, parameters.length]);
  }
});

describe("the worked example in the help is true of the built file", () => {
  for (const { expression, expected } of docExamples(
    join(__dirname, "../../src/functions/families"),
    "=",
  )) {
    test(`=${expression}`, () => {
      const [, id, given] = /^([A-Z.]+)\((.*)\)$/.exec(expression)!;
      const result = shown(callOf(shipped, id, ...argumentsOf(given).map(constant)));
      const wanted = constant(expected);
      expectClose(result, Array.isArray(wanted) ? wanted : [[wanted]], 1e-15);
    });
  }
});

describe("the built file gives what the sources give", () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(0, -5, "", null, "12", "word", true, "#N/A", 1e300),
    },
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 6 });
  const argument = fc.oneof(
    cell,
    line.map((cells) => [cells]),
    line.map((cells) => cells.map((one) => [one])),
  );
  for (const [id, run] of functions) {
    test(id, () => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: run.length }), (given) => {
          expect(answersOf(shipped, id, given)).toEqual(answersOf(functions, id, given));
        }),
        { seed: 20260102, numRuns: 60 },
      );
    });
  }

  /** Arrays of the other file's realm are no equals of ours: both go through JSON. */
  function answersOf(known: typeof functions, id: string, given: unknown[]): unknown {
    return JSON.parse(JSON.stringify(callOf(known, id, ...given)));
  }
});
