import { fromStoredFormula, toStoredFormula } from "../../src/workbench/file/function-names";

const names = ["EOQ", "EOQ.COST", "ABC", "INV.TURNOVER"];

test.each([
  ["EOQ(900,50,12)", "_xldudf_EOQ(900,50,12)"],
  [
    "SUM(EOQ.COST(A1,B1,C1),EOQ(A1,B1,C1))",
    "SUM(_xldudf_EOQ_COST(A1,B1,C1),_xldudf_EOQ(A1,B1,C1))",
  ],
  ["INV.TURNOVER(A1,B1)", "_xldudf_INV_TURNOVER(A1,B1)"],
  ["ABC1+1", "ABC1+1"],
  ['IF(A1="EOQ(1)",ABC(B1:B9),"")', 'IF(A1="EOQ(1)",_xldudf_ABC(B1:B9),"")'],
  ["NOTEOQ(1)", "NOTEOQ(1)"],
])("%s is stored as %s", (formula, stored) => {
  expect(toStoredFormula(formula, names)).toBe(stored);
  expect(fromStoredFormula(stored, names)).toBe(formula);
});

test("functions newer than the file format lose every mark, not only the first", () => {
  expect(fromStoredFormula("_xlfn.IFNA(_xlfn._xlws.SORT(A1:A9),1)", names)).toBe(
    "IFNA(SORT(A1:A9),1)",
  );
});

test("another add-in's function keeps its mark", () => {
  expect(fromStoredFormula("_xldudf_OTHER_PRICE(A1)", names)).toBe("_xldudf_OTHER_PRICE(A1)");
});
