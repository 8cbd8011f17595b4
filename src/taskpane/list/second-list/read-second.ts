import type { DecimalSign } from "../../../workbook/excel/separators";
import type { Progress } from "../../../workbook/excel/types";
import { pauseWhenDue } from "../../pane/in-slices";
import type { Workbook } from "../../pane/workbook-port";
import { NumberColumn } from "../number-column";
import { columnsToRead, sortRoles, type RoleCells } from "../read-roles";
import { rolesToRead, type Role } from "../roles";
import { demandSameHeader } from "../same-header";
import { findSecond } from "./find-second";
import type { SecondList } from "./second-list";

export interface SecondRead<Id extends string> {
  second: SecondList<Id>;
  cells: RoleCells<Id>;
}

/** Reads the columns of a second list that have a role, in blocks, as the list is now. */
export async function readSecond<Id extends string>(
  workbook: Workbook,
  roles: readonly Role<Id>[],
  second: SecondList<Id>,
  userSign: DecimalSign,
  progress: Progress,
): Promise<SecondRead<Id>> {
  const { columns } = second;
  const list = await findSecond(workbook, second.place);
  const reading = await workbook.readList(list.place, columnsToRead(roles, columns), progress);
  if (second.list !== null) demandSameHeader(second.list, columns.hasHeader, reading);
  const cells = await sortRoles(roles, list, columns, reading, userSign, progress);
  for (const { id } of rolesToRead(roles, columns)) {
    const column = cells.cells[id];
    if (column !== undefined) cells.cells[id] = NumberColumn.from(column, true);
    await pauseWhenDue(progress);
  }
  return { second: { place: list.place, columns, list }, cells };
}
