import type { Anchor } from "./anchor";
import type { CellBefore } from "./as-it-stood";
import { once } from "../excel/range";
import type { Run } from "../excel/runs";

const nothing: CellBefore = { value: "", formula: "", type: "Empty", numberFormat: "General" };

/**
 * What a block of a column holds when its turn comes, asked for with the next sync. Of cells that
 * were never used, and these nearly always are, Excel has nothing to hand over.
 */
export class HeldBefore {
  private readonly used: Excel.Range;

  constructor(
    private readonly anchor: Anchor,
    private readonly block: Run,
  ) {
    this.used = once(anchor.rows(block).getUsedRangeOrNullObject(false));
    this.used.load("rowIndex,values,formulas,valueTypes,numberFormat");
  }

  get isEmpty(): boolean {
    return this.used.isNullObject;
  }

  /** One for each row of the block; the column has been asked where it is by now. */
  get cells(): CellBefore[] {
    const cells = new Array<CellBefore>(this.block.count).fill(nothing);
    if (this.isEmpty) return cells;
    const { rowIndex, values, formulas, valueTypes, numberFormat } = this.used;
    const start = rowIndex - this.anchor.box.row - this.block.first;
    values.forEach(([value], row) => {
      cells[start + row] = {
        value,
        formula: formulas[row][0],
        type: valueTypes[row][0],
        numberFormat: numberFormat[row][0],
      };
    });
    return cells;
  }
}
