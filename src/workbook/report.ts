import { placeAt, sheetRows } from "./a1";
import { inBlocks } from "./blocks";
import { Fingerprint } from "./fingerprint";
import { NewSheet } from "./new-sheet";
import { layOut, ReportLayout } from "./report-layout";
import { fillTable, furnish } from "./report-sheet";
import { write } from "./run";
import { Cell, Progress, Refusal, ReportContent, Written } from "./types";
import { wholeOrNothing } from "./whole-or-nothing";

/** Writes the report on a sheet of its own, which is shown once everything stands on it. */
export async function writeReport(content: ReportContent, progress?: Progress): Promise<Written> {
  const layout = layOut(content);
  if (layout.whole.rows > sheetRows) {
    throw new Refusal("tooLarge");
  }
  const report = new NewSheet();
  const work = () =>
    write(async (context) => {
      const sheetId = await report.add(context, content.sheetName);
      const { worksheets, application } = context.workbook;
      const writeBlock = async (first: number, count: number) => {
        application.suspendApiCalculationUntilNextSync();
        fillTable(worksheets.getItem(sheetId), layout, first, count);
        await context.sync();
      };
      await inBlocks(layout.table.length, layout.tableBox.columns, writeBlock, progress);
      const sheet = worksheets.getItem(sheetId);
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      furnish(sheet, layout, content.chart);
      sheet.activate();
      await context.sync();
      return sheetId;
    });
  const sheetId = await wholeOrNothing(
    work,
    () => report.remove(),
    () => report.name,
  );
  const place = placeAt({ sheetId, sheetName: report.name }, layout.whole);
  const fingerprint = fingerprintOf(layout);
  return { what: "report", place, fingerprint, formatted: true };
}

/** Of all cells from A1, row by row, as they will be read back. */
function fingerprintOf({ top, table, whole }: ReportLayout): string {
  const between = whole.rows - top.length - table.length;
  const fingerprint = new Fingerprint();
  for (const row of [...top, ...Array<Cell[]>(between).fill([]), ...table]) {
    fingerprint.add([[...row, ...Array<Cell>(whole.columns - row.length).fill("")]]);
  }
  return fingerprint.toString();
}
