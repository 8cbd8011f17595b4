/** @jest-environment jsdom */
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { planColumns } from "../../src/workbook/columns/plan-columns";
import { writeColumns } from "../../src/workbook/columns/write-columns";
import type { Box } from "../../src/workbook/excel/types";
import { loadClientLibrary } from "../support/client-library";
import { fill, openWorkbook } from "../support/open-workbook";
import {
  contentOf,
  writeClasses,
  besideList,
  box,
  cancelAfter,
  classCells,
  formulasIn,
  itemRows,
  listIn,
  openList,
  placeIn,
  when,
} from "./item-list";

const items = 6;

function put(book: MemoryBook, at: Box, content: string | { formula: string }): void {
  book.write(book.activeSheet(), at, [[content]]);
}

describe("the column for the classes", () => {
  test("is the one right of the list when it is empty", async () => {
    const book = openList(items);
    await expect(planColumns(listIn(book, items), 1)).resolves.toEqual(besideList(book, items));
  });

  test("is further right when something stands beside the list", async () => {
    const book = openList(items);
    put(book, box(3, 3, 1, 1), "note");
    put(book, box(6, 4, 1, 1), "note");
    await expect(planColumns(listIn(book, items), 1)).resolves.toMatchObject({
      address: "F1:F7",
    });
  });

  test("may hold something above or below the list", async () => {
    const book = openList(items);
    put(book, box(7, 3, 1, 1), "below");
    await expect(planColumns(listIn(book, items), 1)).resolves.toMatchObject({
      address: "D1:D7",
    });
  });

  test("is none with a formula that shows nothing", async () => {
    const book = openWorkbook(itemRows(items), () => "");
    put(book, box(3, 3, 1, 1), { formula: '=""' });
    await expect(planColumns(listIn(book, items), 1)).resolves.toMatchObject({
      address: "E1:E7",
    });
  });

  test("is none of a table, be it empty, nor the next one, which the table would take in", async () => {
    const book = openList(items);
    fill(book, book.activeSheet(), [["Note"]], 4, 3);
    book.clear(book.activeSheet(), box(4, 3, 1, 1), "All");
    book.addTable({
      name: "Notes",
      sheet: book.activeSheet(),
      box: box(4, 3, 9, 1),
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleMedium2",
    });
    await expect(planColumns(listIn(book, items), 1)).resolves.toMatchObject({
      address: "F1:F7",
    });
  });

  test("is found behind a hundred occupied ones", async () => {
    const book = openList(items);
    fill(book, book.activeSheet(), [Array<number>(100).fill(1)], 2, 3);
    await expect(planColumns(listIn(book, items), 1)).resolves.toMatchObject({ column: 103 });
  });

  test("is missing where the sheet ends", async () => {
    const book = openList(items);
    const list = placeIn(book, box(0, 16381, items + 1, 3));
    await expect(planColumns(list, 1)).rejects.toMatchObject({ reason: "noRoom" });
  });
});

describe("writing the classes", () => {
  test("is refused where a table came to stand beside the cells meanwhile, and the next plan goes past it", async () => {
    const book = openList(items);
    const sheet = book.activeSheet();
    const list = listIn(book, items);
    const target = await planColumns(list, 1);
    expect(target.address).toBe("D1:D7");
    const looks = { hasHeaders: true, hasTotals: false, style: "TableStyleMedium2" };
    book.addTable({ name: "Items", sheet, box: box(0, 0, 7, 3), ...looks });
    const before = snapshot(book);
    await expect(writeClasses(book, items)).rejects.toMatchObject({
      reason: "besideTable",
      detail: { address: "D1:D7", sheetName: "Sheet1" },
    });
    expect(snapshot(book)).toEqual(before);
    await expect(planColumns(list, 1)).resolves.toMatchObject({ address: "E1:E7" });
  });

  test("fills the column, header first, and names what was written", async () => {
    const book = openList(items);
    const target = besideList(book, items);
    const written = await writeClasses(book, items);
    expect(formulasIn(book, target).flat()).toEqual(classCells(items));
    expect(written).toMatchObject({ what: "class column", place: target, formatted: true });
    expect(JSON.parse(JSON.stringify(written))).toEqual(written);
  });

  test("gives the header the looks of its neighbour", async () => {
    const book = openList(items);
    const sheet = book.activeSheet();
    const looks = { bold: true, fillColor: "#FFFF00", horizontalAlignment: "Right" };
    book.setFormat(sheet, box(0, 0, 1, 3), looks);
    await writeClasses(book, items);
    expect(book.format(sheet, 0, 3)).toMatchObject({ bold: true, fillColor: "#FFFF00" });
    expect(book.format(sheet, 0, 3).horizontalAlignment ?? "General").toBe("General");
    expect(book.format(sheet, 1, 3).bold ?? false).toBe(false);
  });

  test("leaves a format of the user's alone", async () => {
    const book = openList(items);
    const sheet = book.activeSheet();
    book.setFormat(sheet, box(0, 0, 1, 3), { bold: true });
    book.setFormat(sheet, box(0, 3, 1, 1), { italic: true });
    const written = await writeClasses(book, items);
    expect(written.formatted).toBe(false);
    expect(book.format(sheet, 0, 3)).toMatchObject({ italic: true });
    expect(book.format(sheet, 0, 3).bold ?? false).toBe(false);
  });

  test("20,000 classes come in blocks", async () => {
    const book = openList(20_000);
    const target = besideList(book, 20_000);
    const seen: number[] = [];
    const totals = new Set<number>();
    const report = (done: number, total: number) => {
      seen.push(done);
      totals.add(total);
    };
    const progress = { cancelled: false, report };
    await writeClasses(book, 20_000, progress);
    expect(formulasIn(book, target).flat()).toEqual(classCells(20_000));
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect([...totals]).toEqual([seen[seen.length - 1]]);
  });

  test("a text that looks like a formula stays a text", async () => {
    const book = openList(items);
    const cells = ["=Class", "+A", "-B", "@C", "007", "TRUE", "'A"];
    await writeColumns(
      listIn(book, items),
      besideList(book, items),
      contentOf(cells.map((cell) => [cell])),
    );
    expect(book.values(book.activeSheet(), box(0, 3, 7, 1)).flat()).toEqual(cells);
  });

  test.each([0, 1, 2, 3])("cancelled at block %i it leaves nothing", async (reports) => {
    const book = openList(50_000);
    const before = snapshot(book);
    await expect(writeClasses(book, 50_000, cancelAfter(reports))).rejects.toMatchObject({
      reason: "cancelled",
      detail: {},
    });
    expect(snapshot(book)).toEqual(before);
  });

  test("a protected sheet is refused by name", async () => {
    const book = openList(items);
    const before = snapshot(book);
    book.protect(book.activeSheet());
    await expect(writeClasses(book, items)).rejects.toMatchObject({
      reason: "sheetProtected",
      detail: { sheetName: "Sheet1" },
    });
    expect(snapshot(book)).toEqual(before);
  });

  test("a workbook that may only be read is told apart from a protected sheet", async () => {
    const book = openList(items);
    book.readOnly = true;
    await expect(writeClasses(book, items)).rejects.toMatchObject({ reason: "readOnly" });
  });

  test("a sheet deleted since the plan is named", async () => {
    const book = openWorkbook({ Items: itemRows(items), Other: [] });
    const target = besideList(book, items);
    const list = listIn(book, items);
    book.deleteSheet(list.sheetId);
    await expect(writeColumns(list, target, contentOf([["Class"]]))).rejects.toMatchObject({
      reason: "sheetGone",
      detail: { sheetName: "Items" },
    });
  });
});

