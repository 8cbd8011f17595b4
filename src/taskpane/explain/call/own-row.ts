import type { Figures } from "../../../locales/en/pane-figures";
import type { CatalogueArgument } from "../../catalogue/catalogue";
import type { Expression } from "../../formula/expression";
import { readsLinesWith } from "../figure/steps-along";
import type { OwnAnswers } from "../../calls/values/own-answers";
import { answersOf, evaluate, type Instead, type Known } from "../../calls/values/evaluate";
import { gridOf, type Grid, type Position } from "../../calls/values/grid";
import type { OwnCall } from "../../calls/own-calls";

/** One item of a list that a call answers for. */
export interface OwnRow {
  /** Its row, counted from 0. */
  row: number;
  /** Its row of each range whose rows are items, by the names of the arguments. */
  instead: Instead;
  /** Where the cell stands in the result of this item alone. */
  position: Position;
}

/**
 * The item that a spilled cell belongs to, where the call answers one item a row; null where the call
 * is for one item. The cell is then explained as the function's result for that row alone.
 */
export function ownRow(
  { own, call }: OwnCall,
  known: Known,
  position: Position | null,
  meant: Figures | undefined,
): OwnRow | null {
  if (position === null || readsLines({ own, call })) return null;
  const grids = own.arguments.map((described, k) => {
    const given = call.arguments[k];
    const isGiven = described.isPerRow && given !== undefined && given.kind !== "omitted";
    return isGiven ? evaluate(given, known) : null;
  });
  if (!own.arguments.some((described, k) => makesItems(described, grids[k]))) return null;
  const { row, column } = position;
  const insteadIn = (item: number): Instead =>
    new Map(
      own.arguments.flatMap(({ name }, k): [string, Grid][] => {
        const grid = grids[k];
        return grid === null || grid.rows === 1 ? [] : [[name, rowOf(grid, item)]];
      }),
    );
  const instead = insteadIn(row);
  const alone = answersOf(own, call, known, instead);
  if (alone === null || alone.rows === 1) return { row, instead, position: { row: 0, column } };
  const hasSameWidth = meant !== undefined && "rows" in meant;
  const asked = (other: number) => answersOf(own, call, known, insteadIn(other));
  const width = hasSameWidth ? alone.columns : widestLine(alone, longestFirst(grids), asked);
  return {
    ...{ row, instead },
    position: { row: Math.floor(column / width), column: column % width },
  };
}

function readsLines({ own, call }: Pick<OwnCall, "own" | "call">): boolean {
  const place = own.arguments.findIndex(({ name }) => name === readsLinesWith[own.name]);
  const given = call.arguments[place] as Expression | undefined;
  return given !== undefined && given.kind !== "omitted";
}

/** So many items are asked for the length of their lines before it is left at that of this one. */
const mostAsked = 20;

/**
 * The lines of an item follow one another, each as long as the longest of all items: that is one of
 * the items with the most cells, and the whole list need not be worked out for it.
 */
function widestLine(
  alone: OwnAnswers,
  items: readonly number[],
  asked: (item: number) => OwnAnswers | null,
): number {
  for (const item of items.slice(0, mostAsked)) {
    const answers = asked(item);
    if (answers?.rows === alone.rows) return Math.max(alone.columns, answers.columns);
  }
  return alone.columns;
}

/** The rows of the ranges whose rows are items, those that are filled furthest to the right first. */
function longestFirst(grids: readonly (Grid | null)[]): number[] {
  const lengths: number[] = [];
  for (const grid of grids) {
    for (let row = 0; grid !== null && grid.rows > 1 && row < grid.rows; row++) {
      let length = grid.columns;
      while (length > 0 && grid.cell(row, length - 1) === "") length--;
      lengths[row] = Math.max(lengths[row] ?? 0, length);
    }
  }
  return [...lengths.keys()].sort((one, other) => lengths[other] - lengths[one]);
}

/** A block of data, or a column of cells for a number, holds a row for each item. */
function makesItems({ isRange }: CatalogueArgument, grid: Grid | null): boolean {
  if (grid === null || grid.rows === 1) return false;
  return isRange ? grid.columns > 1 : grid.columns === 1;
}

/** Beyond the end of a range there is no partner. */
function rowOf(grid: Grid, row: number): Grid {
  if (row >= grid.rows) return gridOf([["#N/A"]]);
  return { rows: 1, columns: grid.columns, cell: (_, column) => grid.cell(row, column) };
}
