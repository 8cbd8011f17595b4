/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../src/taskpane/pane/workbook-port";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot, type SheetSnapshot } from "../../src/workbench/host/memory/snapshot";
import { openWorkbook } from "../support/open-workbook";
import { fillYear, press, quietly } from "../taskpane/in-excel";
import { openPane } from "../taskpane/open-pane";
import { expectGolden } from "./golden";
import { asReportText } from "./report-text";

// The report tells when it was made; everything else goes on by the clock.
beforeAll(() => {
  jest.useFakeTimers({
    now: new Date(2026, 0, 31, 12),
    doNotFake: [
      ...(["hrtime", "nextTick", "performance", "queueMicrotask"] as const),
      ...(["requestAnimationFrame", "cancelAnimationFrame"] as const),
      ...(["requestIdleCallback", "cancelIdleCallback"] as const),
      ...(["setImmediate", "clearImmediate", "setInterval", "clearInterval"] as const),
      ...(["setTimeout", "clearTimeout"] as const),
    ],
  });
});
afterAll(() => jest.useRealTimers());

function reportIn(book: MemoryBook): SheetSnapshot {
  return snapshot(book).sheets[1];
}

test.each([
  ["value", []],
  ["value-by-group", ["group-column=1"]],
  ["two-stage", ["method-twoStage"]],
  ["weighted", ["method-weighted", "further-0-column=3"]],
  ["steadiness", ["method-steadiness"]],
])("the report of %s", async (name, choices) => {
  const book = openWorkbook();
  fillYear(book);
  const pane = await openPane(workbook);
  await quietly(pane);
  await press(pane, ...choices, "analyse", "write-report");
  expect(pane.text("write-report-message")).toMatch(/^Written:/);
  expectGolden(`report-${name}.txt`, asReportText(reportIn(book)));
});
