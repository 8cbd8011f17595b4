import { placeAt, rowsOf, sheetRows } from "../excel/a1";
import { asSent } from "../excel/as-text";
import { inBlocks } from "../excel/blocks";
import { namingSheet } from "../excel/named-sheet";
import { once, rangeAt } from "../excel/range";
import { write } from "../excel/run";
import { stages } from "../excel/stages";
import { Refusal, type Box, type CellLook, type Progress, type Written } from "../excel/types";
import { evenInManySteps } from "../excel/undo-group";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import { NewSheet } from "../report/new-sheet";
import { setUpPages } from "../report/print";
import { ProofMaker, type ContentProof } from "../take-back/content-proof";
import { exactCells } from "../take-back/ours";
import { addProof } from "../take-back/proofs";
import { randomLetters } from "../take-back/secret";
import type { AuditSheet } from "./audit-sheet";

const titleSize = 16;
const headingSize = 12;
const headerFill = "#F2F2F2";
/** So many ranges are dressed with one request. */
const looksTogether = 500;

/** Writes the sheet of an audit, whole or not at all; it is shown once everything stands on it. */
export function writeAudit(content: AuditSheet, progress?: Progress): Promise<Written> {
  return evenInManySteps(() => writeOnce(content, progress));
}

function writeOnce(content: AuditSheet, progress?: Progress): Promise<Written> {
  const added = new NewSheet();
  const work = () =>
    write(async (context) => {
      if (content.rows > sheetRows) throw new Refusal("reportTooLarge");
      const [writing, proving] = stages(progress, [2, 1]);
      const sheetId = await added.add(context, content.sheetName);
      return namingSheet(added, async () => {
        await fill(context, sheetId, content, writing);
        await furnish(context, sheetId, content);
        await setUpPages(context, sheetId, pagesOf(content), content.foot);
        const proof = await proofOfCells(context, sheetId, content, proving);
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.load("name");
        // Last of all: what fails before it has not yet moved the user anywhere.
        sheet.activate();
        await context.sync();
        const noted: Written = {
          what: "report",
          place: placeAt({ sheetId, sheetName: sheet.name }, wholeOf(content)),
          // The note in the workbook only has to lead to the proof.
          fingerprint: randomLetters(),
          formatted: true,
        };
        addProof(noted, { ...proof, formatted: true });
        return noted;
      });
    });
  return wholeOrNothing(
    work,
    () => added.remove(),
    () => added.sheetName,
  );
}

function wholeOf({ rows, columns }: AuditSheet): Box {
  return { row: 0, column: 0, rows, columns };
}

function pagesOf(content: AuditSheet) {
  return { printed: wholeOf(content), tableBox: content.table, breaks: [] };
}

async function fill(
  context: Excel.RequestContext,
  sheetId: string,
  content: AuditSheet,
  progress?: Progress,
): Promise<void> {
  const { application } = context.workbook;
  const whole = wholeOf(content);
  const writeRows = async (first: number, count: number) => {
    application.suspendApiCalculationUntilNextSync();
    const range = once(rangeAt(context, sheetId, rowsOf(whole, first, count)));
    range.values = content.cells(first, count).map((row) => row.map(asSent));
    await context.sync();
  };
  await inBlocks(content.rows, content.columns, writeRows, progress);
}

/** What the cells came to be: Excel spells formulas its own way. */
async function proofOfCells(
  context: Excel.RequestContext,
  sheetId: string,
  content: AuditSheet,
  progress?: Progress,
): Promise<ContentProof> {
  const prover = new ProofMaker();
  const whole = wholeOf(content);
  const readBack = async (first: number, count: number) => {
    const range = once(rangeAt(context, sheetId, rowsOf(whole, first, count)));
    range.load("values,formulas");
    await context.sync();
    prover.add(exactCells(range));
  };
  await inBlocks(content.rows, content.columns * 2, readBack, progress);
  return prover.get();
}

async function furnish(
  context: Excel.RequestContext,
  sheetId: string,
  { table, title, sentences, headings, headers, wrapped, looks, widths, heights }: AuditSheet,
): Promise<void> {
  const { worksheets, application } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  const rangeOf = (box: Box) => once(rangeAt(context, sheetId, box));
  application.suspendScreenUpdatingUntilNextSync();
  sheet.tables.add(rangeOf(table), true).style = "TableStyleLight1";
  const { font } = rangeOf(title).format;
  font.size = titleSize;
  font.bold = true;
  for (const box of sentences) {
    const range = rangeOf(box);
    range.merge(true);
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
  for (const box of headings) {
    const heading = rangeOf(box).format.font;
    heading.bold = true;
    heading.size = headingSize;
  }
  for (const box of headers) {
    const { format } = rangeOf(box);
    format.font.bold = true;
    format.fill.color = headerFill;
    format.wrapText = true;
    format.verticalAlignment = "Center";
  }
  for (const box of wrapped) {
    const { format } = rangeOf(box);
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  widths.forEach((width, column) => {
    rangeOf({ row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  sheet.showGridlines = false;
  await context.sync();
  for (let first = 0; first < heights.length; first += looksTogether) {
    for (const { row, height } of heights.slice(first, first + looksTogether)) {
      rangeOf({ row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
    }
    await context.sync();
  }
  for (let first = 0; first < looks.length; first += looksTogether) {
    for (const { box, look } of looks.slice(first, first + looksTogether)) {
      dress(rangeOf(box), look);
    }
    await context.sync();
  }
}

function dress(range: Excel.Range, { format, fill, align }: CellLook): void {
  // Excel takes one text for all cells of a range; its types know only the table of texts.
  if (format !== undefined) range.numberFormat = format as unknown as string[][];
  if (fill !== undefined) range.format.fill.color = fill;
  if (align !== undefined) range.format.horizontalAlignment = align;
}
