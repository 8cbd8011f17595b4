/** @jest-environment jsdom */
import "./support/group-by";
import { countNoFilteredRows } from "../../src/workbench/functions/subtotal";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";
import { workbookFile } from "./support/workbook-file";

const sum = (row: number, code: number) =>
  `<row r="${row}"><c r="B${row}"><f>SUBTOTAL(${code},B2:B5)</f><v>0</v></c></row>`;

/** Values 1, 2, 4, 8 under a header; the row with 4 is hidden. Then the sums with 9 and 109. */
function list(filter: string): Promise<Blob> {
  const rows = [1, 2, 4, 8].map(
    (value, index) =>
      `<row r="${index + 2}"${value === 4 ? ' hidden="1"' : ""}><c r="B${index + 2}"><v>${value}</v></c></row>`,
  );
  const header = '<row r="1"><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>';
  return workbookFile({
    name: "S",
    rows: header + rows.join("") + sum(8, 9) + sum(9, 109),
    after: filter,
  });
}

async function sums(file: Blob) {
  countNoFilteredRows();
  const { source } = await readXlsx(file, []);
  const book = new SheetBook("Book1.xlsx", createModel(source));
  return book.values(book.activeSheet(), { row: 7, column: 1, rows: 2, columns: 1 }).flat();
}

const criteria =
  '<filterColumn colId="0"><customFilters><customFilter val="4"/></customFilters></filterColumn>';

// Excel: 1 to 11 count rows hidden by hand and 101 to 111 do not; neither counts filtered rows.
test("a row that is hidden by hand counts with 9 and not with 109", async () => {
  expect(await sums(await list(""))).toEqual([15, 11]);
});

test("a row that a filter hides counts with neither", async () => {
  expect(await sums(await list(`<autoFilter ref="B1:B5">${criteria}</autoFilter>`))).toEqual([
    11, 11,
  ]);
});

test("a filter without a criterion has hidden nothing", async () => {
  expect(await sums(await list('<autoFilter ref="B1:B5"/>'))).toEqual([15, 11]);
});

test("a filter hides nothing beside its own rows", async () => {
  expect(await sums(await list(`<autoFilter ref="B1:B3">${criteria}</autoFilter>`))).toEqual([
    15, 11,
  ]);
});
