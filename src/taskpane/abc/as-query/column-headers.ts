import { columnLetters } from "../../../workbook/excel/a1";
import type { FoundList } from "../../../workbook/excel/types";
import { headerText } from "../../list/column-name";
import { isDay } from "../../reading/headers/period-header";
import { namedPreview } from "../../reading/headers/header-names";
import type { ListColumns } from "../columns/list-columns";

/** A column as its header says, letter by letter; one without a header by its letters. */
export function headerOf(
  list: FoundList,
  { hasHeader }: Pick<ListColumns, "hasHeader">,
  column: number,
): string {
  const cell = hasHeader ? (namedPreview(list)[0]?.[column] ?? "") : "";
  const header = isDay(cell) ? headerText(cell) : String(cell);
  return header.trim() === "" ? columnLetters(list.place.column + column) : header;
}
