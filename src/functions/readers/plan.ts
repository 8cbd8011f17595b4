import { functionTexts as texts } from "../../locales/en/functions";
import type { Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import type { PlanArgument } from "../arguments/argument";
import { readCell } from "../cells/cell";
import { isSingle, type Grid } from "../cells/grid";
import { arePlainNumbers, isPlainNumber, numberOf } from "../arguments/number-argument";
import { oneLine } from "./one-line";

/** One number per period, and the direction in which results go beside it. */
export interface Plan {
  numbers: readonly number[];
  isRow: boolean;
  /** Periods before the first number of a history, which are not among the numbers. */
  before: number;
}

/**
 * One number per period from one column or one row. A range may be longer than the plan: empty
 * cells at its end are cut, and of a history those at its start. An empty cell in between is refused,
 * for a period left out would move all later ones.
 *
 * @returns null for an optional range that is empty and has no default
 */
export function planOf(argument: PlanArgument, grid: Grid): Plan | null {
  return (grid.rows === 1 ? plainPlan(argument, grid.cells[0]) : null) ?? carefully(argument, grid);
}

/** The plan of a row that holds numbers within the limits and nothing else; null for any other. */
export function plainPlan({ each }: PlanArgument, row: readonly unknown[]): Plan | null {
  return arePlainNumbers(each, row) ? { numbers: row, isRow: row.length > 1, before: 0 } : null;
}

function carefully(argument: PlanArgument, grid: Grid): Plan | null {
  const { each, required, default: byDefault, isHistory } = argument;
  const isRow = grid.columns > 1;
  const cells = oneLine(each.name, grid);
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1])) end--;
  if (end === 0 && !required) {
    return byDefault === undefined ? null : { numbers: [byDefault], isRow: false, before: 0 };
  }
  if (end === 0) throw new CellError("#VALUE!", texts.blank(each.name));
  let before = 0;
  while (isHistory && isBlank(cells[before])) before++;
  const numbers = new Array<number>(end - before);
  for (let k = 0; k < numbers.length; k++) {
    const cell = cells[before + k];
    if (isPlainNumber(each, cell)) {
      numbers[k] = cell;
      continue;
    }
    const content = readCell(cell);
    if (content.kind === "blank") {
      throw new CellError("#VALUE!", texts.gapInPlan(each.name, before + k + 1));
    }
    numbers[k] = numberOf(each, content) as number;
  }
  return { numbers, isRow: isRow && !isSingle(grid), before };
}

function isBlank(cell: unknown): boolean {
  return typeof cell !== "number" && readCell(cell).kind === "blank";
}

/** Results in the direction of the plan they belong to. */
export function alongside({ isRow }: Pick<Plan, "isRow">, answers: Answer[]): Answer[][] {
  return isRow ? [answers] : answers.map((answer) => [answer]);
}
