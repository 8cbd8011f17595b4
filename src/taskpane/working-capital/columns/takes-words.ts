import type { FoundList } from "../../../workbook/excel/types";
import { demandWords } from "../../list/demand/demand-words";
import { plainName } from "../../list/column-name";
import type { Pane } from "../../pane/pane";
import { missingColumns, type CapitalColumns } from "./columns";

/** "Item by stock, Yearly demand and terms of payment", or what is still to be chosen. */
export function takesWords(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  list: FoundList,
  columns: CapitalColumns,
): string {
  const words = texts.workingCapital.list;
  const missing = missingColumns(columns);
  if (missing.length > 0) return words.columnsMissing(formats.count(missing.length));
  const { item, demand, sales } = columns.at;
  return words.takes(
    item === null ? texts.see.eachRow : plainName(texts, list, columns, item),
    columns.flowFrom === "units"
      ? demandWords({ texts }, list, columns, demand)
      : plainName(texts, list, columns, sales ?? 0),
  );
}
