import type { CallExplanation } from "../call/call-explanation";
import type { Instead } from "../../calls/values/evaluate";
import { allOf, single, type Grid } from "../../calls/values/grid";

/** More than this is no picture any more. */
const mostPeriods = 1_000;

/** A call as a picture asks for it: numbers, with those that the user tries in place of the cell's. */
export class AskedCall {
  private readonly instead: Instead;

  constructor(
    private readonly call: CallExplanation,
    private readonly tried: Record<string, number>,
  ) {
    this.instead = new Map(Object.entries(tried).map(([name, value]) => [name, single(value)]));
  }

  /** NaN where it is none: what is made of it is not drawn. */
  number(name: string): number {
    const argument = this.call.arguments.find(({ described }) => described.name === name);
    if (argument === undefined) return NaN;
    const { described, written, value } = argument;
    const own =
      written === null || (described.optional && value === "") ? described.default : value;
    const number = this.tried[name] ?? own;
    return typeof number === "number" ? number : NaN;
  }

  /** True where there is neither a value nor a cell that is filled. */
  isLeftOut(name: string): boolean {
    const argument = this.call.arguments.find(({ described }) => described.name === name);
    return argument === undefined || argument.written === null || argument.value === "";
  }

  /** The numbers of a column or a row; null where one of its cells is none. */
  list(name: string): number[] | null {
    return numbersOf(this.call.cellsOf(name));
  }

  isRow(name: string): boolean {
    return this.call.cellsOf(name)?.rows === 1;
  }

  /** NaN where the function gives an error. */
  get result(): number {
    const { result } = this.call;
    const isOwn = Object.keys(this.tried).length === 0 && typeof result === "number";
    const value = isOwn ? result : this.call.resultIf(this.instead)?.value;
    return typeof value === "number" ? value : NaN;
  }

  /** All cells of the result by rows; null where one is no number. */
  get results(): number[][] | null {
    return this.resultsFor(this.instead);
  }

  /** The same for another word of an argument. */
  resultsWith(name: string, word: string): number[][] | null {
    return this.resultsFor(new Map([...this.instead, [name, single(word)]]));
  }

  private resultsFor(instead: Instead): number[][] | null {
    const answers = this.call.resultsIf(instead);
    if (answers === null) return null;
    const { rows, columns } = answers;
    const cell = (row: number, column: number) => answers.cell({ row, column })?.value ?? null;
    if (rows * columns > 6 * mostPeriods) return null;
    const cells = allOf({ rows, columns, cell });
    return cells.every(areNumbers) ? cells : null;
  }
}

function numbersOf(grid: Grid | null): number[] | null {
  if (grid === null || Math.min(grid.rows, grid.columns) !== 1) return null;
  if (grid.rows * grid.columns > mostPeriods) return null;
  const cells = allOf(grid).flat();
  return areNumbers(cells) ? cells : null;
}

function areNumbers(cells: unknown[]): cells is number[] {
  return cells.every((cell) => typeof cell === "number" && Number.isFinite(cell));
}
