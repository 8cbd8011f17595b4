import { inBlocks } from "../excel/blocks";
import type { Run } from "../excel/runs";
import type { Cell, Written } from "../excel/types";
import { exactInRow, formulaShape } from "../take-back/formula-shape";
import { exactly } from "../take-back/ours";
import type { Signs } from "../take-back/signs";

interface JustWritten {
  what: Written["what"];
  columns: number;
  rows: number;
  /** Some rows of a column, wherever they are. */
  range(column: number, rows: Run): Excel.Range;
}

/**
 * Takes the signs of cells as Excel spells them, which may have its own way with a formula; answers
 * with what a formula for all rows says.
 */
export async function signsAsSpelled(
  context: Excel.RequestContext,
  { what, columns, rows, range }: JustWritten,
  signs: Signs,
): Promise<string[]> {
  const shapes: string[] = [];
  const isInRows = what === "class column";
  const exact = (value: Cell, formula: Cell) =>
    isInRows ? exactInRow(value, formula) : exactly(value, formula);
  await inBlocks(rows, columns * 2, async (first, count) => {
    const read = Array.from({ length: columns }, (_, column) =>
      range(column, { first, count }).load("values,formulas"),
    );
    await context.sync();
    const cells = Array.from({ length: count }, (_, row) =>
      read.map(({ values, formulas }) => exact(values[row][0] as Cell, formulas[row][0] as Cell)),
    );
    signs.add(cells);
    if (!isInRows) shapes.push(...cells.flat().map(formulaShape));
  });
  return shapes;
}
