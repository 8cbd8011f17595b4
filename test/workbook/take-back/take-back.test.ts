/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { writeReport } from "../../../src/workbook/report/write-report";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import { Refusal, type ReportContent, type Written } from "../../../src/workbook/excel/types";
import { fill } from "../../support/open-workbook";
import { box, openList, writeClasses } from "../item-list";
import { reportContent } from "../report-content";

const items = 6;

async function withClassColumn() {
  const book = openList(items);
  book.setFormat(book.activeSheet(), box(0, 0, 1, 3), { bold: true });
  const before = snapshot(book);
  const written = await writeClasses(book, items);
  return { book, before, written };
}

async function withReport() {
  const book = openList(items);
  const before = snapshot(book);
  const written = await writeReport(reportContent());
  return { book, before, written };
}

describe("a class column", () => {
  test("goes without a trace", async () => {
    const { book, before, written } = await withClassColumn();
    await takeBack(written);
    expect(snapshot(book)).toEqual(before);
  });

  test("can be taken back after the pane was closed and opened again", async () => {
    const { book, before, written } = await withClassColumn();
    await takeBack(JSON.parse(JSON.stringify(written)));
    expect(snapshot(book)).toEqual(before);
  });

  test("leaves a format of the user's alone", async () => {
    const book = openList(items);
    book.setFormat(book.activeSheet(), box(0, 3, 7, 1), { fillColor: "#FFFF00" });
    const before = snapshot(book);
    await takeBack(await writeClasses(book, items));
    expect(snapshot(book)).toEqual(before);
  });

  test("that somebody has edited stays; taken back anyway, the edited cells do", async () => {
    const { book, before, written } = await withClassColumn();
    fill(book, book.activeSheet(), [["my class"]], 3, 3);
    const edited = snapshot(book);
    await expect(takeBack(written)).rejects.toMatchObject({
      reason: "changedSince",
      detail: { address: "D1:D7", sheetName: "Sheet1" },
    });
    expect(snapshot(book)).toEqual(edited);
    await takeBack(written, { evenIfEdited: true });
    const [sheet] = before.sheets;
    expect(snapshot(book).sheets).toEqual([
      { ...sheet, cells: { ...sheet.cells, D4: "my class" } },
    ]);
  });

  test("between whose rows some were inserted leaves what stands in those", async () => {
    const { book, written } = await withClassColumn();
    const sheet = book.activeSheet();
    book.insertRows(sheet, 3, 1);
    fill(book, sheet, [["Mine", 1, 2, "mine"]], 3, 0);
    await takeBack(written, { evenIfEdited: true });
    const left = book.values(sheet, box(0, 3, 9, 1)).flat();
    expect(left).toEqual(["", "", "", "mine", "", "", "", "C", ""]);
  });

  test("taken back twice is gone the second time, and nothing is lost", async () => {
    const { book, before, written } = await withClassColumn();
    await takeBack(written);
    await expect(takeBack(written)).rejects.toMatchObject({ reason: "listGone" });
    expect(snapshot(book)).toEqual(before);
  });

  test("that was moved by an inserted column is never looked for in other people's data", async () => {
    const { book, written } = await withClassColumn();
    const sheet = book.activeSheet();
    const classes = book.values(sheet, box(0, 3, 7, 1));
    fill(book, sheet, classes, 0, 4);
    fill(book, sheet, [["Stock"], ["A"], [20], [30], [40], [50], [60]], 0, 3);
    const moved = snapshot(book);
    for (const evenIfEdited of [false, true]) {
      await expect(takeBack(written, { evenIfEdited })).rejects.toMatchObject({
        reason: "listGone",
        detail: { address: "D1:D7" },
      });
    }
    expect(snapshot(book)).toEqual(moved);
  });
});

