/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { writings } from "../../../../src/taskpane/written/writings";
import { nameCode } from "../../kept/items/codes";
import { placeAt } from "../../../../src/workbook/excel/a1";
import { layOut } from "../../../../src/workbook/report/layout";
import type { Cell, ReportMarks } from "../../../../src/workbook/excel/types";
import { createOpenPane, type OpenPane } from "../../open-pane";
import { reportOf, runOf } from "../write/run-of";
import { BookOfCells } from "../../explain/book-of-cells";
import { openExplain } from "../../explain/open-explain";
import before from "../../../fixtures/reports/before-page-one.json";

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
  if (layout.chartBox !== null) put(layout.chartCells, layout.chartBox.row);
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

/** The cell of a section by its heading, the first cell of its row, and the how many-eth of that row. */
function cellOf({ layout }: Report, heading: string, first: string, at: number): [number, number] {
  const from = layout.top.findIndex((cells) => cells.includes(heading));
  const left = layout.top[from].indexOf(heading);
  const row = layout.top.findIndex((cells, row) => row > from && cells[left] === first);
  const columns = layout.top[row].flatMap((cell, k) => (k >= left && cell !== "" ? [k] : []));
  return [row, columns[at]];
}

const facts = (open: OpenPane) =>
  [...open.find("explained-row").children].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test("a cell of the class table says what its column counts, with the figures of its row", async () => {
  const report = await bookWithReport();
  const open = await told(report, ...cellOf(report, "Classes", "A", 4));
  expect(open.text("explanation")).toContain("How many items each class has");
  expect(open.text("explanation")).toContain(
    "the value of this row divided by the value of all items",
  );
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
  const open = await told(report, ...cellOf(report, "The nine classes", "AX", 5));
  expect(open.text("explanation")).toContain("SAFETYSTOCK.CYCLE");
  expect(facts(open)).toContainEqual(["Service target", "99.00%"]);
});

test("a setting is told as the report has it", async () => {
  const report = await bookWithReport();
  const open = await told(report, ...cellOf(report, "Settings", "Lines", 1));
  expect(open.text("explanation")).toContain("The list was classified with these settings");
  expect(facts(open)).toEqual([["Lines", "A up to 80%, B up to 95%"]]);
});

test("what a finding, a group and a change of class say", async () => {
  const report = await bookWithReport();
  const all = await told(report, ...cellOf(report, "Data", "Rows in the list", 1));
  expect(all.text("explanation")).toContain("none was dropped silently");
  const group = await told(report, ...cellOf(report, "Groups", "North", 2));
  expect(group.text("explanation")).toContain("Each group was classified separately");
  expect(group.text("explanation")).toContain("how many items of the group are in each class");
  const moved = await told(report, ...cellOf(report, "Items that changed class", "Nut", 2));
  expect(facts(moved)).toEqual([
    ["Item", "Nut"],
    ["Before", "AX"],
    ["Now", "BZ"],
    ["Value", "150"],
  ]);
});

test("a cell of the heat map says what its three rows are", async () => {
  const report = await bookWithReport();
  const heading = "Share of value, items and service target";
  const open = await told(report, ...cellOf(report, heading, "A", 1));
  expect(open.text("explanation")).toContain("Each cell is a pair of letters");
  expect(open.text("explanation")).toContain("The row gives the first letter");
});

test("headline and figures are told as the answer in short", async () => {
  const report = await bookWithReport();
  for (const row of [1, 3, 5]) {
    expect((await told(report, row, 0)).text("explanation")).toContain("The answer in short");
  }
});

test("every cell above the sorted list is explained, but for the title", async () => {
  const report = await bookWithReport();
  for (const [row, cells] of report.layout.top.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === "" || row === 0) continue;
      const text = (await told(report, row, column)).text("explanation");
      expect([cell, text]).not.toEqual([cell, expect.stringContaining("This is a report that")]);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
    }
  }
});

