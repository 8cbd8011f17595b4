import { Model } from "@odoo/o-spreadsheet";
import { installOneStep } from "./one-step";

/** A workbook in the spreadsheet's own JSON format. */
export type WorkbookSource = Record<string, unknown>;

export function createModel(source: WorkbookSource): Model {
  installOneStep();
  return new Model(source, { mode: "normal" }, [], undefined, false);
}
