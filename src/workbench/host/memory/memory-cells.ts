import type { Box, CellContent, CellValue } from "../book";
import { grid } from "../boxes";

interface MemoryCell {
  value: CellValue;
  formula?: string;
}

/** What is in the cells of one sheet: for each column a list of rows, with gaps. */
export class MemoryCells {
  private readonly columns = new Map<number, (MemoryCell | undefined)[]>();

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.[row]?.value ?? "";
  }

  formula(row: number, column: number): CellValue {
    const cell = this.columns.get(column)?.[row];
    return cell?.formula ?? cell?.value ?? "";
  }

  put(row: number, column: number, content: CellContent, result: CellValue): void {
    let cells = this.columns.get(column);
    if (!cells) this.columns.set(column, (cells = []));
    if (typeof content === "object") cells[row] = { value: result, formula: content.formula };
    else if (content === "") delete cells[row];
    else cells[row] = { value: content };
  }

  empty(box: Box): void {
    for (const [column, cells] of this.columns) {
      if (column < box.column || column >= box.column + box.columns) continue;
      const bottom = Math.min(cells.length, box.row + box.rows);
      for (let row = box.row; row < bottom; row++) delete cells[row];
      while (cells.length > 0 && !(cells.length - 1 in cells)) cells.length--;
    }
  }

  /** Takes out whole rows; what is below moves up. */
  removeRows(row: number, count: number): void {
    for (const cells of this.columns.values()) if (row < cells.length) cells.splice(row, count);
  }

  /** Puts in empty rows; what is below moves down. */
  insertRows(row: number, count: number): void {
    for (const cells of this.columns.values()) {
      if (row < cells.length) cells.splice(row, 0, ...new Array<undefined>(count));
    }
  }

  usedBox(): Box | null {
    let box: Box | null = null;
    for (const [column, cells] of this.columns) {
      const first = cells.findIndex((cell) => cell !== undefined);
      if (first < 0) continue;
      let last = cells.length - 1;
      while (cells[last] === undefined) last--;
      box = grown(box, column, first, last);
    }
    return box;
  }

  values(box: Box): CellValue[][] {
    return grid(box, (row, column) => this.value(row, column));
  }

  forEachFormula(visit: (row: number, column: number, cell: Required<MemoryCell>) => void): void {
    for (const [column, cells] of this.columns) {
      cells.forEach((cell, row) => {
        if (cell?.formula !== undefined) visit(row, column, cell as Required<MemoryCell>);
      });
    }
  }
}

function grown(box: Box | null, column: number, first: number, last: number): Box {
  const top = box ? Math.min(box.row, first) : first;
  const bottom = box ? Math.max(box.row + box.rows - 1, last) : last;
  const left = box ? Math.min(box.column, column) : column;
  const right = box ? Math.max(box.column + box.columns - 1, column) : column;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
