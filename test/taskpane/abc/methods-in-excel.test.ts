/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import type { Calculate, MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { call, shown } from "../../functions/excel";
import { openWorkbook } from "../../support/open-workbook";
import { fillYear, press, quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";

const valuesIn = (book: MemoryBook, row: number, column: number, rows: number, columns = 1) =>
  book.values(sheetOf(book), { row, column, rows, columns });

async function classified(book: MemoryBook, ...choices: string[]): Promise<OpenPane> {
  fillYear(book);
  const pane = await openPane(workbook);
  await quietly(pane);
  await press(pane, ...choices, "analyse");
  return pane;
}

async function takeAllBack(pane: OpenPane): Promise<void> {
  while (pane.has("written-heading")) {
    await pane.pressNamed(/^Take back:/);
    await quietly(pane);
  }
}

/** Classes and service targets of the five items. */
const matrices: [string, string, [string, number][], string][] = [
  [
    "two stages",
    "method-twoStage",
    // 70, 20, 6, 3 and 1 % of the lines make a a b c c; 50, 30, 15, 4 and 1 % of the sales A A B C C.
    [
      ["Ac", 0.97],
      ["Aa", 0.99],
      ["Ba", 0.96],
      ["Cb", 0.92],
      ["Cc", 0.9],
    ],
    "=ABC.TWOSTAGE(C2:C6,D2:D6)",
  ],
  [
    "value and steadiness",
    "method-steadiness",
    // Deviation over mean: 0.10, 2, 0.41, 0; and no demand at all.
    [
      ["AX", 0.99],
      ["AZ", 0.95],
      ["BX", 0.98],
      ["CX", 0.95],
      ["CZ", 0.85],
    ],
    "=ABC(C2:C6)&XYZ(E2:H6)",
  ],
];

describe("a whole run by a matrix, through Microsoft's own client library", () => {
  test.each(matrices)(
    "%s: classes and targets, report and formula are written, and taken back",
    async (_, method, expected, formula) => {
      const calculated: string[] = [];
      const calculate: Calculate = (text) => {
        calculated.push(text);
        return 0;
      };
      const book = openWorkbook([], calculate);
      fillYear(book);
      const before = snapshot(book).sheets;
      const pane = await classified(book, method);
      expect(snapshot(book).sheets).toEqual(before);
      expect(pane.text("column-place")).toContain("Sheet1!I1:J6");

      await press(pane, "write-column");
      expect(pane.text("write-column-message")).toBe("Written: Class column in Sheet1!I1:J6.");
      expect(valuesIn(book, 0, 8, 6, 2)).toEqual([["ABC class", "Service target"], ...expected]);
      const targetFormats = expected.map((_item, row) => book.format(sheetOf(book), row + 1, 9));
      expect(targetFormats.map(({ numberFormat }) => numberFormat)).toEqual(
        new Array(5).fill("0.0%"),
      );

      await press(pane, "write-report");
      expect(pane.text("write-report-message")).toMatch(/^Written: Report on the sheet/);
      await press(pane, "write-formula");
      expect(pane.text("write-formula-message")).toMatch(/^Written: Live formula in Sheet1!K1:K6/);
      const formulas = book.formulas(sheetOf(book), { row: 0, column: 10, rows: 2, columns: 1 });
      expect(formulas).toEqual([["ABC class"], [formula]]);
      // Nothing else is a formula: an item is called =Bolt.
      expect(new Set(calculated)).toEqual(new Set([formula]));

      await takeAllBack(pane);
      expect(snapshot(book).sheets).toEqual(before);
    },
  );

  test("a target that the user sets is written as a number that SAFETYSTOCK.CYCLE takes", async () => {
    const book = openWorkbook();
    const pane = await classified(book, "method-steadiness");
    await pane.type("target-AX", "97.5 %");
    await pane.type("target-CZ", "80");
    await press(pane, "write-column");
    const targets = valuesIn(book, 1, 9, 5);
    expect(targets.flat()).toEqual([0.975, 0.95, 0.98, 0.95, 0.8]);
    const stocks = shown(call("SAFETYSTOCK.CYCLE", targets, 10, 4)).flat();
    // z of the normal distribution by R's qnorm, times 10 · √4.
    const z = [1.959963984540054, 1.644853626951472, 2.053748910631823, 1.644853626951472];
    expect(stocks).toEqual(
      [...z, 0.8416212335729142].map((each) => expect.closeTo(each * 20, 9) as unknown),
    );
  });

  test("a target that cannot be is told before anything is written", async () => {
    const book = openWorkbook();
    const pane = await classified(book, "method-steadiness");
    const before = snapshot(book).sheets;
    await pane.type("target-AX", "100");
    await press(pane, "write-column");
    expect(pane.text("write-column-message")).toMatch(/^The target for AX is “100”/);
    expect(pane.focused).toBe("target-AX");
    await press(pane, "write-report");
    expect(pane.text("write-report-message")).toMatch(/^The target for AX is “100”/);
    expect(snapshot(book).sheets).toEqual(before);
    await pane.type("target-AX", "99.5");
    await press(pane, "write-column");
    expect(valuesIn(book, 1, 9, 1)).toEqual([[0.995]]);
  });

  test("99.9 % is 0.999 in a cell and in a formula, as anybody would write it", async () => {
    const book = openWorkbook();
    const pane = await classified(book, "method-steadiness");
    await pane.type("line-b", "99.9");
    await pane.type("target-AX", "99.9");
    await quietly(pane);
    expect(pane.text("formula")).toBe("=ABC(C2:C6,,0.999)&XYZ(E2:H6)");
    await press(pane, "write-column");
    expect(valuesIn(book, 1, 9, 1)).toEqual([[0.999]]);
  });
});

describe("a whole run without a matrix", () => {
  test("by weighted criteria writes one column and its formula, and takes them back", async () => {
    const book = openWorkbook();
    fillYear(book);
    const before = snapshot(book).sheets;
    const pane = await classified(book, "method-weighted", "further-0-column=3");
    await press(pane, "write-column", "write-report", "write-formula");
    // Sales and lines of 100 each: -Nut has 50 % of both, =Bolt 26.5 %, +Cup 17.5 %, @Pin 5 %.
    expect(valuesIn(book, 0, 8, 6).flat()).toEqual(["ABC class", "A", "A", "A", "B", "C"]);
    expect(valuesIn(book, 0, 9, 1)).toEqual([["ABC class"]]);
    const [[formula]] = book.formulas(sheetOf(book), { row: 1, column: 9, rows: 1, columns: 1 });
    expect(formula).toBe("=ABC.MULTI(C2:D6)");
    await takeAllBack(pane);
    expect(snapshot(book).sheets).toEqual(before);
  });

  test("of groups ranks each site by itself, and offers no formula", async () => {
    const book = openWorkbook();
    fillYear(book);
    const before = snapshot(book).sheets;
    const pane = await classified(book, "group-column=1");
    expect(pane.table("groups-table").slice(1)).toEqual([
      ["North", "2", "0", "1", "66", "66.0%"],
      ["South", "1", "1", "0", "34", "34.0%"],
    ]);
    expect(pane.text("no-formula")).toMatch(/ranks each group separately/);
    await press(pane, "write-column", "write-report");
    // North 50 and 15 of 66, 1 beyond 95 %; South 30 of 34, and 4 beyond 80 %.
    expect(valuesIn(book, 0, 8, 6).flat()).toEqual(["ABC class", "A", "A", "A", "B", "C"]);
    await takeAllBack(pane);
    expect(snapshot(book).sheets).toEqual(before);
  });
});

describe("a second run after an edit", () => {
  const edit = (book: MemoryBook) =>
    book.write(sheetOf(book), { row: 3, column: 2, rows: 1, columns: 1 }, [[60]]);
  // 50, 30, 60, 4, 1 of 145: +Cup and =Bolt are A before 80 %, and -Nut, before which 75.9 % stand.
  const moved = [
    ["Change", "Items", "Value"],
    ["BX → AX", "1", "60"],
  ];

  test("in the same session shows who changed class, and writes it beside the first", async () => {
    const book = openWorkbook();
    const pane = await classified(book, "method-steadiness");
    await press(pane, "write-column");
    edit(book);
    await quietly(pane);
    expect(pane.text("source-changed")).toBe("Sheet1!A1:H6 has changed since it was read.");
    await press(pane, "run-again");
    expect(pane.table("moves-table")).toEqual(moved);
    expect(pane.status).toContain("1 item changed class since the last run.");
    await press(pane, "write-column");
    expect(valuesIn(book, 0, 10, 6).flat()).toEqual(["ABC class", "AX", "AZ", "AX", "CX", "CZ"]);
  });

  test("in the next session does so too, with the settings of the first", async () => {
    const book = openWorkbook();
    const first = await classified(book, "method-steadiness");
    await press(first, "write-column");
    edit(book);
    const next = await openPane(workbook);
    await quietly(next);
    expect(next.text("see-message")).toMatch(/^The settings of the last run/);
    await press(next, "analyse");
    expect(next.table("moves-table")).toEqual(moved);
    expect(next.table("changed-items")[1]).toEqual(["+Cup", "BX → AX", "60"]);
    await press(next, "write-report");
    const report = book.sheets()[1].id;
    const texts = book.values(report, book.usedBox(report, true)!).flat();
    expect(texts).toContain("Since the last run");
    expect(texts).toContain("BX → AX");
  });
});
