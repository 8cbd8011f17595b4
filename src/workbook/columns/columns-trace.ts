import type { Anchor } from "./anchor";
import { areFiltered } from "./filtered-rows";
import type { NamedSheet } from "../excel/named-sheet";
import { refusalOf } from "../excel/refusal-of";
import { repair, resume } from "../excel/run";
import type { Run } from "../excel/runs";
import { type Before, type SafeContent, WrittenColumns } from "./written-columns";

/** How far the writing of columns has come, and the way back from there. */
export class ColumnsTrace {
  /** One for each column. */
  anchors: Anchor[] = [];
  /** Whether the cells bore no format, so that ours may be cleared with them. */
  bare = false;
  isDressed = false;
  /** Rows that stand in the sheet. */
  written = 0;
  /** Rows that Excel has not confirmed: none, some or all of them may stand in the sheet. */
  doubtful = 0;
  /** A block that should not have been written. */
  before: Before | null = null;
  /** Excel has put that block beside other rows, for some are out of view. */
  isScattered = false;
  private isKept = false;

  constructor(
    private readonly sheet: NamedSheet,
    private readonly content: SafeContent,
  ) {}

  /** The work has failed: Excel is to follow the columns until all is undone. */
  keep(): void {
    this.isKept = this.hasBegun;
    if (this.isKept) {
      this.anchors.forEach((anchor) => anchor.keep());
    }
  }

  /** Clears what was written and nothing else; may be called again when it failed half-way. */
  async undo(): Promise<void> {
    if (this.hasBegun) {
      await repair((context) => this.takeOut(context), this.anchors[0].context);
    }
  }

  /** Excel need not follow the columns any more; nothing is lost where it goes on. */
  async release(): Promise<void> {
    if (this.isKept) {
      const forget = async (context: Excel.RequestContext) => {
        this.anchors.forEach((anchor) => anchor.release());
        await context.sync();
      };
      await resume(this.anchors[0].context, forget).catch(() => undefined);
    }
  }

  /** Clears what stands of the block that was written last. */
  async clear(context: Excel.RequestContext, block: Run): Promise<void> {
    await this.columns(context, this.anchors, false).clear(this.content, block);
    this.doubtful = 0;
  }

  /** Whether anything may stand in the sheet. */
  private get hasBegun(): boolean {
    return this.written + this.doubtful > 0 || this.before !== null;
  }

  private async takeOut(context: Excel.RequestContext): Promise<void> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.sheet.sheetId);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    this.sheet.sheetName = sheet.name;
    const anchors = await this.present(context);
    const [first] = anchors.filter((anchor) => anchor !== null);
    const rowByRow =
      this.isScattered ||
      (first !== undefined && (await areFiltered(context, this.sheet, first.whole)));
    const columns = this.columns(context, anchors, rowByRow);
    if (this.before) {
      await columns.putBack(this.before);
      this.before = null;
    }
    await columns.clear(this.content, { first: 0, count: this.written + this.doubtful });
    if (this.isDressed) await columns.undress();
    this.written = 0;
    this.doubtful = 0;
  }

  /** Asks where the columns are; null for one that has been deleted. */
  private async present(context: Excel.RequestContext): Promise<(Anchor | null)[]> {
    const found: (Anchor | null)[] = [];
    for (const anchor of this.anchors) {
      try {
        anchor.askView();
        await context.sync();
        found.push(anchor);
      } catch (error) {
        if (refusalOf(error).reason !== "listGone") throw error;
        found.push(null);
      }
    }
    return found;
  }

  private columns(
    context: Excel.RequestContext,
    anchors: readonly (Anchor | null)[],
    rowByRow: boolean,
  ): WrittenColumns {
    return new WrittenColumns(context, anchors, this.bare ? "All" : "Contents", rowByRow);
  }
}
