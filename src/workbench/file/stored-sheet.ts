import { helpers } from "@odoo/o-spreadsheet";
import type { PageRecord } from "../host/book";
import { isErrorName } from "../functions/excel-errors";
import { outsideTexts } from "./formula-parts";
import { toStoredFormula } from "./function-names";
import { splitAtCells } from "./sheet-data";
import { writeLinkedCells, type WrittenLink } from "./written-links";
import { addPage } from "./written-page";
import { changeXml, elements, spreadsheetNamespace } from "./xml";

/** What the sheet shows, which the spreadsheet leaves out when it writes a file. */
export interface ShownSheet {
  /** The value in a cell; undefined for a cell that holds nothing. */
  value(cell: string): string | number | boolean | undefined;
  /** The height of a row in points, counted from 0; undefined for the usual height. */
  rowHeight(row: number): number | undefined;
  /** Formulas that the spreadsheet could not read, without the equals sign. */
  unreadFormulas: ReadonlyMap<string, string>;
  /** Errors that stand in a cell without a formula. */
  plainErrors: ReadonlyMap<string, string>;
  /** In which formulas a range to the sheet's end is a whole column or row, with both addresses. */
  wholeRanges: ReadonlyMap<string, readonly (readonly [bounded: string, whole: string])[]>;
  /** Where links within the workbook lead, by the cells in which they stand. */
  links: ReadonlyMap<string, WrittenLink>;
  /** The filter above a plain range, as XML. */
  filter: string | null;
  page: PageRecord;
}

/** In this order the parts of a sheet stand, or Excel takes the file for damaged. */
const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing tableParts".split(
    " ",
  );

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
function withRowHeights(xml: string, shown: ShownSheet): string {
  return xml.replace(/<row r="(\d+)"(?![^>]* ht=)/g, (tag, row: string) => {
    const height = shown.rowHeight(Number(row) - 1);
    return height === undefined ? tag : `${tag} ht="${height}"`;
  });
}

/** The address of a range as it stands in a formula, and not as a part of a longer one. */
function wherever(address: string): RegExp {
  const plain = address.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w$!'.:])${plain}(?![\\w:(])`, "g");
}

/** A formula that nobody here could read is still a formula, and not a text about one. */
function writeUnreadFormula(cell: Element, formula: string): void {
  const node = cell.ownerDocument.createElementNS(spreadsheetNamespace, "f");
  node.textContent = formula;
  cell.removeAttribute("cm");
  cell.replaceChildren(node);
  setValue(cell, "#NAME?");
}

/** Rules of entry as the standard allows them: their list is never empty, no attribute blank. */
function mendRules(document: Document): void {
  for (const list of elements(document, "dataValidations")) {
    const rules = elements(list, "dataValidation");
    for (const rule of rules) {
      if (!rule.getAttribute("errorStyle")) rule.removeAttribute("errorStyle");
    }
    if (rules.length === 0) list.remove();
    else list.setAttribute("count", String(rules.length));
  }
}

function addFilter(document: Document, xml: string): void {
  const filter = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  document.documentElement.append(document.importNode(filter, true));
}

function putInOrder(document: Document): void {
  const sheet = document.documentElement;
  const place = ({ localName }: Element) => order.indexOf(localName);
  const parts = Array.from(sheet.children);
  sheet.replaceChildren(...parts.sort((one, other) => place(one) - place(other)));
}

function mendFormulas(
  cells: ReadonlyMap<string | null, Element>,
  names: readonly string[],
  shown: ShownSheet,
): void {
  for (const [address, cell] of cells) {
    const [formula] = elements(cell, "f");
    if (!formula) continue;
    let text = formula.textContent ?? "";
    for (const [bounded, whole] of shown.wholeRanges.get(address ?? "") ?? []) {
      text = outsideTexts(text, (part) => part.replace(wherever(bounded), () => whole));
    }
    formula.textContent = toStoredFormula(text, names);
    const value = elements(cell, "v")[0]?.textContent;
    if (isErrorName(value)) setValue(cell, value);
    for (const name of spilledCells(formula.getAttribute("ref") ?? "A1")) {
      const spilled = cells.get(name);
      const result = shown.value(name);
      if (spilled && result !== undefined) setValue(spilled, result);
    }
  }
}

function mendCells(xml: string, names: readonly string[], shown: ShownSheet): string {
  return changeXml(xml, (document) => {
    const cells = new Map(elements(document, "c").map((cell) => [cell.getAttribute("r"), cell]));
    mendFormulas(cells, names, shown);
    for (const [name, formula] of shown.unreadFormulas) {
      const cell = cells.get(name);
      if (cell) writeUnreadFormula(cell, toStoredFormula(formula, names));
    }
    for (const [name, error] of shown.plainErrors) {
      const cell = cells.get(name);
      if (cell) setValue(cell, error);
    }
  });
}

/**
 * Mends a sheet that the spreadsheet wrote: the add-in's functions under the names Excel stores,
 * errors as errors, the last results of spilled formulas, whole columns, rules, filters, and the
 * heights of rows. A long list of plain values is not read again for it.
 */
export function mendWrittenSheet(
  xml: string,
  functionNames: readonly string[],
  shown: ShownSheet,
): string {
  const isPlain = shown.unreadFormulas.size + shown.plainErrors.size === 0 && !/<f[ >]/.test(xml);
  const { before, cells, after } = splitAtCells(
    isPlain ? xml : mendCells(xml, functionNames, shown),
  );
  const place = "<sheetData/>";
  const around = changeXml(before + place + after, (document) => {
    mendRules(document);
    writeLinkedCells(document, shown.links);
    if (shown.filter) addFilter(document, shown.filter);
    addPage(document, shown.page);
    putInOrder(document);
  });
  const at = around.indexOf(place);
  return around.slice(0, at) + withRowHeights(cells, shown) + around.slice(at + place.length);
}

/** Takes off the apostrophe by which the spreadsheet tells a text from a number or a formula. */
export function mendWrittenTexts(xml: string): string {
  return changeXml(xml, (document) => {
    for (const text of elements(document, "t")) {
      if (text.textContent?.startsWith("'")) text.textContent = text.textContent.slice(1);
    }
  });
}
