/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { settled } from "../../support/client-library";
import { fill, openWorkbook } from "../../support/open-workbook";
import { press, quietly, sheetOf } from "../in-excel";
import { header, items } from "./item-list";
import { afterPlanning } from "./open-plan";

const cells = [header, ...items];

function openList(rows = cells): MemoryBook {
  const book = openWorkbook();
  fill(book, sheetOf(book), rows);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  return book;
}

const box = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const planned = (book: MemoryBook, rows = 7) =>
  book.values(sheetOf(book), box(0, 23, rows, 6)) as (string | number)[][];
const told = "reorder-plan-write-message";

/** Each item by hand: in whole packs, at least the minimum, at most what lacks to the reorder point. */
const orders: Record<string, number> = {
  // 60.7 lacking, in packs of 10.
  "Valve DN50": 70,
  // 130.3 lacking, at least 100, in packs of 50.
  "Gasket 80": 150,
  // 26.9 lacking, in whole units.
  "Flange 100": 27,
  ...{ "Bearing 6204": 0, "Seal kit": 0, "Pump head": 0 },
};

test("the plan is written beside the list, updated in place, and taken back", async () => {
  const book = openList();
  const before = snapshot(book).sheets;
  const pane = await afterPlanning(workbook);
  expect(pane.text("reorder-place")).toContain("Sheet1!X1:AC7");
  expect(pane.text("reorder-write")).toBe("Write the plan in X:AC");
  await press(pane, "reorder-write");
  expect(pane.text(told)).toBe("Written: Plan in Sheet1!X1:AC7.");
  const [names, ...rows] = planned(book);
  expect(names).toEqual([
    ...["Order now", "Order value", "Order by", "Urgency", "Safety stock", "Reorder point"],
  ]);
  rows.forEach(([order, money, , group], row) => {
    const [name, , , , , , unitCost] = items[row];
    expect([name, order]).toEqual([name, orders[String(name)]]);
    expect(money).toBe(Number(order) * Number(unitCost));
    expect(group).toBe(
      [
        ...["Out now", "Runs out before an order arrives", "Order now"],
        ...["Order at the next review", "Covered", "Too much"],
      ][row],
    );
  });
  expect(book.format(sheetOf(book), 1, 25).numberFormat).toBe("m/d/yyyy");
  expect(pane.text("reorder-write")).toBe("Update the plan in X:AC");
  await press(pane, "reorder-write");
  expect(pane.text(told)).toBe("Written: Plan in Sheet1!X1:AC7, updated.");
  for (const status of [/What was there before is back/, /^Taken back:/]) {
    await pane.pressNamed(/^Take back:/);
    await quietly(pane);
    expect(pane.status).toMatch(status);
  }
  expect(snapshot(book).sheets).toEqual(before);
});

test("a row that is not planned keeps empty cells, and a name that begins with = stays text", async () => {
  const rows = cells.map((row, k) =>
    k === 2 ? ["=1+1", ...row.slice(1)] : k === 3 ? [...row.slice(0, 5), "", ...row.slice(6)] : row,
  );
  const book = openList(rows);
  const pane = await afterPlanning(workbook);
  await press(pane, "reorder-live-formulas", "reorder-write", "reorder-report");
  expect(book.formulas(sheetOf(book), box(3, 23, 1, 6))).toEqual([["", "", "", "", "", ""]]);
  const report = book.sheets()[1].id;
  const used = book.usedBox(report, true)!;
  const named = book
    .values(report, used)
    .flatMap((row, i) => row.flatMap((cell, j) => (cell === "=1+1" ? [[i, j]] : [])));
  expect(named.length).toBeGreaterThan(2);
  for (const [row, column] of named) {
    expect(String(book.formulas(report, box(row, column))[0][0])).toBe("=1+1");
    expect(book.values(report, box(row, column))).toEqual([["=1+1"]]);
  }
});

describe("a list of more rows than there are letters for contents", () => {
  const many = [
    header,
    ...Array.from({ length: 40 }, (_, k) => {
      const [name, supplier, onHand, ...rest] = items[k % items.length];
      return [`${name} ${k}`, supplier, Number(onHand) + 3 * k, ...rest];
    }),
  ];
  const columns = 29;

  async function sortedWithPlan(asFormulas: boolean) {
    const book = openList(many);
    const pane = await afterPlanning(workbook);
    await press(pane, ...(asFormulas ? ["reorder-live-formulas"] : []), "reorder-write");
    const written = book.values(sheetOf(book), box(0, 0, 41, columns));
    const formulas = book
      .formulas(sheetOf(book), box(1, 0, 40, columns))
      .map((row, at) => row.map((cell, column) => ({ cell, column, at })));
    // As Excel does it: a formula that is moved names the cells of its new row.
    const turned = [...formulas].reverse().map((row, now) =>
      row.map(({ cell, at, column }) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return written[at + 1][column];
        const moved = cell.replace(/\b([A-Z]{1,2})(\d+)\b/g, `$1${now + 2}`);
        return { formula: moved };
      }),
    );
    book.write(sheetOf(book), box(1, 0, 40, columns), turned);
    await settled();
    return { book, pane };
  }

  test.each([false, true])(
    "sorted with its plan, it is updated in place, nothing taken for an edit (formulas: %s)",
    async (asFormulas) => {
      const { book, pane } = await sortedWithPlan(asFormulas);
      await press(pane, "reorder-make");
      expect(pane.text("reorder-write")).toBe("Update the plan in X:AC");
      await press(pane, "reorder-write");
      expect(pane.text(told)).toBe("Written: Plan in Sheet1!X1:AC41, updated.");
      expect(book.usedBox(sheetOf(book), true)!.columns).toBe(columns);
    },
  );

  test.each([false, true])(
    "a cell that was changed by hand is told, and stays when the rest is taken back (formulas: %s)",
    async (asFormulas) => {
      const { book, pane } = await sortedWithPlan(asFormulas);
      book.write(sheetOf(book), box(5, 23), [[777]]);
      await settled();
      await press(pane, "reorder-make");
      expect(pane.text("reorder-place")).toContain(
        "One cell in Sheet1!X1:AC41 was changed by hand",
      );
      await pane.pressNamed(/^Take back:/);
      await quietly(pane);
      await pane.pressNamed(/^Take back anyway:/);
      await quietly(pane);
      const left = book.values(sheetOf(book), box(0, 23, 41, 6)).flat();
      expect(left.filter((cell) => cell !== "")).toEqual([777]);
    },
  );
});
