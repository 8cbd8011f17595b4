import { type ContentProof, ProofMaker } from "./content-proof";
import type { ReportLayout } from "../report/layout";
import type { Cell } from "../excel/types";

/** The proof of all cells of a report from A1, row by row, taken as its table is written. */
export class ReportProof {
  private readonly prover = new ProofMaker();
  private readonly columns: number;

  private readonly below: readonly Cell[][];

  constructor({ top, tableBox, dataBox, chartCells, whole }: ReportLayout) {
    this.columns = whole.columns;
    const end = tableBox.row + tableBox.rows;
    this.below =
      dataBox === null ? [] : [...Array<Cell[]>(dataBox.row - end).fill([]), ...chartCells];
    this.add(top);
    this.add(Array<Cell[]>(tableBox.row - top.length).fill([]));
  }

  addTable(rows: readonly Cell[][]): void {
    this.add(rows);
  }

  /** Once the whole table has been added. */
  get(): ContentProof {
    this.add(this.below);
    return this.prover.get();
  }

  private add(rows: readonly Cell[][]): void {
    this.prover.add(rows, this.columns);
  }
}
