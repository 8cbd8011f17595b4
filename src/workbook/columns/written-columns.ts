import type { Anchor } from "./anchor";
import { asItStood, type CellBefore, fillsCell, holds, isFormula } from "./as-it-stood";
import { breathe, cellsPerRequest, inBlocks } from "../excel/blocks";
import { oursAmong, spelled } from "../take-back/ours";
import { type Run, runsWhere } from "../excel/runs";
import type { Cell } from "../excel/types";

/** Contents of columns, a text already safe, made as often as asked for. */
export interface SafeContent {
  rows: number;
  cells(first: number, count: number): Cell[][];
  /** True where a cell that begins with "=" is a formula. */
  isFormula?: boolean;
}

/** What stood in a block just before it was written. */
export interface Before extends Run {
  /** One array for each column. */
  cells: CellBefore[][];
}

const rowsMadeAtOnce = 5_000;
const clearedAtOnce = 200;

/** Takes cells that we wrote out of columns again, wherever they are by then, and nothing else. */
export class WrittenColumns {
  constructor(
    private readonly context: Excel.RequestContext,
    /** One for each column, asked where it is; null where the cells are gone. */
    private readonly anchors: readonly (Anchor | null)[],
    private readonly clears: "All" | "Contents",
  ) {}

  /** A block is to be as it was before: what stood there comes back, and the rest is cleared. */
  async putBack({ first, count, cells }: Before): Promise<void> {
    for (const [column, anchor] of this.anchors.entries()) {
      const before = cells[column];
      const rangesOf = (which: (cell: CellBefore) => boolean) =>
        runsWhere(count, (row) => which(before[row])).flatMap((run) => {
          const range = anchor?.rows({ first: first + run.first, count: run.count });
          return range ? [{ range, cells: before.slice(run.first, run.first + run.count) }] : [];
        });
      rangesOf((cell) => !holds(cell)).forEach(({ range }) => range.clear(this.clears));
      for (const stretch of rangesOf((cell) => holds(cell) && !fillsCell(cell))) {
        stretch.range.values = stretch.cells.map((cell) => [asItStood(cell)]);
      }
      for (const { range, cells: full } of rangesOf(fillsCell)) {
        // A text that leaves no room for an apostrophe stays one in a cell that is for texts.
        range.numberFormat = full.map(() => ["@"]);
        range.values = full.map(({ value }) => [value]);
        range.numberFormat = full.map(({ numberFormat }) => [numberFormat]);
      }
    }
    await this.context.sync();
  }

  /** Clears those cells of some rows of the content that are as they were written. */
  async clear(content: SafeContent, { first, count }: Run): Promise<void> {
    for (const [column, anchor] of this.anchors.entries()) {
      if (anchor) {
        const written = await textsOf(content, column, { first, count });
        const grown = Math.max(0, anchor.box.rows - anchor.origin.rows);
        const height = Math.min(anchor.box.rows - first, count + grown);
        const found = await this.textsIn(anchor, { first, count: height });
        const known = oursAmong(found, written, anchor.hasMoved);
        await breathe();
        // An empty cell of ours may bear a format of ours.
        const withEmpty = this.clears === "All";
        const isOurs = (row: number) => known[row] === 1 || (withEmpty && found[row] === "");
        await this.clearRuns(anchor, first, runsWhere(found.length, isOurs), this.clears);
      }
    }
  }

  /** Whole columns lose the looks that they were given. */
  async undress(): Promise<void> {
    this.anchors.forEach((anchor) => anchor?.whole.clear("Formats"));
    await this.context.sync();
  }

  private async textsIn(anchor: Anchor, rows: Run): Promise<string[]> {
    const found: string[] = [];
    const readBack = async (first: number, count: number) => {
      const range = anchor.rows({ first: rows.first + first, count }).load("values,formulas");
      await this.context.sync();
      range.formulas.forEach(([formula], row) => {
        const [value] = range.values[row];
        found.push(spelled(formula, isFormula({ value, formula })));
      });
    };
    // What we write is short, so that far more of it than of a user's list fits into one answer.
    await inBlocks(rows.count, 2, readBack, undefined, cellsPerRequest * 2);
    return found;
  }

  private async clearRuns(
    anchor: Anchor,
    top: number,
    runs: readonly Run[],
    what: "All" | "Contents",
  ): Promise<void> {
    for (let index = 0; index < runs.length; index += clearedAtOnce) {
      for (const { first, count } of runs.slice(index, index + clearedAtOnce)) {
        anchor.rows({ first: top + first, count }).clear(what);
      }
      await this.context.sync();
    }
  }
}

async function textsOf(
  { cells, isFormula: mayBeFormula = false }: SafeContent,
  column: number,
  { first, count }: Run,
): Promise<string[]> {
  const texts: string[] = [];
  for (let done = 0; done < count; done += rowsMadeAtOnce) {
    for (const row of cells(first + done, Math.min(rowsMadeAtOnce, count - done))) {
      const cell = row[column];
      texts.push(spelled(cell, mayBeFormula && String(cell).startsWith("=")));
    }
    await breathe();
  }
  return texts;
}
