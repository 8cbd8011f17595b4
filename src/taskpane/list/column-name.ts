import type { PaneTexts } from "../../locales";
import type { Cell, FoundList } from "../../workbook/excel/types";
import { namedPreview } from "../reading/headers/header-names";
import { columnLetters } from "../../workbook/excel/a1";
import { dateOfSerial } from "../pane/serial-day";
import type { HasHeader } from "./list-task";
import { isDay } from "../reading/headers/period-header";

/** "Sales (C)", or "Column C" where the list has no header. */
export function columnName(
  { see }: PaneTexts,
  list: FoundList,
  { hasHeader }: HasHeader,
  column: number,
): string {
  const header = hasHeader ? headerText(namedPreview(list)[0]?.[column] ?? "") : "";
  return see.columnName(columnLetters(list.place.column + column), header);
}

/** "Sales, USD": as its header says; a column without one by its letters. */
export function plainName(
  texts: PaneTexts,
  list: FoundList,
  columns: HasHeader,
  column: number,
): string {
  const header = columns.hasHeader ? headerText(namedPreview(list)[0]?.[column] ?? "") : "";
  return header === "" ? columnName(texts, list, columns, column) : header;
}

/** A date stands in the cell as a number of days; nobody would know it by that. */
export function headerText(cell: Cell): string {
  if (!isDay(cell)) return String(cell).replace(/\s+/gu, " ").trim();
  return dateOfSerial(Number(cell)).toISOString().slice(0, 10);
}
