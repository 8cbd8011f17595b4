import { type ContentProof, ProofMaker } from "./content-proof";
import type { ReportLayout } from "../report/layout";
import type { Cell } from "../excel/types";

/** The proof of all cells of a report from A1, row by row, taken as its table is written. */
export class ReportProof {
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

  get(): ContentProof {
    return this.prover.get();
  }

  private add(rows: readonly Cell[][]): void {
    this.prover.add(rows, this.columns);
  }
}
