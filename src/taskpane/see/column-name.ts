import type { PaneTexts } from "../../locales";
import type { FoundList } from "../../workbook/types";
import { columnLetters, type ListColumns } from "./list-columns";

/** "Sales (C)", or "Column C" where the list has no header. */
export function columnName(
  { see }: PaneTexts,
  { place, preview }: FoundList,
  { hasHeader }: Pick<ListColumns, "hasHeader">,
  column: number,
): string {
  const header = hasHeader ? String(preview[0]?.[column] ?? "").trim() : "";
  return see.columnName(columnLetters(place.column + column), header);
}
