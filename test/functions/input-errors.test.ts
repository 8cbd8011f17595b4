import { call, column, ExcelError, message, shown } from "./excel";

describe("an error that Excel takes from no custom function becomes #VALUE! and is named", () => {
  test.each([
    ...["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!"],
    ...["#UNKNOWN!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!"],
  ])("%s", (code) => {
    for (const cell of [code, new ExcelError(code), { type: "Error", basicValue: code }]) {
      const result = call("EOQ", column(900, cell), 50, 12);
      expect(shown(result)).toEqual([[86.60254037844386], ["#VALUE!"]]);
      expect(message(result.slice(1))).toBe(
        `An input cell holds the error ${code}. Fix that cell first.`,
      );
      expect(shown(call("SAFETYSTOCK.HISTORY", 0.95, column(1, cell, 3), 4))).toEqual([
        ["#VALUE!"],
      ]);
      expect(shown(call("ABC", column(80, cell, 5)))).toEqual([["A"], ["#VALUE!"], ["B"]]);
    }
  });

  test.each(["#BUSY!", "#GETTING_DATA"])("%s is a cell that is not ready", (code) => {
    expect(message(call("EOQ", code, 50, 12))).toContain(
      `shows ${code}: Excel has not calculated it yet`,
    );
  });
});

test("an error of a data type that has a kind alone is known by its kind", () => {
  const ofType = (errorType: string) => call("EOQ", { type: "Error", errorType }, 50, 12);
  for (const [type, code] of [
    ["Div0", "#DIV/0!"],
    ["NotAvailable", "#N/A"],
    ["Num", "#NUM!"],
  ]) {
    expect(shown(ofType(type))).toEqual([[code]]);
  }
  expect(message(ofType("Ref"))).toContain("#REF!");
  expect(message(ofType("constructor"))).toContain("an unknown kind");
});

test("the sentence of an error from another function of ours is kept", () => {
  const [[error]] = call("EOQ", "many", 50, 12);
  expect(message(call("TURNOVER", error, 5))).toBe((error as ExcelError).message);
});
