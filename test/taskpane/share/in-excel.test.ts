/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { fill, openWorkbook, sheetId } from "../../support/open-workbook";
import { forEveryAction } from "../../support/for-every-action";
import { hurry } from "../../workbook/in-a-hurry";
import { expectPlainWords } from "../in-excel";
import { drawInPlace } from "../open-pane";
import { formulasOf, openShare, press, serveTwins } from "./open-share";

hurry();
drawInPlace();
serveTwins();
jest.setTimeout(180_000);

const f = (formula: string) => ({ formula });

/** √(2 · 900 · 50 / 12) = 86.6025…; of the formula without a square root 45; what is wrong gives 7. */
const calculate = (formula: string) => {
  if (formula.includes("*7")) return 7;
  if (/EOQ|SQRT/.test(formula)) return 86.60254037844386;
  return /REORDERPOINT|\*/.test(formula) ? 45 : 0;
};

const rows = [
  ["Demand", "Cost", "Holding", "Lot", "Point"],
  [900, 50, 12, f("=EOQ(A2,B2,C2)"), f("=REORDERPOINT(A2,B2)")],
  [900, 50, 12, f("=EOQ(A3,B3,C3)"), f("=SUM(A2:A3)")],
];

const cellsOf = (book: MemoryBook, sheet = "Sheet1") =>
  formulasOf(book, sheetId(book, sheet), 3, 5);

