import type { CellArea } from "../file/cell-places";
import { originOf } from "./file-origin";

const isFiltered = ({ xml }: { xml: string }) => xml.includes("filterColumn");

/** Where rows of the sheet were hidden by a filter of the opened file; the first row is the header. */
export function filteredAreas(getters: object, sheet: string): CellArea[] {
  const { filters, tables } = originOf(getters);
  const own = filters.get(sheet);
  const inTables = tables.filter((table) => table.sheet === sheet && isFiltered(table));
  return [...(own && isFiltered(own) ? [own] : []), ...inTables].map(({ area }) => area);
}

/** True when a filter hides rows anywhere in the workbook. */
export function hasFilteredAreas(workbook: object): boolean {
  const { filters, tables } = originOf(workbook);
  return tables.some(isFiltered) || Array.from(filters.values()).some(isFiltered);
}
