import "./support/group-by";
import { takeErrorLiterals } from "../../src/workbench/functions/error-literals";
import { registries } from "@odoo/o-spreadsheet";
import { excelErrorNames } from "../../src/workbench/functions/excel-errors";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";

function bookWith(cells: Record<string, string>) {
  for (const name of excelErrorNames) registries.errorTypes.add(name);
  takeErrorLiterals();
  const sheets = [{ id: "s", name: "S", cells, rowNumber: 20, colNumber: 10 }];
  const model = createModel({ version: "19.3.2", sheets });
  return { model, book: new SheetBook("Book1.xlsx", model) };
}

const cell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });

test.each(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"])(
  "a formula that names %s shows it, keeps its text, and hands it on",
  (error) => {
    const { book } = bookWith({ A1: `=${error}`, A2: "=A1+1", A3: `=IF(1=2,${error},"fine")` });
    expect(book.values("s", cell(0))).toEqual([[error]]);
    expect(book.formulas("s", cell(0))).toEqual([[`=${error}`]]);
    expect(book.values("s", cell(1))).toEqual([[error]]);
    expect(book.values("s", cell(2))).toEqual([["fine"]]);
    expect(book.formulas("s", cell(2))).toEqual([[`=IF(1=2,${error},"fine")`]]);
  },
);

test("within a text an error is letters", () => {
  const { book } = bookWith({ A1: '="no #N/A here"' });
  expect(book.values("s", cell(0))).toEqual([["no #N/A here"]]);
});

test("small letters name an error too", () => {
  const { book } = bookWith({ A1: "=#n/a" });
  expect(book.values("s", cell(0))).toEqual([["#N/A"]]);
});

test("a formula with an error moves with the cells that it takes", () => {
  const { model, book } = bookWith({ A1: "=IF(B5=0,#N/A,B5)", B5: "3" });
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: "s",
    sheetName: "S",
    dimension: "ROW",
    base: 2,
    quantity: 1,
    position: "before",
  });
  expect(book.formulas("s", cell(0))).toEqual([["=IF(B6=0,#N/A,B6)"]]);
  expect(book.values("s", cell(0))).toEqual([[3]]);
});

test("where a cell was deleted, the formula says so as Excel does", () => {
  const { model, book } = bookWith({ A1: "=B5*2", B5: "3" });
  model.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId: "s",
    sheetName: "S",
    dimension: "ROW",
    elements: [4],
  });
  expect(book.formulas("s", cell(0))).toEqual([["=#REF!*2"]]);
});
