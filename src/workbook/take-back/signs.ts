import { type ContentProof, ProofMaker } from "./content-proof";
import { Fingerprint, settled } from "../excel/fingerprint";
import { formulaMark } from "./ours";
import type { Cell, Written } from "../excel/types";

/** Classes are few; more different texts would not be ours alone. */
const mostContents = 50;

/** By what written cells are known again: the note that goes with the workbook, and the proof. */
export class Signs {
  private readonly fingerprint = new Fingerprint();
  private readonly contents = new Set<string>();
  private readonly prover = new ProofMaker(undefined, true);

  /** Cells as they were written, a text with its apostrophe; or as `exactly` reads them back. */
  add(rows: readonly (readonly Cell[])[]): this {
    this.fingerprint.add(rows);
    this.prover.add(rows);
    for (const row of rows) {
      for (const cell of row) {
        if (this.contents.size < mostContents && typeof cell === "string" && cell !== "") {
          this.contents.add(settled(cell).replace(formulaMark, "="));
        }
      }
    }
    return this;
  }

  get(): Required<Pick<Written, "fingerprint" | "contents">> {
    return { fingerprint: this.fingerprint.toString(), contents: [...this.contents] };
  }

  proof(): ContentProof {
    return this.prover.get();
  }
}
