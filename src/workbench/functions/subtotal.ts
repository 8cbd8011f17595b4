import { registries } from "@odoo/o-spreadsheet";
import { filteredAreas } from "../sheet/filtered-areas";

interface Getters {
  isRowFiltered(sheetId: string, row: number): boolean;
  isRowHiddenByUser(sheetId: string, row: number): boolean;
}

/** The spreadsheet's own, however often ours takes its place. */
let own: ReturnType<typeof registries.functionRegistry.get> | undefined;

/**
 * Excel's SUBTOTAL never counts rows that a filter hides. The sheet knows the filters of tables that
 * were set in it; of the filters in an opened file it has only the hidden rows.
 */
export function countNoFilteredRows(): void {
  const { functionRegistry } = registries;
  own ??= functionRegistry.get("SUBTOTAL");
  const compute = own.compute as (this: object, ...values: unknown[]) => unknown;
  functionRegistry.replace("SUBTOTAL", {
    ...own,
    compute(this: { getters: Getters }, ...values: unknown[]) {
      const { getters } = this;
      const isRowFiltered = (sheet: string, row: number) =>
        getters.isRowFiltered(sheet, row) ||
        (getters.isRowHiddenByUser(sheet, row) &&
          filteredAreas(getters, sheet).some(({ top, bottom }) => row > top && row <= bottom));
      const seen = Object.create(getters, { isRowFiltered: { value: isRowFiltered } });
      return compute.apply(Object.create(this, { getters: { value: seen } }), values);
    },
  } as unknown as typeof own);
}
