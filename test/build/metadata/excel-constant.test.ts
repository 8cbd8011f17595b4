import { argumentsOf, cellsOf } from "../../../src/build/metadata/excel-constant";

test("a result is read as the cells it fills", () => {
  expect(cellsOf("707.1")).toEqual([["707.1"]]);
  expect(cellsOf('{"A", 2; "B", -1}')).toEqual([
    ["A", "2"],
    ["B", "-1"],
  ]);
});

test("the arguments of a call are parted outside braces and quotes", () => {
  expect(argumentsOf('=LOTPLAN({18, 30}, 80, "", "a, b")')).toEqual([
    "{18, 30}",
    "80",
    '""',
    '"a, b"',
  ]);
});
