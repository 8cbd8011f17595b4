/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import {
  explainCapital,
  reasonsOfCapital,
} from "../../../src/taskpane/working-capital/report/explain-capital";
import { press, sheetOf } from "../in-excel";
import { header, items } from "./capital-list";
import { afterAnswering, openList } from "./open-capital";

async function written(rows: (string | number)[][], ...ids: string[]) {
  const book = openList([header, ...rows]);
  const pane = await afterAnswering();
  await press(pane, ...ids);
  const cellAt = async (row: number, column: number, sheet = sheetOf(book)) => {
    book.select(sheet, { row, column, rows: 1, columns: 1 });
    return await workbook.readActiveCell();
  };
  return { book, pane: pane.pane, cellAt };
}

/** Right beside the list. */
const [need, term, cost] = [10, 11, 12];

test("each figure is told with its item, and what is tied up with the way to it", async () => {
  const { pane, cellAt } = await written(items, "capital-write");
  const told = async (row: number, column: number) =>
    explainCapital(pane, await cellAt(row, column))!;
  const pump = await told(1, need);
  expect(pump.sentences[0]).toBe("Pump ties up EUR 69,589. This is how it comes about:");
  expect(pump.facts).toContainEqual(["Stock value", "40,000"]);
  expect(pump.facts).toContainEqual(["Tied up", "69,589"]);
  // 365 / 18 days of stock and 1.5 · 30 of the customers.
  expect((await told(1, term)).sentences[0]).toBe(
    "If its supplier were paid after 65.3 days, Pump would tie up nothing.",
  );
  // 8 % of 69,589.04.
  expect((await told(1, cost)).sentences[0]).toMatch(
    /^The money that Pump ties up costs EUR 5,567/,
  );
  expect((await told(0, need)).sentences[0]).toContain("header");
  expect(explainCapital(pane, await cellAt(1, 9))).toBeNull();
  expect(reasonsOfCapital(pane, await cellAt(1, need))).toEqual(pump.sentences);
});

test("a supplier who lends more than is tied up, and an item that nobody buys", async () => {
  const { pane, cellAt } = await written(
    [
      ["Fast", "Nordic", "Retail", "Pumps", 1000, 3650, 15, 10, 0, 30],
      ["Dead", "Nordic", "Retail", "Pumps", 1000, 0, 15, 10, 0, 30],
    ],
    "capital-write",
  );
  const told = async (row: number, column: number) =>
    explainCapital(pane, await cellAt(row, column))!.sentences[0];
  // 1,000 − 10 · 10 · 30 = −2,000, of which 8 % are 160.
  expect(await told(1, need)).toMatch(/^The supplier of Fast lends EUR 2,000 more than it ties up/);
  expect(await told(1, cost)).toBe("What the supplier of Fast lends saves EUR 160 a year, at 8%.");
  expect(await told(2, term)).toBe("Nothing of Dead is sold, so no supplier’s term pays for it.");
});

test("what somebody has put there since is told with the way to know more", async () => {
  const { book, pane, cellAt } = await written(items, "capital-write");
  book.write(sheetOf(book), { row: 1, column: need, rows: 1, columns: 1 }, [[71]]);
  const { sentences } = explainCapital(pane, await cellAt(1, need))!;
  expect(sentences[0]).toContain("Stockbook wrote 71 here");
});

test("report and charts are told to be ours, and another cell is none of it", async () => {
  const { book, pane, cellAt } = await written(items, "capital-report", "capital-insert-terms");
  const [, report, chart] = book.sheets();
  const told = async (sheet: string) =>
    explainCapital(pane, await cellAt(0, 0, sheet))!.sentences[0];
  expect(await told(report.id)).toContain("working-capital report");
  expect(await told(chart.id)).toContain("a chart of Stockbook");
  expect(reasonsOfCapital(pane, await cellAt(0, 0, report.id))).toEqual([]);
  expect(reasonsOfCapital(pane, await cellAt(1, 2))).toEqual([]);
});
