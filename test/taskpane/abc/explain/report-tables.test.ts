/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { writings } from "../../../../src/taskpane/written/writings";
import { nameCode } from "../../../../src/taskpane/abc/classes/name-code";
import { placeAt } from "../../../../src/workbook/excel/a1";
import { layOut } from "../../../../src/workbook/report/layout";
import type { Cell, ReportMarks } from "../../../../src/workbook/excel/types";
import { createOpenPane, type OpenPane } from "../../open-pane";
import { reportOf, runOf } from "../write/run-of";
import { BookOfCells } from "../../explain/book-of-cells";
import { openExplain } from "../../explain/open-explain";

const list: Cell[][] = [
  ["Item", "Site", "Jan", "Feb", "Mar", "Sales"],
  ["Bolt", "North", 10, 10, 10, 800],
  ["Nut", "North", 0, 0, 9, 150],
  ["Cup", "South", 2, 4, 6, 50],
  ["Pin", "South", "", 4, 6, "none"],
];

type Content = ReturnType<typeof reportOf>;

/** A book with the report on this list, all of whose tables have something in them. */
async function bookWithReport(cells = list, change: (content: Content) => void = () => undefined) {
  const columns = {
    ...{ method: "steadiness" as const, group: 1, value: 5 },
    ...{ firstPeriod: 2, lastPeriod: 4 },
  };
  const codes = ["north\u0000bolt", "north\u0000nut"].map(nameCode);
  const former = new FormerClasses("steadiness", codes, [0, 0], "");
  const content = reportOf(await runOf(cells, { columns, former }));
  change(content);
  const { table } = content;
  const layout = layOut(content);
  const book = new BookOfCells();
  const cellAt = (row: number, column: number) =>
    placeAt({ sheetId: "Report", sheetName: "Report" }, { row, column, rows: 1, columns: 1 });
  const put = (cells: Cell[][], first: number) =>
    cells.forEach((row, r) =>
      row.forEach((cell, k) => book.put(`Report!${cellAt(first + r, k).address}`, cell)),
    );
  put(layout.top, 0);
  put([layout.tableHeader, ...table.cells(0, table.rows)], layout.tableBox.row);
  return { book, layout, cellAt };
}

type Report = Awaited<ReturnType<typeof bookWithReport>>;

async function told(
  { book, layout, cellAt }: Report,
  row: number,
  column: number,
  marks: ReportMarks | undefined = layout.marks,
) {
  const open = createOpenPane(book);
  const whole = placeAt({ sheetId: "Report", sheetName: "Report" }, layout.whole);
  book.activeCell = {
    place: cellAt(row, column),
    formula: "",
    value: book.content.get(`Report!${cellAt(row, column).address}`) ?? "",
    spillParent: null,
  };
  writings.change(open.pane, {
    written: [{ what: "report", place: whole, fingerprint: "1", formatted: true, marks }],
  });
  return openExplain(open);
}

/** The row with that text in its first cell, under a heading. */
function rowOf({ layout }: Report, heading: string, first: string): number {
  const from = layout.top.findIndex((cells) => cells[0] === heading);
  return layout.top.findIndex((cells, row) => row > from && cells[0] === first);
}

const facts = (open: OpenPane) =>
  [...open.find("explained-row").children].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test("a cell of the class table says what its column counts, with the figures of its row", async () => {
  const report = await bookWithReport();
  const open = await told(report, rowOf(report, "Classes", "A"), 4);
  expect(open.text("explanation")).toContain("How many items each class has");
  expect(open.text("explanation")).toContain("the value of this row over the value of all items");
  expect(facts(open)).toEqual([
    ["Class", "A"],
    ["Items", "2"],
    ["Share of items", "66.67%"],
    ["Value", "850"],
    ["Share of value", "85.00%"],
  ]);
});

test("a service target of the matrix says which function takes it", async () => {
  const report = await bookWithReport();
  const open = await told(report, rowOf(report, "Matrix", "AX"), 5);
  expect(open.text("explanation")).toContain("SAFETYSTOCK.CYCLE");
  expect(facts(open)).toContainEqual(["Service target", "99.00%"]);
});

test("a setting is told as the report has it", async () => {
  const report = await bookWithReport();
  const open = await told(report, rowOf(report, "Settings", "Lines"), 1);
  expect(open.text("explanation")).toContain("The list was classified with these settings");
  expect(facts(open)).toEqual([["Lines", "A up to 80%, B up to 95%"]]);
});

