import { CustomFunctionsError } from "../../src/workbench/functions/custom-functions";
import { toExcelArgument, toSheetResults } from "../../src/workbench/functions/shapes";

const range = { name: "values", dimensionality: "matrix" as const };
const scalar = { name: "rate" };

describe("what a function gets", () => {
  test("a range comes row by row, though the sheet keeps it column by column", () => {
    const columns = [
      [{ value: 1 }, { value: 2 }],
      [{ value: "a" }, { value: true }],
    ];
    expect(toExcelArgument(columns, range)).toEqual([
      [1, "a"],
      [2, true],
    ]);
  });

  test("a single cell is a range of one where a range is expected, and a plain value elsewhere", () => {
    expect(toExcelArgument({ value: 7 }, range)).toEqual([[7]]);
    expect(toExcelArgument({ value: 7 }, scalar)).toBe(7);
  });

  test("a blank cell is null", () => {
    expect(toExcelArgument({ value: null }, scalar)).toBeNull();
    expect(toExcelArgument([[{ value: null }, {}]], range)).toEqual([[null], [null]]);
  });

  test("an argument left out is null", () => {
    expect(toExcelArgument(undefined, range)).toBeNull();
    expect(toExcelArgument(undefined, scalar)).toBeNull();
  });

  test("an error cell is an error object under Excel's name", () => {
    expect(toExcelArgument({ value: "#DIV/0!" }, scalar)).toEqual({
      type: "Error",
      basicType: "Error",
      basicValue: "#DIV/0!",
      errorType: "Div0",
    });
    expect(toExcelArgument({ value: "#REF" }, scalar)).toMatchObject({ basicValue: "#REF!" });
  });

  test("a text that only begins like an error stays text", () => {
    expect(toExcelArgument({ value: "#10 Envelopes" }, scalar)).toBe("#10 Envelopes");
  });
});

describe("what the sheet gets", () => {
  test("rows become columns", () => {
    expect(
      toSheetResults([
        [1, 2, 3],
        ["a", "b", ""],
      ]),
    ).toEqual([
      [{ value: 1 }, { value: "a" }],
      [{ value: 2 }, { value: "b" }],
      [{ value: 3 }, { value: "" }],
    ]);
  });

  test("a single result does not spill", () => {
    expect(toSheetResults([[5]])).toEqual({ value: 5 });
  });

  test("an error keeps its code and its message", () => {
    const error = new CustomFunctionsError("#N/A", "stock outlasts the plan");
    const result = { value: "#N/A", message: "stock outlasts the plan" };
    expect(toSheetResults([[error], [1]])).toEqual([[result, { value: 1 }]]);
  });

  test("no cell ever shows NaN, Infinity or a missing value", () => {
    expect(toSheetResults([[NaN], [Infinity], [null], [undefined], [{}]])).toEqual([
      [{ value: "#NUM!" }, { value: "#NUM!" }, { value: "" }, { value: "" }, { value: "#VALUE!" }],
    ]);
  });

  test("an empty array is #VALUE!", () => {
    expect(toSheetResults([])).toEqual({ value: "#VALUE!" });
    expect(toSheetResults([[]])).toEqual({ value: "#VALUE!" });
  });
});
