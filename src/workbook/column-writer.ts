import { addressOf, rowsOf } from "./a1";
import { inBlocksOnce } from "./blocks";
import { settled } from "./fingerprint";
import { rangeAt } from "./range";
import { repair } from "./run";
import { Run, runsOf } from "./runs";
import { Box, Cell, Place, Progress, Refusal } from "./types";
import { firstHolding } from "./vacancy";

/** What a colleague had put into cells that we wrote, to be given back. */
interface Overwritten extends Run {
  formulas: Cell[][];
}

/** Writes one column block by block, and knows how to take back whatever part of it was written. */
export class ColumnWriter {
  private written = 0;
  /** A block that Excel has not confirmed: none, some or all of it may stand in the sheet. */
  private doubtful: Run | null = null;
  private overwritten: Overwritten | null = null;
  private clears: "All" | "Contents" = "Contents";

  /** The cells are formulas or values, texts already safe; they go to the first rows of the place. */
  constructor(
    private readonly place: Place,
    private readonly cells: readonly Cell[],
  ) {}

  /** With the cell to take the header's format from, where the column bears no format of its own. */
  async write(
    context: Excel.RequestContext,
    headerFormat: Box | null,
    progress?: Progress,
  ): Promise<void> {
    this.clears = headerFormat ? "All" : "Contents";
    const writeBlock = async (first: number, count: number) => {
      const block = { first, count };
      context.application.suspendApiCalculationUntilNextSync();
      const before = this.range(context, block).load("values,formulas");
      this.range(context, block).values = this.rows(block);
      if (first === 0 && headerFormat) {
        const header = this.range(context, { first: 0, count: 1 });
        header.copyFrom(rangeAt(context, this.place.sheetId, headerFormat), "Formats");
        // The neighbour may stand above numbers, at the right; this one stands above texts.
        header.format.horizontalAlignment = "General";
      }
      await this.confirm(context, block);
      this.refuseOverwriting(block, before.values, before.formulas);
    };
    await inBlocksOnce(this.cells.length, 1, writeBlock, progress);
  }

  /** Clears what was written and nothing else; may be called again when it failed half-way. */
  async undo(): Promise<void> {
    if (this.written === 0 && !this.doubtful) {
      return;
    }
    await repair(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(this.place.sheetId);
      sheet.load("id");
      await context.sync();
      if (sheet.isNullObject) {
        return;
      }
      const ours = await this.oursAmongDoubtful(context);
      for (const run of [{ first: 0, count: this.written }, ...ours]) {
        if (run.count > 0) {
          this.range(context, run).clear(this.clears);
        }
      }
      if (this.overwritten) {
        this.range(context, this.overwritten).values = this.overwritten.formulas;
      }
      await context.sync();
    });
  }

  private async confirm(context: Excel.RequestContext, block: Run): Promise<void> {
    this.doubtful = block;
    await context.sync();
    this.doubtful = null;
    this.written = block.first + block.count;
  }

  /** Excel answers in the order asked, so these are the cells as they were just before the writing. */
  private refuseOverwriting(block: Run, values: Cell[][], formulas: Cell[][]): void {
    const row = firstHolding(values, formulas);
    if (row >= 0) {
      this.overwritten = { ...block, formulas: formulas.map(([cell]) => [asItStood(cell)]) };
      const address = addressOf(rowsOf(this.place, block.first + row, 1));
      throw new Refusal("targetNotEmpty", { address, sheetName: this.place.sheetName });
    }
  }

  /** A large block is many actions to Excel, and those before the one that failed stay done. */
  private async oursAmongDoubtful(context: Excel.RequestContext): Promise<Run[]> {
    const { doubtful } = this;
    if (!doubtful) {
      return [];
    }
    const range = this.range(context, doubtful).load("formulas");
    await context.sync();
    const found: Cell[][] = range.formulas;
    const rows = this.rows(doubtful).flatMap(([cell], row) =>
      isOurs(found[row][0], cell) ? [doubtful.first + row] : [],
    );
    return runsOf(rows);
  }

  private range(context: Excel.RequestContext, { first, count }: Run): Excel.Range {
    return rangeAt(context, this.place.sheetId, rowsOf(this.place, first, count));
  }

  private rows({ first, count }: Run): Cell[][] {
    return this.cells.slice(first, first + count).map((cell) => [cell]);
  }
}

function isOurs(found: Cell, written: Cell): boolean {
  // Excel may spell a formula its own way.
  const formula = typeof written === "string" && written.startsWith("=");
  return formula ? String(found).startsWith("=") : settled(found) === settled(written);
}

/** A formula or an error goes back as such, any other text as text. */
function asItStood(cell: Cell): Cell {
  return typeof cell === "string" && /^[^=#]/.test(cell) ? `'${cell}` : cell;
}
