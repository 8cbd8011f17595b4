import type { ReportContent } from "../../../workbook/excel/types";
import { groupName } from "../answer/group-name";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import { methods } from "../methods/methods";
import { changesSections } from "./report-changes";
import { classesSection, groupsSection, matrixSection } from "./report-classes";
import { findingsSection } from "./report-findings";
import { settingsSection } from "./report-settings";
import type { Run } from "./run";
import { tableColumns, wholeFormat, type TableColumn } from "./sorted-table";

/** A report of classes always has its Pareto chart. */
export type AbcReport = ReportContent & Required<Pick<ReportContent, "chart">>;

/** What the report sheet says: plain data, which the workbook writes as it is. */
export function reportContent(
  pane: Pick<Pane, "texts" | "formats">,
  run: Run,
  today: Date,
): AbcReport {
  const { report } = pane.texts;
  const { checked, result } = run;
  const [largest] = result.groups;
  const list = placeName(checked.list.place);
  const valueFormat = result.items.values.every(Number.isInteger) ? wholeFormat : "#,##0.00";
  const columns = tableColumns(pane, run, valueFormat);
  const at = (role: TableColumn["role"]) => columns.findIndex((column) => column.role === role);
  const { order } = result.pareto;
  return {
    sheetName: report.sheetName,
    title: report.title(list),
    sections: [
      settingsSection(pane, run, today),
      findingsSection(pane, run),
      classesSection(pane, result, valueFormat),
      ...matrixSection(pane, result, valueFormat),
      ...groupsSection(pane, result, valueFormat),
      ...changesSections(pane, run, valueFormat),
    ],
    table: {
      columnRoles: columns.map(({ role }) => role),
      header: columns.map(({ header }) => header),
      rows: order.length,
      cells: (first, count) =>
        Array.from(order.subarray(first, first + count), (item) =>
          columns.map(({ cell }) => cell(item)),
        ),
    },
    tableNumberFormats: columns.map(({ format }) => format),
    chart: {
      title:
        result.groups.length === 1
          ? report.chart(list)
          : report.chartOfGroup(list, groupName(pane, largest)),
      rows: largest.end - largest.start,
      categoryColumn: at("description") < 0 ? at("item") : at("description"),
      valueColumn: at(methods[result.method].scores === undefined ? "value" : "score"),
      cumulativeColumn: at("cumulative"),
      lineColumns: [at("lineA"), at("lineB")].filter((column) => column >= 0),
    },
    source: checked.source,
  };
}
