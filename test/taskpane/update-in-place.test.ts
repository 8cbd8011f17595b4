/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../src/taskpane/pane/workbook-port";
import { abc } from "../../src/taskpane/abc/state";
import { planClasses } from "../../src/taskpane/abc/write/plan-classes";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import type { OwnColumns } from "../../src/workbook/excel/types";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { openWorkbook } from "../support/open-workbook";
import { fillList, press, quietly, sheetOf } from "./in-excel";
import { openPane, type OpenPane } from "./open-pane";

/** Cap has no value; 50, 30, 15 and 5 of 100 are A, A, B and C. */
const written = ["ABC class", "A", "A", "", "B", "C"];

async function classified(parts = workbook): Promise<OpenPane> {
  const pane = await openPane(parts);
  await quietly(pane);
  await press(pane, "analyse");
  return pane;
}

async function opened(): Promise<{ book: MemoryBook; pane: OpenPane }> {
  const book = openWorkbook();
  fillList(book);
  const pane = await classified();
  await press(pane, "write-column");
  expect(column(book, 2)).toEqual(written);
  return { book, pane };
}

const column = (book: MemoryBook, at: number, rows = 6) =>
  book.values(sheetOf(book), { row: 0, column: at, rows, columns: 1 }).flat();

const put = (book: MemoryBook, row: number, at: number, value: string | number) =>
  book.write(sheetOf(book), { row, column: at, rows: 1, columns: 1 }, [[value]]);

async function select(book: MemoryBook, pane: OpenPane, row: number, at: number) {
  book.select(sheetOf(book), { row, column: at, rows: 1, columns: 1 });
  await lookAtSelection(pane.pane);
  await quietly(pane);
}

test("after a rerun the button updates the column, and names it", async () => {
  const { book, pane } = await opened();
  expect(abc.of(pane.pane).plan).toMatchObject({ way: "update", header: "ABC class" });
  expect(pane.text("write-column")).toBe("Update the classes in C");
  put(book, 5, 1, 500);
  await quietly(pane);
  await press(pane, "run-again", "write-column");
  expect(column(book, 2)).toEqual(["ABC class", "B", "B", "", "C", "A"]);
  expect(column(book, 3)).toEqual(["", "", "", "", "", ""]);
  expect(pane.text("write-column-message")).toBe("Written: Class column in Sheet1!C1:C6, updated.");
  await pane.pressNamed(/^Take back:/);
  await quietly(pane);
  expect(column(book, 2)).toEqual(written);
  await pane.pressNamed(/^Take back:/);
  await quietly(pane);
  expect(column(book, 2)).toEqual(["", "", "", "", "", ""]);
});

test("what was written a moment ago is not read back, neither then nor for a report", async () => {
  const book = openWorkbook();
  fillList(book);
  let looks = 0;
  const findOwnColumns: typeof workbook.findOwnColumns = (...given) => {
    looks++;
    return workbook.findOwnColumns(...given);
  };
  const pane = await classified({ ...workbook, findOwnColumns });
  await press(pane, "write-column");
  await press(pane, "write-report");
  expect(looks).toBe(0);
  const plan = () => abc.of(pane.pane).plan as { own: OwnColumns };
  const known = plan();
  await planClasses(pane.pane);
  expect(looks).toBe(1);
  const { written: note, place, edited } = plan().own;
  expect(known).toMatchObject({ way: "update", header: "ABC class", own: { place, edited } });
  expect(known.own.written).toEqual(note);
});

test("after closing and reopening, and a column inserted meanwhile, it is found again", async () => {
  const { book } = await opened();
  book.insertColumns(sheetOf(book), 0, 1);
  put(book, 5, 2, 500);
  book.select(sheetOf(book), { row: 1, column: 1, rows: 1, columns: 1 });
  const pane = await classified();
  expect(pane.text("list-place")).toBe("Sheet1!B1:C6");
  expect(pane.text("write-column")).toBe("Update the classes in D");
  await press(pane, "write-column");
  expect(column(book, 3)).toEqual(["ABC class", "B", "B", "", "C", "A"]);
});

test("a column of ours is none of the list's, and selected it means the list", async () => {
  const { book, pane } = await opened();
  expect(pane.has("source-changed")).toBe(false);
  await select(book, pane, 3, 2);
  expect(pane.has("elsewhere")).toBe(false);
  // A cell of the list that is edited is told, and the list is no other for it.
  put(book, 5, 1, 500);
  await quietly(pane);
  await select(book, pane, 2, 1);
  expect(pane.has("source-changed")).toBe(true);
  expect(pane.has("elsewhere")).toBe(false);
  book.select(sheetOf(book), { row: 4, column: 2, rows: 1, columns: 1 });
  const next = await openPane(workbook);
  await quietly(next);
  expect(next.text("list-place")).toBe("Sheet1!A1:B6");
  expect(next.find<HTMLSelectElement>("value-column").options).toHaveLength(3);
});

