import type { Cell } from "./types";

/** Where two hashes begin, and by what they multiply: 32-bit numbers, the latter odd. */
export type Seed = readonly [one: number, other: number, byOne: number, byOther: number];

const knownToAll: Seed = [0x811c9dc5, 0x01234567, 0x01000193, 0x01010193];

/**
 * A short text that is the same for the same cells in the same order, to notice later edits.
 * Two 32-bit hashes (FNV-1a with two offsets) keep an accidental match out of reach. Nobody is kept
 * from forging one, unless its seed is a secret.
 */
export class Fingerprint {
  private one: number;
  private other: number;
  private readonly byOne: number;
  private readonly byOther: number;
  private cells = 0;

  constructor(seed: Seed = knownToAll) {
    [this.one, this.other, this.byOne, this.byOther] = seed;
  }

  add(rows: readonly (readonly Cell[])[]): this {
    for (const row of rows) {
      for (const cell of row) {
        this.addCell(settled(cell));
      }
    }
    return this;
  }

  /** The text of a settled cell. */
  addCell(text: string): void {
    this.cells += 1;
    const { byOne, byOther } = this;
    let { one, other } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, byOne);
      other = Math.imul(other ^ code, byOther);
    }
    // One code past the end keeps "ab","c" and "a","bc" apart.
    this.one = Math.imul(one ^ 0xffff, byOne);
    this.other = Math.imul(other ^ 0xffff, byOther);
  }

  /** A number that is another one for nearly any other cells. */
  get short(): number {
    return (this.one ^ Math.imul(this.other, 0x9e3779b1)) >>> 0;
  }

  toString(): string {
    return [this.cells, this.one >>> 0, this.other >>> 0]
      .map((part) => part.toString(36))
      .join("-");
  }
}

/** The cell as Range.formulas hands it back, with or without the apostrophe it was written with. */
export function settled(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" && cell.startsWith("'") ? cell.replace(/^'+/, "") : String(cell);
}
