import { Fingerprint, settled } from "../excel/fingerprint";
import type { Box, Cell, Place, Written } from "../excel/types";
import { ProofMaker } from "../take-back/content-proof";
import { exactInRow } from "../take-back/formula-shape";
import { exactly } from "../take-back/ours";
import type { Proof } from "../take-back/proofs";

/** What Excel says of some rows of cells. */
export interface Contents {
  values: readonly (readonly Cell[])[];
  formulas: readonly (readonly Cell[])[];
}

export interface OwnAndThere {
  written: Written;
  /** Where it is by now. */
  place: Place;
  /** What is looked at: those cells, and others of the same columns. */
  box: Box;
  proof: Proof | null;
  /** What we may have written as texts, where nothing proves what we did. */
  words: readonly string[];
}

/** Bits that say what is in a cell. */
const Bit = { filled: 1, formula: 2, perhapsOurs: 4 } as const;

/**
 * What has been seen of cells that may be ours, block by block from the top: of each cell only a few
 * bytes are kept, for a column may have a million of them.
 */
export class SeenCells {
  /** By column, then by row: the number by which the proof knows what is there. */
  readonly letters: Uint32Array[];
  /** What stands in the first two cells of our first column. */
  readonly firstTexts: string[] = [];
  private readonly firstValues: Cell[] = [];
  private readonly bits: Uint8Array[];
  private readonly start: number;
  private readonly words: ReadonlySet<string>;
  private readonly maker: ProofMaker | null;
  /** Of a proof that knows no single cells, or of a note without one: our cells as a whole. */
  private readonly whole: ProofMaker | null;
  private readonly print = new Fingerprint();
  /** One formula for all rows. */
  private readonly isLive: boolean;
  private row = 0;

  constructor(
    private readonly own: OwnAndThere,
    columns = own.box.columns,
  ) {
    const { place, box, proof, words } = own;
    this.start = place.row - box.row;
    this.words = new Set(words);
    // Of a formula it is looked at what it says, and not what it comes to.
    this.isLive = own.written.what === "live formula";
    const proven = this.isLive ? null : proof;
    this.maker = proven && proven.cells !== null ? new ProofMaker(proven) : null;
    this.whole = proven && proven.cells === null ? new ProofMaker(proven) : null;
    const { rows } = box;
    this.bits = Array.from({ length: columns }, () => new Uint8Array(rows));
    const known = this.maker === null ? 0 : columns;
    this.letters = Array.from({ length: known }, () => new Uint32Array(rows));
  }

  get columns(): number {
    return this.bits.length;
  }

  isFilled(column: number, row: number): boolean {
    return (this.bits[column][row] & Bit.filled) !== 0;
  }

  isFormula(column: number, row: number): boolean {
    return (this.bits[column][row] & Bit.formula) !== 0;
  }

  /** Whether a cell holds what we may have written, as far as a note can tell. */
  isPerhapsOurs(column: number, row: number): boolean {
    return (this.bits[column][row] & Bit.perhapsOurs) !== 0;
  }

  /** As the user sees it. */
  get header(): string {
    return String(this.firstValues[0] ?? "");
  }

  /** Whether one of the first two is a formula that something does not let spill. */
  isBlocked(row: number): boolean {
    return this.firstValues[row] === "#SPILL!";
  }

  /** Whether our cells are as a whole what the proof, or else the note, says. */
  isWhole({ written, proof }: Pick<OwnAndThere, "written" | "proof">): boolean {
    if (proof === null) return this.print.toString() === written.fingerprint;
    if (this.whole === null) return false;
    const short = this.start + proof.rows - this.row;
    const blanks = new Array<string>(Math.min(this.columns, proof.columns)).fill("");
    for (let row = 0; row < short; row += 1) this.whole.add([blanks]);
    return this.whole.get().fingerprint === proof.fingerprint;
  }

  /** The next rows; a cell that a formula spills into is empty. */
  add({ values, formulas }: Contents): void {
    for (let row = 0; row < values.length; row += 1) this.addRow(values[row], formulas[row]);
  }

  private addRow(values: readonly Cell[], formulas: readonly Cell[]): void {
    const { row, start, own } = this;
    const texts: string[] | null = this.whole && this.isProven(row) ? [] : null;
    for (let column = 0; column < this.columns; column += 1) {
      const formula = formulas[column];
      const value = formula === "" ? "" : values[column];
      const text = this.isLive ? exactly(value, formula) : exactInRow(value, formula);
      if (column === 0) this.noteFirst(value, text);
      let bits = 0;
      if (value !== "" || formula !== "") bits |= Bit.filled;
      if (typeof formula === "string" && formula.startsWith("=")) bits |= Bit.formula;
      if (this.maker !== null) {
        this.letters[column][row] = this.maker.codeFor(text);
      } else if (own.proof === null) {
        if (this.mayBeOurs(text, value)) bits |= Bit.perhapsOurs;
        if (row >= start && row < start + own.place.rows) this.print.addCell(settled(text));
      }
      if (column < (own.proof?.columns ?? 0)) texts?.push(text);
      this.bits[column][row] = bits;
    }
    if (texts !== null) this.whole?.add([texts]);
    this.row += 1;
  }

  private noteFirst(value: Cell, text: string): void {
    if (this.row !== this.start && this.row !== this.start + 1) return;
    this.firstTexts.push(text);
    this.firstValues.push(value);
  }

  private isProven(row: number): boolean {
    return row >= this.start && row < this.start + (this.own.proof?.rows ?? 0);
  }

  private mayBeOurs(text: string, value: Cell): boolean {
    return (
      (this.row === this.start && (this.own.written.contents ?? [])[0] === text) ||
      this.words.has(text) ||
      (typeof value === "number" && value > 0 && value < 1)
    );
  }
}