describe("a report", () => {
  test("goes with its sheet", async () => {
    const { book, before, written } = await withReport();
    await takeBack(written);
    expect(snapshot(book)).toEqual(before);
  });

  test("of 20,000 items is still known as untouched", async () => {
    const book = openList(items);
    const before = snapshot(book);
    await takeBack(await writeReport(reportContent(20_000)));
    expect(snapshot(book)).toEqual(before);
  });

  test.each([
    ["a number in the list", [[99]], 30, 1],
    ["a note beside it", [["look here"]], 0, 40],
    ["a note below it", [["look here"]], 500, 0],
    ["a deleted cell", [[""]], 0, 0],
  ])("%s keeps it", async (_what, edit, row, column) => {
    const { book, written } = await withReport();
    fill(book, written.place.sheetId, edit, row, column);
    const edited = snapshot(book);
    await expect(takeBack(written)).rejects.toMatchObject({
      reason: "holdsMore",
      detail: { sheetName: "ABC report" },
    });
    await expect(takeBack(written, { evenIfEdited: true })).rejects.toBeInstanceOf(Refusal);
    expect(snapshot(book)).toEqual(edited);
  });

  const withPicture = (): ReportContent => {
    const content = reportContent();
    const chart = {
      ...{ type: "line" as const, title: "Stock", xTitle: "Day", yTitle: "Units" },
      ...{ xs: [1, 2], series: [{ name: "Stock", ys: [2, 1] }] },
    };
    const sections = content.sections.map((section) => ({ ...section, chart }));
    return { ...content, sections };
  };

  test("with a second chart of ours goes with its sheet", async () => {
    const book = openList(items);
    const before = snapshot(book);
    const written = await writeReport(withPicture());
    expect(book.charts(written.place.sheetId)).toHaveLength(2);
    await takeBack(written);
    expect(snapshot(book)).toEqual(before);
  });

  test("a copy of one of ours keeps it", async () => {
    const book = openList(items);
    const written = await writeReport(withPicture());
    book.addChart({ ...book.charts(written.place.sheetId)[1] });
    await expect(takeBack(written)).rejects.toMatchObject({ reason: "holdsMore" });
  });

  test("a chart that somebody has added keeps it", async () => {
    const { book, written } = await withReport();
    const { sheetId } = written.place;
    book.addChart({ ...book.charts(sheetId)[0], name: "Mine" });
    await expect(takeBack(written)).rejects.toMatchObject({ reason: "holdsMore" });
  });

  const sheetOf = (written: Written) => written.place.sheetId;
  const cell = box(40, 1, 1, 1);

  test.each<[string, (book: MemoryBook, written: Written) => void]>([
    [
      "a chart in place of ours",
      (book, written) => {
        const [ours] = book.charts(sheetOf(written));
        book.deleteChart(ours.id);
        book.addChart({ ...ours, name: "Chart 1" });
      },
    ],
    [
      "a table beside it",
      (book) => {
        const [ours] = book.tables();
        book.addTable({ ...ours, name: "Mine", box: { ...ours.box, row: 0, rows: 2, columns: 1 } });
      },
    ],
    [
      "a shape",
      (book, written) =>
        book.addAddition({ sheet: sheetOf(written), kind: "shape", name: "Arrow 1" }),
    ],
    [
      "a comment",
      (book, written) => book.addAddition({ sheet: sheetOf(written), kind: "comment", name: "1" }),
    ],
    [
      "a name of the sheet",
      (book, written) =>
        book.addName({
          name: "Best",
          scope: sheetOf(written),
          cells: { sheet: sheetOf(written), box: cell },
        }),
    ],
    [
      "a name of the workbook that leads to it",
      (book, written) =>
        book.addName({ name: "Best", scope: null, cells: { sheet: sheetOf(written), box: cell } }),
    ],
    [
      "a formula that shows what stood there",
      (book, written) => {
        const { row, column } = { row: 0, column: 0 };
        book.write(sheetOf(written), box(row, column, 1, 1), [[{ formula: "=A2" }]]);
      },
    ],
  ])("%s keeps it", async (_what, act) => {
    const { book, written } = await withReport();
    act(book, written);
    const edited = snapshot(book);
    for (const evenIfEdited of [false, true]) {
      await expect(takeBack(written, { evenIfEdited })).rejects.toMatchObject({
        reason: "holdsMore",
      });
    }
    expect(snapshot(book)).toEqual(edited);
  });

  test("is not kept by a name that leads elsewhere", async () => {
    const { book, before, written } = await withReport();
    const list = { sheet: book.sheets()[0].id, box: box(0, 0, 2, 2) };
    book.addName({ name: "Items", scope: null, cells: list });
    await takeBack(written);
    expect(snapshot(book)).toEqual(before);
  });

  test("under another name is still the same report", async () => {
    const { book, before, written } = await withReport();
    const record = book.sheets().find(({ id }) => id === written.place.sheetId)!;
    book.updateSheet({ ...record, name: "For the boss" });
    await takeBack(written);
    expect(snapshot(book)).toEqual(before);
  });

  test("that is gone already is taken back", async () => {
    const { book, before, written } = await withReport();
    book.deleteSheet(written.place.sheetId);
    await takeBack(written);
    expect(snapshot(book)).toEqual(before);
  });
});
