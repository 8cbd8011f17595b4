import { Fingerprint, settled } from "../excel/fingerprint";
import { secretSeed } from "./secret";
import type { Cell } from "../excel/types";

/** By what cells are known again as ours, whole and one by one; of no use to anybody else. */
export interface ContentProof {
  rows: number;
  columns: number;
  fingerprint: string;
  /** The fingerprint of each different content. */
  contents: string[];
  /** For each cell, row by row, the letter that stands for its content; null for too many of them. */
  cells: string | null;
}

/** Stands for an empty cell. */
export const blank = " ";
/** Stands for whatever is not in a proof of before. */
const foreign = "\x7f";
const firstLetter = "!".charCodeAt(0);
/** Classes are few; where there are more contents, cells are only known all together. */
const mostContents = 90;

/** Takes the proof of cells as they are written or read back. */
export class ProofMaker {
  private readonly whole = new Fingerprint(secretSeed());
  private readonly letters = new Map<string, string>();
  private readonly known = new Map<string, string>();
  /** One text for all rows that were added at once. */
  private readonly cells: string[] = [];
  private isMixed = false;
  private rows = 0;
  private columns = 0;

  /** With a proof of before, its letters are used for the contents that are in it, and no others. */
  constructor(private readonly before?: ContentProof) {
    this.known.set("", blank);
    before?.contents.forEach((print, index) => this.letters.set(print, letterOf(index)));
  }

  /** Rows of so many columns; where a row ends before, its cells are empty. */
  add(rows: readonly (readonly Cell[])[], columns = rows[0]?.length ?? this.columns): void {
    this.rows += rows.length;
    this.columns = columns;
    const letters: string[] = [];
    for (const row of rows) {
      for (let column = 0; column < columns; column += 1) {
        const text = column < row.length ? settled(row[column]) : "";
        this.whole.addCell(text);
        if (!this.isMixed) {
          letters.push(this.letterFor(text));
        }
      }
    }
    this.cells.push(this.isMixed ? "" : letters.join(""));
  }

  get(): ContentProof {
    return {
      rows: this.rows,
      columns: this.columns,
      fingerprint: this.whole.toString(),
      contents: this.isMixed ? [] : [...this.letters.keys()],
      cells: this.isMixed ? null : this.cells.join(""),
    };
  }

  /** The letter that stands for a content. */
  letterFor(text: string): string {
    let letter = this.known.get(text);
    if (letter === undefined) {
      const print = new Fingerprint(secretSeed()).add([[text]]).toString();
      letter = this.letters.get(print) ?? this.newLetter(print);
      this.known.set(text, letter);
    }
    return letter;
  }

  private newLetter(print: string): string {
    if (this.before) return foreign;
    const letter = letterOf(this.letters.size);
    this.letters.set(print, letter);
    this.isMixed = this.letters.size > mostContents;
    return letter;
  }
}

/** The letters of one column, from the top. */
export function lettersOf(proof: ContentProof, column: number): string[] | null {
  const codes = codesOf(proof, column);
  return codes && Array.from(codes, (code) => String.fromCharCode(code));
}

/** The same as the letters' numbers: all are below 128. */
export function codesOf({ cells, columns }: ContentProof, column: number): Uint8Array | null {
  if (cells === null) return null;
  const codes = new Uint8Array(Math.max(0, Math.ceil((cells.length - column) / columns)));
  for (let row = 0; row < codes.length; row += 1) {
    codes[row] = cells.charCodeAt(row * columns + column);
  }
  return codes;
}

function letterOf(index: number): string {
  return String.fromCharCode(firstLetter + index);
}
