import { Fingerprint, settled } from "../excel/fingerprint";
import { textOfCodes } from "../excel/text-of-codes";
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
  /** So many letters stand for a cell where each has contents of its own; 1 where it is not said. */
  lettersEach?: number;
}

/** Stands for an empty cell. */
export const blank = " ";
const blankCode = blank.charCodeAt(0);
/** Stands for whatever is not in a proof of before. */
const foreign = 127;
const firstLetter = "!".charCodeAt(0);
/** Classes are few; where there are more contents, cells are only known all together. */
const mostContents = 90;
/** Where each cell has a number of its own, these letters stand for what is in it. */
const lettersOfEach = 3;
const differentEach = mostContents ** lettersOfEach;
/** Above the codes of single letters. */
const firstOfEach = 128;

/** Takes the proof of cells as they are written or read back. */
export class ProofMaker {
  private readonly seed = secretSeed();
  private readonly whole = new Fingerprint(this.seed);
  /** By print. */
  private readonly letters = new Map<string, number>();
  /** By text. */
  private readonly known = new Map<string, number>();
  /** What has been added, one list for each time. */
  private readonly codes: Uint32Array[] = [];
  private isMixed = false;
  private isEach: boolean;
  private rows = 0;
  private columns = 0;

  /**
   * With a proof of before, its letters are used for the contents that are in it, and no others.
   *
   * @param knowsEach each cell is known by itself, however many contents there are
   */
  constructor(
    private readonly before?: ContentProof,
    private readonly knowsEach = false,
  ) {
    this.isEach = before?.lettersEach === lettersOfEach;
    before?.contents.forEach((print, index) => this.letters.set(print, firstLetter + index));
  }

  /** Rows of so many columns; where a row ends before, its cells are empty. */
  add(rows: readonly (readonly Cell[])[], columns = rows[0]?.length ?? this.columns): void {
    this.rows += rows.length;
    this.columns = columns;
    const codes = new Uint32Array(rows.length * columns);
    let at = 0;
    for (const row of rows) {
      for (let column = 0; column < columns; column += 1) {
        const text = column < row.length ? settled(row[column]) : "";
        this.whole.addCell(text);
        if (!this.isMixed) codes[at++] = this.codeFor(text);
      }
    }
    if (!this.isMixed) this.codes.push(codes);
  }

  get(): ContentProof {
    const knowsContents = !this.isMixed && !this.isEach;
    return {
      rows: this.rows,
      columns: this.columns,
      fingerprint: this.whole.toString(),
      contents: knowsContents ? [...this.letters.keys()] : [],
      cells: this.isMixed ? null : this.codes.map((codes) => this.asLetters(codes)).join(""),
      ...(this.isEach ? { lettersEach: lettersOfEach } : {}),
    };
  }

  /** What stands for a content. */
  codeFor(text: string): number {
    if (text === "") return blankCode;
    if (this.isEach) return this.codeOfEach(text);
    let code = this.known.get(text);
    if (code === undefined) {
      const print = new Fingerprint(this.seed).add([[text]]).toString();
      code = this.letters.get(print) ?? this.newCode(print);
      this.known.set(text, code);
    }
    return code;
  }

  private newCode(print: string): number {
    if (this.before) return foreign;
    const code = firstLetter + this.letters.size;
    this.letters.set(print, code);
    const isTooMany = this.letters.size > mostContents;
    this.isEach = isTooMany && this.knowsEach;
    this.isMixed = isTooMany && !this.knowsEach;
    return code;
  }

  private codeOfEach(text: string): number {
    const print = new Fingerprint(this.seed);
    print.addCell(text);
    return firstOfEach + (print.short % differentEach);
  }

  private asLetters(codes: Uint32Array): string {
    if (!this.isEach) return textOfCodes(Uint8Array.from(codes));
    // The first cells were known by letters, before there were too many contents for that.
    const texts = new Map([...this.known].map(([text, code]) => [code, text]));
    const letters = new Uint8Array(codes.length * lettersOfEach).fill(blankCode);
    for (let cell = 0; cell < codes.length; cell += 1) {
      const code = codes[cell];
      if (code === blankCode) continue;
      const text = code < firstOfEach ? texts.get(code) : undefined;
      let rest = (text === undefined ? code : this.codeOfEach(text)) - firstOfEach;
      for (let at = 0; at < lettersOfEach; at += 1) {
        letters[cell * lettersOfEach + at] = firstLetter + (rest % mostContents);
        rest = Math.floor(rest / mostContents);
      }
    }
    return textOfCodes(letters);
  }
}

/** What stands for the cells of one column, from the top. */
export function codesOf({ cells, columns, lettersEach = 1 }: ContentProof, column: number) {
  if (cells === null) return null;
  const all = cells.length / lettersEach;
  const codes = new Uint32Array(Math.max(0, Math.ceil((all - column) / columns)));
  for (let row = 0; row < codes.length; row += 1) {
    const at = (row * columns + column) * lettersEach;
    codes[row] = lettersEach === 1 ? cells.charCodeAt(at) : codeOfLetters(cells, at);
  }
  return codes;
}

function codeOfLetters(cells: string, at: number): number {
  if (cells[at] === blank) return blankCode;
  let code = 0;
  for (let letter = lettersOfEach - 1; letter >= 0; letter -= 1) {
    code = code * mostContents + cells.charCodeAt(at + letter) - firstLetter;
  }
  return firstOfEach + code;
}

/** Whether a cell of the codes was empty. */
export function isBlank(code: number | undefined): boolean {
  return code === undefined || code === blankCode;
}

/** How many cells hold something; 0 where no single cell is known. */
export function filledIn({ cells, lettersEach = 1 }: ContentProof): number {
  let filled = 0;
  for (let at = 0; at < (cells ?? "").length; at += lettersEach) {
    if (cells?.[at] !== blank) filled += 1;
  }
  return filled;
}
