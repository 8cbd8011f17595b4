/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { countActions, failAt, failNowhere, meanwhile, onlyLooks } from "../../support/faults";
import { forEveryAction } from "../../support/for-every-action";
import { fill, openWorkbook } from "../../support/open-workbook";

async function writeTwice(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["first"]];
    await context.sync();
    sheet.getRange("A2").values = [["second"]];
    sheet.getRange("A3").values = [["third"]];
    await context.sync();
  });
}

test("the actions of each batch are counted, without the library's own tidying", async () => {
  openWorkbook();
  const batches = await countActions(writeTwice);
  const sets = batches.map((names) => names.filter((name) => name === "SetProperty Values").length);
  expect(sets).toEqual([1, 2]);
});

test("a fault at one action leaves what was done before it, and strikes once", async () => {
  const book = openWorkbook();
  const [, second] = await countActions(writeTwice);
  const thirdSet = second.lastIndexOf("SetProperty Values");
  book.clear(book.activeSheet(), { row: 0, column: 0, rows: 9, columns: 1 }, "All");
  failAt({ batch: 1, action: thirdSet, code: "InvalidOperationInCellEditMode" });
  await expect(writeTwice()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(book.usedBox(book.activeSheet(), true)?.rows).toBe(2);
  await writeTwice();
  expect(book.usedBox(book.activeSheet(), true)?.rows).toBe(3);
});

test("a lasting fault strikes every batch from there on", async () => {
  openWorkbook();
  failAt({ action: 0, code: "GeneralException", lasting: true });
  await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
  await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
  failNowhere();
  await writeTwice();
});

test("with its answer lost a batch is done but reported as failed", async () => {
  const book = openWorkbook();
  failAt({ batch: 1, action: "answer", code: "GeneralException" });
  await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
  expect(book.usedBox(book.activeSheet(), true)?.rows).toBe(3);
});

test("somebody else may act between two batches", async () => {
  const book = openWorkbook();
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  const seen: unknown[] = [];
  meanwhile(1, () => {
    seen.push(book.values(book.activeSheet(), corner)[0][0]);
    book.write(book.activeSheet(), corner, [["theirs"]]);
  });
  await writeTwice();
  expect(seen).toEqual(["first"]);
  expect(book.values(book.activeSheet(), corner)).toEqual([["theirs"]]);
});

test("an operation is tried with a fault at each of its actions on a fresh workbook", async () => {
  const codes = ["GeneralException", "AccessDenied"];
  const met: string[] = [];
  const tried = await forEveryAction(
    (book) => {
      fill(book, book.activeSheet(), [["kept"]], 9);
      return "arranged";
    },
    async (arranged) => {
      expect(arranged).toBe("arranged");
      await writeTwice();
    },
    ({ before, after, error, fault }) => {
      expect(before.sheets[0].cells).toEqual({ A10: "kept" });
      expect(after.sheets[0].cells).toMatchObject({ A10: "kept" });
      expect(error).toMatchObject({ code: fault.code });
      met.push(`${fault.batch} ${fault.action} ${fault.code}`);
    },
    { codes, lostAnswers: true },
  );
  openWorkbook();
  const batches = await countActions(writeTwice);
  const places = batches.reduce((sum, names) => sum + 1 + starts(names).length, 0);
  expect(tried).toBe(places * codes.length);
  expect(new Set(met).size).toBe(tried);
  expect(met).toContain("1 answer GeneralException");
});

/** The actions that find another workbook than the one before them did. */
function starts(names: string[]): number[] {
  return [
    0,
    ...names.flatMap((name, action) => (/^(Set|Method)/.test(name) ? [action + 1] : [])),
  ].filter((action) => action < names.length);
}

test("a fault behind an action that only looks leaves what a fault at the look leaves", async () => {
  openWorkbook();
  const batches = await countActions(writeTwice);
  const leftBy = async (batch: number, action: number) => {
    const book = openWorkbook();
    failAt({ batch, action, code: "GeneralException" });
    await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
    return snapshot(book);
  };
  let compared = 0;
  for (const [batch, names] of batches.entries()) {
    for (const [action, name] of names.slice(0, -1).entries()) {
      if (!onlyLooks(name)) continue;
      expect(await leftBy(batch, action + 1)).toEqual(await leftBy(batch, action));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(5);
});

test("a broken expectation says at which action it broke", async () => {
  const trying = forEveryAction(
    () => undefined,
    writeTwice,
    ({ after, before }) => expect(after).toEqual(before),
  );
  await expect(trying).rejects.toThrow(/^With GeneralException at batch 1, action 0/);
});
