import { placeAt } from "../../../workbook/excel/a1";
import type { Cell, Place, ReportMarks } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { unmarked } from "../../written/before-marks";

/** The table of a report that a cell lies in, with the rows that tell of the cell. */
export type ReportPart = {
  /** What each column is. */
  roles: string[];
  /** The names of the columns; its first row where they have none. */
  header: Cell[];
  row: Cell[];
  /** The column of the sheet that it begins with, from the report's first one. */
  first: number;
  /** The cell's row, counted from the heading of a section or the head of the sorted list. */
  at: number;
} & ({ kind: "list" } | { kind: "section"; role: string });

/** The role of a column that may do without a name. */
export const unnamed = "corner";

/** Settings, class tables and all groups stand above the sorted list; so far down it is looked for. */
const mostRowsAbove = 20_000;

/** The part of a report by the marks of its note; null where the cells do not agree with them. */
export async function markedPart(
  pane: Pane,
  cell: Place,
  place: Place,
  { sections, table }: ReportMarks,
): Promise<ReportPart | null> {
  const isInList = cell.row >= table.row;
  const section = sections.filter((each) => holds(each, cell)).pop();
  const top = isInList ? table.row : section?.row;
  if (top === undefined) return null;
  const first = isInList ? 0 : (section?.column ?? 0);
  const asked = [table.row, Math.max(0, top - 1), top, top + 1, cell.row];
  const read = await readRows(pane, cell, place, asked);
  const [head] = read;
  if (!isNamed(head, table.columns)) return null;
  const at = cell.row - top;
  if (isInList) {
    return { kind: "list", roles: table.columns, header: head, row: read[4], at, first };
  }
  if (section === undefined) return null;
  const { role, columns, rows } = section;
  // Beside it stands another section, which is no part of it.
  const width = rows === undefined ? place.columns : Math.max(1, columns.length);
  const [, above, heading, names, row] = read.map((cells) => cells.slice(first, first + width));
  if (!isAlone(heading) || (rows === undefined && above.some((each) => each !== ""))) return null;
  if (columns.length > 0 && !isNamed(names, columns)) return null;
  const isSettings = columns.length === 0;
  const whole = isSettings ? read[4].slice(first) : row;
  return { kind: "section", role, roles: columns, header: names, row: whole, at, first };
}

/** Sections stand side by side; an older note knows only of those that stand one below the other. */
function holds({ row, rows, column = 0, columns }: ReportMarks["sections"][number], cell: Place) {
  if (cell.row < row) return false;
  if (rows === undefined) return true;
  const isBeside =
    cell.column < column || (columns.length > 0 && cell.column >= column + columns.length);
  return cell.row <= row + rows && !isBeside;
}

/** The part of a report whose note has no marks, or whose rows have been moved since. */
export async function unmarkedPart(
  pane: Pane,
  cell: Place,
  place: Place,
): Promise<ReportPart | null> {
  const above = { ...place, row: 0, rows: Math.min(place.rows, mostRowsAbove), columns: 1 };
  const [firstColumn] = await readBoxes(pane, cell, [above]);
  const names = firstColumn.map(([name]) => name);
  const [first] = Object.keys(unmarked.listColumns);
  // A group may bear that name too, but ranks alone stand below it.
  const list = names.lastIndexOf(first);
  if (list < 0) return null;
  if (cell.row >= list) {
    const [header, row] = await readRows(pane, cell, place, [list, cell.row]);
    const roles = header.map((name, column) => listRole(pane, name, row[column]));
    return { kind: "list", roles, header, row, at: cell.row - list, first: 0 };
  }
  const top = headingAbove(names, cell.row);
  const [heading, header, row] = await readRows(pane, cell, place, [top, top + 1, cell.row]);
  const role = isAlone(heading) ? known(unmarked.sections, heading[0]) : undefined;
  if (role === undefined) return null;
  const roles = header.map((name) => known(unmarked.sectionColumns, name) ?? "other");
  return { kind: "section", role, roles, header, row, at: cell.row - top, first: 0 };
}

/** Each column has a name, and none stands beyond them or in what a column takes besides its own. */
function isNamed(header: Cell[], columns: readonly string[]): boolean {
  if (header.length < columns.length) return false;
  return header.every((name, column) => {
    const role = columns[column] ?? "";
    // A matrix names its columns and its rows, but not the corner between them.
    return role === unnamed ? true : (name !== "") === (role !== "");
  });
}

/** A heading stands alone in its row. */
function isAlone([heading = "", ...beside]: Cell[]): boolean {
  return heading !== "" && beside.every((each) => each === "");
}

function listRole({ formats }: Pane, header: Cell, cell: Cell): string {
  const share = `${formats.line(Number(cell))})`;
  const line = Object.keys(unmarked.lines).find((start) => `${start}${share}` === header);
  return known(unmarked.lines, line) ?? known(unmarked.listColumns, header) ?? "other";
}

function known(roles: Record<string, string>, text: Cell | undefined): string | undefined {
  return Object.entries(roles).find(([each]) => each === text)?.[1];
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
