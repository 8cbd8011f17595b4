import { loadBox } from "../excel/range";
import type { Box, Cell, Place } from "../excel/types";

/** "Table", "Table[Column]", "Table[@Column]", "Table[@[Column]]", "[@Column]", "Table[#All]". */
const reference = /^([^[\]]*)(?:\[(@)?\[?([^[\]]*)\]?\])?$/;

/**
 * The range of a table that a reference by names means; null where there is no such table or
 * column, and for the rarer forms.
 */
export async function structured(
  context: Excel.RequestContext,
  text: string,
  place: Place,
): Promise<Excel.Range | null> {
  const [, tableName = "", thisRow = "", part = ""] = reference.exec(text) ?? [];
  const table = await tableOf(context, tableName, place);
  if (!table) return null;
  if (part === "" && thisRow === "") return table.getDataBodyRange();
  if (part.startsWith("#")) return partOf(table, part.toLowerCase());
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange();
  loadBox(body);
  await context.sync();
  const wished = part.replace(/'(.)/g, "$1").toLowerCase();
  const names: Cell[] = header.values[0];
  const column = names.findIndex((name) => String(name).toLowerCase() === wished);
  if (column < 0) return null;
  return thisRow === "" ? body.getColumn(column) : cellBeside(body, column, place);
}

function cellBeside(body: Excel.Range, column: number, { row }: Box): Excel.Range | null {
  const inside = row >= body.rowIndex && row < body.rowIndex + body.rowCount;
  return inside ? body.getCell(row - body.rowIndex, column) : null;
}

function partOf(table: Excel.Table, part: string): Excel.Range | null {
  switch (part) {
    case "#all":
      return table.getRange();
    case "#data":
      return table.getDataBodyRange();
    case "#headers":
      return table.getHeaderRowRange();
    case "#totals":
      return table.getTotalRowRange();
    default:
      return null;
  }
}

/** Without a name the table is meant in which the formula stands; Excel finds none elsewhere. */
async function tableOf(
  context: Excel.RequestContext,
  name: string,
  place: Place,
): Promise<Excel.Table | null> {
  if (name !== "") {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("id");
    await context.sync();
    return table.isNullObject ? null : table;
  }
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
  return cell.getTables(false).getFirst();
}
