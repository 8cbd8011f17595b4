/** The rows of a second list that each row of the task's list has, in their order. */
export class RowsOfItems {
  /** 1 + the first and the last row of each item, and 1 + the next one of the same item; 0 for none. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly next: Int32Array;

  constructor(items: number, rows: number) {
    this.first = new Int32Array(items);
    this.last = new Int32Array(items);
    this.next = new Int32Array(rows);
  }

  /** Rows come from the first to the last. */
  give(item: number, row: number): void {
    const before = this.last[item];
    if (before === 0) this.first[item] = row + 1;
    else this.next[before - 1] = row + 1;
    this.last[item] = row + 1;
  }

  of(item: number): number[] {
    const rows: number[] = [];
    for (let row = this.first[item]; row > 0; row = this.next[row - 1]) rows.push(row - 1);
    return rows;
  }
}
