import { ContentProof, ProofMaker } from "./content-proof";
import { Fingerprint, settled } from "./fingerprint";
import { ReportLayout } from "./report-layout";
import { Cell } from "./types";

/** The fingerprint of all cells of a report from A1, row by row, taken as its table is written. */
export class ReportFingerprint {
  private readonly fingerprint = new Fingerprint();
  private readonly prover = new ProofMaker();
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

  proof(): ContentProof {
    return this.prover.get();
  }

  private add(rows: readonly Cell[][]): void {
    for (const row of rows) {
      const whole = [...row, ...Array<Cell>(this.columns - row.length).fill("")];
      this.fingerprint.add([whole]);
      this.prover.add([whole.map(settled)]);
    }
  }
}
