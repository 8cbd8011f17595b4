/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import "../workbench/support/group-by";
import { join } from "node:path";
import { FakeWorkbook } from "../taskpane/fake-workbook";
import { afterJudging } from "../taskpane/stock-health/open-health";
import { header, items } from "../taskpane/stock-health/stock-list";
import { pagesNeeded, printed, programAt, reportIn } from "./print-report";

const folder = join(__dirname, "..", "..", "build", "printed");
const hasOffice = ["soffice", "pdfinfo"].every((name) => programAt(name) !== null);

/** Items of three classes, with all that can be said of a stock among them. */
const many = Array.from({ length: 180 }, (_, k) => {
  const [name, group, product, onHand, ...rest] = items[k % items.length];
  return [`${name} ${k + 1}`, group, product, Number(onHand) + (k % 7), ...rest];
});

test("the health of a stock is printed on as many pages as its rows need", async () => {
  if (!hasOffice) return;
  const workbook = new FakeWorkbook([header, ...many]);
  const pane = await afterJudging(workbook);
  await pane.press("health-report");
  const { file, book, written } = await reportIn(workbook.report!);
  const { pages, paper } = printed(await file(), "stock-health", folder);
  const needed = pagesNeeded(book, written, paper);
  expect(pages).toBeLessThanOrEqual(needed);
  expect(pages).toBeGreaterThanOrEqual(Math.floor(needed * 0.9) - 1);
}, 600_000);
