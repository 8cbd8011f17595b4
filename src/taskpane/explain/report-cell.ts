import { placeAt } from "../../workbook/a1";
import type { ActiveCell, Cell, Place, Written } from "../../workbook/types";
import { placeName } from "../see/place-name";
import type { Pane } from "../state/pane";
import { advices } from "../zero-stock/advise";
import { reasonOfItem } from "./item-reason";
import { explainRow, type ReportExplanation } from "./report-row";
import { explainAbove } from "./report-section";
import { shownCell } from "./shown-cell";

/** Settings, findings and class tables stand above the sorted list; so far down it is looked for. */
const mostRowsAbove = 400;

/** "A", "Ab" or "AX": what stands under the header of a class column. */
const aClass = /^[ABC][a-cXYZ]?$/;

/** What a cell says that the pane wrote; null for any other. */
export async function explainWritten(
  pane: Pane,
  active: ActiveCell,
): Promise<ReportExplanation | null> {
  const written = pane.store.state.written.filter(({ place }) => isSameSheet(place, active.place));
  const column = written.find((each) => each.what === "class column" && isIn(active, each));
  if (column) return explainClass(pane, active, column);
  const report = written.find(({ what }) => what === "report");
  return report ? explainReport(pane, active, report) : null;
}

/** Why the item has its class, in a column of classes that a formula or the pane has put there. */
export function reasonsBeside(pane: Pane, active: ActiveCell): string[] {
  const isWritten = pane.store.state.written.some(
    (each) => isSameSheet(each.place, active.place) && isIn(active, each),
  );
  return isWritten ? (reasonOfItem(pane, { inList: active.place, shown: active.value }) ?? []) : [];
}

function explainClass(pane: Pane, active: ActiveCell, { place }: Written): ReportExplanation {
  const { classColumn } = pane.texts.explain;
  const told = (sentences: string[]) => ({ sentences, facts: [] });
  const reasons = reasonOfItem(pane, { inList: active.place, shown: active.value });
  if (reasons !== null) return told(reasons);
  if (active.value === "") return told([classColumn.leftOut]);
  if (typeof active.value === "number") {
    return told([classColumn.target(pane.formats.share(active.value))]);
  }
  const shown = shownCell(pane.texts, pane.formats, active.value);
  const isAdvice = advices.some((advice) => advice === active.value);
  if (isAdvice) return told([classColumn.advice(shown)]);
  const isHeader = active.place.row === place.row && !aClass.test(String(active.value));
  return told([isHeader ? classColumn.header : classColumn.unknown(shown)]);
}

async function explainReport(
  pane: Pane,
  { place: cell, value }: ActiveCell,
  { place }: Written,
): Promise<ReportExplanation> {
  const { report } = pane.texts.explain;
  const outside = { sentences: [report.outside], facts: [] };
  if (cell.column >= place.column + place.columns) return outside;
  const above = { ...place, row: 0, rows: Math.min(place.rows, mostRowsAbove) };
  const beside = { ...place, row: cell.row, rows: 1 };
  const [top, row] = await readBoxes(pane, cell, [above, beside]);
  const { table } = pane.texts.report;
  const header = top.findIndex((cells) => cells.includes(table.rank) && cells.includes(table.item));
  if (header < 0 || row.length === 0) return outside;
  if (cell.row < header) {
    return (
      explainAbove(pane, top, { row: cell.row, column: cell.column - place.column }) ?? outside
    );
  }
  if (cell.row === header) return { sentences: [report.header], facts: [] };
  return explainRow(pane, top[header], row[0], { column: cell.column - place.column, value });
}

async function readBoxes(pane: Pane, cell: Place, boxes: Place[]): Promise<Cell[][][]> {
  const names = boxes.map((box) => placeName(placeAt(cell, box)));
  const most = Math.max(...boxes.map(({ rows, columns }) => rows * columns));
  const read = await pane.workbook.readReferences(names, cell, most);
  return read.map((cells) => cells?.values ?? []);
}

function isSameSheet(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId;
}

function isIn({ place: { row, column } }: ActiveCell, { place }: Written): boolean {
  return (
    row >= place.row &&
    row < place.row + place.rows &&
    column >= place.column &&
    column < place.column + place.columns
  );
}
