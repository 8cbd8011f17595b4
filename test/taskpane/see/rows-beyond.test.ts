/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/state/workbook-port";
import { openWorkbook, type Rows } from "../../support/open-workbook";
import { press, quietly } from "../in-excel";
import { openQuietPane } from "../open-pane";

async function opened(rows: Rows, row = 1) {
  const book = openWorkbook({ Items: rows });
  book.select(book.activeSheet(), { row, column: 0, rows: 1, columns: 1 });
  const pane = await openQuietPane(workbook);
  await quietly(pane);
  return pane;
}

const cut: Rows = [
  ["Item", "Value"],
  ["Bolt", 500],
  ["Nut", 300],
  ["Cap", 50],
  [null, null],
  ["Hammer", 900],
  ["Saw", 250],
];

test("a list that goes on behind an empty row says so, and one press takes the rest in", async () => {
  const pane = await opened(cut);
  expect(pane.text("list-place")).toBe("Items!A1:B4");
  expect(pane.text("rows-beyond")).toBe(
    "2 more rows of the same columns stand beyond an empty row, in A6:B7: 1,150 in all. The list ends before it.",
  );
  await press(pane, "check-button");
  expect(pane.text()).not.toContain("Nothing is left out");
  expect(pane.text()).toContain("More rows stand beyond an empty row.");
  await press(pane, "take-rows-beyond");
  expect(pane.text("list-place")).toBe("Items!A1:B7");
  expect(pane.has("rows-beyond")).toBe(false);
  await press(pane, "check-button", "classify-button");
  expect(pane.table("ledger")).toEqual([
    ["Classified, as 5 items", "5"],
    ["No number, left out", "1"],
    ["All rows of the list", "6"],
  ]);
  const values = pane.pane.store.state.result?.items.values ?? [];
  expect([...values].reduce((sum, value) => sum + value, 0)).toBe(2000);
});

test("what was chosen for the list is kept for all of it", async () => {
  const pane = await opened(cut);
  await press(pane, "item-column=");
  await press(pane, "take-rows-beyond");
  expect(pane.pane.store.state.columns?.item).toBeNull();
});

test("the rows above come with their header", async () => {
  const pane = await opened(cut, 6);
  await press(pane, "take-rows-beyond");
  expect(pane.text("list-place")).toBe("Items!A1:B7");
  expect(pane.pane.store.state.columns?.hasHeader).toBe(true);
});

test("a total below an empty row is no more of the list", async () => {
  const pane = await opened([...cut.slice(0, 5), ["Total", 850]]);
  expect(pane.has("rows-beyond")).toBe(false);
});
