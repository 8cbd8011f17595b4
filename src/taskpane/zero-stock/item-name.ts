import type { Pane } from "../pane/pane";
import { nameIn, sheetRow, type Items } from "./items";

/** An item without a name is known by its row. */
export function itemName({ texts }: Pane, items: Items, row: number): string {
  return nameIn(items, row) || texts.check.rowName(String(sheetRow(items, row)));
}
