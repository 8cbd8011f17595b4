import { sameBox } from "../excel/a1";
import type { Run } from "../excel/runs";
import { boxOf, loadBox, once, rangeAt } from "../excel/range";
import type { Box } from "../excel/types";

/**
 * A block of cells that Excel moves along when rows or columns are inserted or deleted, which tells
 * that they were, and where the cells are by then.
 */
export class Anchor {
  private readonly range: Excel.Range;

  constructor(
    readonly context: Excel.RequestContext,
    sheetId: string,
    readonly origin: Box,
  ) {
    this.range = rangeAt(context, sheetId, origin);
  }

  /** Asks Excel where the cells are. */
  ask(): void {
    loadBox(this.range);
  }

  /** Also whether rows of them are out of view. */
  askView(): void {
    this.ask();
    this.range.load("rowHidden");
  }

  /** Where they were when Excel was last asked. */
  get box(): Box {
    return boxOf(this.range);
  }

  get hasMoved(): boolean {
    return !sameBox(this.box, this.origin);
  }

  get whole(): Excel.Range {
    return this.range;
  }

  /** Some of its rows, wherever they are. */
  rows({ first, count }: Run): Excel.Range {
    const top = once(this.range.getCell(first, 0));
    return once(top.getAbsoluteResizedRange(count, this.origin.columns));
  }

  /** Excel forgets what it follows when a run ends, unless it is told to go on. */
  keep(): void {
    this.context.trackedObjects.add(this.range);
  }

  release(): void {
    this.context.trackedObjects.remove(this.range);
  }
}
