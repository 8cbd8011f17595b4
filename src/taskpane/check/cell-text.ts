import type { PaneTexts } from "../../locales";
import type { Cell } from "../../workbook/types";
import type { Formats } from "../state/formats";
import { Kind } from "./cell-kind";
import type { Rows } from "./rows";

const longest = 60;

/** What stands where a row's number belongs; for a text that was read, the number it became. */
export function standsThere(
  rows: Rows,
  row: number,
  { check }: PaneTexts,
  formats: Formats,
): string {
  const [first, second] = rows.cells.map((column) => cellText(column[row], check.empty, formats));
  const text = second === undefined ? first : check.times(first, second);
  return rows.kinds[row] === Kind.textNumber
    ? check.readAs(text, formats.number(rows.numbers[row]))
    : text;
}

function cellText(cell: Cell, empty: string, formats: Formats): string {
  if (typeof cell === "number") return formats.number(cell);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  const text = cell.trim();
  if (text === "") return empty;
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
