import { Model } from "@odoo/o-spreadsheet";
import { hasFilteredAreas } from "./filtered-areas";
import { originOf, rememberOrigin } from "./file-origin";
import { watchMoves } from "./moved-sheets";
import { installOneStep } from "./one-step";
import { setPageOf } from "./pages";
import { sendRevisionsPlain } from "./plain-revisions";

/** A workbook in the spreadsheet's own JSON format. */
export type WorkbookSource = Record<string, unknown>;

export function createModel(source: WorkbookSource): Model {
  installOneStep();
  const model = new Model(source, { mode: "normal" }, [], undefined, false);
  sendRevisionsPlain(model);
  rememberOrigin(model, originOf(source));
  rememberOrigin(model.getters, originOf(source));
  for (const [sheet, page] of originOf(source).pages) setPageOf(model, sheet, page);
  // Before, nobody could know which rows a filter hides.
  if (hasFilteredAreas(source)) model.dispatch("EVALUATE_CELLS");
  watchMoves(model);
  return model;
}
