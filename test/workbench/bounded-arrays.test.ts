import "./support/group-by";
import { boundArrays } from "../../src/workbench/functions/bounded-arrays";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";

function value(formula: string) {
  boundArrays();
  const sheets = [{ id: "s", name: "S", cells: { A1: formula }, rowNumber: 50, colNumber: 10 }];
  const book = new SheetBook("Book1.xlsx", createModel({ version: "19.3.2", sheets }));
  return book.values("s", { row: 0, column: 0, rows: 2, columns: 2 });
}

test.each([
  "=SEQUENCE(1048576,16384)",
  "=RANDARRAY(1048576,16384)",
  "=MUNIT(20000)",
  "=SUM(SEQUENCE(1048576,16384))",
])("%s is refused before it takes all memory", (formula) => {
  expect(value(formula)[0][0]).toBe("#NUM!");
});

test("fewer results are as many as they are", () => {
  expect(value("=SEQUENCE(2,2)")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(value("=MUNIT(2)")).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
