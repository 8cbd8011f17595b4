import { Fingerprint } from "./fingerprint";
import { ReportLayout } from "./report-layout";
import { Cell } from "./types";

/** The fingerprint of all cells of a report from A1, row by row, taken as its table is written. */
export class ReportFingerprint {
  private readonly fingerprint = new Fingerprint();
  private readonly columns: number;

  constructor({ top, tableBox, whole }: ReportLayout) {
    this.columns = whole.columns;
    this.add(top);
    this.add(Array<Cell[]>(tableBox.row - top.length).fill([]));
  }

  addTable(rows: readonly Cell[][]): void {
    this.add(rows);
  }

  toString(): string {
    return this.fingerprint.toString();
  }

  private add(rows: readonly Cell[][]): void {
    for (const row of rows) {
      this.fingerprint.add([row, Array<Cell>(this.columns - row.length).fill("")]);
    }
  }
}
