import { Cell } from "./types";

/**
 * A short text that is the same for the same cells in the same order, to notice later edits.
 * Two 32-bit hashes (FNV-1a with two offsets) keep an accidental match out of reach; nobody is
 * kept from forging one, and nobody gains by it.
 */
export class Fingerprint {
  private one = 0x811c9dc5;
  private other = 0x01234567;
  private cells = 0;

  add(rows: readonly (readonly Cell[])[]): this {
    for (const row of rows) {
      for (const cell of row) {
        this.addText(settled(cell));
        this.cells += 1;
      }
    }
    return this;
  }

  toString(): string {
    return [this.cells, this.one >>> 0, this.other >>> 0]
      .map((part) => part.toString(36))
      .join("-");
  }

  /** How many cells a fingerprint stands for. */
  static cellsOf(fingerprint: string): number {
    return parseInt(fingerprint, 36);
  }

  private addText(text: string): void {
    for (let index = 0; index <= text.length; index += 1) {
      // One code past the end keeps "ab","c" and "a","bc" apart.
      const code = index < text.length ? text.charCodeAt(index) : 0xffff;
      this.one = Math.imul(this.one ^ code, 0x01000193);
      this.other = Math.imul(this.other ^ code, 0x01000193 + 0x10000);
    }
  }
}

/** The cell as Range.formulas hands it back, with or without the apostrophe it was written with. */
export function settled(cell: Cell): string {
  if (typeof cell === "boolean") {
    return cell ? "TRUE" : "FALSE";
  }
  return typeof cell === "string" && cell.startsWith("'") ? cell.replace(/^'+/, "") : String(cell);
}
