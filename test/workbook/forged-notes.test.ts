/** @jest-environment jsdom */
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { Fingerprint } from "../../src/workbook/excel/fingerprint";
import { insertFormula, writeLiveFormula } from "../../src/workbook/columns/live-formula";
import { writeReport } from "../../src/workbook/report/write-report";
import { takeBack } from "../../src/workbook/take-back/take-back";
import type { Box, Cell, Written } from "../../src/workbook/excel/types";
import { openWorkbook } from "../support/open-workbook";
import { besideList, box, classCells, itemRows, listIn, placeIn, writeClasses } from "./item-list";
import { reportContent } from "./report-content";

const items = 6;

/** A list, and a column of classes that the user has made himself. */
function openOwn(): MemoryBook {
  const rows = itemRows(items).map((row, at) => [...row, classCells(items)[at]]);
  return openWorkbook({ Items: rows, Other: [["note"]] });
}

/** What anybody can write into the settings who has the file: right in every letter. */
function forged(book: MemoryBook, what: Written["what"], cells: Box): Written {
  const content: Cell[][] = book.formulas(book.activeSheet(), cells);
  return {
    what,
    place: placeIn(book, cells),
    fingerprint: new Fingerprint().add(content).toString(),
    contents: content.flat().map(String),
    formatted: true,
  };
}

const own = { list: box(0, 0, 7, 4), classes: box(0, 3, 7, 1), items: box(0, 0, 7, 1) };

describe.each<[Written["what"], Box]>([
  ["report", own.list],
  ["class column", own.classes],
  ["class column", own.items],
  ["live formula", own.classes],
  ["formula", box(2, 1, 1, 1)],
])("a planted note of a %s over the user's own cells", (what, cells) => {
  test.each([false, true])("removes nothing, even if edited: %s", async (evenIfEdited) => {
    const book = openOwn();
    const before = snapshot(book);
    const note = forged(book, what, cells);
    await expect(takeBack(note, { evenIfEdited })).rejects.toMatchObject({
      reason: "notOurs",
      detail: { sheetName: "Items", address: note.place.address },
    });
    expect(snapshot(book)).toEqual(before);
  });
});

/** Notes that were once true, each with one field led elsewhere. */
const changes: [string, (note: Written, book: MemoryBook) => Written][] = [
  ["another sheet", (note, book) => elsewhere(note, { sheetId: otherSheet(note, book) })],
  ["other rows", (note) => elsewhere(note, { row: note.place.row + 1 })],
  ["more rows", (note) => elsewhere(note, { rows: note.place.rows + 900 })],
  ["other columns", (note) => elsewhere(note, { column: note.place.column + 1 })],
  ["more columns", (note) => elsewhere(note, { columns: note.place.columns + 3 })],
  ["another kind", (note) => ({ ...note, what: note.what === "report" ? "formula" : "report" })],
  ["another fingerprint", (note) => ({ ...note, fingerprint: "7-abc-def" })],
];

/** The list's own for a report, and for what stands beside the list one that is not. */
function otherSheet({ what }: Written, book: MemoryBook): string {
  return book.sheets()[what === "report" ? 0 : 1].id;
}

function elsewhere(note: Written, place: Partial<Written["place"]>): Written {
  return { ...note, place: { ...note.place, ...place } };
}

const writings: [string, (book: MemoryBook) => Promise<Written>][] = [
  ["class column", (book) => writeClasses(book, items)],
  ["report", () => writeReport(reportContent())],
  [
    "live formula",
    (book) =>
      writeLiveFormula(listIn(book, items), besideList(book, items), "Class", "=ABC(B2:B7)"),
  ],
  ["formula", (book) => insertFormula(placeIn(book, box(9, 6, 1, 1)), "=EOQ(1,2,3)")],
];

describe.each(writings)("a note of a %s that was written", (_what, write) => {
  const open = () => openWorkbook({ Items: itemRows(items), Other: [["note"]] });

  test.each(changes)("changed to mean %s removes nothing", async (_field, change) => {
    const book = open();
    const note = change(await write(book), book);
    const before = snapshot(book);
    for (const evenIfEdited of [false, true]) {
      const refused = takeBack(note, { evenIfEdited });
      await expect(refused).rejects.toMatchObject({ reason: "notOurs" });
    }
    expect(snapshot(book)).toEqual(before);
  });

  test("that says it is formatted, or lists other contents, removes what was written", async () => {
    const book = open();
    const before = snapshot(book);
    const note = await write(book);
    await takeBack({ ...note, formatted: !note.formatted, contents: ["Item"] });
    expect(snapshot(book)).toEqual(before);
  });

  test("of before the pane was closed is still good, but not in another browser", async () => {
    const book = open();
    const before = snapshot(book);
    const note: Written = JSON.parse(JSON.stringify(await write(book)));
    const written = snapshot(book);
    const kept = { ...localStorage };
    jest.resetModules();
    localStorage.clear();
    const elsewhere = await import("../../src/workbook/take-back/take-back");
    await expect(elsewhere.takeBack(note)).rejects.toMatchObject({ reason: "notOurs" });
    expect(snapshot(book)).toEqual(written);
    jest.resetModules();
    Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, String(value)));
    const later = await import("../../src/workbook/take-back/take-back");
    await later.takeBack(note);
    expect(snapshot(book)).toEqual(before);
  });

  test("whose cells hold the user's own data by now removes nothing", async () => {
    const book = open();
    const note = await write(book);
    const { place } = note;
    const theirs = Array.from({ length: place.rows }, () => Array(place.columns).fill("mine"));
    book.write(place.sheetId, place, theirs);
    const before = snapshot(book);
    for (const evenIfEdited of [false, true]) {
      await expect(takeBack(note, { evenIfEdited })).rejects.toMatchObject({
        reason: expect.stringMatching(/listGone|holdsMore/),
      });
    }
    expect(snapshot(book)).toEqual(before);
  });
});

test("where the browser keeps nothing, what was written can be taken back until it is closed", async () => {
  const denied = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(denied);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(denied);
  const book = openWorkbook({ Items: itemRows(items) });
  const before = snapshot(book);
  await takeBack(await writeClasses(book, items));
  expect(snapshot(book)).toEqual(before);
  jest.restoreAllMocks();
});
