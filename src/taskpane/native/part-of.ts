import { addressOf } from "../../workbook/excel/a1";
import type { Expression } from "../formula/expression";
import {
  areaOf,
  fixedReferenceTo,
  isAcross,
  isManyCells,
  referenceTo,
  sizeOf,
  type Area,
} from "./argument-area";
import type { Part } from "./twin";

/** Which cell of a result a formula is for, counted from its first. */
export interface Spot {
  row: number;
  column: number;
}

/**
 * What stands in a formula for a part of an argument; null where the argument's text does not say
 * which cells it means.
 */
export function partOf(argument: Expression, part: Part, spot: Spot | null): Expression | null {
  switch (part) {
    case "whole":
      return spot === null ? argument : fixed(argument);
    case "this":
      return spot === null ? argument : cellOf(argument, spot);
    case "upToThis":
      return spot === null ? null : upTo(argument, spot);
    case "column":
      return isAcross(argument) ? null : argument;
    case "down":
      return isAcross(argument) ? transposed(argument) : argument;
    case "at":
      return isAcross(argument) ? transposed(placesIn(argument)) : placesIn(argument);
    case "atAcross":
      return isAcross(argument) ? placesIn(argument) : transposed(placesIn(argument));
  }
}

function fixed(argument: Expression): Expression {
  const area = areaOf(argument);
  return area === null ? argument : fixedReferenceTo(area);
}

/** A single row or column serves all. */
function cellIn({ sheet, box }: Area, { row, column }: Spot): Area {
  const one = {
    row: box.row + Math.min(row, box.rows - 1),
    column: box.column + Math.min(column, box.columns - 1),
    rows: 1,
    columns: 1,
  };
  return { sheet, box: one };
}

/** The cell for a spot: a single cell stays where it is, one of many moves with the formula. */
export function cellOf(argument: Expression, spot: Spot): Expression | null {
  const area = areaOf(argument);
  if (area === null) return isManyCells(argument) || isOpen(argument) ? null : argument;
  return isManyCells(argument) ? referenceTo(cellIn(area, spot)) : fixedReferenceTo(area);
}

/** A name, a table's column or a calculation may be many cells. */
function isOpen(argument: Expression): boolean {
  return sizeOf(argument) === null && argument.kind !== "sign" && argument.kind !== "percent";
}

function upTo(argument: Expression, spot: Spot): Expression | null {
  const area = areaOf(argument);
  if (area === null) return null;
  const first = addressOf(cellIn(area, { row: 0, column: 0 }).box);
  const last = addressOf(cellIn(area, spot).box);
  const start = first.replace(/([A-Z]+)(\d+)/, isAcross(argument) ? "$$$1$2" : "$1$$$2");
  return { kind: "reference", text: `${area.sheet}${start}:${last}` };
}

function call(name: string, inside: Expression): Expression {
  return { kind: "call", name, arguments: [inside] };
}

function transposed(expression: Expression): Expression {
  return call("TRANSPOSE", expression);
}

/** The numbers of its rows, or of its columns; those of an array are counted. */
function placesIn(argument: Expression): Expression {
  const name = isAcross(argument) ? "COLUMN" : "ROW";
  if (argument.kind !== "array") return call(name, argument);
  const { rows, columns } = { rows: argument.rows.length, columns: argument.rows[0].length };
  const box = { row: 0, column: 0, rows, columns };
  return call(name, fixedReferenceTo({ sheet: "", box }));
}
