import { Model } from "@odoo/o-spreadsheet";
import { originOf, rememberOrigin } from "./file-origin";
import { watchMoves } from "./moved-sheets";
import { installOneStep } from "./one-step";

/** A workbook in the spreadsheet's own JSON format. */
export type WorkbookSource = Record<string, unknown>;

export function createModel(source: WorkbookSource): Model {
  installOneStep();
  const model = new Model(source, { mode: "normal" }, [], undefined, false);
  rememberOrigin(model, originOf(source));
  watchMoves(model);
  return model;
}
