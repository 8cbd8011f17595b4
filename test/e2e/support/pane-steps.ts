import type { Locator } from "playwright-core";
import type { Workbench } from "./workbench";

type Tab =
  | "ABC"
  | "Reorder"
  | "Health"
  | "Capital"
  | "Zero stock"
  | "Count plan"
  | "Explain"
  | "Functions"
  | "Share";

export const press = (bench: Workbench, name: string | RegExp): Promise<void> =>
  bench.pane.getByRole("button", { name }).first().click();

export const openTab = (bench: Workbench, name: Tab): Promise<void> =>
  bench.pane.getByRole("tab", { name }).click();

/** Stands on a cell of a list and waits until the analysis has taken the list up. */
export async function openList(bench: Workbench, sheet: string, place: string): Promise<void> {
  await bench.goToSheet(sheet);
  await bench.select("B5");
  await bench.pane.locator("#list-place", { hasText: place }).waitFor();
}

export async function classify(bench: Workbench): Promise<void> {
  await press(bench, /^(Analyse|Refresh)$/);
  await bench.pane.locator("#class-table").waitFor();
}

/** Chooses the column whose name in the list begins with these words. */
export async function chooseColumn(bench: Workbench, id: string, name: string): Promise<void> {
  const select = bench.pane.locator(`#${id}`);
  const names = await select.locator("option").allTextContents();
  await select.selectOption({ index: names.findIndex((each) => each.trim().startsWith(name)) });
}

/** Types into a field of the pane and leaves it. */
export async function fill(bench: Workbench, id: string, text: string): Promise<void> {
  const field = bench.pane.locator(`#${id}`);
  await field.fill(text);
  await field.press("Tab");
}

export async function writeClassColumn(bench: Workbench, address: string): Promise<void> {
  await press(bench, /^(Write|Update the) classes/);
  await bench.pane
    .locator(".actions")
    .getByText(new RegExp(`Written: Class column in ${address}(, updated)?[.]`))
    .waitFor();
}

/** What each row of a table says, cell by cell. */
export function rowsOf(table: Locator): Promise<string[][]> {
  return table
    .locator("tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll("th, td"), (cell) =>
          (cell.textContent ?? "").replace(/\s+/g, " ").trim(),
        ),
      ),
    );
}

/** "1,862" or "52.6%" as a number. */
export function numberIn(text: string): number {
  const number = Number(text.replace(/[,%]/g, ""));
  return text.endsWith("%") ? number / 100 : number;
}

/** So many cells of a column of the sheet that is shown, from its second row on. */
export async function columnOf<T>(bench: Workbench, column: number, rows: number): Promise<T[]> {
  return (await bench.values(1, column, rows, 1)).flat() as T[];
}

/** Types a formula and waits until the cell below it is active, so that it has been computed. */
export async function enterFormula(bench: Workbench, address: string, text: string): Promise<void> {
  await bench.enter(address, text);
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  await bench.waitForActiveCell(new RegExp(` ${column}${Number(row) + 1}: `));
}
