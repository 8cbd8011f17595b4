/** @jest-environment jsdom */
import { HostError } from "../../../src/workbench/host/host-error";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { layOut } from "../../../src/workbook/report/layout";
import { writeReport } from "../../../src/workbook/report/write-report";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import type { Cell, ReportContent, ReportMarks } from "../../../src/workbook/excel/types";
import { withColleague } from "../answers";
import { fill, openWorkbook, sheetId } from "../../support/open-workbook";
import { box, cancelAfter, itemRows, openList } from "../item-list";
import { reportContent, tableOf, tableRows } from "../report-content";

const sectionOf = ({ sections }: ReportMarks, role: string) =>
  sections.find((section) => section.role === role)!;

test("the report stands on a new sheet, which is shown at the end", async () => {
  const book = openList(3);
  const written = await writeReport(reportContent());
  const id = sheetId(book, "ABC report");
  expect(book.activeSheet()).toBe(id);
  expect(written).toMatchObject({
    what: "report",
    place: { sheetId: id, sheetName: "ABC report", row: 0, column: 0 },
  });
  expect(JSON.parse(JSON.stringify(written))).toEqual(written);
});

test("title, sections and sorted list are on it", async () => {
  const content = reportContent();
  const book = openList(3);
  await writeReport(content);
  const id = book.activeSheet();
  const { tableBox, chart, marks } = layOut(content);
  const classes = sectionOf(marks, "classes");
  expect(book.values(id, box(0, 0, 1, 1))).toEqual([["ABC classification"]]);
  const cells = box(classes.row + 1, chart!.columns, 4, 3);
  expect(book.values(id, cells)).toEqual(content.front!.beside[0].rows);
  expect(book.values(id, tableBox)).toEqual(tableRows(content));
  expect(book.tables()).toMatchObject([{ sheet: id, box: tableBox, hasHeaders: true }]);
});

test("headings stand out and numbers bear their formats", async () => {
  const content = reportContent();
  const book = openList(3);
  await writeReport(content);
  const id = book.activeSheet();
  const { tableBox, chart, marks } = layOut(content);
  const { row } = sectionOf(marks, "classes");
  const column = chart!.columns;
  expect(book.format(id, 0, 0)).toMatchObject({ bold: true, fontSize: 16 });
  expect(book.format(id, row, column)).toMatchObject({ bold: true });
  expect(book.format(id, row + 1, column + 1)).toMatchObject({ bold: true, fillColor: "#F2F2F2" });
  expect(book.format(id, row + 2, column + 2)).toMatchObject({ numberFormat: "0.0%" });
  expect(book.format(id, tableBox.row, 0)).toMatchObject({ bold: true, wrapText: true });
  expect(book.format(id, tableBox.row + 1, 1)).toMatchObject({ numberFormat: "#,##0" });
  expect(book.columnWidth(id, 0)).toBeGreaterThan(48);
});

test("it is printed on its long side, one page wide, with the list's header on every page", async () => {
  const content = reportContent();
  const book = openList(3);
  await writeReport(content);
  const { tableBox, printed, breaks, marks } = layOut(content);
  expect(book.page(book.activeSheet())).toMatchObject({
    orientation: "Landscape",
    fit: { wide: 1, tall: undefined },
    area: printed,
    titleRows: { row: tableBox.row, rows: 1 },
    footer: { left: "&F, &A", center: "Stockbook", right: "Page &P of &N" },
    breaks,
  });
  expect(breaks[0]).toBe(sectionOf(marks, "settings").row);
});

test("where Excel sets up no page, as without a printer, the report is written all the same", async () => {
  const book = openList(3);
  jest.spyOn(book, "setPage").mockImplementation(() => {
    throw new HostError("GeneralException", "There is no printer.");
  });
  await writeReport(reportContent());
  expect(book.sheets()).toHaveLength(2);
  expect(book.charts(book.activeSheet())).toHaveLength(1);
});

