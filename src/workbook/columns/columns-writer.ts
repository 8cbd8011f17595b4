import { Anchor } from "./anchor";
import { addressOf, columnOf, rowsOf } from "../excel/a1";
import { holds } from "./as-it-stood";
import { demandUnfiltered, isScattered, refuseScattered } from "./filtered-rows";
import { inBlocks, meanwhile } from "../excel/blocks";
import { refuseMerged } from "./merged-cells";
import type { NamedSheet } from "../excel/named-sheet";
import { refusalOf } from "../excel/refusal-of";
import { ColumnsTrace } from "./columns-trace";
import type { Run } from "../excel/runs";
import type { Source } from "../list/source";
import { tablesTouching } from "./touching-tables";
import { type Cell, type Place, type Progress, Refusal } from "../excel/types";
import { vacancyOf } from "./vacancy";
import { HeldBefore } from "./held-before";
import type { Before, SafeContent } from "./written-columns";

/**
 * Cells of a row that go to and fro for each column: its new contents and what stands there
 * afterwards, and where the cells bear formats, what they held before.
 */
const cellsToAndFro = { bare: 2, formatted: 4 };

/** Writes columns block by block. */
export class ColumnsWriter {
  /** What has been written so far; whoever fails undoes that. */
  readonly trace: ColumnsTrace;

  constructor(
    private readonly sheet: NamedSheet,
    /** Where the content goes, to its first rows. */
    private readonly target: Place,
    private readonly content: SafeContent,
    private readonly source: Source,
    /** Whether the cells must be neither in a table nor beside one, which would take them in. */
    private readonly isApart: boolean,
  ) {
    this.trace = new ColumnsTrace(sheet, content);
  }

  /** True when the cells bore no format before. */
  get bare(): boolean {
    return this.trace.bare;
  }

  /** Refuses cells that hold something or that a table would take in; from then on it is known where they are. */
  async begin(context: Excel.RequestContext, progress?: Progress): Promise<void> {
    const columns = Array.from({ length: this.target.columns }, (_, column) => column);
    this.trace.anchors = columns.map(
      (column) => new Anchor(context, this.sheet.sheetId, columnOf(this.target, column)),
    );
    this.sheet.ask(context);
    this.source.follow(context);
    this.trace.anchors.forEach((anchor) => anchor.askView());
    const tables = tablesTouching(context, this.sheet.sheetId, this.target);
    await this.sheet.sync(context);
    if (tables.value > 0 && this.isApart) {
      throw new Refusal("besideTable", {
        address: this.target.address,
        sheetName: this.sheet.sheetName,
      });
    }
    const [{ whole }] = this.trace.anchors;
    if (this.target.rows > 1) await demandUnfiltered(context, this.sheet, whole);
    const vacancy = await vacancyOf(context, this.sheet.sheetId, this.target, progress);
    this.trace.bare = vacancy.bare;
    if (vacancy.occupied !== null) {
      this.refuse(vacancy.occupied);
    }
  }

  /** Tells of each block what was written, once Excel has confirmed it and is at the next. */
  async write(
    context: Excel.RequestContext,
    told: (cells: Cell[][]) => void,
    progress?: Progress,
  ): Promise<void> {
    const ofColumn = this.bare ? cellsToAndFro.bare : cellsToAndFro.formatted;
    const columns = this.source.columns + this.target.columns * ofColumn;
    let confirmed: Cell[][] = [];
    const tellConfirmed = () => {
      told(confirmed);
      confirmed = [];
    };
    const writeBlock = async (first: number, count: number) => {
      const block = { first, count };
      try {
        const cells = await this.writeBlock(context, block, tellConfirmed);
        confirmed = cells;
      } catch (error) {
        if (refusalOf(error).reason === "tooLarge") {
          // It is written again in halves, so nothing of it may stand.
          await this.trace.clear(context, block);
        }
        throw error;
      }
    };
    await inBlocks(this.content.rows, columns, writeBlock, progress);
    tellConfirmed();
  }

  /** Sends what is asked for the looks; list and columns must still be where they were. */
  async dress(context: Excel.RequestContext, ask: () => void): Promise<void> {
    this.sheet.ask(context);
    this.trace.isDressed = true;
    ask();
    this.source.ask(context, 0, 0);
    this.trace.anchors.forEach((anchor) => anchor.ask());
    await this.sheet.sync(context);
    this.demandInPlace();
  }

  /** A whole column, wherever it is. */
  column(column: number): Excel.Range {
    return this.trace.anchors[column].whole;
  }

  /** Some rows of a column, wherever they are. */
  rows(column: number, rows: Run): Excel.Range {
    return this.trace.anchors[column].rows(rows);
  }

  private async writeBlock(
    context: Excel.RequestContext,
    block: Run,
    besides: () => void,
  ): Promise<Cell[][]> {
    const { first, count } = block;
    const cells = this.content.cells(first, count);
    this.sheet.ask(context);
    context.application.suspendApiCalculationUntilNextSync();
    this.source.ask(context, first, count);
    const before = this.trace.anchors.map((anchor) => new HeldBefore(anchor, block));
    this.trace.anchors.forEach((anchor, column) => {
      anchor.rows(block).values = cells.map((row) => [row[column]]);
    });
    const after = this.trace.anchors.map((anchor) => anchor.rows(block).load("formulas,rowHidden"));
    this.trace.anchors.forEach((anchor) => anchor.ask());
    this.trace.doubtful = count;
    await meanwhile(this.sheet.sync(context), besides);
    this.trace.doubtful = 0;
    // Excel answers in the order asked, so these are the cells as they were just before the writing.
    this.trace.before = { ...block, cells: before.map((column) => column.cells) };
    this.demandInPlace();
    if (before.some((column) => !column.isEmpty)) this.demandVacant(this.trace.before);
    const columns = after.map((kept, column) => ({ given: cells.map((row) => row[column]), kept }));
    if (await isScattered(context, this.sheet, columns)) {
      this.trace.isScattered = true;
      refuseScattered(this.sheet);
    }
    this.trace.before = null;
    this.trace.written = first + count;
    this.demandKept(cells, first, after);
    return cells;
  }

  /** A cell that a merged one covers keeps nothing of what it is given. */
  private demandKept(cells: readonly Cell[][], first: number, after: readonly Excel.Range[]): void {
    for (const [column, { formulas }] of after.entries()) {
      const row = formulas.findIndex(([kept], at) => kept === "" && cells[at][column] !== "");
      if (row >= 0) {
        refuseMerged(this.target, rowsOf(columnOf(this.target, column), first + row, 1));
      }
    }
  }

  private demandInPlace(): void {
    this.source.demandUnchanged();
    if (this.trace.anchors.some((anchor) => anchor.hasMoved)) {
      this.source.refuse();
    }
  }

  private demandVacant({ first, cells }: Before): void {
    for (const [column, before] of cells.entries()) {
      const row = before.findIndex(holds);
      if (row >= 0) {
        this.refuse(addressOf(rowsOf(columnOf(this.target, column), first + row, 1)));
      }
    }
  }

  private refuse(address: string): never {
    throw new Refusal("targetNotEmpty", { address, sheetName: this.sheet.sheetName });
  }
}
