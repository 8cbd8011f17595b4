import { textIn, type RoleCells } from "./read-roles";

/** Names that differ in nothing but their letters' size or blanks around them are one. */
export function keyOf(name: string): string {
  return name.trim().toLocaleUpperCase();
}

/** What tells an item from others, wherever it stands and in whatever letters; "" without a name. */
export function itemKey(rows: RoleCells<"item">, row: number): string {
  return keyOf(textIn(rows, "item", row));
}

/** An item at a place, where the list names places; "" without a name. */
export function keyAtPlace(rows: RoleCells<"item" | "location">, row: number): string {
  const item = itemKey(rows, row);
  return item === "" ? "" : `${item}\u0000${keyOf(textIn(rows, "location", row))}`;
}
