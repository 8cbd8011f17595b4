import type { Cell, CellLook, ReportContent } from "../../workbook/excel/types";

/** A column of a report's sorted list. */
export interface ReportColumn<Role extends string = string> {
  role: Role;
  header: string;
  /** Excel's number format. */
  format: string;
  /** How it stands where it does not stand as its kind does. */
  align?: CellLook["align"];
  cell: (entry: number) => Cell;
}

/** The sorted list of a report, made block by block as it is written. */
export function reportTable(
  columns: readonly ReportColumn[],
  order: ArrayLike<number>,
): Pick<ReportContent, "table" | "tableNumberFormats" | "tableAligned"> {
  return {
    table: {
      columnRoles: columns.map(({ role }) => role),
      header: columns.map(({ header }) => header),
      rows: order.length,
      cells: (first, count) =>
        Array.from({ length: Math.min(count, order.length - first) }, (_, k) =>
          columns.map(({ cell }) => cell(order[first + k])),
        ),
    },
    tableNumberFormats: columns.map(({ format }) => format),
    tableAligned: columns.map(({ align }) => align ?? null),
  };
}
