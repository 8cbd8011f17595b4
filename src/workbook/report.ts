import { placeAt, sheetRows } from "./a1";
import { inBlocks } from "./blocks";
import { namingSheet } from "./named-sheet";
import { NewSheet } from "./new-sheet";
import { ReportFingerprint } from "./report-fingerprint";
import { layOut, ReportLayout } from "./report-layout";
import { fillTable, furnish } from "./report-sheet";
import { write } from "./run";
import { Source } from "./source";
import { stages } from "./stages";
import { Progress, Refusal, ReportContent, Written } from "./types";
import { wholeOrNothing } from "./whole-or-nothing";

/**
 * Writes the report on a sheet of its own, which is shown once everything stands on it and the list
 * is still what it was made of.
 */
export function writeReport(content: ReportContent, progress?: Progress): Promise<Written> {
  const report = new NewSheet();
  const source = content.source && new Source(content.source);
  const work = () =>
    write(async (context) => {
      const layout = layOut(content);
      if (layout.whole.rows > sheetRows) {
        throw new Refusal("tooLarge");
      }
      const looks = source ? source.rows : 0;
      const [before, writing, after] = stages(progress, [looks, layout.tableBox.rows, looks]);
      await source?.demandAllUnchanged(context, before);
      const sheetId = await report.add(context, content.sheetName);
      return namingSheet(report, async () => {
        const fingerprint = await fill(context, sheetId, content, layout, writing);
        await source?.demandAllUnchanged(context, after);
        const sheetName = await show(context, sheetId, content, layout);
        const place = placeAt({ sheetId, sheetName }, layout.whole);
        return { what: "report" as const, place, fingerprint, formatted: true };
      });
    });
  return wholeOrNothing(
    work,
    () => report.remove(),
    () => report.sheetName,
  );
}

/** Writes the sorted list; answers the fingerprint of the whole report. */
async function fill(
  context: Excel.RequestContext,
  sheetId: string,
  { table }: ReportContent,
  layout: ReportLayout,
  progress?: Progress,
): Promise<string> {
  const { worksheets, application } = context.workbook;
  const fingerprint = new ReportFingerprint(layout);
  const writeBlock = async (first: number, count: number) => {
    const header = first === 0 ? [layout.tableHeader] : [];
    const body = table.cells(first - 1 + header.length, count - header.length);
    const cells = [...header, ...body];
    application.suspendApiCalculationUntilNextSync();
    fillTable(worksheets.getItem(sheetId), layout, first, cells);
    await context.sync();
    fingerprint.addTable(cells);
  };
  await inBlocks(layout.tableBox.rows, layout.tableBox.columns, writeBlock, progress);
  return fingerprint.toString();
}

/** Answers the name that the sheet bears by now. */
async function show(
  context: Excel.RequestContext,
  sheetId: string,
  { chart }: ReportContent,
  layout: ReportLayout,
): Promise<string> {
  const { worksheets, application } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  furnish(sheet, layout, chart);
  sheet.load("name");
  // Last of all: what fails before it has not yet moved the user anywhere.
  sheet.activate();
  await context.sync();
  return sheet.name;
}
