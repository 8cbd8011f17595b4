/** @jest-environment jsdom */
import "./support/group-by";
import JSZip from "jszip";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { createModel } from "../../src/workbench/sheet/model";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";

const box = { row: 0, column: 0, rows: 5, columns: 2 };

function sheetWithClasses() {
  const sheets = [{ id: "first", name: "Items", rowNumber: 20, colNumber: 5 }];
  const model = createModel({ version: "19.3.2", sheets });
  const book = new SheetBook("Book1.xlsx", model);
  book.write("first", box, [
    ["Item", "Class"],
    ["Bolt", "A"],
    ["Nut", "B"],
    ["Cap", "a"],
    ["Cup", ""],
  ]);
  return { model, book };
}

const hidden = (book: SheetBook, rows = box.rows) =>
  book.hiddenRows("first", { ...box, rows }).flatMap((is, row) => (is ? [row] : []));

test("the sheet shows the rows of the filter, of another, and all again", () => {
  const { book } = sheetWithClasses();
  book.setFilter("first", { box, column: 1, shown: ["A", "Aa"] });
  // Excel's filter makes no difference between capitals.
  expect(hidden(book)).toEqual([2, 4]);
  book.setFilter("first", { box, column: 1, shown: ["B"] });
  expect(hidden(book)).toEqual([1, 3, 4]);
  book.setFilter("first", null);
  expect(hidden(book)).toEqual([]);
  expect(book.filter("first")).toBeNull();
});

test("the filter goes along with its cells", () => {
  const { model, book } = sheetWithClasses();
  book.setFilter("first", { box, column: 1, shown: ["A"] });
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId: "first", sheetName: "Items", dimension: "COL", base: 0 },
    ...{ position: "before", quantity: 1 },
  });
  expect(book.filter("first")).toMatchObject({ box: { ...box, column: 1 }, column: 1 });
});

test("a saved file has the filter, and whoever opens it finds it set", async () => {
  const { model, book } = sheetWithClasses();
  book.setFilter("first", { box, column: 1, shown: ["A", "Aa"] });
  const file = await writeXlsx(model, book.settings, []);
  const xml = await (await JSZip.loadAsync(file)).file("xl/worksheets/sheet0.xml")!.async("string");
  const sheet = new DOMParser().parseFromString(xml, "application/xml");
  expect(sheet.querySelector("autoFilter")?.getAttribute("ref")).toBe("A1:B5");
  expect(sheet.querySelector("filterColumn")?.getAttribute("colId")).toBe("1");
  const values = Array.from(sheet.querySelectorAll("filter"), (each) => each.getAttribute("val"));
  expect(values).toEqual(["A", "Aa"]);
  const { source } = await readXlsx(file, []);
  const opened = new SheetBook("Book1.xlsx", createModel(source));
  const [{ id }] = opened.sheets();
  expect(opened.filter(id)?.box).toEqual(box);
  expect(opened.hiddenRows(id, box)).toEqual([false, false, true, false, true]);
});