test("the chart has bars of value, the curve and both lines on a percent axis", async () => {
  const content = reportContent();
  const book = openList(3);
  await writeReport(content);
  const [chart, ...others] = book.charts(book.activeSheet());
  const { row, rows } = layOut(content).chartBox!;
  const body = (column: number) => box(row + 2, column, rows - 2, 1);
  const line = { type: "Line", axisGroup: "Secondary", categories: body(0), markerStyle: "None" };
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    title: "Pareto chart",
    legend: "Bottom",
    position: layOut(content).chart,
    categoryAxis: { title: "Rank of 3 items" },
    valueAxis: { title: "Value, USD", numberFormat: "#,##0" },
    secondaryValueAxis: { title: "Share of value", minimum: 0, maximum: 1, numberFormat: "0%" },
    series: [
      {
        name: "Value",
        type: "ColumnClustered",
        axisGroup: "Primary",
        values: body(1),
        categories: body(0),
      },
      { ...line, name: "Cumulative share", values: body(2), lineStyle: "Continuous" },
      { ...line, name: "Line A", values: body(3), lineStyle: "Dash" },
      { ...line, name: "Line B", values: body(4), lineStyle: "RoundDot" },
    ],
  });
});

test("parts of a bar stand on each other, each in its colour", async () => {
  const content: ReportContent = {
    ...reportContent(),
    chart: {
      title: "Money by part",
      heading: "Data of the chart",
      valueTitle: "Value, USD",
      namesApart: 1,
      header: ["Class", "Dead", "Excess", "Working"],
      rows: [
        ["A", 0, 20, 300],
        ["B", 5, 10, 80],
      ],
      numberFormats: ["General", "#,##0", "#,##0", "#,##0"],
      categoryTitle: "Class",
      colors: ["#8A8A8A", "#96C6FA", "#0F6CBD"],
    },
  };
  const book = openList(3);
  await writeReport(content);
  const [chart] = book.charts(book.activeSheet());
  const { row, rows } = layOut(content).chartBox!;
  const body = (column: number) => box(row + 2, column, rows - 2, 1);
  const part = { type: "ColumnStacked", axisGroup: "Primary", categories: body(0) };
  expect(chart).toMatchObject({
    type: "ColumnStacked",
    categoryAxis: { title: "Class" },
    valueAxis: { title: "Value, USD", numberFormat: "#,##0" },
    series: [
      { ...part, name: "Dead", values: body(1), color: "#8A8A8A" },
      { ...part, name: "Excess", values: body(2), color: "#96C6FA" },
      { ...part, name: "Working", values: body(3), color: "#0F6CBD" },
    ],
  });
});

test("item names that look like formulas, numbers or dates stay texts", async () => {
  const content = reportContent();
  const names = ["=1+1", "+49", "-x", "@A1", "007", "3-4", "TRUE", "#N/A", "'quoted"];
  content.table = tableOf(names.map((name) => [name, 1, 1, "A", 0.8, 0.95]));
  const book = openList(3);
  await writeReport(content);
  const { row } = layOut(content).tableBox;
  const column = box(row + 1, 0, names.length, 1);
  expect(book.values(book.activeSheet(), column).flat()).toEqual(names);
});

test("a second report gets a number", async () => {
  const book = openWorkbook({ Items: itemRows(3), "abc REPORT": [] });
  await writeReport(reportContent());
  await writeReport(reportContent());
  expect(book.sheets().map(({ name }) => name)).toEqual([
    "Items",
    "abc REPORT",
    "ABC report (2)",
    "ABC report (3)",
  ]);
});

test("a colleague who takes the name in the same moment keeps it", async () => {
  const book = openList(3);
  const theirs = () => fill(book, book.addSheet("ABC report").id, [["theirs"]]);
  const { place } = await withColleague(0, theirs, () => writeReport(reportContent()));
  expect(place.sheetName).toBe("ABC report (2)");
  expect(book.values(sheetId(book, "ABC report"), box(0, 0, 1, 1))).toEqual([["theirs"]]);
});

test("a workbook of protected structure takes no report and says so", async () => {
  const book = openList(3);
  const before = snapshot(book);
  jest.spyOn(book, "addSheet").mockImplementation(() => {
    throw new HostError("AccessDenied", "The workbook is protected.");
  });
  await expect(writeReport(reportContent())).rejects.toMatchObject({
    reason: expect.stringMatching(/workbookProtected|readOnly/),
  });
  expect(snapshot(book)).toEqual(before);
});

