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

/** "B7  0.8  {numberFormat: 0.0%}": the cells in rows, then what else is on the sheet. */
function asText({ cells, formats, columnWidths, tables, charts, ...rest }: SheetSnapshot): string {
  const lines = Object.keys({ ...cells, ...formats }).map((address) => {
    const format = Object.entries(formats[address] ?? {}).map(([key, value]) => `${key}: ${value}`);
    const look = format.length > 0 ? `  {${format.join(", ")}}` : "";
    return `${address}  ${cells[address] ?? ""}${look}`;
  });
  const others = JSON.stringify({ ...rest, columnWidths, tables, charts }, null, 2);
  return `${lines.join("\n")}\n\n${others}\n`;
}

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
  expectGolden(`report-${name}.txt`, asText(reportIn(book)));
});
