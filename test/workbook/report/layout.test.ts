import { overlap } from "../../../src/workbook/excel/a1";
import { layOut, type ReportLayout } from "../../../src/workbook/report/layout";
import type { Box, Cell, ReportContent } from "../../../src/workbook/excel/types";
import { reportContent, tableOf } from "../report-content";

/** The row in which a text stands, and the column. */
function placeOf({ top }: ReportLayout, text: string): [row: number, column: number] {
  const row = top.findIndex((cells) => cells.includes(text));
  return [row, top[row]?.indexOf(text) ?? -1];
}

/** Width or height of what a box covers, in points. */
const across = ({ widths }: ReportLayout, { column, columns }: Box) =>
  widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
const down = ({ heights }: ReportLayout, from: number, to: number) =>
  heights.slice(from, to).reduce((sum, height) => sum + height, 0);

/** A report without a page one, as a count sheet is. */
const plain = (): ReportContent => ({ ...reportContent(), front: undefined, chart: undefined });

const longFindings = (rows: number) => ({
  role: "findings",
  columnRoles: ["other", "other", "other"],
  heading: "Data",
  rows: [
    ["Finding", "What happened", "Rows"],
    ...Array.from({ length: rows }, (_, row): Cell[] => [
      `Finding ${row}`,
      "Deducted from the other rows of the same item, and left out of the total. ".repeat(4),
      row,
    ]),
  ],
  numberFormats: ["General", "General", "0"],
  hasHeader: true,
});

test("page one has the chart at the left and the class table beside it", () => {
  const layout = layOut(reportContent());
  const [row, column] = placeOf(layout, "Classes");
  expect(layout.chart).toMatchObject({ row, column: 0 });
  expect(column).toBe(layout.chart!.columns);
  expect(across(layout, layout.chart!)).toBeGreaterThan(300);
  const [end] = layout.breaks;
  expect(layout.chart!.row + layout.chart!.rows).toBeLessThan(end);
});

test("a picture among the sections has room of its own, and its numbers stand below those of the chart", () => {
  const content = reportContent();
  const picture = {
    ...{ type: "columns" as const, title: "Stock of a belt", xTitle: "Day", yTitle: "Units" },
    ...{ xs: ["Nov 30", "Dec 7"], series: [{ name: "Stock", ys: [90, null] }] },
  };
  const section = {
    ...{ role: "item", columnRoles: [], heading: "Stock of a belt", rows: [["It lasts."]] },
    ...{ numberFormats: ["General"], hasHeader: false, chart: picture },
  };
  const layout = layOut({ ...content, sections: [section, ...content.sections] });
  const [{ chart, body }] = layout.pictures;
  expect(chart.row).toBeGreaterThan(placeOf(layout, "It lasts.")[0]);
  expect(chart.row + chart.rows).toBeLessThanOrEqual(placeOf(layout, "Settings")[0]);
  expect(overlap(chart, layout.chart!)).toBe(false);
  const { dataBox, chartBox, chartCells, printed, whole } = layout;
  expect(body.row).toBeGreaterThan(chartBox!.row + chartBox!.rows);
  expect(chartCells.slice(body.row - dataBox!.row).map((row) => row.slice(0, 2))).toEqual([
    ["Nov 30", 90],
    ["Dec 7", ""],
  ]);
  expect(overlap(dataBox!, printed)).toBe(false);
  expect(whole.rows).toBe(dataBox!.row + dataBox!.rows);
});

test("where there is no chart, a picture takes its place on page one", () => {
  const content = reportContent();
  const { chart } = layOut(content);
  const picture = {
    ...{ type: "line" as const, title: "Stock", xTitle: "Day", yTitle: "Units" },
    ...{ xs: [1, 2], series: [{ name: "Stock", ys: [2, 1] }] },
  };
  const front = { ...content.front!, picture };
  const laid = layOut({ ...content, chart: undefined, front });
  expect(laid.pictures.map((each) => each.chart)).toEqual([chart]);
  expect(layOut({ ...content, front }).pictures).toEqual([]);
});

test("title, headline and figures stand above them, each in its own width", () => {
  const layout = layOut(reportContent());
  const { top, chart } = layout;
  expect(top[0][0]).toBe("ABC classification");
  expect(placeOf(layout, "2 of 5 items make 80% of the value.")[0]).toBeLessThan(chart!.row);
  const figures = ["USD 15", "2 items in A", "Nothing left out"].map((text) =>
    placeOf(layout, text),
  );
  expect(new Set(figures.map(([row]) => row)).size).toBe(1);
  const columns = figures.map(([, column]) => column);
  expect(columns).toEqual([...columns].sort((one, other) => one - other));
});

test("a long sentence is broken into lines, makes no column wide and does not move the chart", () => {
  const content = reportContent();
  const short = layOut(content);
  content.sections.push(longFindings(1));
  const long = layOut(content);
  expect(long.widths).toEqual(short.widths);
  expect(long.chart).toEqual(short.chart);
  const [row, column] = placeOf(long, String(longFindings(1).rows[1][1]));
  expect(long.heights[row]).toBeGreaterThan(15);
  expect(long.wrapped.some((box) => overlap(box, { row, column, rows: 1, columns: 1 }))).toBe(true);
});

test("a number beside its name stands near it", () => {
  const content = plain();
  const counts: Cell[][] = [
    ["With advice", 200],
    ["All rows", 201],
  ];
  const sections = [
    { ...content.sections[0], heading: "Rows", rows: counts, numberFormats: ["General", "0"] },
  ];
  const layout = layOut({ ...content, sections });
  const [row, column] = placeOf(layout, "All rows");
  const number = layout.top[row].indexOf(201);
  // "With advice" takes no more than 80 points.
  expect(across(layout, { row, column, rows: 1, columns: number - column })).toBeLessThan(160);
});