test("what a finding, a group and a change of class say", async () => {
  const report = await bookWithReport();
  const all = await told(report, rowOf(report, "Data", "Rows in the list"), 1);
  expect(all.text("explanation")).toContain("none was dropped silently");
  const group = await told(report, rowOf(report, "Groups", "North"), 2);
  expect(group.text("explanation")).toContain("Each group was classified separately");
  expect(group.text("explanation")).toContain("how many items of the group are in each class");
  const moved = await told(report, rowOf(report, "Items that changed class", "Nut"), 2);
  expect(facts(moved)).toEqual([
    ["Item", "Nut"],
    ["Before", "AX"],
    ["Now", "BZ"],
    ["Value", "150"],
  ]);
});

/** Of before there were marks, which are all the same in English. */
const unmarked = null as unknown as undefined;

test.each([
  ["by its marks", "marked"],
  ["by its words, in a workbook of before", "unmarked"],
])("every cell above the sorted list is explained, but for the title: %s", async (_, how) => {
  const report = await bookWithReport();
  for (const [row, cells] of report.layout.top.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === "" || row === 0) continue;
      const marks = how === "marked" ? report.layout.marks : unmarked;
      const text = (await told(report, row, column, marks)).text("explanation");
      expect([cell, text]).not.toEqual([cell, expect.stringContaining("This is a report that")]);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
    }
  }
});

test("below more groups than a screen holds, one of them named as a column is, all is told as well", async () => {
  const groups = Array.from({ length: 600 }, (_, k): Cell[] => [
    `Item ${k}`,
    k === 300 ? "Rank" : `Site ${k}`,
    ...[1, 2, 3, 600 - k],
  ]);
  const report = await bookWithReport([list[0], ...groups]);
  const group = await told(report, rowOf(report, "Groups", "Rank"), 4);
  expect(facts(group)).toContainEqual(["Value", "300"]);
  const item = await told(report, report.layout.tableBox.row + 600, 2);
  expect(item.text("explanation")).toContain("Item 599 is the item that this row is about.");
});

/** As another language would have it: no text of ours is what it is in English. */
function translate({ sections, table }: Content): void {
  const translated = (cell: Cell) => (typeof cell === "string" && cell ? `«${cell}»` : cell);
  for (const section of sections) {
    section.heading = `«${section.heading}»`;
    if (section.hasHeader) section.rows[0] = section.rows[0].map(translated);
  }
  table.header = table.header.map(translated);
}

test("a report in another language is explained as well", async () => {
  const english = await bookWithReport();
  const report = await bookWithReport(list, translate);
  const sentences = async (each: Report, row: number, column: number) =>
    [...(await told(each, row, column)).find("explanation").querySelectorAll("p")].map(
      ({ textContent }) => textContent?.replace(/[«»]/g, ""),
    );
  const { layout } = report;
  for (const { row, columns } of layout.marks.sections) {
    for (const at of [row, row + 1, row + 2]) {
      const column = Math.max(0, columns.length - 1);
      expect(await sentences(report, at, column)).toEqual(await sentences(english, at, column));
    }
  }
  for (const column of layout.tableHeader.keys()) {
    const row = layout.tableBox.row + 1;
    expect(await sentences(report, row, column)).toEqual(await sentences(english, row, column));
  }
  const open = await told(
    report,
    layout.tableBox.row + 1,
    layout.marks.table.columns.indexOf("variation"),
  );
  expect(open.text("explanation")).toContain("the lower, the steadier");
});

test("where rows were moved since, the cells do not agree with the marks and are not taken by them", async () => {
  const report = await bookWithReport(list, translate);
  const { marks } = report.layout;
  const row = marks.sections[2].row + 2;
  expect((await told(report, row, 1)).text("explanation")).toContain("Items: how many there are.");
  const moved = {
    table: marks.table,
    sections: marks.sections.map((each) => ({ ...each, row: each.row + 1 })),
  };
  expect((await told(report, row, 1, moved)).text("explanation")).toContain("This is a report");
  const lower = { ...marks, table: { ...marks.table, row: marks.table.row - 1 } };
  expect((await told(report, row, 1, lower)).text("explanation")).toContain("This is a report");
});

test("a role that only a newer Stockbook knows is passed over", async () => {
  const report = await bookWithReport();
  const { marks } = report.layout;
  const newer = {
    sections: marks.sections.map((each) => ({ ...each, role: "constructor" })),
    table: { ...marks.table, columns: marks.table.columns.map(() => "toString") },
  };
  const row = marks.sections[2].row + 2;
  expect((await told(report, row, 1, newer)).text("explanation")).toContain("This is a report");
  const item = await told(report, report.layout.tableBox.row + 1, 2, newer);
  expect(item.text("explanation")).toContain("In the column “Item” the item of this row has");
});
