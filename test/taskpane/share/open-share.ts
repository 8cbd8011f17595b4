import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { openPart } from "../../../src/taskpane/pane/tabs/open-part";
import { shareTab } from "../../../src/taskpane/share/part";
import type { Pane } from "../../../src/taskpane/pane/pane";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { quietly } from "../in-excel";
import { createOpenPane, type OpenPane } from "../open-pane";
import { twins } from "./built-catalogue";

/** The lines of `@native`, handed over as the add-in's server would. */
export function serveTwins(): void {
  beforeAll(() => {
    globalThis.fetch = (() =>
      Promise.resolve({ ok: true, json: () => Promise.resolve(twins) })) as never;
  });
}

/** The part after it has looked through the workbook. */
export async function openShare(begin: (pane: Pane) => void = () => undefined): Promise<OpenPane> {
  const open = createOpenPane(workbook, "en-US", begin);
  open.pane.loaded.set("share", shareTab);
  await openPart(open.pane, "share");
  await quietly(open);
  await press(open, "share-look");
  return open;
}

export async function press(open: OpenPane, id: string): Promise<OpenPane> {
  await open.press(id);
  await quietly(open);
  return open;
}

export function formulasOf(book: MemoryBook, sheet: string, rows: number, columns: number) {
  return book.formulas(sheet, { row: 0, column: 0, rows, columns });
}
