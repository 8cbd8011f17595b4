import { overlap } from "../../../src/workbook/excel/a1";
import { layOut } from "../../../src/workbook/report/layout";
import type { Cell } from "../../../src/workbook/excel/types";
import { reportContent, tableOf } from "../report-content";

test("title, sections, chart and table stand apart", () => {
  const layout = layOut(reportContent());
  const { top, chart, tableBox } = layout;
  const sections = { row: 0, column: 0, rows: top.length, columns: top[0].length };
  expect(overlap(sections, chart)).toBe(false);
  expect(overlap(sections, tableBox)).toBe(false);
  expect(overlap(chart, tableBox)).toBe(false);
  expect(chart.column).toBeGreaterThanOrEqual(top[0].length);
});

test("sections stand one above the other, an empty row after each", () => {
  const { top, headings, headers } = layOut(reportContent());
  expect(top.map(([first]) => first)).toEqual([
    "ABC classification",
    "",
    "Settings",
    "Line A",
    "Line B",
    "",
    "Classes",
    "Class",
    "A",
    "B",
    "C",
    "",
  ]);
  expect(headings.map(({ row }) => row)).toEqual([2, 6]);
  expect(headers.map(({ row }) => row)).toEqual([7]);
});

test("a header above numbers stands at the right, as they do", () => {
  const { numberHeaders } = layOut(reportContent());
  expect(numberHeaders.map(({ row, column }) => [row, column])).toEqual([
    [7, 1],
    [7, 2],
  ]);
});

test("number formats are set below the headers only, and General not at all", () => {
  const { formats, tableBox } = layOut(reportContent());
  expect(formats).toContainEqual({
    box: { row: 8, column: 2, rows: 3, columns: 1 },
    format: "0.0%",
  });
  expect(formats).toContainEqual({
    box: { row: tableBox.row + 1, column: 1, rows: tableBox.rows - 1, columns: 1 },
    format: "#,##0",
  });
  expect(formats.map(({ format }) => format)).not.toContain("General");
});

test("the marks say in which rows the sections and the table begin, and what their columns are", () => {
  const { marks, top, tableBox } = layOut(reportContent());
  expect(marks.sections.map(({ role, row }) => [role, top[row][0]])).toEqual([
    ["settings", "Settings"],
    ["classes", "Classes"],
  ]);
  expect(marks.sections[1].columns).toEqual(["class", "items", "share"]);
  expect(marks.table.row).toBe(tableBox.row);
  expect(marks.table.columns).toHaveLength(tableBox.columns);
});

test("a long list of findings makes the chart higher and moves the table down", () => {
  const content = reportContent();
  const rows = Array.from({ length: 60 }, (_, row): Cell[] => [`Finding ${row}`, row]);
  content.sections.push({
    role: "findings",
    columnRoles: [],
    heading: "Findings",
    rows,
    numberFormats: ["General", "0"],
    hasHeader: false,
  });
  const { chart, tableBox, top } = layOut(content);
  expect(chart.rows).toBe(30);
  expect(tableBox.row).toBe(top.length + 1);
});

test("columns are wide enough for names and never wider than a screen can bear", () => {
  const content = reportContent();
  content.table = tableOf([["x".repeat(500), 1, 1, "A", 0.8, 0.95]]);
  const { widths } = layOut(content);
  expect(widths[0]).toBeGreaterThan(200);
  expect(widths[0]).toBeLessThan(300);
  expect(Math.min(...widths)).toBeGreaterThan(50);
});

test("a sentence runs over empty cells: it makes no column wide, and the chart keeps clear of it", () => {
  const content = reportContent();
  const short = layOut(content);
  content.sections[0].rows.push(["Rule", "The item that crosses the line ".repeat(4), ""]);
  const long = layOut(content);
  expect(long.widths).toEqual(short.widths);
  expect(long.chart.column).toBeGreaterThan(short.chart.column);
});
