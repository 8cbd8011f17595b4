import { columnOf, rowsOf } from "../excel/a1";
import { inBlocks } from "../excel/blocks";
import type { NamedSheet } from "../excel/named-sheet";
import { refusalOf } from "../excel/refusal-of";
import { repair, resume, write } from "../excel/run";
import type { Run } from "../excel/runs";
import type { Cell, Place, Progress } from "../excel/types";
import { evenInManySteps } from "../excel/undo-group";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import type { Source } from "../list/source";
import { Anchor } from "./anchor";
import { asItStood } from "./as-it-stood";
import { areFiltered, demandUnfiltered, isScattered, refuseScattered } from "./filtered-rows";
import { refuseMerged } from "./merged-cells";
import { putColumnBack, setCells, textOf } from "./put-column-back";
import { cellBefore, cellParts, type Look } from "./read-look";

export interface Replacement {
  place: Place;
  /** What stands there, as it was read just before. */
  look: Look;
  /** What comes in, row by row; null leaves a cell as it is. A text is safe. */
  cells: (Cell | null)[][];
  /** True where a cell that begins with "=" is a formula. */
  mayBeFormula: boolean;
  /** Must neither change nor move meanwhile. */
  source: Source;
  /** Rows that lose their looks: they had got them from the row above. */
  undress?: Run;
  /** Somebody has changed a cell since it was read. */
  changed: () => never;
}

/** Cells of a row that go to and fro: what stood there in four parts, the new, and what stands then. */
const toAndFro = 6;

/**
 * Replaces what stands in cells, all of it or nothing. With every block it is looked whether the cells
 * are still as they were read, for a colleague may use them meanwhile.
 */
export function replaceCells<T>(
  sheet: NamedSheet,
  prepare: (context: Excel.RequestContext) => Promise<Replacement>,
  finish: (context: Excel.RequestContext, replaced: CellsReplacer) => Promise<T>,
  progress?: Progress,
): Promise<T> {
  return evenInManySteps(() => replaceOnce(sheet, prepare, finish, progress));
}

async function replaceOnce<T>(
  sheet: NamedSheet,
  prepare: (context: Excel.RequestContext) => Promise<Replacement>,
  finish: (context: Excel.RequestContext, replaced: CellsReplacer) => Promise<T>,
  progress?: Progress,
): Promise<T> {
  let replacer: CellsReplacer | null = null;
  const work = () =>
    write(async (context) => {
      const replacement = await prepare(context);
      replacer = new CellsReplacer(context, sheet, replacement);
      try {
        await replacer.begin();
        await replacer.write(progress);
        return await finish(context, replacer);
      } catch (error) {
        replacer.keep();
        throw error;
      }
    }, sheet);
  const undo = () => replacer?.undo() ?? Promise.resolve();
  try {
    return await wholeOrNothing(work, undo, () => replacer?.leftBehind ?? "");
  } finally {
    await (replacer as CellsReplacer | null)?.release();
  }
}

