import { explainTab } from "../../../src/taskpane/explain/part";
import type { Workbook } from "../../../src/taskpane/pane/workbook-port";
import { openPart } from "../../../src/taskpane/pane/tabs/open-part";
import { createOpenPane, type OpenPane } from "../open-pane";
import type { BookOfCells } from "./book-of-cells";

/** The tab that explains, beside whatever the pane knows already. */
export async function openExplain(open: OpenPane): Promise<OpenPane> {
  open.pane.loaded.set("explain", explainTab);
  await openPart(open.pane, "explain");
  await open.settled();
  return open;
}

export function explainIn(
  workbook: Workbook,
  { language = "en-US", namespace = "" } = {},
): Promise<OpenPane> {
  const open = createOpenPane(workbook, language);
  open.pane.namespace = namespace;
  return openExplain(open);
}

/** What is told of a cell with a formula. */
export function explained(
  book: BookOfCells,
  address: string,
  formula: string,
  value: number | string,
  spillParent: string | null = null,
): Promise<OpenPane> {
  book.stand(address, formula, value, spillParent);
  return explainIn(book);
}

/** The mathematics of a call in one line: first by names, then with numbers. */
export function mathematics(pane: OpenPane, call = 1): string[] {
  const found = [...pane.find(`explained-${call}`).querySelectorAll(".explained-mathematics p")];
  return found.map((math) => (math.textContent ?? "").replace(/\s+/gu, ""));
}

/** The list of arguments: name, what is given, what it means. */
export function argumentRows(pane: OpenPane, call = 1): string[][] {
  const rows = pane.find(`explained-${call}`).querySelectorAll("dl.explained > div");
  return [...rows].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/gu, " ").trim()),
  );
}

export const given = (pane: OpenPane, call = 1): string[] =>
  argumentRows(pane, call).map(([, shown]) => shown);
