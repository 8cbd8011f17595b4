import { placeAt } from "../excel/a1";
import { asTexts } from "../excel/as-text";
import { namingSheet } from "../excel/named-sheet";
import { once } from "../excel/range";
import { write } from "../excel/run";
import type { Box, Written } from "../excel/types";
import { evenInManySteps } from "../excel/undo-group";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import { NewSheet } from "../report/new-sheet";
import { ProofMaker } from "../take-back/content-proof";
import { addProof } from "../take-back/proofs";
import { randomLetters } from "../take-back/secret";
import type { ChartContent } from "./chart-content";
import { layOutChart, type ChartLayout } from "./chart-layout";
import { drawChart } from "./draw-chart";

const titleSize = 16;
const headerFill = "#F2F2F2";
const quietColor = "#616161";

/**
 * Writes a chart with its numbers on a sheet of its own, whole or not at all: so nothing of the
 * user's is written over. His own sheet stays in front.
 */
export function writeChart(content: ChartContent): Promise<Written> {
  return evenInManySteps(() => writeOnce(content));
}

function writeOnce(content: ChartContent): Promise<Written> {
  const added = new NewSheet();
  const layout = layOutChart(content);
  const work = () =>
    write(async (context) => {
      const sheetId = await added.add(context, content.sheetName);
      return namingSheet(added, () => fill(context, sheetId, content, layout));
    });
  return wholeOrNothing(
    work,
    () => added.remove(),
    () => added.sheetName,
  );
}

async function fill(
  context: Excel.RequestContext,
  sheetId: string,
  { chart, about }: ChartContent,
  layout: ChartLayout,
): Promise<Written> {
  const { worksheets, application } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  const name = `Stockbook ${randomLetters()}`;
  const cells = layout.cells.map(asTexts);
  application.suspendApiCalculationUntilNextSync();
  rangeOf(sheet, layout.whole).values = cells;
  furnish(sheet, layout);
  drawChart(sheet, layout, chart, name);
  sheet.load("name");
  await context.sync();
  const prover = new ProofMaker();
  prover.add(cells);
  const noted: Written = {
    what: "chart",
    place: placeAt({ sheetId, sheetName: sheet.name }, layout.whole),
    // The note in the workbook only has to lead to the proof.
    fingerprint: randomLetters(),
    formatted: true,
    ...(about && { about }),
  };
  addProof(noted, { ...prover.get(), formatted: true, chart: name });
  return noted;
}

/** Formats: everything but what stands in the cells, and the chart. */
function furnish(sheet: Excel.Worksheet, layout: ChartLayout): void {
  for (const box of [layout.title, ...layout.notes]) {
    const range = rangeOf(sheet, box);
    range.merge(true);
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
  const { font } = rangeOf(sheet, layout.title).format;
  font.size = titleSize;
  font.bold = true;
  for (const box of layout.notes) rangeOf(sheet, box).format.font.color = quietColor;
  const header = rangeOf(sheet, layout.header).format;
  header.font.bold = true;
  header.fill.color = headerFill;
  header.wrapText = true;
  header.horizontalAlignment = "Right";
  layout.numberFormats.forEach((format, column) => {
    const body = { ...layout.body, column: layout.body.column + column, columns: 1 };
    // Excel takes one text for all cells of a range; its types know only the table of texts.
    rangeOf(sheet, body).numberFormat = format as unknown as string[][];
  });
  layout.widths.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  layout.heights.slice(0, layout.body.row).forEach((height, row) => {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  });
  sheet.showGridlines = false;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return once(sheet.getRangeByIndexes(row, column, rows, columns));
}
