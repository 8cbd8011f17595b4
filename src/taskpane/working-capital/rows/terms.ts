import { GradualMap } from "../../../engine/gradual-map";
import type { Cell } from "../../../workbook/excel/types";
import { termCell, TermKind, type TermCell } from "./term-cells";

/** A list without the column says nothing. */
const unsaid: TermCell = { kind: TermKind.blank, days: NaN };

/** The terms of a side. Of a long list few differ: each is read and kept once. */
export class Terms {
  private readonly found: TermCell[] = [];
  private readonly places = new GradualMap<Cell, number>();
  /** For each row the place of its term. */
  private readonly of: Int32Array;

  constructor(count: number) {
    this.of = new Int32Array(count).fill(-1);
  }

  read(row: number, cell: Cell): TermCell {
    let place = this.places.get(cell);
    if (place === undefined) {
      place = this.found.push(termCell(cell)) - 1;
      this.places.set(cell, place);
    }
    this.of[row] = place;
    return this.found[place];
  }

  at(row: number): TermCell {
    return this.found[this.of[row]] ?? unsaid;
  }
}
