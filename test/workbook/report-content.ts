import type { Cell, ReportContent } from "../../src/workbook/excel/types";

/** A report as the pane makes it, for as many items as wished. */
export function reportContent(items = 5): ReportContent {
  return {
    sheetName: "ABC report",
    title: "ABC classification",
    sections: [
      {
        role: "settings",
        columnRoles: [],
        heading: "Settings",
        rows: [
          ["Line A", 0.8, ""],
          ["Line B", 0.95, ""],
        ],
        numberFormats: ["General", "0%", "General"],
        hasHeader: false,
      },
      {
        role: "classes",
        columnRoles: ["class", "items", "share"],
        heading: "Classes",
        rows: [
          ["Class", "Items", "Share of value"],
          ["A", 2, 0.8],
          ["B", 1, 0.15],
          ["C", 2, 0.05],
        ],
        numberFormats: ["General", "0", "0.0%"],
        hasHeader: true,
      },
    ],
    table: tableOf(
      Array.from({ length: items }, (_, index): Cell[] => [
        `=Item ${index}`,
        items - index,
        (index + 1) / items,
        index < items / 2 ? "A" : "C",
        0.8,
        0.95,
      ]),
    ),
    tableNumberFormats: ["General", "#,##0", "0.0%", "General", "0%", "0%"],
    chart: {
      title: "Pareto chart",
      categoryColumn: 0,
      valueColumn: 1,
      cumulativeColumn: 2,
      lineColumns: [4, 5],
    },
  };
}

/** A sorted list of those rows. */
export function tableOf(rows: Cell[][]): ReportContent["table"] {
  return {
    columnRoles: ["item", "value", "cumulative", "class", "lineA", "lineB"],
    header: ["Item", "Value", "Cumulative share", "Class", "Line A", "Line B"],
    rows: rows.length,
    cells: (first, count) => rows.slice(first, first + count),
  };
}

/** The sorted list as it is to stand on the sheet. */
export function tableRows({ table }: ReportContent): Cell[][] {
  return [table.header, ...table.cells(0, table.rows)];
}
