/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell, Written } from "../../../../src/workbook/excel/types";
import { writings } from "../../../../src/taskpane/written/writings";
import { createOpenPane, openPane, type OpenPane } from "../../open-pane";
import { BookOfCells } from "../../explain/book-of-cells";
import { given, openExplain } from "../../explain/open-explain";

const list: Cell[][] = [
  ["Item", "Sales"],
  ["Nut", 30],
  ["Bolt", 50],
  ["Cap", 15],
  ["Pin", 5],
];

const header = [
  ...["Rank", "Item", "Value", "Share of value", "Cumulative share", "Class"],
  "Line A (80%)",
];
const rows: Cell[][] = [
  [1, "Bolt", 50, 0.5, 0.5, "A", 0.8],
  [2, "Nut", 30, 0.3, 0.8, "A", 0.8],
  [3, "Cap", 15, 0.15, 0.95, "B", 0.8],
  [4, "Pin", 5, 0.05, 1, "C", 0.8],
];

/** A report on a sheet of its own, whose sorted list begins in row 30. */
function bookWithReport(): BookOfCells {
  const book = new BookOfCells();
  book.cells = list;
  book.put("Report!A1", "ABC analysis of Items!A1:B5");
  [header, ...rows].forEach((cells, row) =>
    cells.forEach((cell, column) => book.put(`Report!${"ABCDEFG"[column]}${30 + row}`, cell)),
  );
  return book;
}

function written(book: BookOfCells, what: Written["what"], address: string): Written {
  return { what, place: book.placeNamed(address), fingerprint: "1", formatted: true };
}

async function explainReported(open: OpenPane, book: BookOfCells, address: string, value: Cell) {
  const place = book.placeNamed(address);
  book.activeCell = { place, formula: "", value, spillParent: null };
  writings.change(open.pane, { written: [written(book, "report", "Report!A1:I34")] });
  return openExplain(open);
}

const told = async (address: string, value: Cell) => {
  const book = bookWithReport();
  const pane = await explainReported(createOpenPane(book), book, address, value);
  return pane.text("explanation");
};

test("each column of a report says what its figure is, with the numbers of the row", async () => {
  expect(await told("Report!A33", 3)).toContain("Rank 3: all items are ranked by value");
  expect(await told("Report!D33", 0.15)).toContain("15.00% is the value of this item divided by");
  expect(await told("Report!E33", 0.95)).toContain(
    "Cumulative share 95.00%: the values of this item and of all larger ones, divided by the total.",
  );
  expect(await told("Report!F33", "B")).toContain("Class B: the cumulative share is compared with");
  expect(await told("Report!B33", "Cap")).toContain("Cap is the item of this row.");
  expect(await told("Report!G33", 0.8)).toContain("80% is where the line of a class lies.");
});

test("the row is listed under the report's own headers", async () => {
  const book = bookWithReport();
  const pane = await explainReported(createOpenPane(book), book, "Report!E33", 0.95);
  const facts = [...pane.find("explained-row").children].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(facts).toEqual([
    ["Rank", "3"],
    ["Item", "Cap"],
    ["Value", "15"],
    ["Share of value", "15.00%"],
    ["Cumulative share", "95.00%"],
    ["Class", "B"],
    ["Line A (80%)", "80%"],
  ]);
});

test("above the sorted list and on its head one is told where to go", async () => {
  expect(await told("Report!A1", "ABC analysis of Items!A1:B5")).toContain("of the sorted list");
  expect(await told("Report!C30", "Value")).toContain("header of the sorted list");
  expect(await told("Report!H33", "")).toContain("This is a report that Stockbook wrote.");
  expect(await told("Report!K33", "note")).toContain("This is a report that Stockbook wrote.");
});

async function analysed(book: BookOfCells): Promise<OpenPane> {
  const open = await openPane(book);
  await open.press("analyse");
  return open;
}

test("after a run the class of the report's item is explained with what decides it", async () => {
  const book = bookWithReport();
  const pane = await explainReported(await analysed(book), book, "Report!F33", "B");
  expect(pane.text("explanation")).toContain("Cap is in class B.");
  expect(pane.text("explanation")).toContain("The items ranked above it make 80.0% of the value.");
});

test("of a report of another list nothing is taken from the run", async () => {
  const book = bookWithReport();
  book.put("Report!C33", 16);
  const pane = await explainReported(await analysed(book), book, "Report!F33", "B");
  expect(pane.text("explanation")).not.toContain("is in class B.");
});

async function inClassColumn(
  run: boolean,
  address: string,
  value: Cell,
  contents = ["ABC class", "A", "B", "C"],
): Promise<string> {
  const book = bookWithReport();
  const open = run ? await analysed(book) : createOpenPane(book);
  const place = book.placeNamed(address);
  book.activeCell = { place, formula: "", value, spillParent: null };
  writings.change(open.pane, {
    written: [{ ...written(book, "class column", "C1:D5"), contents }],
  });
  return (await openExplain(open)).text("explanation");
}

test("a cell of a class column tells why that row's item has its class", async () => {
  const text = await inClassColumn(true, "C3", "A");
  expect(text).toContain("Bolt is in class A.");
  expect(text).toContain("The items ranked above it make 0.0% of the value.");
});

test("without a run, or after another one, the class column is told in general", async () => {
  expect(await inClassColumn(false, "C3", "A")).toContain("Stockbook wrote “A” here");
  expect(await inClassColumn(true, "C3", "C")).toContain("Stockbook wrote “C” here");
  expect(await inClassColumn(true, "C1", "ABC class")).toContain("the header of a column");
  expect(await inClassColumn(true, "C3", "")).toContain("was left out");
  const advice = ["Zero-stock advice", "zero", "review"];
  expect(await inClassColumn(true, "C3", "review", advice)).toContain("the advice “review” here");
  expect(await inClassColumn(true, "D3", 0.95)).toContain("95.0% is the service target");
});

test("a live formula is explained as a formula, and with the reason of its row", async () => {
  const book = bookWithReport();
  book.put("B2", [30, 50, 15, 5]);
  const open = await analysed(book);
  book.activeCell = {
    place: book.placeNamed("C3"),
    formula: "=ABC(B2:B5)",
    value: "A",
    spillParent: "C2",
  };
  writings.change(open.pane, { written: [written(book, "live formula", "C1:C5")] });
  const pane = await openExplain(open);
  expect(pane.text("explained-1-name")).toBe("ABC");
  expect(given(pane)[0]).toContain("sum 100, average 25; values: 30; 50; 15; 5; in this row: 50");
  expect(pane.text("explanation")).toContain("Bolt is in class A.");
  expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity/);
});
