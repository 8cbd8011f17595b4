import type { Cell, ReportContent, ReportSection } from "../../src/workbook/excel/types";

const classes: ReportSection = {
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
};

/** A report as the pane makes it, for as many items as wished. */
export function reportContent(items = 5): ReportContent {
  return {
    sheetName: "ABC report",
    title: "ABC classification",
    front: {
      about: "Items!A1:C6, January 31, 2026",
      headline: "2 of 5 items make 80% of the value.",
      figures: [
        { figure: "USD 15", meaning: "value of 5 items" },
        { figure: "2 items in A", meaning: "40% of the items" },
        { figure: "Nothing left out", meaning: "all 5 rows are in" },
      ],
      beside: [classes],
      below: [[], []],
    },
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
      heading: "Data of the chart",
      header: ["Rank", "Value", "Cumulative share", "Line A", "Line B"],
      rows: [
        [1, 5, 0.6, 0.8, 0.95],
        [2, 4, 0.9, 0.8, 0.95],
        [3, 1, 1, 0.8, 0.95],
      ],
      numberFormats: ["General", "#,##0", "0.0%", "0.0%", "0.0%"],
      categoryTitle: "Rank of 3 items",
      valueTitle: "Value, USD",
      shareTitle: "Share of value",
      namesApart: 1,
    },
    foot: { center: "Stockbook", right: "Page &P of &N" },
  };
}

/** A sorted list of those rows. */
export function tableOf(rows: Cell[][]): ReportContent["table"] {
  return {
    columnRoles: ["item", "value", "cumulative", "class", "target", "before"],
    header: ["Item", "Value", "Cumulative share", "Class", "Line A", "Line B"],
    rows: rows.length,
    cells: (first, count) => rows.slice(first, first + count),
  };
}

/** The sorted list as it is to stand on the sheet. */
export function tableRows({ table }: ReportContent): Cell[][] {
  return [table.header, ...table.cells(0, table.rows)];
}
