import type { Cell } from "../../workbook/excel/types";

/** The cells of a column, as they were read or in less memory. */
export type CellColumn = readonly Cell[] | NumberColumn;

/** A cell of a column; "" beyond its end. */
export function cellAt(column: CellColumn | undefined, row: number): Cell {
  if (column === undefined) return "";
  return column instanceof NumberColumn ? column.at(row) : (column[row] ?? "");
}

/** With more cells than this share that are no numbers, the column stays as it was read. */
const mostOthers = 1 / 8;

function isShort(cell: Cell): boolean {
  return typeof cell !== "number" || Math.fround(cell) === cell;
}

/**
 * A column that holds hardly anything but numbers, at eight bytes a cell at most: among texts each number that
 * is not whole takes three times as much.
 */
export class NumberColumn {
  private readonly numbers: Float64Array | Float32Array;
  /** What stands where no number does, empty cells aside. */
  private readonly others = new Map<number, Cell>();
  private isNegative = false;

  private constructor(
    readonly length: number,
    isShort: boolean,
  ) {
    this.numbers = (isShort ? new Float32Array(length) : new Float64Array(length)).fill(NaN);
  }

  /**
   * The column in less memory, where it is one of numbers.
   *
   * @param mayBeShort four bytes a cell will do, where they hold each number as it is
   */
  static from(cells: CellColumn, mayBeShort = false): CellColumn {
    if (cells instanceof NumberColumn) return cells;
    const column = new NumberColumn(cells.length, mayBeShort && cells.every(isShort));
    const most = 1 + cells.length * mostOthers;
    for (let row = 0; row < cells.length; row++) {
      column.put(row, cells[row]);
      if (column.others.size > most) return cells;
    }
    return column;
  }

  at(row: number): Cell {
    const number = this.numbers[row];
    return Number.isFinite(number) ? number : (this.others.get(row) ?? "");
  }

  /**
   * The numbers from a row on, NaN for empty cells, in the column's own memory: only to be read. Null
   * where something else stands between them, or one is below zero and may not be.
   */
  plainNumbers(from: number, mayBeNegative: boolean): Float64Array | null {
    if (this.isNegative && !mayBeNegative) return null;
    for (const row of this.others.keys()) if (row >= from) return null;
    return this.numbers instanceof Float64Array ? this.numbers.subarray(from) : null;
  }

  private put(row: number, cell: Cell): void {
    if (typeof cell === "number") {
      this.numbers[row] = cell;
      if (cell < 0) this.isNegative = true;
    } else if (cell !== "") {
      this.others.set(row, cell);
    }
  }
}
