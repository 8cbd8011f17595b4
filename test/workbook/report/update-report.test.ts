/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { writeReport } from "../../../src/workbook/report/write-report";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import type { Written } from "../../../src/workbook/excel/types";
import { forEveryAction } from "../../support/for-every-action";
import { fill, sheetId } from "../../support/open-workbook";
import { hurry } from "../in-a-hurry";
import { box, openList } from "../item-list";
import { reportContent } from "../report-content";

jest.setTimeout(120_000);
hurry();

const update = (former: Written) => writeReport(reportContent(3), undefined, former);

const names = (book: MemoryBook) => book.sheets().map(({ name }) => name);

test("a report takes the place of the one before: name and tab stay, and it can be taken back", async () => {
  const book = openList(3);
  const before = snapshot(book);
  const former = await writeReport(reportContent(8));
  book.addSheet("After");
  const written = await update(former);
  expect(names(book)).toEqual(["Sheet1", "ABC report", "After"]);
  expect(written.place).toMatchObject({ sheetName: "ABC report" });
  expect(written.place.sheetId).toBe(sheetId(book, "ABC report"));
  expect(book.activeSheet()).toBe(written.place.sheetId);
  expect(book.tables()[0].box.rows).toBe(4);
  await takeBack(written);
  expect(snapshot(book).sheets[0]).toEqual(before.sheets[0]);
  expect(names(book)).toEqual(["Sheet1", "After"]);
});

test("one that somebody has edited is not touched", async () => {
  const book = openList(3);
  const former = await writeReport(reportContent());
  fill(book, former.place.sheetId, [["mine"]], 3, 0);
  const before = snapshot(book);
  await expect(update(former)).rejects.toMatchObject({
    reason: "holdsMore",
    detail: { sheetName: "ABC report" },
  });
  expect(snapshot(book)).toEqual(before);
});

test("where it is gone by now, the report stands on a new sheet", async () => {
  const book = openList(3);
  const former = await writeReport(reportContent());
  book.deleteSheet(former.place.sheetId);
  await update(former);
  expect(names(book)).toEqual(["Sheet1", "ABC report"]);
});

test("it keeps the name that the user has given its sheet", async () => {
  const book = openList(3);
  const former = await writeReport(reportContent());
  const sheet = book.sheets().find(({ id }) => id === former.place.sheetId)!;
  book.updateSheet({ ...sheet, name: "For the boss" });
  const written = await update(former);
  expect(written.place.sheetName).toBe("For the boss");
  expect(names(book)).toEqual(["Sheet1", "For the boss"]);
});

test("with a fault at any action it is done wholly or not at all", async () => {
  const tried = await forEveryAction(
    async (book: MemoryBook) => {
      fill(book, book.activeSheet(), [
        ["Item", "Sales"],
        ["Nut", 1],
      ]);
      book.select(book.activeSheet(), box(0, 0, 1, 1));
      return writeReport(reportContent(8));
    },
    (former) => update(former),
    ({ before, after, error, result }) => {
      expect(after.sheets.map(({ name }) => name)).toEqual(["Sheet1", "ABC report"]);
      if (error !== undefined) expect(after).toEqual(before);
      else expect(result?.place.sheetName).toBe("ABC report");
    },
    { lostAnswers: true },
  );
  expect(tried).toBeGreaterThan(50);
});