test("20,000 items are written in blocks under the limit of Excel on the web", async () => {
  const content = reportContent(20_000);
  const book = openList(3);
  const seen: number[] = [];
  await writeReport(content, { cancelled: false, report: (done) => void seen.push(done) });
  const { tableBox } = layOut(content);
  expect(book.values(book.activeSheet(), tableBox)).toEqual(tableRows(content));
  expect(seen.length).toBeGreaterThan(3);
  expect(seen[seen.length - 1]).toBe(20_001);
});

test("rows of very long texts are written all the same", async () => {
  const content = reportContent();
  const rows = Array.from({ length: 400 }, (_, row) => `${row} `.padEnd(20_000, "x"));
  content.table = tableOf(rows.map((text) => [text, 1, 1, "A", 0.8, 0.95]));
  const book = openList(3);
  await writeReport(content);
  expect(book.values(book.activeSheet(), layOut(content).tableBox)).toEqual(tableRows(content));
}, 30_000);

test.each([0, 1, 2, 3, 4])("cancelled at block %i it leaves nothing", async (reports) => {
  const book = openList(3);
  book.select(book.activeSheet(), box(1, 1, 2, 2));
  const before = { ...snapshot(book), active: book.activeSheet(), selection: book.selection() };
  await expect(writeReport(reportContent(12_000), cancelAfter(reports))).rejects.toMatchObject({
    reason: "cancelled",
    detail: {},
  });
  const after = { ...snapshot(book), active: book.activeSheet(), selection: book.selection() };
  expect(after).toEqual(before);
});

test("a list that fills a whole sheet leaves no room for a report of it", async () => {
  const content = reportContent();
  content.table = { ...content.table, rows: 1_048_575 };
  const book = openList(3);
  await expect(writeReport(content)).rejects.toMatchObject({ reason: "reportTooLarge" });
  expect(book.sheets()).toHaveLength(1);
});

test("nor does a section that is wider than a sheet", async () => {
  const content = reportContent();
  content.sections[0].rows[1] = Array<Cell>(16_385).fill("A");
  const book = openList(3);
  await expect(writeReport(content)).rejects.toMatchObject({ reason: "reportTooLarge" });
  expect(book.sheets()).toHaveLength(1);
});

test("a section of 150,000 rows stands above the list", async () => {
  const content = reportContent();
  const rows = Array.from({ length: 150_000 }, (_, row): Cell[] => [`Group ${row}`, row, 0.5]);
  content.sections[0].rows = rows;
  const book = openList(3);
  await writeReport(content);
  const id = book.activeSheet();
  const { row } = sectionOf(layOut(content).marks, "settings");
  expect(book.values(id, box(row + 1, 0, 1, 1))).toEqual([["Group 0"]]);
  expect(book.values(id, box(row + 150_000, 0, 1, 1))).toEqual([["Group 149999"]]);
}, 30_000);

test("texts at the limit of a cell are cut, and the report says so", async () => {
  const content = reportContent();
  const names = ["=", "7", "x"].map((first) => first.padEnd(32_767, "y"));
  content.table = tableOf(names.map((name) => [name, 1, 1, "A", 0.8, 0.95]));
  const book = openList(3);
  const before = snapshot(book);
  const written = await writeReport(content);
  const { row } = layOut(content).tableBox;
  const [[first], [second], [third]] = book.values(book.activeSheet(), box(row + 1, 0, 3, 1));
  expect(first).toBe(`${names[0].slice(0, 32_765)}…`);
  expect(second).toBe(`${names[1].slice(0, 32_765)}…`);
  expect(third).toBe(names[2]);
  expect(written.isCut).toBe(true);
  await takeBack(written);
  expect(snapshot(book)).toEqual(before);
});

test("a report that nothing is cut of does not say so", async () => {
  openList(3);
  expect(await writeReport(reportContent())).not.toHaveProperty("isCut");
});
