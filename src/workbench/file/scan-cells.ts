import { columnNumber, gridColumns, gridRows } from "./cell-places";
import { mostNesting } from "./limits";
import { readQuickly, type QuickAttributes } from "./quick-xml";
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

function storedRow(attributes: QuickAttributes, row: number): StoredRow {
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
  const cursor = new Cursor();
  let row: StoredRow | null = null;
  let cell: StoredCell | null = null;
  let inPhonetic = false;
  const open = (name: string, attributes: QuickAttributes) => {
    if (name === "c") {
      cursor.enterCell(attributes.r, path);
      cell = {
        row: cursor.row,
        column: cursor.column,
        type: attributes.t ?? "n",
        style: Number(attributes.s) || 0,
        value: "",
        formula: null,
      };
    } else if (name === "row") {
      cursor.enterRow(attributes.r, path);
      row = storedRow(attributes, cursor.row);
    } else if (name === "f" && cell) {
      const { t = "", si = "", ref = "" } = attributes;
      cell.formula = { text: "", kind: t, index: si, area: ref };
    } else if (name === "rPh") inPhonetic = true;
  };
  const close = (name: string, text: string) => {
    if (name === "v" && cell) cell.value = text;
    else if (name === "c") {
      if (cell) taker.cell(cell);
      cell = null;
    } else if (name === "row") {
      if (row) taker.row(row);
      row = null;
    } else if (name === "f" && cell?.formula) cell.formula.text = text;
    else if (name === "t" && cell && !inPhonetic) cell.value += text;
    else if (name === "rPh") inPhonetic = false;
  };
  readQuickly(sheetData, path, mostNesting, { open, close });
}
