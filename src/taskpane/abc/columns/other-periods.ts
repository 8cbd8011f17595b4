import type { FoundList } from "../../../workbook/excel/types";
import { namedPreview } from "../../reading/headers/header-names";
import { periodColumns, type ListColumns } from "./list-columns";
import { periodHeader } from "../../reading/headers/period-header";

/**
 * Columns among the chosen periods whose header is of another kind than the first's: a quarter or a
 * total between months holds what the months hold already, and would count it twice.
 */
export function otherPeriods(list: FoundList, columns: ListColumns): number[] {
  if (!columns.hasHeader) return [];
  const header = namedPreview(list)[0];
  const chosen = periodColumns(columns) ?? [];
  const kinds = chosen.map((column) => periodHeader(header[column])?.kind);
  const [kind] = kinds;
  return kind === undefined ? [] : chosen.filter((_, index) => kinds[index] !== kind);
}
