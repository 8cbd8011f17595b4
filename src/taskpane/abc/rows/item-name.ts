import type { PaneTexts } from "../../../locales";
import type { Items } from "./items";
import type { Rows } from "./rows";

/** "Staples (OFF-FA-10004854)"; a row without an item name is known by its number. */
export function rowName({ check }: PaneTexts, rows: Rows, row: number): string {
  const name = rows.names[row] || check.rowName(String(rows.firstSheetRow + row));
  const description = rows.descriptions?.[row] ?? "";
  return description === "" ? name : check.described(description, name);
}

export function itemName(texts: PaneTexts, rows: Rows, items: Items, item: number): string {
  return rowName(texts, rows, items.firstRow[item]);
}
