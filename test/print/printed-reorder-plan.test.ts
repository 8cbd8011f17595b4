/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import "../workbench/support/group-by";
import { join } from "node:path";
import { FakeWorkbook } from "../taskpane/fake-workbook";
import { header, items } from "../taskpane/reorder-plan/item-list";
import { afterPlanning } from "../taskpane/reorder-plan/open-plan";
import { pagesNeeded, printed, programAt, reportIn } from "./print-report";

const folder = join(__dirname, "..", "..", "build", "printed");
const hasOffice = ["soffice", "pdfinfo"].every((name) => programAt(name) !== null);

/** Items of five suppliers in each of the six groups. */
const many = Array.from({ length: 180 }, (_, k) => {
  const [name, , onHand, ...rest] = items[k % items.length];
  return [`${name} ${k + 1}`, `Supplier ${"ABCDE"[k % 5]} Ltd`, Number(onHand) + (k % 7), ...rest];
});

test("a reorder plan is printed on as many pages as its rows need", async () => {
  if (!hasOffice) return;
  const workbook = new FakeWorkbook([header, ...many]);
  const pane = await afterPlanning(workbook);
  await pane.press("reorder-report");
  const { file, book, written } = await reportIn(workbook.report!);
  const { pages, paper } = printed(await file(), "reorder-plan", folder);
  const needed = pagesNeeded(book, written, paper);
  expect(pages).toBeLessThanOrEqual(needed);
  expect(pages).toBeGreaterThanOrEqual(Math.floor(needed * 0.9) - 1);
}, 600_000);
