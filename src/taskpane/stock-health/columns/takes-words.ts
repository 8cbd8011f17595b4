import type { FoundList } from "../../../workbook/excel/types";
import { plainName } from "../../list/column-name";
import { demandWords } from "../../list/demand/demand-words";
import type { Pane } from "../../pane/pane";
import { missingColumns, type HealthColumns } from "./columns";

/** "Item by stock, unit cost and demand from Jan to Dec", or what is still to be chosen. */
export function takesWords(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  list: FoundList,
  columns: HealthColumns,
): string {
  const words = texts.stockHealth.list;
  const missing = missingColumns(columns);
  if (missing.length > 0) return words.columnsMissing(formats.count(missing.length));
  const { item, demand } = columns.at;
  return words.takes(
    item === null ? texts.see.eachRow : plainName(texts, list, columns, item),
    demandWords({ texts }, list, columns, demand),
  );
}
