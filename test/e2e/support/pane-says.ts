import { rowsOf } from "./pane-steps";
import type { Workbench } from "./workbench";

/** A finding as it stands in the pane: its title, and what happens to its rows. */
export interface ShownFinding {
  title: string;
  fate: string;
}

const asRead = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

/** What an element of the pane says; "" where it is not there. */
export async function said(bench: Workbench, id: string): Promise<string> {
  const element = bench.pane.locator(`#${id}`);
  return (await element.count()) === 0 ? "" : asRead(await element.textContent());
}

/** The name of the column that a select of the pane shows, with its letters. */
export async function chosenColumn(bench: Workbench, id: string): Promise<string> {
  const select = bench.pane.locator(`#${id}`);
  return asRead(
    await select.evaluate((menu: HTMLSelectElement) => menu.selectedOptions[0].textContent),
  );
}

/** The columns that the pane takes for the item and for the value: "Qty (B) × Price (C)". */
export async function guessed(bench: Workbench): Promise<{ item: string; value: string }> {
  const from = await bench.pane.locator("input[name=value-from]:checked").getAttribute("id");
  const names = (...ids: string[]) => Promise.all(ids.map((id) => chosenColumn(bench, id)));
  const ways: Record<string, () => Promise<string>> = {
    "value-from-column": async () => (await names("value-column"))[0],
    "value-from-product": async () => (await names("quantity-column", "price-column")).join(" × "),
    "value-from-periods": async () =>
      (await names("firstPeriod-column", "lastPeriod-column")).join(" to "),
  };
  return { item: await chosenColumn(bench, "item-column"), value: await ways[from ?? ""]() };
}

export function findings(bench: Workbench): Promise<ShownFinding[]> {
  return bench.pane.locator(".finding:has(.samples)").evaluateAll((all) =>
    all.map((finding) => {
      const text = (part: string) =>
        (finding.querySelector(part)?.textContent ?? "").replace(/\s+/g, " ").trim();
      return { title: text("h3"), fate: text(".folded > p") };
    }),
  );
}

/** What becomes of the rows: the sentence and the number of rows. */
export async function ledger(bench: Workbench): Promise<Record<string, string>> {
  return Object.fromEntries(await rowsOf(bench.pane.locator("#ledger")));
}

/** The items, their value and the letter of each line of the class table; "All" is the last. */
export async function classTable(bench: Workbench): Promise<Record<string, [string, string]>> {
  const [, ...rows] = await rowsOf(bench.pane.locator("#class-table"));
  return Object.fromEntries(rows.map(([name, items, , value]) => [name, [items, value]]));
}
