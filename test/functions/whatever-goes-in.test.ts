import fc from "fast-check";
import { call, ExcelError, functions } from "./excel";

/** What Excel takes from a custom function; the other errors it shows, but takes from none. */
const returnable = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NULL!"];
const codes = [...returnable, "#REF!", "#NAME?"];

const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 120 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, -0, 1e300, -1e300, 1e-300, 5e-324, 0.95, 1) },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, "") },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.string(), fc.constantFrom("12", "1,5", "A", "within", "=1", "NaN")),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(...codes, "#SPILL!", "#BUSY!", "#odd") },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ type: fc.constant("Double"), basicValue: fc.double() }),
      fc.record({ type: fc.constant("Error"), basicValue: fc.constantFrom(...codes) }),
      fc.record({ type: fc.constant("Error"), errorType: fc.constant("Div0") }),
      fc.record({ type: fc.constant("Empty"), basicValue: fc.constant("") }),
      fc.record({
        type: fc.constant("Entity"),
        basicType: fc.constant("String"),
        text: fc.string(),
      }),
      fc.record({ type: fc.constant("Array"), elements: fc.constant([]) }),
      fc.constantFrom(...codes).map((code) => new ExcelError(code)),
      fc.constantFrom({}, { basicValue: {} }, Symbol("odd"), 10n, NaN, Infinity, -Infinity),
    ),
  },
);

const size = fc.integer({ min: 1, max: 4 });
const range = fc.tuple(size, size).chain(([rows, columns]) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);
const line = fc.array(cell, { minLength: 1, maxLength: 6 });
const argument = fc.oneof(
  cell,
  cell.map((one) => [[one]]),
  range,
  line.map((cells) => [cells]),
  line.map((cells) => cells.map((one) => [one])),
  fc.constantFrom([], [[]]),
);

/** @param texts what the caller has typed: an item may be called "NaN", and a sentence may quote it */
function isAllowed(result: unknown, texts: Set<string>): boolean {
  if (typeof result === "number") return Number.isFinite(result);
  if (typeof result === "string") {
    return texts.has(result) || !/undefined|NaN|Infinity|\[object/.test(result);
  }
  if (typeof result === "boolean") return true;
  if (!(result instanceof ExcelError) || !returnable.includes(result.code)) return false;
  let ours = result.message ?? "";
  for (const text of texts) if (text !== "") ours = ours.replaceAll(`"${text}"`, "");
  return !/undefined|NaN|\[object/.test(ours);
}

function textsIn(given: unknown[]): Set<string> {
  const cells = given.flat(2);
  return new Set(cells.filter((each) => typeof each === "string"));
}

/** What is no rectangle of allowed cells; null where it is one. Asked too often for `expect`. */
function faultOf(results: unknown[][], texts: Set<string>): string | null {
  const width = results[0]?.length ?? 0;
  if (width === 0) return "nothing";
  for (const row of Array.from(results)) {
    if (row.length !== width) return "rows of different lengths";
    for (const result of Array.from(row)) if (!isAllowed(result, texts)) return String(result);
  }
  return null;
}

describe("whatever goes in, a rectangle of numbers, texts, truth values and errors comes out", () => {
  for (const id of functions.keys()) {
    test(id, () => {
      const count = functions.get(id)!.length;
      fc.assert(
        fc.property(fc.array(argument, { minLength: 0, maxLength: count }), (given) => {
          const fault = faultOf(call(id, ...given), textsIn(given));
          if (fault !== null) throw new Error(`${id} gave ${fault}`);
        }),
        { numRuns: 1500 },
      );
    });
  }
});
