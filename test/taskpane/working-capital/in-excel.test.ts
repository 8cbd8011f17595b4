/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { settled } from "../../support/client-library";
import { press, quietly, sheetOf } from "../in-excel";
import { header, items, needs } from "./capital-list";
import { afterAnswering, openList } from "./open-capital";

const box = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});
const told = "working-capital-write-message";
const written = (book: MemoryBook, rows = 5) =>
  book.values(sheetOf(book), box(0, 10, rows, 3)) as (string | number)[][];

test("the figures are written beside the list, updated in place, and taken back", async () => {
  const book = openList();
  const before = snapshot(book).sheets;
  const pane = await afterAnswering();
  expect(pane.text("capital-place")).toContain("Sheet1!K1:M5");
  expect(pane.text("capital-write")).toBe("Write the figures in K:M");
  await press(pane, "capital-write");
  expect(pane.text(told)).toBe("Written: Working capital in Sheet1!K1:M5.");
  const [names, ...rows] = written(book);
  expect(names).toEqual(["Working capital", "Break-even term, days", "Cost of capital a year"]);
  rows.forEach(([need, , cost], row) => {
    expect(need).toBeCloseTo(needs[row], 8);
    expect(cost).toBeCloseTo(needs[row] * 0.08, 8);
  });
  // Valve: 10000 / (10 · 10) days in stock, and 14 days of sales at 1.5 times the price: 100 + 21.
  expect(rows[1][1]).toBeCloseTo(121, 9);
  expect(pane.text("capital-write")).toBe("Update the figures in K:M");
  await press(pane, "capital-write");
  expect(pane.text(told)).toBe("Written: Working capital in Sheet1!K1:M5, updated.");
  for (const status of [/What was there before is back/, /^Taken back:/]) {
    await pane.pressNamed(/^Take back:/);
    await quietly(pane);
    expect(pane.status).toMatch(status);
  }
  expect(snapshot(book).sheets).toEqual(before);
});

test("a row that is left out keeps empty cells, also among formulas", async () => {
  const rows = [header, ...items].map((row, k) => (k === 2 ? [...row.slice(0, 9), ""] : row));
  const book = openList(rows);
  const pane = await afterAnswering();
  expect(pane.text("capital-left-out")).toBe(
    "1 row is left out, with EUR 10,000 of stock: see the findings.",
  );
  await press(pane, "capital-live-formulas", "capital-write");
  const formulas = book.formulas(sheetOf(book), box(1, 10, 4, 3));
  expect(formulas[1]).toEqual(["", "", ""]);
  expect(formulas[0]).toEqual([
    "=WORKCAPITAL(E2,F2,G2,I2,H2,J2)",
    "=WORKCAPITAL.BREAKEVEN(E2,F2,G2,I2,H2)",
    "=CAPITALCOST(K2,0.08)",
  ]);
});

describe("a list of more rows than there are letters for contents", () => {
  const many = [
    header,
    ...Array.from({ length: 40 }, (_, k) => {
      const [name, supplier, customer, group, stock, ...rest] = items[k % items.length];
      return [`${name} ${k}`, supplier, customer, group, Number(stock) + 3 * k, ...rest];
    }),
  ];
  const columns = 13;

  async function sortedWithFigures(asFormulas: boolean) {
    const book = openList(many);
    const pane = await afterAnswering();
    await press(pane, ...(asFormulas ? ["capital-live-formulas"] : []), "capital-write");
    const values = book.values(sheetOf(book), box(0, 0, 41, columns));
    const formulas = book
      .formulas(sheetOf(book), box(1, 0, 40, columns))
      .map((row, at) => row.map((cell, column) => ({ cell, column, at })));
    // As Excel does it: a formula that is moved names the cells of its new row.
    const turned = [...formulas].reverse().map((row, now) =>
      row.map(({ cell, at, column }) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return values[at + 1][column];
        return { formula: cell.replace(/\b([A-Z]{1,2})(\d+)\b/g, `$1${now + 2}`) };
      }),
    );
    book.write(sheetOf(book), box(1, 0, 40, columns), turned);
    await settled();
    return { book, pane };
  }

  test.each([false, true])(
    "sorted with its figures, they are updated in place, nothing taken for an edit (formulas: %s)",
    async (asFormulas) => {
      const { book, pane } = await sortedWithFigures(asFormulas);
      await press(pane, "capital-make");
      expect(pane.text("capital-write")).toBe("Update the figures in K:M");
      await press(pane, "capital-write");
      expect(pane.text(told)).toBe("Written: Working capital in Sheet1!K1:M41, updated.");
      expect(book.usedBox(sheetOf(book), true)!.columns).toBe(columns);
    },
  );

  test.each([false, true])(
    "a cell that was changed by hand is told, and stays when the rest is taken back (formulas: %s)",
    async (asFormulas) => {
      const { book, pane } = await sortedWithFigures(asFormulas);
      book.write(sheetOf(book), box(5, 10), [[777]]);
      await settled();
      await press(pane, "capital-make");
      expect(pane.text("capital-place")).toContain("One cell in Sheet1!K1:M41 was changed by hand");
      await pane.pressNamed(/^Take back:/);
      await quietly(pane);
      await pane.pressNamed(/^Take back anyway:/);
      await quietly(pane);
      const left = book.values(sheetOf(book), box(0, 10, 41, 3)).flat();
      expect(left.filter((cell) => cell !== "")).toEqual([777]);
    },
  );
});
