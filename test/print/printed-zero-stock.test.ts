/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import "../workbench/support/group-by";
import { join } from "node:path";
import type { Cell } from "../../src/workbook/excel/types";
import { FakeWorkbook } from "../taskpane/fake-workbook";
import { afterFinding } from "../taskpane/zero-stock/open-zero-stock";
import { pagesNeeded, printed, programAt, reportIn } from "./print-report";

const folder = join(__dirname, "..", "..", "build", "printed");
const hasOffice = ["soffice", "pdfinfo"].every((name) => programAt(name) !== null);
const header = [
  ...["Item", "Lead time", "Lead time CV", "Demand CV"],
  ...["Unit cost, USD", "Turnover", "MTO", "On hand"],
];

/** Each rule decides some of the items. */
function stockOf(items: number): Cell[][] {
  return Array.from({ length: items }, (_, k): Cell[] => [
    `${["Pump housing", "Valve seat, stainless", "Belt"][k % 3]} ${k + 100}`,
    [5, 14, 30][k % 3],
    k % 7 === 0 ? 0.5 : 0.1,
    k % 5 === 0 ? 1.5 : 0.4,
    20 + ((k * 37) % 97) * 31.5,
    2 + (k % 11),
    k % 4 === 0 ? "yes" : "",
    k % 9,
  ]);
}

test("a report of zero stock is printed on as many pages as its rows need", async () => {
  if (!hasOffice) return;
  const workbook = new FakeWorkbook([header, ...stockOf(200)]);
  const pane = await afterFinding(workbook);
  await pane.press("zero-report");
  const { file, book, written } = await reportIn(workbook.report!);
  const { pages, paper } = printed(await file(), "zero-stock", folder);
  const needed = pagesNeeded(book, written, paper);
  expect(pages).toBeLessThanOrEqual(needed);
  expect(pages).toBeGreaterThanOrEqual(Math.floor(needed * 0.9) - 1);
}, 600_000);
