import type { Anchor } from "./anchor";
import { asItStood, type CellBefore, fillsCell, holds, isFormula } from "./as-it-stood";
import { breathe, cellsPerRequest, inBlocks } from "../excel/blocks";
import { oursAmong, spelled } from "../take-back/ours";
import { oneByOne, type Run, runsWhere } from "../excel/runs";
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
const runsAtOnce = 200;

/** Takes cells that we wrote out of columns again, wherever they are by then, and nothing else. */
export class WrittenColumns {
  constructor(
    private readonly context: Excel.RequestContext,
    /** One for each column, asked where it is; null where the cells are gone. */
    private readonly anchors: readonly (Anchor | null)[],
    private readonly clears: "All" | "Contents",
    /** Where some rows are out of view, Excel hits each only by itself. */
    private readonly rowByRow: boolean,
  ) {}

  /** A block is to be as it was before: what stood there comes back, and the rest is cleared. */
  async putBack({ first, count, cells }: Before): Promise<void> {
    for (const [column, anchor] of this.anchors.entries()) {
      const before = cells[column];
      const where = (
        which: (cell: CellBefore) => boolean,
        put: (range: Excel.Range, stretch: readonly CellBefore[]) => void,
      ) =>
        this.inRuns(
          runsWhere(count, (row) => which(before[row])),
          (run) => {
            const range = anchor?.rows({ first: first + run.first, count: run.count });
            if (range) put(range, before.slice(run.first, run.first + run.count));
          },
        );
      const isShort = (cell: CellBefore) => holds(cell) && !fillsCell(cell);
      await where(
        (cell) => !holds(cell),
        (range) => range.clear(this.clears),
      );
      await where(isShort, (range, stretch) => {
        range.values = stretch.map((cell) => [asItStood(cell)]);
      });
      await where(fillsCell, (range, full) => {
        // A text that leaves no room for an apostrophe stays one in a cell that is for texts.
        range.numberFormat = full.map(() => ["@"]);
        range.values = full.map(({ value }) => [value]);
        range.numberFormat = full.map(({ numberFormat }) => [numberFormat]);
      });
    }
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
        await this.inRuns(runsWhere(found.length, isOurs), (run) => {
          anchor.rows({ first: first + run.first, count: run.count }).clear(this.clears);
        });
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

  /** So many with each request. */
  private async inRuns(runs: readonly Run[], act: (run: Run) => void): Promise<void> {
    const hit = this.rowByRow ? oneByOne(runs) : runs;
    for (let index = 0; index < hit.length; index += runsAtOnce) {
      hit.slice(index, index + runsAtOnce).forEach(act);
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
