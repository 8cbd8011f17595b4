import { rowsOf } from "../excel/a1";
import { inBlocks } from "../excel/blocks";
import { supports } from "../excel/features";
import { boxOf, loadBox, once, rangeAt } from "../excel/range";
import { read } from "../excel/run";
import { stages } from "../excel/stages";
import type { Box, Cell, Progress } from "../excel/types";
import type { FoundFormula, IsWanted, SheetFormulas } from "./found-formulas";

/** How many cells are asked at once what they fill. */
const cellsAsked = 1_000;

/** The cells of every sheet, hidden ones too, with a formula that is looked for. */
export async function findFormulas(
  isWanted: IsWanted,
  progress?: Progress,
): Promise<SheetFormulas[]> {
  const sheets = await read(usedParts);
  const parts = stages(
    progress,
    sheets.map(({ used }) => used?.rows ?? 0),
  );
  const found: SheetFormulas[] = [];
  for (const [k, { used, ...sheet }] of sheets.entries()) {
    const cells: FoundFormula[] = [];
    if (used !== null) {
      const readBlock = async (first: number, count: number) => {
        cells.push(...(await cellsIn(sheet.sheetId, rowsOf(used, first, count), isWanted)));
      };
      await inBlocks(used.rows, used.columns, readBlock, parts[k]);
    }
    found.push({ ...sheet, cells: withoutFilled(cells) });
  }
  return found;
}

interface UsedPart extends Omit<SheetFormulas, "cells"> {
  used: Box | null;
}

async function usedParts(context: Excel.RequestContext): Promise<UsedPart[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  used.forEach(loadBox);
  await context.sync();
  return worksheets.items.map(({ id, name, visibility, protection }, k) => ({
    sheetId: id,
    sheetName: name,
    isProtected: protection.protected,
    isHidden: visibility !== "Visible",
    used: used[k].isNullObject ? null : boxOf(used[k]),
  }));
}

function cellsIn(sheetId: string, block: Box, isWanted: IsWanted): Promise<FoundFormula[]> {
  return read(async (context) => {
    const range = once(rangeAt(context, sheetId, block)).load("formulas");
    await context.sync();
    const wanted = range.formulas.flatMap((line: Cell[], i) =>
      line.flatMap((formula, j) =>
        typeof formula === "string" && formula.startsWith("=") && isWanted(formula)
          ? [{ row: block.row + i, column: block.column + j, formula }]
          : [],
      ),
    );
    if (wanted.length === 0) return [];
    // Cells that are asked for their formulas alone are the more by far.
    const whole = once(rangeAt(context, sheetId, block)).load("values");
    await context.sync();
    const values: Cell[][] = whole.values;
    const sizes = await sizesOf(context, sheetId, wanted);
    return wanted.map((cell, k) => ({
      ...cell,
      ...sizes[k],
      value: values[cell.row - block.row][cell.column - block.column],
    }));
  });
}

type Size = Pick<FoundFormula, "rows" | "columns">;

/** What each of the cells fills. */
async function sizesOf(
  context: Excel.RequestContext,
  sheetId: string,
  cells: Pick<FoundFormula, "row" | "column">[],
): Promise<Size[]> {
  if (!supports("ExcelApi 1.12")) return cells.map(() => ({ rows: 1, columns: 1 }));
  const sizes: Size[] = [];
  for (let first = 0; first < cells.length; first += cellsAsked) {
    const filled = cells.slice(first, first + cellsAsked).map(({ row, column }) => {
      const cell = rangeAt(context, sheetId, { row, column, rows: 1, columns: 1 });
      return cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
    });
    await context.sync();
    for (const range of filled) {
      const { isNullObject } = range;
      sizes.push({
        rows: isNullObject ? 1 : range.rowCount,
        columns: isNullObject ? 1 : range.columnCount,
      });
    }
  }
  return sizes;
}

/** Excel may say the formula for each cell that it fills, and not for the first alone. */
function withoutFilled(cells: FoundFormula[]): FoundFormula[] {
  const spilled = cells.filter(({ rows, columns }) => rows * columns > 1);
  if (spilled.length === 0) return cells;
  const isFilled = ({ row, column }: FoundFormula) =>
    spilled.some(
      (one) =>
        (one.row !== row || one.column !== column) &&
        row >= one.row &&
        row < one.row + one.rows &&
        column >= one.column &&
        column < one.column + one.columns,
    );
  return cells.filter((cell) => !isFilled(cell));
}
