/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { openWorkbook } from "../../support/open-workbook";
import { fillList, press, quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";

async function reported() {
  const book = openWorkbook();
  fillList(book);
  const pane = await openPane(workbook);
  await quietly(pane);
  await press(pane, "analyse", "write-report");
  return { book, pane };
}

async function reopened(): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await quietly(pane);
  return pane;
}

const sheets = (book: ReturnType<typeof openWorkbook>) => book.sheets().map(({ name }) => name);

test("a second run updates the report; another one is written only on request", async () => {
  const { book, pane } = await reported();
  expect(pane.text("write-report")).toBe("Update report");
  await press(pane, "write-report");
  expect(sheets(book)).toEqual(["Sheet1", "ABC analysis"]);
  await press(pane, "write-another-report");
  expect(sheets(book)).toEqual(["Sheet1", "ABC analysis", "ABC analysis (2)"]);
});

test("a report that somebody has edited stays, and the pane says so", async () => {
  const { book, pane } = await reported();
  book.write(book.sheets()[1].id, { row: 3, column: 0, rows: 1, columns: 1 }, [["mine"]]);
  await press(pane, "write-report");
  expect(sheets(book)).toEqual(["Sheet1", "ABC analysis", "ABC analysis (2)"]);
  expect(pane.text("write-report-message")).toMatch(
    /“ABC analysis \(2\)”\. The report on the sheet “ABC analysis” has been edited since, so it stays/,
  );
});

test("opened on its own report the pane knows it, and runs it again", async () => {
  const { book } = await reported();
  const pane = await reopened();
  expect(pane.text("see-heading")).toMatch(/^Report of Sheet1, \w+ \d+, \d{4}$/);
  await press(pane, "report-run-again");
  expect(book.activeSheet()).toBe(sheetOf(book));
  expect(pane.has("class-table")).toBe(true);
  expect(pane.text("write-report")).toBe("Update report");
});

test("goes from its report to the list, and takes the report back", async () => {
  const { book } = await reported();
  const pane = await reopened();
  await press(pane, "report-go-to-list");
  expect(pane.text("list-place")).toBe("Sheet1!A1:B6");
  book.activateSheet(book.sheets()[1].id);
  const again = await reopened();
  await press(again, "report-take-back");
  expect(sheets(book)).toEqual(["Sheet1"]);
});
