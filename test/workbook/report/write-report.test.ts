/** @jest-environment jsdom */
import { HostError } from "../../../src/workbench/host/host-error";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { layOut } from "../../../src/workbook/report/layout";
import { writeReport } from "../../../src/workbook/report/write-report";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import type { Cell } from "../../../src/workbook/excel/types";
import { withColleague } from "../answers";
import { fill, openWorkbook, sheetId } from "../../support/open-workbook";
import { box, cancelAfter, itemRows, openList } from "../item-list";
import { reportContent, tableOf, tableRows } from "../report-content";

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
  const { tableBox } = layOut(content);
  expect(book.values(id, box(0, 0, 1, 1))).toEqual([["ABC classification"]]);
  expect(book.values(id, box(7, 0, 4, 3))).toEqual(content.sections[1].rows);
  expect(book.values(id, tableBox)).toEqual(tableRows(content));
  expect(book.tables()).toMatchObject([{ sheet: id, box: tableBox, hasHeaders: true }]);
});

test("headings stand out and numbers bear their formats", async () => {
  const content = reportContent();
  const book = openList(3);
  await writeReport(content);
  const id = book.activeSheet();
  const { tableBox } = layOut(content);
  expect(book.format(id, 0, 0)).toMatchObject({ bold: true, fontSize: 16 });
  expect(book.format(id, 2, 0)).toMatchObject({ bold: true });
  expect(book.format(id, 7, 1)).toMatchObject({ bold: true, fillColor: "#F2F2F2" });
  expect(book.format(id, 8, 2)).toMatchObject({ numberFormat: "0.0%" });
  expect(book.format(id, tableBox.row + 1, 1)).toMatchObject({ numberFormat: "#,##0" });
  expect(book.columnWidth(id, 0)).toBeGreaterThan(48);
});

test("the chart has bars of value, the curve and both lines on a percent axis", async () => {
  const content = reportContent();
  const book = openList(3);
  await writeReport(content);
  const [chart, ...others] = book.charts(book.activeSheet());
  const { row, rows } = layOut(content).tableBox;
  const body = (column: number) => box(row + 1, column, rows - 1, 1);
  const line = { type: "Line", axisGroup: "Secondary", categories: body(0), markerStyle: "None" };
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    title: "Pareto chart",
    legend: "Bottom",
    position: layOut(content).chart,
    categoryAxis: { title: "Item" },
    valueAxis: { title: "Value" },
    secondaryValueAxis: { title: "Cumulative share", minimum: 0, maximum: 1, numberFormat: "0%" },
    series: [
      {
        name: "Value",
        type: "ColumnClustered",
        axisGroup: "Primary",
        values: body(1),
        categories: body(0),
      },
      { ...line, name: "Cumulative share", values: body(2), lineStyle: "Continuous" },
      { ...line, name: "Line A", values: body(4), lineStyle: "Dash" },
      { ...line, name: "Line B", values: body(5), lineStyle: "RoundDot" },
    ],
  });
});

test("no series has more points than Excel draws", async () => {
  const book = openList(3);
  await writeReport(reportContent(33_000));
  const [chart] = book.charts(book.activeSheet());
  expect(chart.series.map(({ values }) => values?.rows)).toEqual([32_000, 32_000, 32_000, 32_000]);
  expect(book.tables()[0].box.rows).toBe(33_001);
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
  content.sections[1].rows[1] = Array<Cell>(16_385).fill("A");
  const book = openList(3);
  await expect(writeReport(content)).rejects.toMatchObject({ reason: "reportTooLarge" });
  expect(book.sheets()).toHaveLength(1);
});

test("a section of 150,000 rows stands above the list", async () => {
  const content = reportContent();
  const rows = Array.from({ length: 150_000 }, (_, row): Cell[] => [`Group ${row}`, row, 0.5]);
  content.sections[1].rows = [["Group", "Items", "Share"], ...rows];
  const book = openList(3);
  await writeReport(content);
  const id = book.activeSheet();
  expect(book.values(id, box(8, 0, 1, 3))).toEqual([["Group 0", 0, 0.5]]);
  expect(book.values(id, box(150_007, 0, 1, 3))).toEqual([["Group 149999", 149_999, 0.5]]);
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
