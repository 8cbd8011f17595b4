import { Anchor } from "../columns/anchor";
import { columnOf, rowsOf } from "../excel/a1";
import { inBlocks } from "../excel/blocks";
import { NamedSheet, namingSheet } from "../excel/named-sheet";
import { once, rangeAt } from "../excel/range";
import { bearSigns, noteSigns } from "./row-signs";
import {
  type Place,
  type Progress,
  Refusal,
  type RowSigns,
  type SourceCheck,
} from "../excel/types";

/** Rows of the list, from the first of them, one range for each column. */
interface Asked {
  first: number;
  ranges: Excel.Range[];
}

/** The list that something was made of, looked at again while that is being written. */
export class Source {
  readonly sheet: NamedSheet;
  private anchor: Anchor | null = null;
  private asked: Asked = { first: 0, ranges: [] };
  private keys: { at: number[]; signs: RowSigns } | null = null;

  constructor(private readonly check: SourceCheck) {
    this.sheet = new NamedSheet(check.place);
  }

  /** Where nothing but the place of the list is known. */
  static at(place: Place): Source {
    return new Source({ place, columns: [], signs: new Int32Array(0) });
  }

  get columns(): number {
    return this.check.columns.length;
  }

  /** The row of the sheet in which the list begins. */
  get row(): number {
    return this.check.place.row;
  }

  get rows(): number {
    return this.check.place.rows;
  }

  /** From the next sync on it is noticed when rows or columns come or go. */
  follow(context: Excel.RequestContext): void {
    this.anchor = new Anchor(context, this.check.place.sheetId, this.check.place);
    this.anchor.ask();
  }

  /** Loads rows with the next sync. */
  ask(context: Excel.RequestContext, first: number, count: number): void {
    const { place, columns } = this.check;
    const rows = Math.min(count, place.rows - first);
    const boxes = rows > 0 ? columns.map((column) => columnOf(place, column)) : [];
    const ranges = boxes.map((box) =>
      once(rangeAt(context, place.sheetId, rowsOf(box, first, rows))).load("values"),
    );
    this.asked = { first, ranges };
    this.anchor?.ask();
  }

  /**
   * The numbers by which the rows are known again, noted from now on as the rows are looked at: they
   * need not be read a second time. Null where the source has not all of these columns of the list.
   */
  noteKeys(list: Place, columns: readonly number[]): RowSigns | null {
    const { place, columns: own } = this.check;
    const at = columns.map((column) => own.indexOf(list.column + column - place.column));
    const isSame = place.row === list.row && place.rows === list.rows;
    if (!isSame || at.length === 0 || at.includes(-1)) return null;
    this.keys = { at, signs: new Int32Array(place.rows) };
    return this.keys.signs;
  }

  /** What was asked for has come: is it what was read? */
  demandUnchanged(): void {
    const { first, ranges } = this.asked;
    const cells = ranges.map((range) => range.values);
    const moved = this.anchor?.hasMoved ?? false;
    if (moved || !bearSigns(this.check.signs, first, cells)) {
      this.refuse();
    }
    if (this.keys !== null && cells.length > 0) {
      const ofRows = this.keys.at.map((column) => cells[column]);
      noteSigns(this.keys.signs, first, ofRows);
    }
  }

  refuse(): never {
    const { address } = this.check.place;
    throw new Refusal("sourceChanged", { address, sheetName: this.sheet.sheetName });
  }

  /** Reads the whole list again, and follows it from then on. */
  async demandAllUnchanged(context: Excel.RequestContext, progress?: Progress): Promise<void> {
    const lookAgain = async (first: number, count: number) => {
      this.sheet.ask(context);
      this.ask(context, first, count);
      await this.sheet.sync(context);
      this.demandUnchanged();
      // What has been looked at need not be held while the next comes.
      this.asked = { first: 0, ranges: [] };
    };
    await namingSheet(this.sheet, () => inBlocks(this.rows, this.columns, lookAgain, progress));
  }
}
