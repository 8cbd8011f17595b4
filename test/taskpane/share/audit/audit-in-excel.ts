import { readFileSync } from "node:fs";
import { shareTab } from "../../../../src/taskpane/share/part";
import { workbook } from "../../../../src/taskpane/pane/workbook-port";
import { openPart } from "../../../../src/taskpane/pane/tabs/open-part";
import type { MemoryBook } from "../../../../src/workbench/host/memory/memory-book";
import { fill } from "../../../support/open-workbook";
import { press, quietly, sheetOf } from "../../in-excel";
import { createOpenPane, type OpenPane } from "../../open-pane";

/** What the add-in's own server would answer. */
export function serveTwins(): void {
  const json = () =>
    Promise.resolve(JSON.parse(readFileSync("dist/native.json", "utf8")) as unknown);
  globalThis.fetch = (() => Promise.resolve({ ok: true, json })) as never;
}

/** Three lots, the second of another year's demand, and one within a formula of Excel's. */
export const lots = [
  ["Demand", "Order cost", "Holding cost", "Lot"],
  [900, 50, 12, { formula: "=EOQ(A2,B2,C2)" }],
  [900, 50, 12, { formula: "=EOQ(A2,B3,C3)" }],
  [900, 50, 12, { formula: "=EOQ(A4,B4,C4)" }],
  [900, 50, 12, { formula: "=EOQ(A5,B5,C5)" }],
  ["=Total", "", "", { formula: "=IF(A2>0,2*TURNOVER(A2,B2),EOQ(1,2,3))" }],
];

export async function lookedThrough(book: MemoryBook, rows = lots): Promise<OpenPane> {
  fill(book, sheetOf(book), rows);
  const open = createOpenPane(workbook, "en-US");
  open.pane.loaded.set("share", shareTab);
  await openPart(open.pane, "share");
  await quietly(open);
  await press(open, "share-look");
  return open;
}
