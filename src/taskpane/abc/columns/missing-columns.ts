import type { FoundList } from "../../../workbook/excel/types";
import { say, type Pane } from "../../pane/pane";
import { methods } from "../methods/methods";
import { valueColumns, type ListColumns } from "./list-columns";

/** Says which columns the run still lacks, and goes to the first of them. */
export function askForMissing(pane: Pane, list: FoundList, columns: ListColumns): void {
  const { texts, formats } = pane;
  const { see } = texts;
  if (valueColumns(columns) === null && columns.valueFrom !== "periods") {
    say(pane, see.columnsMissing, "see", "warning");
    return pane.focus(columns.valueFrom === "column" ? "value-column" : "quantity-column");
  }
  say(pane, see.criteriaMissing[columns.method], "see", "warning");
  const form = methods[columns.method].columns.form?.({ texts, formats, list, columns });
  pane.focus(`${form?.columns[0].id ?? "value"}-column`);
}
