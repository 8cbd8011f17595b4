import { placeAt } from "../../../workbook/excel/a1";
import { writings } from "../../written/writings";
import type { ActiveCell, Cell, Place, Written } from "../../../workbook/excel/types";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import { advices } from "../../zero-stock/advise";
import { classNames } from "../classes/class-names";
import { methodIds } from "../methods/methods";
import { reasonOfItem } from "./item-reason";
import { explainRow, type ReportExplanation } from "./report-row";
import { explainTable } from "./report-table";
import { shownCell } from "../../explain/shown-cell";

/** Settings, class tables and all groups stand above the sorted list; so far down it is looked for. */
const mostRowsAbove = 20_000;

/** "A", "Ab" or "AX": what stands under the header of a class column. */
const aClass = new Set(methodIds.flatMap(classNames));

/** What a cell says that the pane wrote; null for any other. */
export async function explainWritten(
  pane: Pane,
  active: ActiveCell,
): Promise<ReportExplanation | null> {
  const written = writings.of(pane).written.filter(({ place }) => isSameSheet(place, active.place));
  const column = written.find((each) => each.what === "class column" && isIn(active, each));
  if (column) return explainClass(pane, active, column);
  const report = written.find(({ what }) => what === "report");
  return report ? explainReport(pane, active, report) : null;
}

/** Why the item has its class, in a column of classes that a formula or the pane has put there. */
export function reasonsBeside(pane: Pane, active: ActiveCell): string[] {
  const isWritten = writings
    .of(pane)
    .written.some((each) => isSameSheet(each.place, active.place) && isIn(active, each));
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
  const isHeader = active.place.row === place.row && !aClass.has(String(active.value));
  return told([isHeader ? classColumn.header : classColumn.unknown(shown)]);
}

async function explainReport(
  pane: Pane,
  { place: cell, value }: ActiveCell,
  { place }: Written,
): Promise<ReportExplanation> {
  const { report } = pane.texts.explain;
  const { table } = pane.texts.report;
  const outside = { sentences: [report.outside], facts: [] };
  const column = cell.column - place.column;
  if (column >= place.columns) return outside;
  const above = { ...place, row: 0, rows: Math.min(place.rows, mostRowsAbove), columns: 1 };
  const [firstColumn] = await readBoxes(pane, cell, [above]);
  const names = firstColumn.map(([name]) => name);
  // A group may bear that name too, but ranks alone stand below it.
  const list = names.lastIndexOf(table.rank);
  if (list < 0) return outside;
  if (cell.row === list) return { sentences: [report.header], facts: [] };
  const rowsAt = (...rows: number[]) => readRows(pane, cell, place, rows);
  if (cell.row < list) {
    const heading = headingAbove(names, cell.row);
    const [first, second, row] = await rowsAt(heading, heading + 1, cell.row);
    const at = { row: cell.row - heading, column };
    return explainTable(pane, { heading: first, header: second, row }, at) ?? outside;
  }
  const [header, row] = await rowsAt(list, cell.row);
  return row.length === 0 ? outside : explainRow(pane, header, row, { column, value });
}

/** An empty row parts the tables, and no row of theirs begins with an empty cell. */
function headingAbove(names: Cell[], row: number): number {
  let heading = row;
  while (heading > 0 && names[heading] !== "" && names[heading - 1] !== "") heading--;
  return heading;
}

async function readRows(pane: Pane, cell: Place, place: Place, rows: number[]): Promise<Cell[][]> {
  const boxes = rows.map((row) => ({ ...place, row, rows: 1 }));
  return (await readBoxes(pane, cell, boxes)).map(([cells = []]) => cells);
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