export class CellsReplacer {
  private readonly anchors: Anchor[];
  /** Rows that were sent: the last of them may stand in the sheet or not. */
  private sent = 0;
  /** Rows that are given looks, which had none before. */
  private dressed: Run | null = null;
  private isKept = false;
  /** Rows that Excel has put beside others, for some are out of view. */
  private scattered: Run | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheet: NamedSheet,
    private readonly replacement: Replacement,
  ) {
    const { place } = replacement;
    this.anchors = replacement.look.map(
      (_, column) => new Anchor(context, sheet.sheetId, columnOf(place, column)),
    );
  }

  get leftBehind(): string {
    return `${this.sheet.sheetName}!${this.replacement.place.address}`;
  }

  /** Some rows of a column, wherever they are. */
  rows(column: number, rows: Run): Excel.Range {
    return this.anchors[column].rows(rows);
  }

  /** From then on it is known where the cells are. */
  async begin(): Promise<void> {
    this.sheet.ask(this.context);
    this.replacement.source.follow(this.context);
    this.anchors.forEach((anchor) => anchor.askView());
    await this.sheet.sync(this.context);
    this.demandInPlace();
    await demandUnfiltered(this.context, this.sheet, this.anchors[0].whole);
  }

  async write(progress?: Progress): Promise<void> {
    const { cells, look, source } = this.replacement;
    const writeBlock = async (first: number, count: number) => {
      try {
        await this.writeBlock({ first, count });
      } catch (error) {
        // It is written again in halves, so nothing of it may stand.
        if (refusalOf(error).reason === "tooLarge") await this.putBackBlock({ first, count });
        throw error;
      }
    };
    await inBlocks(cells.length, source.columns + look.length * toAndFro, writeBlock, progress);
  }

  /** Sends what is asked for the looks of rows that had none, which are plain again when it is undone. */
  async dress(rows: Run, ask: () => void): Promise<void> {
    this.sheet.ask(this.context);
    this.dressed = rows;
    ask();
    this.askSource({ first: 0, count: 0 });
    this.anchors.forEach((anchor) => anchor.ask());
    await this.sheet.sync(this.context);
    this.demandInPlace();
  }

  /** The work has failed: Excel is to follow the cells until all is undone. */
  keep(): void {
    this.isKept = this.sent > 0;
    if (this.isKept) this.anchors.forEach((anchor) => anchor.keep());
  }

  /** Each cell that is as it was written becomes again what it was; may be called again. */
  async undo(): Promise<void> {
    if (this.sent > 0) await repair((context) => this.putBack(context), this.context);
  }

  async release(): Promise<void> {
    if (!this.isKept) return;
    const forget = async (context: Excel.RequestContext) => {
      this.anchors.forEach((anchor) => anchor.release());
      await context.sync();
    };
    await resume(this.context, forget).catch(() => undefined);
  }

  private async writeBlock(block: Run): Promise<void> {
    const { first, count } = block;
    const { cells, look, changed, place, undress } = this.replacement;
    this.sheet.ask(this.context);
    this.context.application.suspendApiCalculationUntilNextSync();
    this.askSource(block);
    const before = this.anchors.map((anchor) => anchor.rows(block).load(cellParts));
    this.anchors.forEach((anchor, column) => {
      setCells(
        anchor.rows(block),
        cells.slice(first, first + count).map((row) => row[column]),
      );
    });
    if (undress && first + count === cells.length) {
      this.anchors.forEach((anchor) => anchor.rows(undress).clear("Formats"));
    }
    const after = this.anchors.map((anchor) => anchor.rows(block).load("formulas,rowHidden"));
    this.anchors.forEach((anchor) => anchor.ask());
    this.sent = first + count;
    await this.sheet.sync(this.context);
    let isSame = true;
    for (const [column, range] of before.entries()) {
      for (let row = 0; row < count; row += 1) {
        const was = cellBefore(range, row, 0);
        isSame &&= textOf(was) === textOf(look[column][first + row]);
        look[column][first + row] = was;
      }
    }
    this.demandInPlace();
    const columns = after.map((kept, column) => {
      const given = cells.slice(first, first + count).map((row) => row[column]);
      return { given, kept };
    });
    if (await isScattered(this.context, this.sheet, columns)) {
      this.scattered = block;
      refuseScattered(this.sheet);
    }
    if (!isSame) changed();
    for (const [column, { formulas }] of after.entries()) {
      const row = formulas.findIndex(
        ([kept], at) => kept === "" && (cells[first + at][column] ?? "") !== "",
      );
      if (row < 0) continue;
      refuseMerged(place, rowsOf(columnOf(place, column), first + row, 1), "mergedSince");
    }
  }

  private askSource({ first, count }: Run): void {
    const { place, source } = this.replacement;
    const start = Math.max(0, place.row + first - source.row);
    const end = Math.min(source.rows, place.row + first + count - source.row);
    source.ask(this.context, start, Math.max(0, end - start));
  }

  private demandInPlace(): void {
    const { source } = this.replacement;
    source.demandUnchanged();
    if (this.anchors.some((anchor) => anchor.hasMoved)) source.refuse();
  }

  private async putBackBlock({ first, count }: Run): Promise<void> {
    const { look, cells } = this.replacement;
    this.anchors.forEach((anchor, column) => {
      const rows = Array.from({ length: count }, (_, row) => first + row);
      setCells(
        anchor.rows({ first, count }),
        rows.map((row) => (cells[row][column] === null ? null : asItStood(look[column][row]))),
      );
    });
    await this.context.sync();
  }

  private async putBack(context: Excel.RequestContext): Promise<void> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.sheet.sheetId);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    this.sheet.sheetName = sheet.name;
    for (const [column, anchor] of this.anchors.entries()) {
      if (await isThere(context, anchor)) await this.putBackColumn(context, column, anchor);
    }
  }

  private async putBackColumn(
    context: Excel.RequestContext,
    column: number,
    anchor: Anchor,
  ): Promise<void> {
    const { cells, look, mayBeFormula, undress } = this.replacement;
    const rowByRow =
      this.scattered !== null || (await areFiltered(context, this.sheet, anchor.whole));
    await putColumnBack(context, anchor, {
      before: look[column],
      cells: cells.slice(0, this.sent).map((row) => row[column]),
      mayBeFormula,
      scattered: this.scattered,
      rowByRow,
    });
    if (undress && this.sent === cells.length) {
      const above = anchor.rows({ first: undress.first - 1, count: 1 });
      anchor.rows(undress).copyFrom(above, "Formats");
      await context.sync();
    }
    if (this.dressed === null) return;
    anchor.rows(this.dressed).clear("Formats");
    await context.sync();
  }
}

async function isThere(context: Excel.RequestContext, anchor: Anchor): Promise<boolean> {
  try {
    anchor.askView();
    await context.sync();
    return true;
  } catch (error) {
    if (refusalOf(error).reason !== "listGone") throw error;
    return false;
  }
}
