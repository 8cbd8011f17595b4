import type { Model } from "@odoo/o-spreadsheet";
import { originOf, type Loss } from "../sheet/file-origin";
import { movedSheets } from "../sheet/moved-sheets";

/** What a file saved now will lack of the one that was opened. */
export function lossesOnSaving(model: Model): Loss[] {
  const { losses, filters } = originOf(model);
  const moved = movedSheets(model);
  const lostFilters = Array.from(filters.keys()).some((sheet) => moved.has(sheet));
  return [...losses, ...(lostFilters ? (["filters"] as const) : [])];
}
