import type { FoundList } from "../../../workbook/excel/types";
import { plainName } from "../../list/column-name";
import type { Pane } from "../../pane/pane";
import { missingColumns, periodColumns, type PlanColumns } from "./columns";

/** "Item by stock, lead time and demand from Jan to Dec", or what is still to be chosen. */
export function takesWords(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  list: FoundList,
  columns: PlanColumns,
): string {
  const words = texts.reorderPlan.list;
  const missing = missingColumns(columns);
  if (missing.length > 0) return words.columnsMissing(formats.count(missing.length));
  const name = (column: number) => plainName(texts, list, columns, column);
  const { item, demand } = columns.at;
  const periods = periodColumns(columns);
  return words.takes(
    item === null ? texts.see.eachRow : name(item),
    periods.length === 0
      ? name(demand ?? 0)
      : words.fromTo(name(periods[0]), name(periods[periods.length - 1])),
  );
}
