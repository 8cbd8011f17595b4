import { helpers } from "@odoo/o-spreadsheet";
import { isErrorName } from "../functions/excel-errors";
import { toStoredFormula } from "./function-names";
import { changeXml, elements, spreadsheetNamespace } from "./xml";

/** What the sheet shows, which the spreadsheet leaves out when it writes a file. */
export interface ShownSheet {
  /** The value in a cell; undefined for a cell that holds nothing. */
  value(cell: string): string | number | boolean | undefined;
  /** The height of a row in points, counted from 0; undefined for the usual height. */
  rowHeight(row: number): number | undefined;
}

function setValue(cell: Element, value: string | number | boolean): void {
  const known = elements(cell, "v")[0];
  const node = known ?? cell.ownerDocument.createElementNS(spreadsheetNamespace, "v");
  node.textContent = typeof value === "boolean" ? String(Number(value)) : String(value);
  if (!known) cell.append(node);
  const type = { string: "str", number: "n", boolean: "b" }[typeof value as "string"];
  cell.setAttribute("t", isErrorName(value) ? "e" : type);
}

/** "B3:B9" → B4 … B9: what a spilled formula fills besides its own cell. */
function spilledCells(reference: string): string[] {
  const { top, left, bottom, right } = helpers.toZone(reference);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (row !== top || column !== left) cells.push(helpers.toXC(column, row));
    }
  }
  return cells;
}

/** Rows that are higher for their large letters keep their height. */
function setRowHeights(document: Document, shown: ShownSheet): void {
  for (const row of elements(document, "row")) {
    const height = shown.rowHeight(Number(row.getAttribute("r")) - 1);
    if (height !== undefined && !row.hasAttribute("ht")) row.setAttribute("ht", String(height));
  }
}

/**
 * Mends a sheet that the spreadsheet wrote: the add-in's functions under the names Excel stores,
 * errors as errors, the last results of spilled formulas, and the heights of rows.
 */
export function mendWrittenSheet(
  xml: string,
  functionNames: readonly string[],
  shown: ShownSheet,
): string {
  return changeXml(xml, (document) => {
    setRowHeights(document, shown);
    const cells = new Map(elements(document, "c").map((cell) => [cell.getAttribute("r"), cell]));
    for (const formula of elements(document, "f")) {
      formula.textContent = toStoredFormula(formula.textContent ?? "", functionNames);
      const value = formula.parentElement && elements(formula.parentElement, "v")[0]?.textContent;
      if (formula.parentElement && isErrorName(value)) setValue(formula.parentElement, value);
      for (const name of spilledCells(formula.getAttribute("ref") ?? "A1")) {
        const cell = cells.get(name);
        const result = shown.value(name);
        if (cell && result !== undefined) setValue(cell, result);
      }
    }
  });
}

/** Takes off the apostrophe by which the spreadsheet tells a text from a number or a formula. */
export function mendWrittenTexts(xml: string): string {
  return changeXml(xml, (document) => {
    for (const text of elements(document, "t")) {
      if (text.textContent?.startsWith("'")) text.textContent = text.textContent.slice(1);
    }
  });
}