test("converts every formula with its result, and puts each back to the letter", async () => {
  const book = openWorkbook(rows, calculate);
  const before = cellsOf(book);
  const open = await openShare();
  expect(open.text("share-found")).toBe("3 formulas of Stockbook on 1 sheet.");
  expect(open.table("share-functions").slice(1)).toEqual([
    ["EOQ", "2", "0", "0", "Convert"],
    ["REORDERPOINT", "1", "0", "0", "Convert"],
  ]);
  await press(open, "share-convert");
  expect(open.text("share-told")).toBe("3 formulas converted, with the same results as before.");
  const after = cellsOf(book);
  expect(String(after[1][3])).toMatch(/SQRT\(2\*A2\*B2\/C2\).*N\("Stockbook: =EOQ\(A2,B2,C2\)/);
  expect(after[2][4]).toBe("=SUM(A2:A3)");
  expect(open.text()).toContain("No formula of Stockbook is left");
  await press(open, "share-restore");
  expect(open.text("share-told")).toBe("3 formulas of Stockbook put back.");
  expect(cellsOf(book)).toEqual(before);
});

test("of one function alone only its formulas are converted", async () => {
  const book = openWorkbook(rows, calculate);
  const open = await openShare();
  await press(open, "share-convert-REORDERPOINT");
  expect(cellsOf(book)[1][3]).toBe("=EOQ(A2,B2,C2)");
  expect(String(cellsOf(book)[1][4])).toContain('N("Stockbook: =REORDERPOINT(A2,B2)');
  expect(open.text("share-found")).toBe("2 formulas of Stockbook on 1 sheet.");
});

test("what differs is put back and told with both results", async () => {
  const wrong = (formula: string) => (formula.includes("SQRT") ? 80 : calculate(formula));
  const book = openWorkbook(rows, wrong);
  const before = cellsOf(book);
  const open = await openShare();
  await press(open, "share-convert");
  expect(open.text("share-told")).toContain("1 formula converted, with the same result as before.");
  expect(open.text("share-left")).toContain(
    "Sheet1!D2: Excel’s own formula gave 80 instead of 86.60254038, so Stockbook’s was put back.",
  );
  expect(cellsOf(book)[1][3]).toBe(before[1][3]);
  expect(String(cellsOf(book)[1][4])).toContain("A2*B2");
});

test("a colleague opens it next month, has moved nothing and changed one: that one is named", async () => {
  const book = openWorkbook(rows, calculate);
  await press(await openShare(), "share-convert");
  const sheet = sheetId(book, "Sheet1");
  const changed = String(cellsOf(book)[1][3]).replace("SQRT(2*", "SQRT(3*");
  fill(book, sheet, [[f(changed)]], 1, 3);
  const colleague = await openShare();
  await press(colleague, "share-restore");
  expect(colleague.text("share-told")).toContain("2 formulas of Stockbook put back.");
  expect(colleague.text("share-left")).toBe(
    "Sheet1!D2: Somebody has changed this formula, or deleted cells that it took, so it was not touched.",
  );
  expect(cellsOf(book)[1][3]).toBe(changed);
  expect(cellsOf(book)[2][3]).toBe("=EOQ(A3,B3,C3)");
});

test("a formula that a colleague changes between looking and pressing is left alone", async () => {
  const book = openWorkbook(rows, calculate);
  const open = await openShare();
  fill(book, sheetId(book, "Sheet1"), [[f("=EOQ(A2,B2,C2)*7")]], 1, 3);
  await press(open, "share-convert");
  expect(open.text("share-left")).toBe(
    "Sheet1!D2: The cell has been changed since it was looked at. Look again.",
  );
  expect(cellsOf(book)[1][3]).toBe("=EOQ(A2,B2,C2)*7");
});

test("protected sheets, cells formatted as text, and defined names are named and untouched", async () => {
  const book = openWorkbook({ Open: rows, Shut: rows }, calculate);
  book.protect(sheetId(book, "Shut"));
  book.setFormat(
    sheetId(book, "Open"),
    { row: 1, column: 3, rows: 1, columns: 1 },
    { numberFormat: "@" },
  );
  book.addName({ name: "lot", scope: null, cells: null, formula: "=EOQ(900,50,12)" });
  const open = await openShare();
  expect(open.text("share-names")).toContain("The defined name lot has a formula of Stockbook");
  expect(open.text("share-stay")).toContain("3 formulas on a protected sheet.");
  await press(open, "share-convert");
  expect(open.text("share-left")).toContain("Open!D2: The cell is formatted as text");
  expect(cellsOf(book, "Open")[1][3]).toBe("=EOQ(A2,B2,C2)");
  expect(cellsOf(book, "Shut")[1][3]).toBe("=EOQ(A2,B2,C2)");
  expect(String(cellsOf(book, "Open")[2][3])).toContain("SQRT");
});

test("rows hidden by a filter and merged cells are written where they stand", async () => {
  const book = openWorkbook(rows, calculate);
  const sheet = sheetId(book, "Sheet1");
  book.hideRows(sheet, [1]);
  book.merge(sheet, { row: 2, column: 3, rows: 1, columns: 1 });
  const before = cellsOf(book);
  const open = await openShare();
  await press(open, "share-convert");
  expect(String(cellsOf(book)[1][3])).toContain("SQRT(2*A2*B2/C2)");
  expect(String(cellsOf(book)[2][3])).toContain("SQRT(2*A3*B3/C3)");
  await press(open, "share-restore");
  expect(cellsOf(book)).toEqual(before);
});

test("formulas that show #NAME? are put in again as one types them", async () => {
  let isKnown = false;
  const book = openWorkbook([], (formula) =>
    isKnown && !formula.includes("=_xldudf_") ? calculate(formula) : "#NAME?",
  );
  const sheet = sheetId(book, "Sheet1");
  fill(book, sheet, [[f("=_xldudf_EOQ_COST(A2,B2,C2)"), f('="_xldudf_EOQ("&EOQ(1,2,3)')]]);
  isKnown = true;
  const open = await openShare();
  await press(open, "share-enter-again");
  expect(open.text("share-told")).toBe("2 formulas put in again.");
  expect(formulasOf(book, sheet, 1, 2)).toEqual([
    ["=EOQ.COST(A2,B2,C2)", '="_xldudf_EOQ("&EOQ(1,2,3)'],
  ]);
});

test("a function that Excel still does not know is named", async () => {
  const book = openWorkbook([[f("=EOQ(1,2,3)")]], () => "#NAME?");
  const open = await openShare();
  await press(open, "share-enter-again");
  expect(open.text("share-left")).toContain("Sheet1!A1: Excel still does not know the function.");
  expect(formulasOf(book, sheetId(book, "Sheet1"), 1, 1)).toEqual([["=EOQ(1,2,3)"]]);
});

test("a workbook without our functions can be shared as it is", async () => {
  openWorkbook([["Items", f("=SUM(A1:A2)")]]);
  const open = await openShare();
  expect(open.text("share-none")).toContain("it can be shared as it is");
});

describe("with a fault at any action of any batch", () => {
  const arrange = async (book: MemoryBook) => {
    fill(book, book.activeSheet(), rows);
    return openShare();
  };
  const formulas = (cells: Record<string, unknown>) => [cells.D2, cells.D3, cells.E2].map(String);

  test("converting is done whole or not at all, and the pane says which", async () => {
    const tried = await forEveryAction(
      arrange,
      (open) => press(open, "share-convert"),
      ({ before, after, result: open }) => {
        expectPlainWords(open!);
        if (open!.has("share-told")) {
          expect(open!.text("share-told")).toContain("3 formulas converted");
          for (const one of formulas(after.sheets[0].cells)) expect(one).toContain("Stockbook: =");
        } else {
          expect(open!.text("share-message")).toMatch(/^[A-Z].*\.$/);
          expect(after.sheets[0].cells).toEqual(before.sheets[0].cells);
        }
      },
      { calculate, lostAnswers: true },
    );
    expect(tried).toBeGreaterThan(10);
  });

  test("putting back is done whole or not at all, and the pane says which", async () => {
    await forEveryAction(
      async (book) => press(await arrange(book), "share-convert"),
      (open) => press(open, "share-restore"),
      ({ before, after, result: open }) => {
        expectPlainWords(open!);
        if (open!.has("share-told") && open!.text("share-told").includes("put back")) {
          expect(formulas(after.sheets[0].cells)).toEqual([
            "=EOQ(A2,B2,C2)",
            "=EOQ(A3,B3,C3)",
            "=REORDERPOINT(A2,B2)",
          ]);
        } else {
          expect(open!.text("share-message")).toMatch(/^[A-Z].*\.$/);
          expect(after.sheets[0].cells).toEqual(before.sheets[0].cells);
        }
      },
      { calculate, lostAnswers: true },
    );
  });
});
