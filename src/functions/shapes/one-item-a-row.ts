import { functionTexts as texts } from "../../locales/en/functions";
import type { Argument } from "../arguments/argument";
import { faultFrom, type Answer } from "../cells/answer";
import { CellError, bareFault, codeOf, isFault, mostSentences } from "../cells/excel-error";
import { gridsOf, isSingle, type Grid } from "../cells/grid";
import { resultOf } from "../cells/result";
import { isPlainNumber } from "../arguments/number-argument";
import { nothingIn } from "../readers/nothing-in";
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
  /** Null where each row has its own; of a shared one the value, or what is wrong with it. */
  shared: { value: unknown } | null;
}

function answersOfItems(
  described: readonly Argument[],
  grids: readonly Grid[],
  calculate: (...values: unknown[]) => Answer[][],
): Answer[][] {
  const all = described.map((argument, k) => givenFor(argument, grids[k]));
  const perRow = all.filter(({ shared }) => shared === null);
  const count = Math.max(...perRow.map(({ grid }) => grid.rows));
  const values = new Array<unknown>(all.length);
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
      for (let k = 0; k < all.length; k++) values[k] = valueAt(all[k], row);
      items.putCells(calculate(...values));
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
    return { argument, grid, shared: null };
  }
  if (argument.kind === "number" && !isSingle(grid)) throw mustBeColumn(argument.name, grid);
  try {
    return { argument, grid, shared: { value: readArgument(argument, grid) } };
  } catch (thrown) {
    return { argument, grid, shared: { value: faultFrom(thrown) } };
  }
}

function mustBeColumn(name: string, { rows, columns }: Grid): CellError {
  return new CellError("#VALUE!", texts.mustBeSingleOrColumn(name, rows, columns));
}

function valueAt({ argument, grid, shared }: Given, row: number): unknown {
  if (shared !== null) {
    if (isFault(shared.value)) throw shared.value;
    return shared.value;
  }
  if (row >= grid.rows) throw new CellError("#N/A", texts.noPartner(argument.name));
  const cells = grid.cells[row];
  if (argument.kind === "number" && isPlainNumber(argument, cells[0])) return cells[0];
  return readArgument(argument, { rows: 1, columns: grid.columns, cells: [cells] });
}

/** Names selected in place of numbers are no list of empty rows. */
function refuseTexts(perRow: readonly Given[]): void {
  const named = perRow.find(({ grid }) => grid.cells.some((row) => row.some(isSomething)));
  if (named) throw new CellError("#N/A", texts.noNumbers(named.argument.name));
}

function isSomething(raw: unknown): boolean {
  return raw !== null && raw !== undefined && raw !== "";
}