describe("a report of before there was a page one", () => {
  /** As Stockbook 1.0 wrote it: sections below each other, a chart beside them, lines in the list. */
  const cells = before as Record<string, Cell>;
  const marks: ReportMarks = {
    sections: [
      { role: "settings", row: 2, columns: [] },
      { role: "findings", row: 12, columns: ["other", "other", "other"] },
      {
        role: "classes",
        row: 20,
        columns: ["other", "items", "itemShare", "value", "valueShare"],
      },
      {
        role: "matrix",
        row: 27,
        columns: ["other", "items", "itemShare", "value", "valueShare", "target"],
      },
    ],
    table: {
      row: 40,
      columns: [
        ...["rank", "item", "value", "variation", "share", "cumulative", "class", "target"],
        ...["lineA", "lineB"],
      ],
    },
  };

  async function toldOf(address: string, known: ReportMarks | undefined): Promise<string> {
    const book = new BookOfCells();
    for (const [at, cell] of Object.entries(cells)) book.put(`Report!${at}`, cell);
    const open = createOpenPane(book);
    const place = book.placeNamed(`Report!${address}`);
    const whole = book.placeNamed("Report!A1:J46");
    book.activeCell = { place, formula: "", value: cells[address], spillParent: null };
    const note = { what: "report" as const, fingerprint: "1", formatted: true };
    writings.change(open.pane, { written: [{ ...note, place: whole, marks: known }] });
    return (await openExplain(open)).text("explanation");
  }

  test.each([
    ["by its marks", marks],
    ["by its words, of before there were marks", undefined],
  ])("is explained cell by cell, but for the title: %s", async (_, known) => {
    for (const [address, cell] of Object.entries(cells)) {
      if (address === "A1") continue;
      const text = await toldOf(address, known);
      expect([address, cell, text]).not.toEqual([
        ...[address, cell],
        expect.stringContaining("This is a report that"),
      ]);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
    }
  });

  test("says of a line's column what it is for", async () => {
    expect(await toldOf("I42", marks)).toContain("80% is where the line of a class lies.");
    expect(await toldOf("B23", marks)).toContain("Items: how many there are.");
  });
});

test("below more groups than a screen holds, one of them named as a column is, all is told as well", async () => {
  const groups = Array.from({ length: 600 }, (_, k): Cell[] => [
    `Item ${k}`,
    k === 300 ? "Rank" : `Site ${k}`,
    ...[1, 2, 3, 600 - k],
  ]);
  const report = await bookWithReport([list[0], ...groups]);
  const group = await told(report, ...cellOf(report, "Groups", "Rank", 4));
  expect(facts(group)).toContainEqual(["Value", "300"]);
  const item = await told(report, report.layout.tableBox.row + 600, 2);
  expect(item.text("explanation")).toContain("Item 599 is the item of this row.");
});

/** As another language would have it: no text of ours is what it is in English. */
function translate({ sections, table, front }: Content): void {
  const translated = (cell: Cell) => (typeof cell === "string" && cell ? `«${cell}»` : cell);
  for (const section of [...sections, ...front.beside, ...front.below.flat()]) {
    section.heading = `«${section.heading}»`;
    if (section.hasHeader) section.rows[0] = section.rows[0].map(translated);
  }
  table.header = table.header.map(translated);
}

test("a report in another language is explained as well", async () => {
  const english = await bookWithReport();
  const report = await bookWithReport(list, translate);
  // Words of other lengths may stand in other cells, so the place is not compared.
  const sentences = async (each: Report, row: number, column: number) =>
    [...(await told(each, row, column)).find("explanation").querySelectorAll("p")]
      .map(({ textContent }) => textContent?.replace(/[«»]/g, ""))
      .filter((text) => !text?.startsWith("Report!"));
  const { layout } = report;
  for (const [k, ours] of layout.marks.sections.entries()) {
    const theirs = english.layout.marks.sections[k];
    for (const [down, role] of [
      [0, 0],
      [1, ours.columns.length - 1],
      [2, ours.columns.length - 1],
    ]) {
      const at = ({ row, column = 0, columns }: typeof ours): [number, number] => {
        const named = columns.flatMap((each, at) => (each === "" ? [] : [at]));
        return [row + down, column + (role === 0 ? 0 : named[named.length - 1])];
      };
      if (ours.columns.length === 0 && down > 0) continue;
      expect(await sentences(report, ...at(ours))).toEqual(await sentences(english, ...at(theirs)));
    }
  }
  for (const column of layout.tableHeader.keys()) {
    const row = layout.tableBox.row + 1;
    expect(await sentences(report, row, column)).toEqual(
      await sentences(english, english.layout.tableBox.row + 1, column),
    );
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
  const classes = marks.sections.find(({ role }) => role === "classes")!;
  const [row, column] = [classes.row + 2, classes.column! + classes.columns.indexOf("items")];
  expect((await told(report, row, column)).text("explanation")).toContain(
    "Items: how many there are.",
  );
  const moved = {
    table: marks.table,
    sections: marks.sections.map((each) => ({ ...each, row: each.row + 1 })),
  };
  expect((await told(report, row, column, moved)).text("explanation")).toContain(
    "This is a report",
  );
  const lower = { ...marks, table: { ...marks.table, row: marks.table.row - 1 } };
  expect((await told(report, row, column, lower)).text("explanation")).toContain(
    "This is a report",
  );
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
