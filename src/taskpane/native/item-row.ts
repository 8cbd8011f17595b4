import type { CatalogueArgument } from "../catalogue/catalogue";
import type { Expression } from "../formula/expression";
import { areaOf, isAcross, isBlock, isManyCells, referenceTo } from "./argument-area";
import type { GivenArguments } from "./choose-twin";
import { UnknownCells } from "./fill-template";
import type { Spot } from "./part-of";

/** Whether the rows of an argument are items, each of which has a result of its own. */
export function hasItems(described: readonly CatalogueArgument[], given: GivenArguments): boolean {
  return described.some(({ name, isPerRow, isRange }) => {
    const argument = given.get(name);
    return isPerRow && isRange && argument !== undefined && isBlock(argument);
  });
}

/** What the item of a spot is given: of each block its own row. */
export function givenToItem(
  described: readonly CatalogueArgument[],
  given: GivenArguments,
  spot: Spot,
): GivenArguments {
  const rows = described.flatMap(({ name, isPerRow, isRange }): [string, Expression][] => {
    const argument = given.get(name);
    return isPerRow && isRange && argument !== undefined
      ? [[name, rowOf(name, argument, spot)]]
      : [];
  });
  return new Map([...given, ...rows]);
}

/** A single row, or a single cell, serves all items. */
function rowOf(name: string, argument: Expression, { row, column }: Spot): Expression {
  if (!isManyCells(argument) || isAcross(argument)) return argument;
  const area = areaOf(argument);
  if (!isBlock(argument) || area === null || column > 0 || row >= area.box.rows) {
    throw new UnknownCells(name);
  }
  return referenceTo({ ...area, box: { ...area.box, row: area.box.row + row, rows: 1 } });
}
