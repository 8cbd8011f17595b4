import type { ActiveCell, Place, Written } from "../../../workbook/excel/types";
import type { CellExplanation, Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { writings } from "../../written/writings";
import { writtenBy } from "../../written/written-by";

function chartsOf(pane: Pane): Written[] {
  return writings
    .of(pane)
    .written.filter((each) => each.what === "chart" && writtenBy(each) === "explain");
}

/** The charts that were drawn of a cell. */
export function chartsOfCell(pane: Pane, { sheetId, row, column }: Place): Written[] {
  return chartsOf(pane).filter(({ about }) => {
    const list = about?.list;
    return list?.sheetId === sheetId && list.row === row && list.column === column;
  });
}

/** The chart on whose sheet a cell is. */
export function chartOnSheet(pane: Pane, { sheetId }: Place): Written | null {
  return chartsOf(pane).find(({ place }) => place.sheetId === sheetId) ?? null;
}

/** What a cell on the sheet of a chart says; null for any other. */
export async function explainChart(pane: Pane, cell: ActiveCell): Promise<CellExplanation | null> {
  const chart = chartOnSheet(pane, cell.place);
  if (chart === null) return null;
  const { about } = chart;
  const { texts, formats } = pane;
  const { own, ownOfBefore, stays } = texts.explain.chart;
  const told =
    about === undefined
      ? ownOfBefore
      : own(about.name, placeName(about.list), formats.day(about.day));
  return { sentences: [told, stays], facts: [] };
}
