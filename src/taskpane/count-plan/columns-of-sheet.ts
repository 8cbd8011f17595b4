import type { FoundList } from "../../workbook/excel/types";
import { forEachRole } from "../list/roles";
import type { Pane } from "../pane/pane";
import { writings } from "../written/writings";
import { roles, type CountColumns } from "./columns";

/** The columns of a sheet that this part has written, by its marks; null for any other list. */
export function columnsOfSheet(pane: Pane, { place }: FoundList): CountColumns | null {
  const sheet = writings
    .of(pane)
    .written.find((each) => each.by === "countPlan" && each.place.sheetId === place.sheetId);
  const table = sheet?.marks?.table;
  if (sheet === undefined || table === undefined || table.row !== place.row) return null;
  if (sheet.place.column !== place.column || table.columns.length > place.columns) return null;
  const at = forEachRole(roles, ({ id }) => {
    const column = table.columns.indexOf(id);
    return column < 0 ? null : column;
  });
  return { hasHeader: true, at };
}
