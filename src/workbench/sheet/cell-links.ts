import { helpers, registries } from "@odoo/o-spreadsheet";

const prefix = "o-spreadsheet://";

/** Where a link within the workbook leads. */
export interface LinkedCell {
  /** By its id. */
  sheet: string;
  /** Such as "B22"; null for the sheet as it was left. */
  cell: string | null;
}

/** The spreadsheet's own links name a sheet; behind a # stands the cell that ours lead to. */
export function linkTo({ sheet, cell }: LinkedCell): string {
  return prefix + sheet + (cell ? `#${cell}` : "");
}

/** Null for a link that leads out of the workbook. */
export function linkedCell(address: string): LinkedCell | null {
  if (!address.startsWith(prefix)) return null;
  const [, sheet, cell = null] = /^(.*?)(?:#([A-Z]+\d+))?$/s.exec(address.slice(prefix.length)) ?? [
    "",
    "",
  ];
  return { sheet, cell };
}

/** Makes the spreadsheet follow links to cells. To be called before a workbook is shown. */
export function followCellLinks(): void {
  const own = registries.urlRegistry.get("sheet_URL");
  if ("leadsToCells" in own) return;
  const toSheet = (address: string) => linkTo({ sheet: linkedCell(address)!.sheet, cell: null });
  registries.urlRegistry.replace("sheet_URL", {
    ...own,
    leadsToCells: true,
    urlRepresentation(address, getters) {
      const cell = linkedCell(address)?.cell;
      const name = own.urlRepresentation(toSheet(address), getters);
      return cell ? `${name}, ${cell}` : name;
    },
    open(address, env, ...how) {
      own.open(toSheet(address), env, ...how);
      const target = linkedCell(address);
      const { getters, selection } = env.model;
      if (!target?.cell || getters.getActiveSheetId() !== target.sheet) return;
      const { col, row } = helpers.toCartesian(target.cell);
      if (col < getters.getNumberCols(target.sheet) && row < getters.getNumberRows(target.sheet)) {
        selection.selectCell(col, row);
      }
    },
  } as typeof own);
}
