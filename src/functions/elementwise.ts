import { functionTexts as texts } from "../locales/en/functions";
import { errorFrom, finite, type Answer } from "./answer";
import type { NumberArgument } from "./argument";
import { broadcast, noPartner } from "./broadcast";
import { readCell, type CellContent } from "./cell";
import { excelError } from "./excel-error";
import { gridOf, isSingle, type Grid } from "./grid";
import { isPlainNumber, numberOf } from "./number-argument";

/** A formula of the engine: numbers in, a number out. */
export type Formula = (...numbers: number[]) => number;

/**
 * Makes a formula into a function for cells: every argument may be a number, a cell or a range, and
 * the formula is worked out for each position.
 */
export function elementwise(
  formula: Formula,
  ...described: NumberArgument[]
): (...raw: unknown[]) => Answer[][] {
  return (...raw) => {
    const single = singleNumbers(described, raw);
    if (single !== null) return [[work(formula, single)]];
    const grids = givenGrids(described, raw);
    return broadcast<Answer>(grids, described, {
      plain: (numbers) => work(formula, numbers),
      other: (cells) => carefully(formula, described, grids, cells),
    });
  };
}

/**
 * The numbers where every argument is one plain number: a formula in one cell, of which a sheet may
 * hold many thousands, needs no grids. Null sends the call the usual way.
 */
function singleNumbers(
  described: readonly NumberArgument[],
  raw: readonly unknown[],
): number[] | null {
  const numbers: number[] = [];
  for (let k = 0; k < described.length; k++) {
    const given = raw[k];
    const cell = Array.isArray(given) && given.length === 1 ? onlyCell(given[0]) : given;
    if (!isPlainNumber(described[k], cell)) return null;
    numbers.push(cell);
  }
  return numbers;
}

function onlyCell(row: unknown): unknown {
  return Array.isArray(row) && row.length === 1 ? row[0] : undefined;
}

/**
 * The arguments as grids. For an omitted one stands its default; where only the formula knows what
 * an omitted argument means, it is not passed at all.
 */
function givenGrids(described: readonly NumberArgument[], raw: readonly unknown[]): Grid[] {
  const grids = described.map((argument, k) => {
    const grid = gridOf(raw[k]);
    return argument.default !== undefined && isOmitted(argument, grid)
      ? gridOf(argument.default)
      : grid;
  });
  while (grids.length > 1 && isOmitted(described[grids.length - 1], grids[grids.length - 1])) {
    grids.pop();
  }
  return grids;
}

function isOmitted(argument: NumberArgument, grid: Grid): boolean {
  return !argument.required && isSingle(grid) && readCell(grid.cells[0][0]).kind === "blank";
}

function work(formula: Formula, numbers: readonly number[]): Answer {
  try {
    return finite(call(formula, numbers));
  } catch (thrown) {
    return errorFrom(thrown);
  }
}

/** Spelled out for the usual numbers of arguments: spreading an array costs more than the formula. */
function call(formula: Formula, n: readonly number[]): number {
  switch (n.length) {
    case 2:
      return formula(n[0], n[1]);
    case 3:
      return formula(n[0], n[1], n[2]);
    case 4:
      return formula(n[0], n[1], n[2], n[3]);
    case 5:
      return formula(n[0], n[1], n[2], n[3], n[4]);
    case 6:
      return formula(n[0], n[1], n[2], n[3], n[4], n[5]);
    case 7:
      return formula(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    default:
      return formula(...n);
  }
}

/** A position where something is not a number within its limits. */
function carefully(
  formula: Formula,
  described: readonly NumberArgument[],
  grids: readonly Grid[],
  cells: readonly unknown[],
): Answer {
  const contents = cells.map((cell, k) => contentOf(described[k], cell));
  const error = contents.find(isError);
  if (error) return error.error;
  if (isGap(grids, contents)) return "";
  try {
    const numbers = contents.map((content, k) => numberOf(described[k], content));
    return work(formula, numbers as number[]);
  } catch (thrown) {
    return errorFrom(thrown);
  }
}

function contentOf(argument: NumberArgument, cell: unknown): CellContent {
  return cell === noPartner
    ? { kind: "error", error: excelError("unavailable", texts.noPartner(argument.name)) }
    : readCell(cell);
}

function isError(content: CellContent): content is CellContent & { kind: "error" } {
  return content.kind === "error";
}

/** A row that is empty in every range: the result stays empty, as the list is. */
function isGap(grids: readonly Grid[], contents: readonly CellContent[]): boolean {
  const ofRanges = contents.filter((_, k) => !isSingle(grids[k]));
  return ofRanges.length > 0 && ofRanges.every((content) => content.kind === "blank");
}
