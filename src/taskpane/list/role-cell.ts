import { columnLetters } from "../../workbook/excel/a1";
import type { Pane } from "../pane/pane";
import { cellAt } from "./number-column";
import { sheetRow, textIn, understand, type RoleCells } from "./read-roles";
import { selectRows } from "./select-rows";

const longest = 60;

/** An item without a name is known by its row. */
export function itemName<Id extends string>(
  { texts }: Pane,
  items: RoleCells<Id | "item">,
  row: number,
): string {
  return textIn(items, "item", row) || texts.check.rowName(String(sheetRow(items, row)));
}

export function cellAddress<Id extends string>(items: RoleCells<Id>, id: Id, row: number): string {
  return `${columnLetters(items.list.place.column + (items.at[id] ?? 0))}${sheetRow(items, row)}`;
}

/** What stands in the cell; for a text that was read, the number it became as well. */
export function standsIn<Id extends string>(
  { texts, formats }: Pane,
  items: RoleCells<Id>,
  id: Id,
  row: number,
  isRead: boolean,
): string {
  const { check } = texts;
  const cell = cellAt(items.cells[id], row + items.skip);
  if (typeof cell === "number") return formats.number(cell);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  const trimmed = cell.trim();
  if (trimmed === "") return check.empty;
  const text = trimmed.length > longest ? `${trimmed.slice(0, longest - 1)}…` : trimmed;
  return isRead ? check.readAs(text, formats.number(understand(items, id, row).number)) : text;
}

/**
 * Shows rows of the items in the sheet itself.
 *
 * @param about what the rows are of: of one given up meanwhile nothing is told
 */
export function selectItems<Id extends string>(
  pane: Pane,
  { list, skip }: RoleCells<Id>,
  rows: number[],
  at: string,
  about: () => unknown,
): Promise<void> {
  return selectRows(
    pane,
    list.place,
    rows.map((row) => row + skip),
    at,
    about,
  );
}
