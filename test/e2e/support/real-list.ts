import { press, writeClassColumn } from "./pane-steps";
import { putList, type ListTable } from "./put-list";
import type { Workbench } from "./workbench";

let sheets = 0;

/**
 * Opens the table as a workbook whose sheet has a name of its own, and waits until the pane has found
 * the list there. Answers the name of the sheet.
 */
export async function openTable(
  bench: Workbench,
  table: ListTable,
  { cell = "A2", place }: { cell?: string; place: string },
): Promise<string> {
  const sheet = `Sheet${++sheets}`;
  await putList(bench, { ...table, sheet }, cell);
  await bench.turnToAnalysis();
  await waitForList(bench, `${sheet}!${place}`);
  return sheet;
}

export async function waitForList(bench: Workbench, place: string): Promise<void> {
  await bench.pane.locator("#list-place").getByText(place, { exact: true }).waitFor();
}

/** The list around these rows, as the pane writes it: "A1:C13". */
export function wholePlace(rows: ListTable["rows"]): string {
  return `A1:${letterOf(rows[0].length - 1)}${rows.length}`;
}

/** 0 is A; real lists have no more than 26 columns here. */
export function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

/** Analyses the list, and keeps a picture of the pane. */
export async function run(bench: Workbench, picture: string): Promise<void> {
  await press(bench, /^(Analyse|Refresh)$/);
  await bench.pane.locator("#ledger").waitFor();
  await bench.pane.locator("#class-table").waitFor();
  await bench.screenshotOfPane(`real-${picture}-classified`);
}

/**
 * Writes the classes into the cells that the pane is to choose, such as "Sheet1!D1:D13", and reads
 * from the sheet which item got which; the items stand in the column given.
 */
export async function writtenClasses(
  bench: Workbench,
  address: string,
  item: number,
): Promise<Record<string, string>> {
  await writeClassColumn(bench, address);
  const [, letter, first, last] = /!([A-Z])(\d+):[A-Z](\d+)$/.exec(address) ?? [];
  const rows = Number(last) - Number(first);
  const names = await bench.values(Number(first), item, rows, 1);
  const classes = await bench.values(Number(first), letter.charCodeAt(0) - 65, rows, 1);
  const pairs = names.map(([name], row) => [String(name), String(classes[row][0])] as const);
  return Object.fromEntries(pairs.filter(([, name]) => name !== ""));
}
