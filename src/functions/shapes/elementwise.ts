import { functionTexts as texts } from "../../locales/en/functions";
import { faultFrom, finite, type Answer, type PlainAnswer } from "../cells/answer";
import type { NumberArgument } from "../arguments/argument";
import { broadcast, noPartner } from "./broadcast";
import { readCell, type CellContent } from "../cells/cell";
import { CellError, bareFault, codeOf, isFault, mostSentences } from "../cells/excel-error";
import { gridOf, isSingle, type Grid } from "../cells/grid";
import { isPlainNumber, numberOrFault } from "../arguments/number-argument";
import { resultOf, type Answers } from "../cells/result";
import { describedAs, type DescribedFunction } from "./described";

/** A formula of the engine: numbers in, a number out. */
export type Formula = (...numbers: number[]) => number;

/**
 * Makes a formula into a function for cells: every argument may be a number, a cell or a range, and
 * the formula is worked out for each position.
 */
export function elementwise(formula: Formula, ...described: NumberArgument[]): DescribedFunction {
  return describedAs({ perCell: described }, (...raw) => {
    const single = singleNumbers(described, raw);
    if (single === null) return resultOf(() => atEachPosition(formula, described, raw));
    const answer = work(formula, single);
    return typeof answer === "number" ? [[answer]] : resultOf(() => [[answer]]);
  });
}

/** The answers of a formula at each position of the ranges, or the cells where no fault is in them. */
export function atEachPosition(
  formula: Formula,
  described: readonly NumberArgument[],
  raw: readonly unknown[],
): Answers {
  const grids = givenGrids(described, raw);
  let faults = 0;
  // A hundred thousand faults kept until the end would cost more than all the rest.
  const orBare = (answer: Answer): Answer =>
    typeof answer === "object" && ++faults > mostSentences ? bareFault(codeOf(answer)) : answer;
  const answers = broadcast<Answer>(grids, described, {
    plain(numbers) {
      const answer = work(formula, numbers);
      return typeof answer === "number" ? answer : orBare(answer);
    },
    plainBlock: (numbers, count, results) => workBlock(formula, numbers, count, results),
    other: (cells) => orBare(carefully(formula, described, grids, cells)),
  });
  return faults === 0 ? { withoutFaults: answers as PlainAnswer[][] } : answers;
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
    return faultFrom(thrown);
  }
}

/** How many positions, from the first on, have a finite number, which is put into `results`. */
function workBlock(
  formula: Formula,
  numbers: readonly Float64Array[],
  count: number,
  results: Float64Array,
): number {
  const [a, b, c, d] = numbers;
  const each = numbers.map(() => 0.5);
  let i = 0;
  try {
    for (; i < count; i++) {
      let result: number;
      switch (numbers.length) {
        case 2:
          result = formula(a[i], b[i]);
          break;
        case 3:
          result = formula(a[i], b[i], c[i]);
          break;
        case 4:
          result = formula(a[i], b[i], c[i], d[i]);
          break;
        default:
          for (let k = 0; k < each.length; k++) each[k] = numbers[k][i];
          result = call(formula, each);
      }
      if (result - result !== 0) break;
      results[i] = result;
    }
  } catch {
    // That position is worked out once more by itself, and its reason told.
  }
  return i;
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

/**
 * A position where something is not a number within its limits. An error in a cell outranks what is
 * wrong with other arguments, and a row that is empty in every range stays empty, as the list is.
 */
function carefully(
  formula: Formula,
  described: readonly NumberArgument[],
  grids: readonly Grid[],
  cells: readonly unknown[],
): Answer {
  const contents: CellContent[] = [];
  let ranges = 0;
  let blanks = 0;
  for (let k = 0; k < cells.length; k++) {
    const content = contentOf(described[k], cells[k]);
    if (content.kind === "error") return content.error;
    contents.push(content);
    if (isSingle(grids[k])) continue;
    ranges++;
    if (content.kind === "blank") blanks++;
  }
  if (ranges > 0 && blanks === ranges) return "";
  const numbers: number[] = [];
  for (let k = 0; k < contents.length; k++) {
    const number = numberOrFault(described[k], contents[k]);
    if (isFault(number)) return number;
    numbers.push(number as number);
  }
  return work(formula, numbers);
}

function contentOf(argument: NumberArgument, cell: unknown): CellContent {
  return cell === noPartner
    ? { kind: "error", error: new CellError("#N/A", texts.noPartner(argument.name)) }
    : readCell(cell);
}
