import type { PaneTexts } from "../../../locales";
import { columnName } from "../../list/column-name";
import type { Pane } from "../../pane/pane";
import { measureColumns } from "../columns/complete-columns";
import type { ListColumns } from "../columns/list-columns";
import type { ReportFacts } from "../methods/method";
import type { Run } from "./run";

/** From which a method tells in the report what it went by and what it measured. */
export function reportFacts(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { checked, result }: Run,
): ReportFacts {
  const { list, columns } = checked;
  const named = (column: number | null) =>
    column === null ? texts.report.settings.itemByRow : columnName(texts, list, columns, column);
  const value = valueText(texts, columns, named);
  return { texts, formats, columns, result, named, value, measured: measureColumns(columns) ?? [] };
}

function valueText(
  { report }: PaneTexts,
  columns: ListColumns,
  named: ReportFacts["named"],
): string {
  const { settings: words } = report;
  if (columns.valueFrom === "column") return named(columns.value);
  if (columns.valueFrom === "product") {
    return words.product(named(columns.quantity), named(columns.price));
  }
  return columns.price === null
    ? words.periodsSum
    : words.product(words.periodsSum, named(columns.price));
}
