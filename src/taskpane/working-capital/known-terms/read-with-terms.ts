import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { recallTerms } from "../../list/supplier-terms/keep-terms";
import type { Pane } from "../../pane/pane";
import type { CapitalColumns } from "../columns/columns";
import { readRows, type CapitalRows } from "../rows/rows";
import { asksForTerms, termsOfList } from "./terms-of-list";

/** The rows of the list, with what another list has told of its suppliers. */
export async function readWithTerms(
  pane: Pane,
  list: FoundList,
  columns: CapitalColumns,
  reading: ListReading,
  progress: Progress,
): Promise<CapitalRows> {
  const rows = await readRows(list, columns, reading, pane.formats.decimalSign, progress);
  if (!asksForTerms(columns)) return rows;
  return { ...rows, knownTerms: termsOfList(rows, await recallTerms(pane)) };
}
