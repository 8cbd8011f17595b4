/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { writings } from "../../../../src/taskpane/written/writings";
import type { MemoryBook } from "../../../../src/workbench/host/memory/memory-book";
import { forEveryAction } from "../../../support/for-every-action";
import { openWorkbook, sheetId } from "../../../support/open-workbook";
import { hurry } from "../../../workbook/in-a-hurry";
import { expectPlainWords, press, pressing, quietly } from "../../in-excel";
import { drawInPlace, type OpenPane } from "../../open-pane";
import { lookedThrough, lots, serveTwins } from "./audit-in-excel";

hurry();
drawInPlace();
jest.setTimeout(180_000);
beforeAll(() => {
  openWorkbook();
  serveTwins();
});

/** √(2 · 900 · 50 / 12), for every formula. */
const calculate = () => 86.60254037844386;

async function takeBackFirst(pane: OpenPane): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>("button")];
  all.find(({ textContent }) => textContent?.trim() === "Take back")!.click();
  await quietly(pane);
}

/** All of a sheet's rows as formulas, from A. */
function rowsOf(book: MemoryBook, name: string) {
  return book.formulas(sheetId(book, name), { row: 0, column: 0, rows: 40, columns: 12 });
}

const rowAt = (book: MemoryBook, cells: string, name = "Audit") =>
  rowsOf(book, name).filter(([first]) => String(first).includes(`,"${cells}")`));

test("each block of equal formulas has a line, and each cell its own comparison in plain Excel", async () => {
  const book = openWorkbook([], calculate);
  const pane = await lookedThrough(book);
  await press(pane, "share-audit-write");
  expect(pane.text("share-audit-message")).toBe("Written: Report on the sheet “Audit”.");
  const rows = rowsOf(book, "Audit");
  expect(rows[0][0]).toBe("Audit of the formulas of Stockbook");
  expect(String(rows[1][0])).toContain("5 cells in 4 lines of equal formulas on 1 sheet · ");
  const [line, compared] = rowAt(book, "Sheet1!D2");
  expect(line[0]).toBe(`=HYPERLINK("#'Sheet1'!D2","Sheet1!D2")`);
  expect(line.slice(1, 4)).toEqual([1, "EOQ", "=EOQ(A2,B2,C2)"]);
  expect(String(line[4])).toContain("√(");
  expect(String(line[5])).toContain("annual demand: A2 = 900 (");
  expect(line[6]).toBe(86.60254037844386);
  expect(line[7]).toBe("=SQRT(2*'Sheet1'!A2*'Sheet1'!B2/'Sheet1'!C2)");
  expect(compared[8]).toBe("=SQRT(2*'Sheet1'!A2*'Sheet1'!B2/'Sheet1'!C2)");
  expect(String(line[11])).toContain("Harris");
  const [block] = rowAt(book, "Sheet1!D4:D5");
  expect(block[1]).toBe(2);
  expect(block[10]).toBe("");
  expect(String(rowAt(book, "Sheet1!D3")[0][10])).toBe(
    "Its formula differs from that of the 3 cells around it in the column.",
  );
});

test("what is typed as a formula stays text; the live one alone is worked out", async () => {
  const book = openWorkbook([], calculate);
  const pane = await lookedThrough(book);
  await press(pane, "share-audit-write");
  const id = sheetId(book, "Audit");
  const values = book.values(id, { row: 0, column: 0, rows: 40, columns: 12 });
  const line = values.find((row) => row[3] === "=EOQ(A2,B2,C2)")!;
  expect(line[7]).toBe("=SQRT(2*'Sheet1'!A2*'Sheet1'!B2/'Sheet1'!C2)");
});

test("of a formula of Excel's each call of ours has a line, and the whole is compared", async () => {
  const book = openWorkbook([], calculate);
  const pane = await lookedThrough(book);
  await press(pane, "share-audit-write");
  const lines = rowAt(book, "Sheet1!D6");
  expect(lines.map((line) => line[2])).toEqual(["TURNOVER", "EOQ", "TURNOVER, EOQ"]);
  expect(lines[1][3]).toBe("EOQ(1,2,3)");
  expect(lines[2][8]).toBe("=IF('Sheet1'!A2>0,2*('Sheet1'!A2/'Sheet1'!B2),SQRT(2*1*2/3))");
});

test("a sheet called anything is linked to and referred to right", async () => {
  const book = openWorkbook([], calculate);
  const [sheet] = book.sheets();
  book.updateSheet({ ...sheet, name: `It's "A1"` });
  const pane = await lookedThrough(book);
  await press(pane, "share-audit-write");
  const all = rowsOf(book, "Audit").flat();
  expect(all).toContain(`=HYPERLINK("#'It''s ""A1""'!D2","'It''s ""A1""'!D2")`);
  expect(all).toContain(`=SQRT(2*'It''s "A1"'!A2*'It''s "A1"'!B2/'It''s "A1"'!C2)`);
});

test("a second audit stands beside the first, and each can be taken back", async () => {
  const book = openWorkbook([], calculate);
  const pane = await lookedThrough(book);
  await press(pane, "share-audit-write");
  await press(pane, "share-audit-write");
  expect(book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Audit", "Audit (2)"]);
  await takeBackFirst(pane);
  await takeBackFirst(pane);
  expect(book.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("with a fault at any request the audit is there or is not, and the next press writes it", async () => {
  let refused = 0;
  const tried = await forEveryAction(
    (book) => lookedThrough(book, lots.slice(0, 3)),
    pressing("share-audit-write"),
    async ({ book, before, after, result: pane }) => {
      expectPlainWords(pane!);
      const said = pane!.text("share-audit-message");
      if (said.startsWith("Written:")) return expect(book.sheets()).toHaveLength(2);
      refused++;
      expect(said).toMatch(/^[A-Z].*\.$/);
      expect(after.sheets).toEqual(before.sheets);
      expect(writings.of(pane!.pane).written).toEqual([]);
      await press(pane!, "share-audit-write");
      expect(book.sheets().map(({ name }) => name)).toContain("Audit");
    },
    { eachNameOnce: true, calculate },
  );
  expect(tried).toBeGreaterThan(15);
  expect(refused).toBeGreaterThan(tried / 4);
});
