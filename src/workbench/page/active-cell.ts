import { helpers, type Model } from "@odoo/o-spreadsheet";
import { cellFormula, cellText } from "../sheet/cells";
import { texts } from "../texts";

/** What a screen reader cannot see on the drawn grid: where the cursor is and what stands there. */
function describe(model: Model): string {
  const position = model.getters.getActivePosition();
  const name = helpers.toXC(position.col, position.row);
  const text = cellText(model, position) || texts.blankCell;
  const formula = model.getters.getCell(position)?.isFormula ? cellFormula(model, position) : "";
  const { message } = model.getters.getEvaluatedCell(position);
  const sheet = model.getters.getSheetName(position.sheetId);
  return [`${sheet} ${name}: ${text}`, formula, message?.toString() ?? ""]
    .filter((part) => part !== "")
    .join(". ");
}

/** Keeps the text of the region equal to the active cell; returns the function that stops it. */
export function mirrorActiveCell(model: Model, region: HTMLElement): () => void {
  const owner = {};
  const update = () => {
    const description = describe(model);
    if (region.textContent !== description) region.textContent = description;
  };
  model.on("update", owner, update);
  model.selection.observe(owner, { handleEvent: () => queueMicrotask(update) });
  update();
  return () => {
    model.off("update", owner);
    model.selection.unobserve(owner);
  };
}
