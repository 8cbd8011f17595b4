import type { FoundList, ListReading, Progress, SourceCheck } from "../../workbook/excel/types";
import { Kind, readCell } from "../reading/cells/cell-kind";
import { columnSigns, plainSigns, type ColumnSigns } from "../reading/cells/column-sign";
import type { DecimalSign } from "../../workbook/excel/separators";
import { cellAt, type CellColumn } from "./number-column";
import { rolesToRead, type Role, type RoleColumns } from "./roles";

/** The cells of each role as they were read; rows count from 0 below the header. */
export interface RoleCells<Id extends string> {
  list: FoundList;
  /** By which a change since the reading is noticed before anything is written. */
  source: SourceCheck;
  /** The place's columns by role. */
  at: Record<Id, number | null>;
  count: number;
  /** Rows of the place above the first item. */
  skip: number;
  /** The header included. */
  cells: Partial<Record<Id, CellColumn>>;
  signs: Partial<Record<Id, ColumnSigns>>;
  /** 1 for rows hidden or filtered away in the sheet. */
  hidden: Uint8Array;
}

/** The place's columns that are read, in the order `sortRoles` takes them. */
export function columnsToRead<Id extends string>(
  roles: readonly Role<Id>[],
  columns: RoleColumns<Id>,
): number[] {
  return rolesToRead(roles, columns).map(({ id }) => columns.at[id] as number);
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function sortRoles<Id extends string>(
  roles: readonly Role<Id>[],
  list: FoundList,
  columns: RoleColumns<Id>,
  { place, columns: columnsRead, cells: read, signs: rowSigns }: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<RoleCells<Id>> {
  const skip = columns.hasHeader ? 1 : 0;
  const count = Math.max(list.place.rows - skip, 0);
  const cells: RoleCells<Id>["cells"] = {};
  const signs: RoleCells<Id>["signs"] = {};
  for (const [k, { id, kind }] of rolesToRead(roles, columns).entries()) {
    cells[id] = read[k];
    if (kind === "number") signs[id] = await columnSigns(read[k], userSign, progress);
  }
  const hidden = new Uint8Array(count);
  for (const row of list.hiddenRows) if (row >= skip) hidden[row - skip] = 1;
  const source = { place, columns: columnsRead, signs: rowSigns };
  return { list: { ...list, place }, source, at: columns.at, count, skip, cells, signs, hidden };
}

/** Why a cell gives no number that can be used. */
export type NumberFault = "error" | "text" | "blank" | "negative";

/** One cell as it was understood, and what is wrong with it. */
export interface Understood {
  number: number;
  fault: NumberFault | null;
  /** A text that was read as a number. */
  isText: boolean;
}

/** The number of a row; no figure of an item can be below zero. */
export function understand<Id extends string>(
  { cells, signs, skip }: Pick<RoleCells<Id>, "cells" | "signs" | "skip">,
  id: Id,
  row: number,
): Understood {
  const { kind, number } = readCell(cellAt(cells[id], row + skip), signs[id] ?? plainSigns("."));
  const isText = kind === Kind.textNumber;
  switch (kind) {
    case Kind.error:
      return { number: 0, fault: "error", isText };
    case Kind.text:
    case Kind.doubtful:
      return { number: 0, fault: "text", isText };
    case Kind.blank:
      return { number: 0, fault: "blank", isText };
    default:
      return { number, fault: number < 0 ? "negative" : null, isText };
  }
}

/** The text of a row; "" where nothing stands or no column has the role. */
export function textIn<Id extends string>(
  { cells, skip }: Pick<RoleCells<Id>, "cells" | "skip">,
  id: Id,
  row: number,
): string {
  return String(cellAt(cells[id], row + skip)).trim();
}

/** Row of the sheet, counted from 1. */
export function sheetRow({ list, skip }: Pick<RoleCells<string>, "list" | "skip">, row: number) {
  return list.place.row + skip + row + 1;
}