test("names above two columns of numbers do not touch", () => {
  const content = plain();
  const header = ["Item", "Share of value", "Cumulative share"];
  const rows = [["Bolt", 0.5, 0.5]];
  const table = { ...tableOf(rows), header, columnRoles: ["item", "share", "cumulative"] };
  const { widths } = layOut({ ...content, table, tableNumberFormats: ["General", "0%", "0%"] });
  // A bold letter is about 6.2 points wide, as Liberation Sans prints it.
  for (const [k, name] of header.entries()) {
    const line = name.length * 6.2;
    const isBroken = widths[k] < line;
    expect(isBroken || widths[k] > line + 8).toBe(true);
  }
});

test("page one is no higher than a page, whatever stands below the chart", () => {
  const content = reportContent();
  const change = { ...longFindings(5), rows: content.front!.beside[0].rows };
  content.front!.below = [[change], [change]];
  const layout = layOut(content);
  const scale = Math.min(1, 740 / across(layout, layout.printed));
  // A4 on its long side is 595 points high; above and below 72 of them stay white.
  expect(down(layout, 0, layout.breaks[0]) * scale).toBeLessThan(523);
});

test("settings and findings begin page two, and the sorted list stands last", () => {
  const layout = layOut(reportContent());
  expect(layout.breaks[0]).toBe(placeOf(layout, "Settings")[0]);
  expect(layout.tableBox.row).toBe(layout.top.length);
});

test("a section that would be cut in two begins a page, where a page holds it", () => {
  const content = reportContent();
  content.sections = [longFindings(5), longFindings(5)];
  const layout = layOut(content);
  const starts = layout.marks.sections
    .filter(({ role }) => role === "findings")
    .map(({ row }) => row);
  expect(layout.breaks.slice(0, 2)).toEqual(starts);
});

test("what the chart is drawn from stands below the list, out of print", () => {
  const { chartBox, chartCells, printed, tableBox, whole } = layOut(reportContent());
  expect(chartCells.slice(1, 3)).toEqual([
    ["Rank", "Value", "Cumulative share", "Line A", "Line B"],
    [1, 5, 0.6, 0.8, 0.95],
  ]);
  expect(chartBox!.row).toBeGreaterThan(tableBox.row + tableBox.rows);
  expect(overlap(chartBox!, printed)).toBe(false);
  expect(whole.rows).toBe(chartBox!.row + chartBox!.rows);
});

test("a sheet without a page one has its sections one above the other, an empty row after each", () => {
  const content = plain();
  content.sections.push(reportContent().front!.beside[0]);
  const { top, chart, chartBox, breaks, tableBox } = layOut(content);
  expect(top.map(([first]) => first)).toEqual([
    ...["ABC classification", "", "Settings", "Line A", "Line B", ""],
    ...["Classes", "Class", "A", "B", "C", ""],
  ]);
  expect([chart, chartBox, breaks]).toEqual([null, null, []]);
  expect(tableBox.row).toBe(12);
});

test("a header above numbers stands at the right, as they do", () => {
  const layout = layOut(reportContent());
  const [row, column] = placeOf(layout, "Class");
  expect(layout.numberHeaders.map((box) => [box.row, box.column])).toEqual([
    [row, column + 1],
    [row, column + 2],
  ]);
});

test("number formats are set below the headers only, and General not at all", () => {
  const layout = layOut(reportContent());
  const { looks, tableBox } = layout;
  const [row, column] = placeOf(layout, "Class");
  expect(looks).toContainEqual({
    box: { row: row + 1, column: column + 2, rows: 3, columns: 1 },
    look: { format: "0.0%" },
  });
  expect(looks).toContainEqual({
    box: { row: tableBox.row + 1, column: 1, rows: tableBox.rows - 1, columns: 1 },
    look: { format: "#,##0" },
  });
  expect(looks.map(({ look }) => look.format)).not.toContain("General");
});

test("the marks say where sections and table begin, how far they reach, and what their columns are", () => {
  const { marks, top, tableBox, chart } = layOut(reportContent());
  expect(marks.sections.map(({ role, row, column }) => [role, top[row][column ?? 0]])).toEqual([
    ["front", "Items!A1:C6, January 31, 2026"],
    ["classes", "Classes"],
    ["settings", "Settings"],
  ]);
  expect(marks.sections[1]).toMatchObject({
    column: chart!.columns,
    columns: ["class", "items", "share"],
    rows: 4,
  });
  expect(marks.table.row).toBe(tableBox.row);
  expect(marks.table.columns).toHaveLength(tableBox.columns);
});

test("columns are wide enough for names and never wider than a screen can bear", () => {
  const content = reportContent();
  content.table = tableOf([["x".repeat(500), 1, 1, "A", 0.8, 0.95]]);
  const { widths } = layOut(content);
  expect(widths[0]).toBeGreaterThan(150);
  expect(widths[0]).toBeLessThan(300);
  expect(Math.min(...widths)).toBeGreaterThan(35);
});

test("a rank takes no more room than its digits", () => {
  const content = reportContent();
  content.table = { ...tableOf([[1, "Bolt", 1, "A", 0.8, 0.95]]) };
  content.table.header = ["Rank", ...content.table.header.slice(1)];
  expect(layOut(content).widths[0]).toBeLessThan(60);
});