describe("a colleague who fills the column", () => {
  test("between plan and writing loses nothing and is named", async () => {
    const book = openList(items);
    await planColumns(listIn(book, items), 1);
    put(book, box(4, 3, 1, 1), "mine");
    const before = snapshot(book);
    await expect(writeClasses(book, items)).rejects.toMatchObject({
      reason: "targetNotEmpty",
      detail: { address: "D5", sheetName: "Sheet1" },
    });
    expect(snapshot(book)).toEqual(before);
  });

  test.each([
    ["in a block still to come", 29_000, "D29001"],
    ["in the block about to be written", 4, "D5"],
  ])("%s gets back what stood there", async (_where, row, address) => {
    const book = openList(30_000);
    const inTheMeantime = when(
      () => true,
      () => {
        put(book, box(row, 3, 1, 1), { formula: "=A1" });
        put(book, box(row + 1, 3, 1, 1), "007");
      },
    );
    const { cells } = snapshot(book).sheets[0];
    await expect(writeClasses(book, 30_000, inTheMeantime)).rejects.toMatchObject({
      reason: "targetNotEmpty",
      detail: { address },
    });
    const second = `D${row + 2}`;
    expect(snapshot(book).sheets[0].cells).toEqual({ ...cells, [address]: "=A1", [second]: "007" });
  });
});

const likeMore = [
  "=1+1",
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("http://example.com")',
  "+49 30",
  "-A1",
  "@A1",
  "0012",
  "1-2",
  "TRUE",
  "'quoted",
  "x".repeat(32_767),
  "=".padEnd(32_767, "y"),
  "7".padEnd(32_767, "y"),
].map((text) => [text.slice(0, 20), text]);

test.each(likeMore)(
  "a colleague's text %s typed where a class is written comes back as that text",
  async (_start, text) => {
    const book = openList(40);
    const at = box(30, 3, 1, 1);
    const sheet = book.activeSheet();
    const theirs = (act: () => void) => when(() => true, act);
    const progress = theirs(() => {
      book.setFormat(sheet, at, { numberFormat: "0.00" });
      put(book, at, text);
      put(book, box(31, 3, 1, 1), { formula: "=A1" });
    });
    await expect(writeClasses(book, 40, progress)).rejects.toMatchObject({
      reason: "targetNotEmpty",
      detail: { address: "D31" },
    });
    expect(book.values(sheet, at)).toEqual([[text]]);
    expect(book.format(sheet, 30, 3).numberFormat).toBe("0.00");
    expect(book.formulas(sheet, box(31, 3, 1, 1))).toEqual([["=A1"]]);
    expect(snapshot(book).sheets[0].cells).not.toHaveProperty("D2");
  },
);

test("what is written becomes one step of undo where Excel can", async () => {
  const book = openList(items);
  loadClientLibrary({ requirementSets: { ExcelApi: "1.20" } });
  const run = jest.spyOn(Excel, "run");
  await writeClasses(book, items);
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ mergeUndoGroup: true }]);
  run.mockRestore();
});
