import type { Box, CellContent, CellValue } from "../book";
import { grid } from "../boxes";
import { MemoryColumn } from "./memory-column";

/** What is in the cells of one sheet, column by column. */
export class MemoryCells {
  private columns = new Map<number, MemoryColumn>();

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.value(row) ?? "";
  }

  put(row: number, column: number, content: CellContent, result: CellValue): void {
    let cells = this.columns.get(column);
    if (!cells) this.columns.set(column, (cells = new MemoryColumn()));
    cells.put(row, content, result);
  }

  empty(box: Box): void {
    for (const [column, cells] of this.columns) {
      const inside = column >= box.column && column < box.column + box.columns;
      if (inside) cells.empty(box.row, box.rows);
    }
  }

  /** Takes out whole rows; what is below moves up. */
  removeRows(row: number, count: number): void {
    for (const cells of this.columns.values()) cells.remove(row, count);
  }

  /** Puts in empty rows; what is below moves down. */
  insertRows(row: number, count: number): void {
    for (const cells of this.columns.values()) cells.insert(row, count);
  }

  /** Takes out whole columns; what is to the right moves left. */
  removeColumns(column: number, count: number): void {
    const left = [...this.columns].filter(([at]) => at < column || at >= column + count);
    this.columns = new Map(left.map(([at, cells]) => [at < column ? at : at - count, cells]));
  }

  /** Puts in empty columns; what is to the right moves further. */
  insertColumns(column: number, count: number): void {
    const all = [...this.columns];
    this.columns = new Map(all.map(([at, cells]) => [at < column ? at : at + count, cells]));
  }

  usedBox(): Box | null {
    let box: Box | null = null;
    for (const [column, cells] of this.columns) {
      const used = cells.used();
      if (used) box = grown(box, column, used.first, used.last);
    }
    return box;
  }

  values(box: Box): CellValue[][] {
    const columns = this.columnsOf(box);
    return grid(box, (row, column) => columns[column - box.column]?.value(row) ?? "");
  }

  /** "=…" where a cell holds a formula, its value elsewhere. */
  formulas(box: Box): CellValue[][] {
    const columns = this.columnsOf(box);
    return grid(box, (row, column) => columns[column - box.column]?.formula(row) ?? "");
  }

  /** Computes every formula again. */
  recalculate(calculate: (formula: string, row: number, column: number) => CellValue): void {
    for (const [column, cells] of this.columns) {
      cells.recalculate((formula, row) => calculate(formula, row, column));
    }
  }

  private columnsOf(box: Box): (MemoryColumn | undefined)[] {
    return Array.from({ length: box.columns }, (_, index) => this.columns.get(box.column + index));
  }
}

function grown(box: Box | null, column: number, first: number, last: number): Box {
  const top = box ? Math.min(box.row, first) : first;
  const bottom = box ? Math.max(box.row + box.rows - 1, last) : last;
  const left = box ? Math.min(box.column, column) : column;
  const right = box ? Math.max(box.column + box.columns - 1, column) : column;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
