import fc from "fast-check";
import { call, column, ExcelError, functions, message, shown } from "./excel";

/** An error as Microsoft's runtime writes it into the request, from its class CustomFunctionError. */
function asSent(cell: unknown): unknown {
  if (!(cell instanceof ExcelError)) return cell;
  const { code, message } = cell;
  return {
    valueType: "CustomFunctionError",
    code,
    type: "Error",
    basicValue: code,
    basicType: "Error",
    message,
    errorType: code === "#N/A" ? "NotAvailable" : "Value",
  };
}

function bytesOf(result: unknown[][]): number {
  return Buffer.byteLength(JSON.stringify(result.map((row) => row.map(asSent))));
}

const fiveMegabytes = 5_000_000;
const rows = (count: number, cell: (row: number) => unknown) =>
  Array.from({ length: count }, (_, row) => [cell(row)]);

describe("errors never make a result too large for Excel on the web", () => {
  test("the first hundred say what is wrong, later ones are the code alone", () => {
    const result = call(
      "EOQ",
      rows(250, (row) => `lot ${row}`),
      50,
      12,
    );
    expect(result).toHaveLength(250);
    result.forEach(([cell], row) => {
      expect(cell).toBeInstanceOf(ExcelError);
      const error = cell as ExcelError;
      expect(error.code).toBe("#VALUE!");
      if (row < 100) expect(error.message).toContain(`"lot ${row}"`);
      else expect(error.message).toBeUndefined();
    });
  });

  test("an error keeps its code behind the hundredth, and numbers between them stay", () => {
    const cells = rows(400, (row) => [900, "many", "#DIV/0!", -1][row % 4]);
    const result = shown(call("EOQ", cells, 50, 12)).flat();
    expect(result.slice(-4)).toEqual([86.60254037844386, "#VALUE!", "#DIV/0!", "#VALUE!"]);
  });

  test("30,000 rows under one wrong setting fit, and keep their rows", () => {
    const result = call(
      "SAFETYSTOCK.CYCLE",
      95,
      rows(30_000, () => 25),
      4,
    );
    expect(result).toHaveLength(30_000);
    expect(bytesOf(result)).toBeLessThan(fiveMegabytes);
  });

  test.each([
    ["texts", "EOQ", [rows(300_000, (row) => `text ${row}`), 50, 12]],
    ["blanks", "EOQ", [rows(300_000, () => 900), 50, rows(300_000, () => "")]],
    ["missing partners", "EOQ", [rows(300_000, () => 900), 50, rows(2, () => 12)]],
    ["errors of the list", "ABC", [rows(300_000, () => "#N/A")]],
    ["text numbers", "PARETO", [rows(300_000, (row) => String(row))]],
    ["a wrong setting", "SAFETYSTOCK.CYCLE", [95, rows(300_000, () => 25), 4]],
    [
      "items with a text among their numbers",
      "XYZ",
      [rows(300_000, () => "12").map(([text]) => [text, 12])],
    ],
  ])("300,000 rows of %s become one error that tells of the first", (_, id, given) => {
    const result = call(id, ...given);
    expect(bytesOf(result)).toBeLessThan(fiveMegabytes);
    expect(shown(result)).toEqual([["#VALUE!"]]);
    expect(message(result)).toMatch(/^\d+ of the \d+ results are errors, .* in row [13]: /);
  });

  test("a full column of numbers is no error, and neither are few errors in it", () => {
    const cells = rows(1_048_576, (row) => (row % 200 === 0 ? "none" : 900));
    const result = call("EOQ", cells, 50, 12);
    expect(result).toHaveLength(1_048_576);
    expect(shown(result.slice(0, 2))).toEqual([["#VALUE!"], [86.60254037844386]]);
  });
});

test("a grid too large for the memory is refused at once, with its size", () => {
  const wide = [Array.from({ length: 16_384 }, () => 12)];
  const start = performance.now();
  const result = call(
    "EOQ",
    rows(20_000, () => 900),
    50,
    wide,
  );
  expect(performance.now() - start).toBeLessThan(200);
  expect(message(result)).toMatch(/^The result would be 20000 × 16384 cells; .* 5000000\./);
});

describe("texts in messages are cut", () => {
  const long = "x".repeat(32_767);
  const longRich = { type: long, elements: [] };
  for (const [id, run] of functions) {
    test(id, () => {
      for (const cell of [long, longRich, { type: "Error", basicValue: long }, `#${long}`]) {
        for (let place = 0; place < run.length; place++) {
          const given = Array.from({ length: run.length }, (_, k) => (k === place ? cell : 5));
          for (const answer of call(id, ...given).flat()) {
            if (!(answer instanceof ExcelError)) continue;
            expect(answer.message ?? "").not.toMatch(/x{41}/);
            expect((answer.message ?? "").length).toBeLessThan(350);
          }
        }
      }
    });
  }

  test("with an ellipsis, and never in the middle of a character", () => {
    expect(message(call("EOQ", "x".repeat(39) + "😀😀", 50, 12))).toBe(
      `annualDemand must be a number; it was the text "${"x".repeat(39)}…".`,
    );
  });

  test("a component's name in a bill as well", () => {
    expect(message(call("BOMEXPLODE", [[long, "b", 1]], "y".repeat(500), 1))).toBe(
      `The bill of materials has no components for "${"y".repeat(40)}…".`,
    );
  });
});

describe("minus zero never comes out", () => {
  const cell = fc.constantFrom<unknown>(0, -0, 1, -1, 0.5, -5e-324, "a");
  const range = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });
  const line = fc
    .array(cell, { minLength: 1, maxLength: 4 })
    .map((cells) => cells.map((one) => [one]));
  for (const [id, run] of functions) {
    test(id, () => {
      const given = fc.array(fc.oneof(cell, line, range), { maxLength: run.length });
      fc.assert(
        fc.property(given, (cells) => {
          for (const answer of call(id, ...cells).flat()) {
            if (Object.is(answer, -0)) throw new Error(`${id} gave minus zero`);
          }
        }),
        { seed: 20260101, numRuns: 300 },
      );
    });
  }

  test("a single level of minus zero, a component with that number", () => {
    expect(call("AVERAGESTOCK", -0)).toEqual([[0]]);
    expect(call("BOMEXPLODE", [["Desk", -0, 2]], "Desk", 1)).toEqual([[0, 2]]);
  });
});

test("an overflow in between is #NUM!, not a number out of all bounds", () => {
  expect(shown(call("WORKCAPITAL", 1, 1e308, 1e308, 1e308, 1, 1))).toEqual([["#NUM!"]]);
  expect(shown(call("TURNOVER", column(1e308, 1), 1e-308))).toEqual([["#NUM!"], [1e308]]);
});
