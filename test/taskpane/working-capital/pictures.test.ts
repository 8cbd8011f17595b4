/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { press } from "../in-excel";
import { header, items } from "./capital-list";
import { afterAnswering, openList } from "./open-capital";

async function answered(rows: (string | number)[][] = items) {
  const book = openList([header, ...rows]);
  const pane = await afterAnswering();
  return { book, pane };
}

const founding = ["Pump", "Nordic", "Retail", "Pumps", 40000, 900, 1200, 800, 0, 7];

test("the founding text's item is below zero for 7 days of a cycle of 40.6", async () => {
  const { pane } = await answered([founding]);
  await press(pane, "capital-row-0");
  expect(pane.text()).toContain("Own capital is below zero for 7 days of a cycle of 40.6");
  expect(pane.text()).toContain("Taken to be bought in lots of twice its stock");
});

test("an item that nobody buys has no picture, and says why", async () => {
  const { pane } = await answered([[...founding.slice(0, 5), 0, ...founding.slice(6)]]);
  await press(pane, "capital-row-0");
  expect(pane.text("capital-no-picture")).toContain("No picture");
});

test("grid and cycle go on sheets of their own as charts, and are taken back", async () => {
  const { book, pane } = await answered([founding]);
  await press(pane, "capital-row-0", "capital-insert-cycle", "capital-insert-terms");
  const sheets = snapshot(book).sheets.slice(1);
  expect(sheets.map(({ name }) => name)).toEqual(["Own capital", "Grid of terms"]);
  expect(sheets.every(({ charts }) => charts.length === 1)).toBe(true);
  expect(pane.text("capital-insert-terms-message")).toContain("Chart on the sheet “Grid of terms”");
  const takeBacks = [
    ...document.querySelectorAll<HTMLButtonElement>("#capital-written-fold button"),
  ];
  expect(takeBacks.length).toBe(2);
  takeBacks[0].click();
  await pane.settled();
  await press(pane);
  expect(snapshot(book).sheets).toHaveLength(2);
});