test("what was changed by hand is told before it is replaced", async () => {
  const { book, pane } = await opened();
  put(book, 2, 2, "mine");
  await press(pane, "write-column");
  expect(column(book, 2)[2]).toBe("mine");
  expect(pane.text("column-place")).toMatch(/^One cell in Sheet1!C1:C6 was changed by hand/);
  expect(pane.text("write-column")).toBe("Update anyway");
  await press(pane, "write-second");
  expect(column(book, 2)[2]).toBe("mine");
  expect(column(book, 3)).toEqual(written);
});

test("a live formula stays one, with other lines in the same cells", async () => {
  const book = openWorkbook();
  fillList(book);
  put(book, 3, 1, 1);
  const pane = await classified();
  await press(pane, "write-formula");
  const formula = () => book.formulas(sheetOf(book), { row: 1, column: 2, rows: 1, columns: 1 });
  expect(formula()).toEqual([["=ABC(B2:B6)"]]);
  await pane.type("line-a", "70");
  await quietly(pane);
  expect(pane.text("write-column")).toBe("Update the classes in C");
  await press(pane, "write-column");
  expect(formula()).toEqual([["=ABC(B2:B6,0.7)"]]);
  expect(pane.text("write-column-message")).toMatch(/^Written: Live formula in Sheet1!C1:C6/);
});

test("the classes are coloured on request, more rows with them, and plain again", async () => {
  const { book, pane } = await opened();
  await press(pane, "colour-classes");
  const rules = () =>
    book.conditionalFormats(sheetOf(book)).map(({ box, text }) => [text, box.row, box.rows]);
  expect(rules()).toEqual([
    ["A", 1, 5],
    ["B", 1, 5],
    ["C", 1, 5],
  ]);
  book.write(sheetOf(book), { row: 6, column: 0, rows: 1, columns: 2 }, [["Rod", 1]]);
  await select(book, pane, 1, 0);
  await press(pane, "analyse", "write-column");
  expect(column(book, 2, 7)[6]).toBe("C");
  expect(rules()[0]).toEqual(["A", 1, 6]);
  await press(pane, "colour-classes");
  expect(rules()).toEqual([]);
  await press(pane, "colour-classes");
  await pane.pressNamed(/^Take back:/);
  await pane.pressNamed(/^Take back:/);
  await quietly(pane);
  expect(rules()).toEqual([]);
});

describe("only the rows of a class", () => {
  const rowsInView = (book: MemoryBook) =>
    book
      .hiddenRows(sheetOf(book), { row: 1, column: 0, rows: 5, columns: 1 })
      .flatMap((isHidden, row) => (isHidden ? [] : [row + 1]));

  test("are in view on request, and those of the new classes after an update", async () => {
    const { book, pane } = await opened();
    expect(pane.has("show-all-classes")).toBe(false);
    await press(pane, "show-only-A");
    expect(rowsInView(book)).toEqual([1, 2]);
    expect(pane.has("show-only-A")).toBe(false);
    expect(pane.text("write-column-message")).toMatch(/^Only the rows of class A are in view/);
    put(book, 5, 1, 500);
    await quietly(pane);
    await press(pane, "run-again", "write-column");
    expect(column(book, 2)).toEqual(["ABC class", "B", "B", "", "C", "A"]);
    expect(rowsInView(book)).toEqual([5]);
    await press(pane, "show-only-B");
    expect(rowsInView(book)).toEqual([1, 2]);
    await press(pane, "show-all-classes");
    expect(rowsInView(book)).toEqual([1, 2, 3, 4, 5]);
    expect(book.filter(sheetOf(book))).toBeNull();
    expect(pane.has("show-all-classes")).toBe(false);
  });

  test("are still known after the pane is opened again, and all rows come back with Take back", async () => {
    const { book, pane } = await opened();
    await press(pane, "show-only-C");
    await pane.pane.keeping;
    const next = await classified();
    expect(next.has("show-only-C")).toBe(false);
    await next.pressNamed(/^Take back:/);
    await quietly(next);
    expect(rowsInView(book)).toEqual([1, 2, 3, 4, 5]);
    expect(column(book, 2)).toEqual(["", "", "", "", "", ""]);
  });

  test("are not shown where the sheet has a filter of its own, and it is said what to do", async () => {
    const { book, pane } = await opened();
    const box = { row: 0, column: 0, rows: 6, columns: 2 };
    book.setFilter(sheetOf(book), { box, column: null, shown: [] });
    await press(pane, "show-only-A");
    expect(pane.text("write-column-message")).toBe(
      "The sheet Sheet1 has a filter already, and the pane leaves it as it is. Filter by the class there, or remove the filter with Data, Filter, and try again.",
    );
    expect(book.filter(sheetOf(book))?.box).toEqual(box);
    expect(rowsInView(book)).toEqual([1, 2, 3, 4, 5]);
  });
});
