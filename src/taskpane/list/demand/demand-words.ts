import type { FoundList } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { plainName } from "../column-name";
import type { HasHeader } from "../list-task";
import { periodColumns, type DemandColumns } from "./demand-columns";

/** "demand from Jan to Dec", or the name of the column that holds it. */
export function demandWords(
  { texts }: Pick<Pane, "texts">,
  list: FoundList,
  columns: DemandColumns & HasHeader,
  ofOneFigure: number | null,
): string {
  const name = (column: number) => plainName(texts, list, columns, column);
  const periods = periodColumns(columns);
  return periods.length === 0
    ? name(ofOneFigure ?? 0)
    : texts.demand.fromTo(name(periods[0]), name(periods[periods.length - 1]));
}
