import { helpers } from "@odoo/o-spreadsheet";
import { literalText } from "../sheet/literal-text";
import { fromStoredFormula } from "./function-names";
import { changeXml, elements } from "./xml";

/** Makes the cells empty that a spilled formula fills, or their old results would block it. */
function emptySpilledCells(document: Document): void {
  const spills = elements(document, "f")
    .filter((formula) => formula.getAttribute("t") === "array")
    .map((formula) => helpers.toZone(formula.getAttribute("ref") ?? "A1"))
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (spills.length === 0) return;
  for (const cell of elements(document, "c")) {
    const { col, row } = helpers.toCartesian(cell.getAttribute("r") ?? "A1");
    const spilled = spills.some((zone) => helpers.isInside(col, row, zone));
    if (!spilled || elements(cell, "f").length > 0) continue;
    cell.replaceChildren();
    cell.removeAttribute("t");
  }
}

/** Text that reads as a number, a date or a formula stays the text it is in the file. */
function protectText(item: Element): void {
  const whole = item.textContent ?? "";
  const first = elements(item, "t")[0];
  if (first && literalText(whole) !== whole) first.textContent = `'${first.textContent ?? ""}`;
}

/** Makes a sheet of an .xlsx file readable for the spreadsheet. */
export function prepareSheet(xml: string, functionNames: readonly string[]): string {
  return changeXml(xml, (document) => {
    for (const formula of elements(document, "f")) {
      formula.textContent = fromStoredFormula(formula.textContent ?? "", functionNames);
    }
    emptySpilledCells(document);
    elements(document, "is").forEach(protectText);
  });
}

export function prepareTexts(xml: string): string {
  return changeXml(xml, (document) => elements(document, "si").forEach(protectText));
}
