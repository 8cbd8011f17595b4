/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../../src/taskpane/pane/workbook-port";
import { writings } from "../../../../src/taskpane/written/writings";
import type { MemoryBook } from "../../../../src/workbench/host/memory/memory-book";
import { forEveryAction } from "../../../support/for-every-action";
import { fill, openWorkbook, sheetId } from "../../../support/open-workbook";
import { hurry } from "../../../workbook/in-a-hurry";
import { expectPlainWords, press, pressing, quietly, sheetOf } from "../../in-excel";
import { drawInPlace, type OpenPane } from "../../open-pane";
import { explainIn } from "../open-explain";
import { registerFunctions } from "../register-functions";

hurry();
drawInPlace();
jest.setTimeout(180_000);
// The client library would look for functions to register with it.
beforeAll(() => void openWorkbook());
beforeEach(registerFunctions);
afterEach(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

/** The user stands on a lot of √(2 · 900 · 50 / 12). */
async function opened(book: MemoryBook): Promise<OpenPane> {
  fill(book, sheetOf(book), [["Lot", { formula: "=EOQ(900,50,12)" }]]);
  book.select(sheetOf(book), { row: 0, column: 1, rows: 1, columns: 1 });
  const pane = await explainIn(workbook);
  await quietly(pane);
  return pane;
}

const said = (pane: OpenPane) =>
  ["picture-1-chart-message", "explain-message"]
    .map((id) => (pane.has(id) ? pane.text(id) : ""))
    .join(" ")
    .trim();

function expectInserted(book: MemoryBook, pane: OpenPane): void {
  expect(said(pane)).toBe("Written: Chart on the sheet “EOQ B1”.");
  expect(book.sheets()).toHaveLength(2);
  const [chart] = book.charts(sheetId(book, "EOQ B1"));
  expect(chart.title).toBe("Yearly cost by lot size");
  expect(writings.of(pane.pane).written).toHaveLength(1);
}

test("with a fault at any request the chart is there or is not; the pane says which, and the next press does it", async () => {
  let refused = 0;
  const tried = await forEveryAction(
    opened,
    pressing("picture-1-chart"),
    async ({ book, before, after, result: pane }) => {
      expectPlainWords(pane!);
      if (said(pane!).startsWith("Written:")) return expectInserted(book, pane!);
      refused++;
      expect(said(pane!)).toMatch(/^[A-Z].*[Tt]ry again.*\.$/);
      expect(after.sheets).toEqual(before.sheets);
      expect(writings.of(pane!.pane).written).toEqual([]);
      await press(pane!, "picture-1-chart");
      expectInserted(book, pane!);
    },
    { lostAnswers: true, eachNameOnce: true, calculate: () => 86.60254037844386 },
  );
  expect(tried).toBeGreaterThan(15);
  expect(refused).toBeGreaterThan(tried / 4);
});
