/** @jest-environment jsdom */
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { writeReport } from "../../src/workbook/report";
import { takeBack } from "../../src/workbook/take-back";
import { fill } from "../support/open-workbook";
import { box, openList, writeClasses } from "./item-list";
import { reportContent } from "./report-content";

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

  test("that somebody has edited stays, unless the user wants it gone all the same", async () => {
    const { book, before, written } = await withClassColumn();
    fill(book, book.activeSheet(), [["my class"]], 3, 3);
    const edited = snapshot(book);
    await expect(takeBack(written)).rejects.toMatchObject({
      reason: "changedSince",
      detail: { address: "D1:D7", sheetName: "Sheet1" },
    });
    expect(snapshot(book)).toEqual(edited);
    await takeBack(written, { evenIfEdited: true });
    expect(snapshot(book)).toEqual(before);
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
      reason: "changedSince",
      detail: { sheetName: "ABC report" },
    });
    expect(snapshot(book)).toEqual(edited);
  });

  test("a chart that somebody has added keeps it", async () => {
    const { book, written } = await withReport();
    const { sheetId } = written.place;
    book.addChart({ ...book.charts(sheetId)[0], name: "Mine" });
    await expect(takeBack(written)).rejects.toMatchObject({ reason: "changedSince" });
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
