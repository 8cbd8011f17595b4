import { SaxesParser } from "saxes";
import { guardParser } from "./canonical-xml";
import { columnNumber, gridColumns, gridRows } from "./cell-places";
import { mostNesting } from "./limits";
import { RefusedFile } from "./refused-file";

export interface StoredFormula {
  text: string;
  /** "shared", "array" or "" for a formula of its own. */
  kind: string;
  /** Which shared formula it is. */
  index: string;
  /** The cells that an array formula fills. */
  area: string;
}

/** A cell as the file has it. */
export interface StoredCell {
  row: number;
  column: number;
  /** n, s, str, inlineStr, b, e or d. */
  type: string;
  style: number;
  value: string;
  formula: StoredFormula | null;
}

export interface StoredRow {
  row: number;
  /** In points; undefined for the usual height. */
  height: number | undefined;
  isHidden: boolean;
  /** What cells of the row have that are not written; 0 for nothing of its own. */
  style: number;
  outlineLevel: number;
  isCollapsed: boolean;
}

interface Taker {
  /** After the last cell of the row. */
  row(row: StoredRow): void;
  cell(cell: StoredCell): void;
}

type Attributes = Readonly<Record<string, string>>;

const isTrue = (value: string | undefined) => value === "1" || value === "true";

const cellAddress = /^([A-Z]{1,3})([1-9]\d{0,6})$/i;

/** A program may leave addresses out: then a cell follows the one before. */
class Cursor {
  row = -1;
  column = -1;

  enterRow(given: string | undefined, path: string): void {
    this.row = given === undefined ? this.row + 1 : Number(given) - 1;
    this.column = -1;
    const isInside = Number.isInteger(this.row) && this.row >= 0 && this.row < gridRows;
    if (!isInside) throw new RefusedFile("notUnderstood", `${path}, row ${given ?? ""}`);
  }

  enterCell(given: string | undefined, path: string): void {
    if (given === undefined) {
      this.column++;
      return;
    }
    const match = cellAddress.exec(given);
    this.column = match ? columnNumber(match[1]) : gridColumns;
    this.row = match ? Number(match[2]) - 1 : this.row;
    if (this.column >= gridColumns || this.row >= gridRows) {
      throw new RefusedFile("notUnderstood", `${path}, cell ${given.slice(0, 20)}`);
    }
  }
}

function storedRow(attributes: Attributes, row: number): StoredRow {
  const hasStyle = isTrue(attributes.customFormat);
  return {
    row,
    height: Number(attributes.ht) || undefined,
    isHidden: isTrue(attributes.hidden),
    style: hasStyle ? Number(attributes.s) || 0 : 0,
    outlineLevel: Number(attributes.outlineLevel) || 0,
    isCollapsed: isTrue(attributes.collapsed),
  };
}

/** Reads the rows and cells of a sheet one after the other; nothing else of the part is kept. */
export function scanCells(sheetData: string, path: string, taker: Taker): void {
  const parser = new SaxesParser({ position: false });
  const cursor = new Cursor();
  let depth = 0;
  let row: StoredRow | null = null;
  let cell: StoredCell | null = null;
  let texts: string[] = [];
  let inPhonetic = false;
  const localName = (name: string) => name.slice(name.indexOf(":") + 1);
  guardParser(parser, path);
  parser.on("opentag", (tag) => {
    if (++depth > mostNesting) throw new RefusedFile("notUnderstood", path);
    const attributes = tag.attributes as Attributes;
    switch (localName(tag.name)) {
      case "row":
        cursor.enterRow(attributes.r, path);
        row = storedRow(attributes, cursor.row);
        break;
      case "c":
        cursor.enterCell(attributes.r, path);
        cell = {
          row: cursor.row,
          column: cursor.column,
          type: attributes.t ?? "n",
          style: Number(attributes.s) || 0,
          value: "",
          formula: null,
        };
        break;
      case "f":
        if (cell) {
          const { t = "", si = "", ref = "" } = attributes;
          cell.formula = { text: "", kind: t, index: si, area: ref };
        }
        break;
      case "rPh":
        inPhonetic = true;
        break;
    }
    texts = [];
  });
  parser.on("text", (text) => texts.push(text));
  parser.on("cdata", (text) => texts.push(text));
  parser.on("closetag", (tag) => {
    depth--;
    switch (localName(tag.name)) {
      case "v":
        if (cell) cell.value = texts.join("");
        break;
      case "t":
        if (cell && !inPhonetic) cell.value += texts.join("");
        break;
      case "rPh":
        inPhonetic = false;
        break;
      case "f":
        if (cell?.formula) cell.formula.text = texts.join("");
        break;
      case "c":
        if (cell) taker.cell(cell);
        cell = null;
        break;
      case "row":
        if (row) taker.row(row);
        row = null;
        break;
    }
    texts = [];
  });
  parser.write(sheetData).close();
}
