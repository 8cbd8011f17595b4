import "./support/group-by";
import type { Book, BookEvent, Box } from "../../src/workbench/host/book";
import { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { SheetBook } from "../../src/workbench/sheet/sheet-book";
import { createModel } from "../../src/workbench/sheet/model";

function box(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}

function onThePage(): Book {
  const data = { version: "19.3.2", sheets: [{ id: "first", name: "Sheet1" }] };
  return new SheetBook("Book1.xlsx", createModel(data));
}

/** What the host may rely on holds for the grid in memory and for the sheet on the page alike. */
describe.each([
  ["in memory", () => new MemoryBook() as Book],
  ["on the page", onThePage],
])("a book %s", (_where, open) => {
  const start = () => {
    const book = open();
    return { book, sheet: book.activeSheet() };
  };

  test("gives back the values that were written", () => {
    const { book, sheet } = start();
    const written = [
      ["Nut", 12.5, true],
      ["", -3, false],
    ];
    book.write(sheet, box(1, 1, 2, 3), written);
    expect(book.values(sheet, box(1, 1, 2, 3))).toEqual(written);
    expect(book.usedBox(sheet, true)).toEqual(box(1, 1, 2, 3));
  });

  test.each(["=1+1", "00123", "12", "TRUE", "+49 170", "-", "@home", "1/2/2020", "'quoted"])(
    "keeps the text %s as text",
    (text) => {
      const { book, sheet } = start();
      book.write(sheet, box(0, 0), [[text]]);
      expect(book.values(sheet, box(0, 0))).toEqual([[text]]);
      expect(book.formulas(sheet, box(0, 0))).toEqual([[text]]);
    },
  );

  test("leaves a cell as it is where nothing is given, and empties it for an empty text", () => {
    const { book, sheet } = start();
    book.write(sheet, box(0, 0, 1, 2), [["a", "b"]]);
    book.write(sheet, box(0, 0, 1, 2), [[null, ""]]);
    expect(book.values(sheet, box(0, 0, 1, 2))).toEqual([["a", ""]]);
    expect(book.usedBox(sheet, true)).toEqual(box(0, 0));
  });

  test("is as large as it needs to be", () => {
    const { book, sheet } = start();
    book.write(sheet, box(5000, 40), [["far away"]]);
    expect(book.values(sheet, box(5000, 40))).toEqual([["far away"]]);
    expect(book.values(sheet, box(100_000, 100))).toEqual([[""]]);
  });

  test("shows a formula as formula and its result as value", () => {
    const { book, sheet } = start();
    book.write(sheet, box(0, 0), [[{ formula: "=1-1" }]]);
    expect(book.formulas(sheet, box(0, 0))).toEqual([["=1-1"]]);
    expect(book.values(sheet, box(0, 0))).toEqual([[0]]);
  });

  test("keeps what was set of a cell's look and says nothing of the rest", () => {
    const { book, sheet } = start();
    book.setFormat(sheet, box(0, 0, 2, 1), { bold: true, fillColor: "#F0F0F0" });
    book.setFormat(sheet, box(1, 0), { numberFormat: "0.00", horizontalAlignment: "Right" });
    expect(book.format(sheet, 0, 0)).toEqual({ bold: true, fillColor: "#F0F0F0" });
    expect(book.format(sheet, 1, 0)).toEqual({
      bold: true,
      fillColor: "#F0F0F0",
      numberFormat: "0.00",
      horizontalAlignment: "Right",
    });
    book.write(sheet, box(1, 0), [[2]]);
    expect(book.texts(sheet, box(1, 0))).toEqual([["2.00"]]);
  });

  test("clears contents, looks or both", () => {
    const { book, sheet } = start();
    const fill = () => {
      book.write(sheet, box(0, 0), [[1]]);
      book.setFormat(sheet, box(0, 0), { bold: true });
    };
    fill();
    book.clear(sheet, box(0, 0), "Contents");
    expect([book.values(sheet, box(0, 0))[0][0], book.format(sheet, 0, 0).bold]).toEqual([
      "",
      true,
    ]);
    fill();
    book.clear(sheet, box(0, 0), "Formats");
    expect([book.values(sheet, box(0, 0))[0][0], book.format(sheet, 0, 0).bold]).toEqual([
      1,
      undefined,
    ]);
    fill();
    book.clear(sheet, box(0, 0), "All");
    expect(book.usedBox(sheet, false)).toBeNull();
  });

  test("keeps tables and their names, and an add-in's writing beside one does not widen it", () => {
    const { book, sheet } = start();
    const table = {
      name: "Parts",
      sheet,
      box: box(0, 0, 3, 2),
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleMedium2",
    };
    const { id } = book.addTable(table);
    book.write(sheet, box(0, 2, 3, 1), [["Class"], ["A"], ["B"]]);
    expect(book.tables()).toEqual([{ ...table, id }]);
    book.clear(sheet, box(0, 0, 3, 2), "Contents");
    expect(book.tables()).toHaveLength(1);
    book.updateTable({ ...table, id, name: "Items", box: box(0, 0, 4, 2) });
    expect(book.tables()[0]).toMatchObject({ name: "Items", box: box(0, 0, 4, 2) });
    book.deleteTable(id);
    expect(book.tables()).toEqual([]);
  });

  test("keeps charts as they were described", () => {
    const { book, sheet } = start();
    const axis = { title: "", visible: true };
    const chart = {
      name: "Pareto",
      sheet,
      type: "ColumnClustered",
      title: "Value",
      titleVisible: true,
      legend: "Bottom",
      series: [],
      categoryAxis: axis,
      valueAxis: axis,
      secondaryValueAxis: axis,
      position: box(2, 4, 15, 6),
    };
    const { id } = book.addChart(chart);
    expect(book.charts(sheet)).toEqual([{ ...chart, id }]);
    const series = {
      name: "Share",
      type: "Line",
      axisGroup: "Secondary" as const,
      values: box(1, 1, 5, 1),
      categories: box(1, 0, 5, 1),
    };
    book.updateChart({ ...chart, id, series: [series] });
    expect(book.charts(sheet)[0].series).toEqual([series]);
    book.deleteChart(id);
    expect(book.charts(sheet)).toEqual([]);
  });

  test("adds, renames, shows and deletes sheets", () => {
    const { book, sheet } = start();
    const added = book.addSheet("Report");
    expect(book.activeSheet()).toBe(sheet);
    book.activateSheet(added.id);
    expect(book.activeSheet()).toBe(added.id);
    book.updateSheet({ ...added, name: "ABC", tabColor: "#FF0000", showGridlines: false });
    book.moveSheet(added.id, 0);
    expect(book.sheets()[0]).toMatchObject({
      id: added.id,
      name: "ABC",
      tabColor: "#FF0000",
      showGridlines: false,
      visibility: "Visible",
    });
    book.deleteSheet(added.id);
    expect(book.sheets().map(({ id }) => id)).toEqual([sheet]);
    expect(book.activeSheet()).toBe(sheet);
  });

  test("tells what is selected", () => {
    const { book, sheet } = start();
    book.select(sheet, box(1, 1, 3, 2));
    expect(book.selection()).toEqual({ sheet, areas: [box(1, 1, 3, 2)] });
  });

  test("freezes rows and sizes columns", () => {
    const { book, sheet } = start();
    book.freezeRows(sheet, 2);
    expect(book.frozenRows(sheet)).toBe(2);
    book.freezeRows(sheet, 0);
    expect(book.frozenRows(sheet)).toBe(0);
    book.setColumnWidth(sheet, 3, 120);
    expect(book.columnWidth(sheet, 3)).toBe(120);
  });

  test("tells of edits, sheets and selections", async () => {
    const { book, sheet } = start();
    const events: BookEvent[] = [];
    const stop = book.listen((event) => events.push(event));
    book.write(sheet, box(2, 1, 2, 1), [[1], [2]]);
    const { id } = book.addSheet("More");
    book.activateSheet(id);
    book.deleteSheet(id);
    book.select(sheet, box(4, 4));
    await Promise.resolve();
    stop();
    book.write(sheet, box(0, 0), [[1]]);
    expect(events.find(({ kind }) => kind === "changed")).toEqual({
      kind: "changed",
      sheet,
      box: box(2, 1, 2, 1),
    });
    expect(events.filter(({ kind }) => kind === "changed")).toHaveLength(1);
    for (const kind of ["sheetAdded", "sheetActivated", "sheetDeleted", "selection"]) {
      expect(events.map((event) => event.kind)).toContain(kind);
    }
  });
});

test("on the page a cell is told where the formula stands that fills it", () => {
  const book = onThePage();
  const sheet = book.activeSheet();
  book.write(sheet, box(1, 1), [[{ formula: "=MUNIT(2)" }]]);
  expect(book.values(sheet, box(1, 1, 2, 2))).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(book.spillParent?.(sheet, 2, 2)).toEqual(box(1, 1));
  expect(book.spillParent?.(sheet, 4, 4)).toBeNull();
});
