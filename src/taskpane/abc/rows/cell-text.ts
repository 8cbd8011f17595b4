import type { PaneTexts } from "../../../locales";
import type { Cell } from "../../../workbook/excel/types";
import type { Formats } from "../../pane/formats";
import { Kind, readCell } from "../../reading/cells/cell-kind";
import type { Rows } from "./rows";

const longest = 60;

/** What stands where a row's number belongs; for a text that was read, the number it became. */
export function standsThere(rows: Rows, row: number, texts: PaneTexts, formats: Formats): string {
  const { check } = texts;
  const shown = (column: number) => cellText(rows.cells[column][row], check.empty, formats);
  const odd = oddColumn(rows, row);
  if (odd >= rows.valueWidth || (odd === 0 && rows.valueWidth === 1)) {
    return readAs(rows, row, odd, shown(odd), texts, formats);
  }
  if (rows.kinds[row] === Kind.error && odd < 0) return check.tooLarge;
  if (rows.valueWidth !== 2) return formats.number(rows.numbers[row]);
  const text = check.times(shown(0), shown(1));
  return rows.kinds[row] === Kind.textNumber
    ? check.readAs(text, formats.number(rows.numbers[row]))
    : text;
}

function readAs(
  rows: Rows,
  row: number,
  column: number,
  text: string,
  { check }: PaneTexts,
  formats: Formats,
): string {
  const { kind, number } = readCell(rows.cells[column][row], rows.signs[column]);
  return kind === Kind.textNumber ? check.readAs(text, formats.number(number)) : text;
}

/** The column whose cell made the row what it is; -1 for a row of plain numbers. */
function oddColumn(rows: Rows, row: number): number {
  const kind = rows.kinds[row];
  if (kind === Kind.number) return -1;
  return rows.cells.findIndex(
    (cells, column) => readCell(cells[row], rows.signs[column]).kind === kind,
  );
}

function cellText(cell: Cell, empty: string, formats: Formats): string {
  if (typeof cell === "number") return formats.number(cell);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  const text = cell.trim();
  if (text === "") return empty;
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
