import { Fingerprint, settled } from "./fingerprint";
import { Cell, Written } from "./types";

/** Classes are few; more different texts would not be ours alone. */
const mostContents = 50;

/** By what written cells are known again: as a whole, and cell by cell where some were edited. */
export class Signs {
  private readonly fingerprint = new Fingerprint();
  private readonly contents = new Set<string>();

  add(rows: readonly (readonly Cell[])[]): this {
    this.fingerprint.add(rows);
    for (const row of rows) {
      for (const cell of row) {
        if (this.contents.size < mostContents && typeof cell === "string" && cell !== "") {
          this.contents.add(settled(cell));
        }
      }
    }
    return this;
  }

  get(): Required<Pick<Written, "fingerprint" | "contents">> {
    return { fingerprint: this.fingerprint.toString(), contents: [...this.contents] };
  }
}
