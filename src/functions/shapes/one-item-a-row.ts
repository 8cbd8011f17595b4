import { functionTexts as texts } from "../../locales/en/functions";
import type { Argument } from "../arguments/argument";
import { faultFrom, type Answer } from "../cells/answer";
import { CellError, bareFault, codeOf, mostSentences, type Fault } from "../cells/excel-error";
import { gridsOf, isSingle, type Grid } from "../cells/grid";
import { resultOf } from "../cells/result";
import { arePlainNumbers, isPlainNumber } from "../arguments/number-argument";
import { nothingIn } from "../readers/nothing-in";
import { plainPlan } from "../readers/plan";
import { readArgument, readArguments, type ReadArguments } from "./aggregate";
import { describedAs, mayHoldItems, type DescribedFunction } from "./described";
import { itemsInRows } from "./items-in-rows";

/**
 * Makes a function that reads ranges as the data of an item, such as its history or its plan, and
 * answers for as many items as it is given. One row or one column is one item. Where a range has
 * several rows and columns, or a column of cells stands for a number, each row is an item of its own:
 * the result has a row for each, which is what the function gives for that row alone.
 */
export function oneItemARow<A extends readonly Argument[]>(
  described: readonly [...A],
  calculate: (...values: ReadArguments<A>) => Answer[][],
): DescribedFunction {
  const calculateFrom = calculate as (...values: unknown[]) => Answer[][];
  return describedAs({ perRow: described }, (...raw) =>
    resultOf(() => {
      const grids = gridsOf(described, raw);
      return areManyItems(described, grids)
        ? answersOfItems(described, grids, calculateFrom)
        : calculate(...readArguments(described, grids));
    }),
  );
}

function areManyItems(described: readonly Argument[], grids: readonly Grid[]): boolean {
  return described.some((argument, k) => {
    const { rows, columns } = grids[k];
    if (rows === 1 || !mayHoldItems(argument)) return false;
    return argument.kind === "number" ? columns === 1 : columns > 1;
  });
}

/** What an argument is for the items: read once where all share it, in each row where not. */
interface Given {
  argument: Argument;
  grid: Grid;
  isShared: boolean;
  /** Of a shared one. */
  value: unknown;
  /** What is wrong with a shared one. */
  fault: Fault | null;
}

function answersOfItems(
  described: readonly Argument[],
  grids: readonly Grid[],
  calculate: (...values: unknown[]) => Answer[][],
): Answer[][] {
  const all = described.map((argument, k) => givenFor(argument, grids[k]));
  const perRow = all.filter(({ isShared }) => !isShared);
  const count = Math.max(...perRow.map(({ grid }) => grid.rows));
  const values = all.map(({ value }) => value);
  const items = itemsInRows(count);
  let faults = 0;
  let isAllEmpty = true;
  for (let row = 0; row < count; row++) {
    if (isNothing(perRow, row)) {
      items.put("");
      continue;
    }
    isAllEmpty = false;
    try {
      for (let k = 0; k < all.length; k++) {
        const given = all[k];
        if (!given.isShared) values[k] = valueAt(given, row);
        else if (given.fault !== null) throw given.fault;
      }
      items.putCells(call(calculate, values));
    } catch (thrown) {
      const fault = faultFrom(thrown);
      // A hundred thousand faults kept until the end would cost more than all the rest.
      items.put(++faults > mostSentences ? bareFault(codeOf(fault)) : fault);
    }
  }
  if (isAllEmpty) refuseTexts(perRow);
  return items.rows();
}

/** Whether a row is empty in every range; most have a number in the first cell of the first one. */
function isNothing(perRow: readonly Given[], row: number): boolean {
  for (let k = 0; k < perRow.length; k++) {
    const cells = perRow[k].grid.cells[row] as readonly unknown[] | undefined;
    if (cells !== undefined && typeof cells[0] === "number") return false;
    if (!nothingIn(perRow[k].argument, cells)) return false;
  }
  return true;
}

function givenFor(argument: Argument, grid: Grid): Given {
  if (grid.rows > 1 && mayHoldItems(argument)) {
    if (argument.kind === "number" && grid.columns > 1) throw mustBeColumn(argument.name, grid);
    return { argument, grid, isShared: false, value: undefined, fault: null };
  }
  if (argument.kind === "number" && !isSingle(grid)) throw mustBeColumn(argument.name, grid);
  try {
    const value = readArgument(argument, grid);
    return { argument, grid, isShared: true, value, fault: null };
  } catch (thrown) {
    return { argument, grid, isShared: true, value: undefined, fault: faultFrom(thrown) };
  }
}

function mustBeColumn(name: string, { rows, columns }: Grid): CellError {
  return new CellError("#VALUE!", texts.mustBeSingleOrColumn(name, rows, columns));
}

function valueAt({ argument, grid }: Given, row: number): unknown {
  if (row >= grid.rows) throw noPartner(argument.name);
  const cells = grid.cells[row];
  // Nearly every row holds plain numbers, for which no grid need be made.
  const plain = plainIn(argument, cells);
  return plain ?? readArgument(argument, { rows: 1, columns: grid.columns, cells: [cells] });
}

function plainIn(argument: Argument, cells: readonly unknown[]): unknown {
  switch (argument.kind) {
    case "number":
      return isPlainNumber(argument, cells[0]) ? cells[0] : null;
    case "plan":
      return plainPlan(argument, cells);
    case "sample":
      return arePlainNumbers(argument.each, cells) ? cells : null;
    default:
      return null;
  }
}

function noPartner(name: string): CellError {
  return new CellError("#N/A", texts.noPartner(name));
}

/** Spelled out for the usual numbers of arguments: spreading an array costs as much as the rest. */
function call(
  calculate: (...values: unknown[]) => Answer[][],
  values: readonly unknown[],
): Answer[][] {
  switch (values.length) {
    case 1:
      return calculate(values[0]);
    case 2:
      return calculate(values[0], values[1]);
    case 3:
      return calculate(values[0], values[1], values[2]);
    case 4:
      return calculate(values[0], values[1], values[2], values[3]);
    case 5:
      return calculate(values[0], values[1], values[2], values[3], values[4]);
    default:
      return calculate(...values);
  }
}

/** Names selected in place of numbers are no list of empty rows. */
function refuseTexts(perRow: readonly Given[]): void {
  const named = perRow.find(({ grid }) => grid.cells.some((row) => row.some(isSomething)));
  if (named) throw new CellError("#N/A", texts.noNumbers(named.argument.name));
}

function isSomething(raw: unknown): boolean {
  return raw !== null && raw !== undefined && raw !== "";
}
