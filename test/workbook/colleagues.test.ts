/** @jest-environment jsdom */
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { insertFormula, writeLiveFormula } from "../../src/workbook/columns/live-formula";
import { planColumns } from "../../src/workbook/columns/plan-columns";
import { readList } from "../../src/workbook/list/read-list";
import { writeReport } from "../../src/workbook/report/write-report";
import { type Cell, type ListReading, type Place, Refusal } from "../../src/workbook/excel/types";
import { writeColumns } from "../../src/workbook/columns/write-columns";
import { fill, keptReferences, openWorkbook } from "../support/open-workbook";
import { atEveryBatch, type Meeting } from "./at-every-batch";
import { colleagues, left, top } from "./colleagues";
import { hurry } from "./in-a-hurry";
import { box, itemRows, placeIn } from "./item-list";
import { reportContent } from "./report-content";
import { smallBlocks } from "./small-blocks";

jest.setTimeout(120_000);
hurry();

/** With three columns read and three written, 100 rows go into a small block. */
const items = 108;
const smallBlock = 1_200;

/** And 1,666 into one of the usual size: what is undone in it takes several requests. */
const manyItems = 1_800;

interface Arranged {
  reading: ListReading;
  target: Place;
}

const arrange = () => arrangeList(items);

async function arrangeList(count: number): Promise<{ book: MemoryBook; arranged: Arranged }> {
  const book = openWorkbook({ Items: [["Stock"]], Other: [] });
  const sheet = book.activeSheet();
  fill(book, sheet, itemRows(count), top, left);
  fill(book, sheet, [["a note"]], top + count + 9, left + 3);
  book.setFormat(sheet, box(top, left, 1, 3), { bold: true });
  const list = placeIn(book, box(top, left, count + 1, 3));
  const target = await planColumns(list, 3);
  return { book, arranged: { reading: await readList(list, [0, 1, 2]), target } };
}

/** What belongs beside an item. */
function beside(name: Cell): Cell[] {
  const number = Number(String(name).replace("Item ", ""));
  return number % 5 === 0 ? ["", "", ""] : ["ABC".charAt(number % 3), number / items, "=text"];
}

function write({ reading, target }: Arranged) {
  const [names] = reading.cells;
  const row = (name: Cell, index: number) =>
    index === 0 ? ["Class", "Share", "Why"] : beside(name);
  return writeColumns(reading.place, target, {
    columns: 3,
    numberFormats: ["General", "0.0%", "General"],
    hasHeader: true,
    rows: names.length,
    cells: (first, count) =>
      names.slice(first, first + count).map((name, index) => row(name, first + index)),
    source: reading,
  });
}

function expectRightlyAligned(book: MemoryBook): void {
  const sheet = book.sheets()[0].id;
  const rows = book.values(sheet, box(0, 0, items + 20, 10));
  const columnOf = (header: string) =>
    rows.reduce((found, row) => (found < 0 ? row.indexOf(header) : found), -1);
  const at = {
    name: columnOf("Item"),
    class: columnOf("Class"),
    share: columnOf("Share"),
    why: columnOf("Why"),
  };
  const wrong = rows.filter((row) => {
    const cells = [row[at.class], row[at.share], row[at.why]];
    const isItem = /^Item \d/.test(String(row[at.name]));
    const expected = isItem ? beside(row[at.name]) : ["", "", ""];
    return cells.some((cell, index) => cell !== expected[index] && !theirs(cell, row));
  });
  expect(wrong).toEqual([]);
}

const theirs = (cell: Cell, row: Cell[]) =>
  ["theirs", "=1+1", "0012"].includes(String(cell)) ||
  row.includes("Mine") ||
  row.includes("Class") ||
  cell === "a note";

function expectUndone({ error, after, without }: Meeting<unknown>): void {
  expect(error).toBeInstanceOf(Refusal);
  const { reason, detail } = error as Refusal;
  expect(reason).toMatch(/^(sourceChanged|targetNotEmpty|sheetGone|listGone)$/);
  expect(detail.leftBehind).toBeUndefined();
  expect(after).toEqual(without);
}

const all = Object.entries(colleagues(items));

describe.each(all)("a colleague who %s while columns are written", (what, act) => {
  smallBlocks(smallBlock);

  test("loses nothing, and the columns stand beside their rows or not at all", async () => {
    await atEveryBatch(arrange, write, act, (meeting) => {
      const { batch, book, result, error } = meeting;
      try {
        if (result) expectRightlyAligned(book);
        else expectUndone(meeting);
        if (what === "renames the sheet") expect(result?.place.sheetName).toBe("Renamed");
        if (what === "deletes the sheet") expect(error).toMatchObject({ reason: "sheetGone" });
      } catch (failure) {
        (failure as Error).message = `At batch ${batch}:\n${(failure as Error).message}`;
        throw failure;
      }
    });
    expect(keptReferences()).toBe(0);
  });
});

test.each([
  ["edits the last item", "sourceChanged"],
  ["inserts rows near the top of the list", "sourceChanged"],
  ["writes where the last class goes", "targetNotEmpty"],
])("a colleague who %s before the last block is why nothing is written", async (what, reason) => {
  const arrangeMany = () => arrangeList(manyItems);
  const act = colleagues(manyItems)[what];
  await atEveryBatch(arrangeMany, write, act, (meeting) => {
    const { batch, batches, error } = meeting;
    if (batch < batches - 1) {
      expect(error).toMatchObject({ reason });
      expectUndone(meeting);
    }
  });
});

const reporting = ({ reading }: Arranged) =>
  writeReport({ ...reportContent(items), source: reading });

describe.each(all)("a colleague who %s while the report is written", (what, act) => {
  smallBlocks(smallBlock);

  test("loses nothing, and there is a report of the list as it is or none", async () => {
    await atEveryBatch(arrange, reporting, act, (meeting) => {
      const { batch, batches, result, error, after, without } = meeting;
      const changes = /edits|near|fills|deletes|above|left|column of|sheet/.test(what);
      if (!result) {
        expect(error).toMatchObject({ reason: expect.stringMatching(/sourceChanged|Gone/) });
        expect(after).toEqual(without);
      } else {
        expect(after.sheets.filter(({ name }) => name !== "ABC report")).toEqual(without.sheets);
        if (changes && what !== "renames the sheet") expect(batch).toBeGreaterThan(batches - 2);
      }
    });
  });
});

describe.each([
  [
    "while the live formula is written a colleague",
    ({ reading, target }: Arranged) =>
      writeLiveFormula(reading.place, { ...target, columns: 1 }, "Class", "=ABC(A1:A9)"),
  ],
  [
    "while a formula is put in a colleague",
    ({ target }: Arranged) =>
      insertFormula({ ...target, rows: 1, columns: 1, row: target.row + 1 }, "=ABC(A1:A9)"),
  ],
])("%s", (_what, operation) => {
  const few = 12;
  test.each(Object.entries(colleagues(few)))(
    "%s, and it is whole or not there",
    async (_act, act) => {
      await atEveryBatch(
        () => arrangeList(few),
        operation,
        act,
        (meeting) => {
          if (!meeting.result) expectUndone(meeting);
        },
      );
    },
  );
});
