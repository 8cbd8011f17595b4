import type { PaneTexts } from "../../locales";
import type { Cell, FoundList } from "../../workbook/types";
import { isDay } from "./guess-periods";
import { columnLetters, type ListColumns } from "./list-columns";

/** "Sales (C)", or "Column C" where the list has no header. */
export function columnName(
  { see }: PaneTexts,
  { place, preview }: FoundList,
  { hasHeader }: Pick<ListColumns, "hasHeader">,
  column: number,
): string {
  const header = hasHeader ? headerText(preview[0]?.[column] ?? "") : "";
  return see.columnName(columnLetters(place.column + column), header);
}

/** A date stands in the cell as a number of days; nobody would know it by that. */
function headerText(cell: Cell): string {
  if (!isDay(cell)) return String(cell).trim();
  const firstDay = Date.UTC(1899, 11, 30);
  return new Date(firstDay + Number(cell) * 86_400_000).toISOString().slice(0, 10);
}
