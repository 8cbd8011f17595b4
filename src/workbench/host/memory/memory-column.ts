import type { CellContent, CellValue } from "../book";

/**
 * The cells of one column. Bare values, and formulas beside them, so that a list of hundreds of
 * thousands of rows takes little room.
 */
export class MemoryColumn {
  /** By row; undefined for an empty cell. The last one is never empty. */
  private cells: (CellValue | undefined)[] = [];
  private formulas = new Map<number, string>();

  value(row: number): CellValue {
    return this.cells[row] ?? "";
  }

  formula(row: number): CellValue {
    return this.formulas.get(row) ?? this.value(row);
  }

  put(row: number, content: CellContent, result: CellValue): void {
    if (content === "") return this.empty(row, 1);
    while (this.cells.length < row) this.cells.push(undefined);
    this.cells[row] = result;
    if (typeof content === "object") this.formulas.set(row, content.formula);
    else this.formulas.delete(row);
  }

  empty(row: number, count: number): void {
    const end = Math.min(this.cells.length, row + count);
    if (row < end) this.cells.fill(undefined, row, end);
    for (const at of [...this.formulas.keys()]) {
      if (at >= row && at < end) this.formulas.delete(at);
    }
    this.trim();
  }

  remove(row: number, count: number): void {
    this.cells.splice(row, count);
    const left = [...this.formulas].filter(([at]) => at < row || at >= row + count);
    this.formulas = new Map(left.map(([at, formula]) => [at < row ? at : at - count, formula]));
    this.trim();
  }

  insert(row: number, count: number): void {
    if (row >= this.cells.length) return;
    const below = this.cells.slice(row);
    this.cells.length = row;
    for (let added = 0; added < count; added++) this.cells.push(undefined);
    for (const cell of below) this.cells.push(cell);
    const all = [...this.formulas];
    this.formulas = new Map(all.map(([at, formula]) => [at < row ? at : at + count, formula]));
  }

  /** The first and the last filled row, or null. */
  used(): { first: number; last: number } | null {
    const first = this.cells.findIndex((cell) => cell !== undefined);
    return first < 0 ? null : { first, last: this.cells.length - 1 };
  }

  recalculate(calculate: (formula: string, row: number) => CellValue): void {
    for (const [row, formula] of this.formulas) this.cells[row] = calculate(formula, row);
  }

  private trim(): void {
    const { cells } = this;
    while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
  }
}
