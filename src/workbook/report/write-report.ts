import { placeAt, sheetColumns, sheetRows } from "../excel/a1";
import { asTexts, isTooLong } from "../excel/as-text";
import { inBlocks, meanwhile } from "../excel/blocks";
import { namingSheet } from "../excel/named-sheet";
import { FormerSheet } from "./former-sheet";
import { NewSheet } from "./new-sheet";
import type { ContentProof } from "../take-back/content-proof";
import { addProof } from "../take-back/proofs";
import { randomLetters } from "../take-back/secret";
import { ReportProof } from "../take-back/report-proof";
import { setUpPages } from "./print";
import { layOut, type ReportLayout } from "./layout";
import { fillRows, furnish } from "./sheet";
import { write } from "../excel/run";
import { Source } from "../list/source";
import { stages } from "../excel/stages";
import {
  type Box,
  type Cell,
  type Progress,
  Refusal,
  type ReportContent,
  type Written,
} from "../excel/types";
import { evenInManySteps } from "../excel/undo-group";
import { wholeOrNothing } from "../excel/whole-or-nothing";

/**
 * Writes the report on a sheet of its own, which is shown once everything stands on it and the list
 * is still what it was made of.
 *
 * @param former the report that it takes the place of, if that is as it was written: sheet name and
 *   tab stay. One that somebody has edited is not touched: the refusal is then "holdsMore".
 */
export function writeReport(
  content: ReportContent,
  progress?: Progress,
  former?: Written,
): Promise<Written> {
  return evenInManySteps(() => writeOnce(content, progress, former));
}

function writeOnce(
  content: ReportContent,
  progress?: Progress,
  written?: Written,
): Promise<Written> {
  const report = new NewSheet();
  const source = content.source && new Source(content.source);
  let former: FormerSheet | null = null;
  const work = () =>
    write(async (context) => {
      const layout = layOut(content);
      if (layout.whole.rows > sheetRows || layout.whole.columns > sheetColumns) {
        throw new Refusal("reportTooLarge");
      }
      const looks = source ? source.rows : 0;
      const formerRows = written ? written.place.rows : 0;
      const lengths = [looks, formerRows, layout.tableBox.rows, looks, formerRows];
      const [before, checking, writing, after, checkingAgain] = stages(progress, lengths);
      await source?.demandAllUnchanged(context, before);
      former = written ? await FormerSheet.of(context, written) : null;
      await former?.demandUntouched(context, checking);
      const sheetId = await report.add(context, content.sheetName);
      return namingSheet(report, async () => {
        const { proof, ...signs } = await fill(context, sheetId, content, layout, writing);
        await setUpPages(context, sheetId, layout, content.foot);
        await source?.demandAllUnchanged(context, after);
        // Somebody may have written on it while the new one was made.
        await former?.demandUntouched(context, checkingAgain);
        const [chart, ...pictures] = chartNames(1 + layout.pictures.length);
        if (former !== null) report.tookNameOf(former.name);
        const sheetName = await show(
          context,
          sheetId,
          content,
          layout,
          [chart, ...pictures],
          former,
        );
        const place = placeAt({ sheetId, sheetName }, layout.whole);
        const { marks } = layout;
        const about = content.about && { about: content.about };
        const noted = {
          what: "report" as const,
          place,
          ...signs,
          formatted: true,
          marks,
          ...about,
        };
        addProof(noted, { ...proof, formatted: true, chart, pictures });
        return noted;
      });
    });
  return wholeOrNothing(
    work,
    async () => {
      await report.remove();
      await former?.restore();
    },
    () => report.sheetName,
  );
}

/** By its name each is known from whatever somebody else draws on the sheet. */
function chartNames(count: number): string[] {
  return Array.from({ length: count }, () => `Stockbook ${randomLetters()}`);
}

/** Writes what stands in the cells; answers by what it is known again. */
async function fill(
  context: Excel.RequestContext,
  sheetId: string,
  { table }: ReportContent,
  layout: ReportLayout,
  progress?: Progress,
): Promise<Pick<Written, "fingerprint" | "isCut"> & { proof: ContentProof }> {
  const { worksheets, application } = context.workbook;
  const { top, tableBox, dataBox, chartCells } = layout;
  const topBox = { row: 0, column: 0, rows: top.length, columns: top[0].length };
  const prover = new ReportProof(layout);
  let { isCut } = layout;
  const write = async (box: Box, first: number, cells: Cell[][]) => {
    application.suspendApiCalculationUntilNextSync();
    fillRows(worksheets.getItem(sheetId), box, first, cells);
    await context.sync();
  };
  const writeTop = (first: number, count: number) =>
    write(topBox, first, top.slice(first, first + count).map(asTexts));
  const tableRows = (first: number, count: number) => {
    const header = first === 0 ? [layout.tableHeader] : [];
    const body = table.cells(first - 1 + header.length, count - header.length);
    isCut ||= body.some((row) => row.some(isTooLong));
    return [...header, ...body].map(asTexts);
  };
  // While Excel is at a block, the one before is proven and the next one made.
  let confirmed: Cell[][] = [];
  let made = { first: 0, cells: [] as Cell[][] };
  const writeTable = async (first: number, count: number) => {
    const isMade = made.first === first && made.cells.length === count;
    const cells = isMade ? made.cells : tableRows(first, count);
    await meanwhile(write(tableBox, first, cells), () => {
      prover.addTable(confirmed);
      confirmed = [];
      const next = first + count;
      made = { first: next, cells: tableRows(next, Math.min(count, tableBox.rows - next)) };
    });
    confirmed = cells;
  };
  await inBlocks(topBox.rows, topBox.columns, writeTop);
  await inBlocks(tableBox.rows, tableBox.columns, writeTable, progress);
  prover.addTable(confirmed);
  if (dataBox !== null) {
    const writeChart = (first: number, count: number) =>
      write(dataBox, first, chartCells.slice(first, first + count).map(asTexts));
    await inBlocks(dataBox.rows, dataBox.columns, writeChart);
  }
  // The note in the workbook only has to lead to the proof.
  const fingerprint = randomLetters();
  return { fingerprint, proof: prover.get(), ...(isCut && { isCut: true as const }) };
}

/** Answers the name that the sheet bears by now. */
async function show(
  context: Excel.RequestContext,
  sheetId: string,
  { chart }: ReportContent,
  layout: ReportLayout,
  chartNames: readonly string[],
  former: FormerSheet | null,
): Promise<string> {
  const { worksheets, application } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  furnish(sheet, layout, chart, chartNames);
  if (former !== null) {
    former.makeRoom(context);
    sheet.name = former.name;
    sheet.position = former.position;
  }
  sheet.load("name");
  // Last of all: what fails before it has not yet moved the user anywhere.
  sheet.activate();
  await context.sync();
  const { name } = sheet;
  await former?.delete(context);
  return name;
}
