import type { Expression } from "../../formula/expression";
import { print } from "../../formula/print";
import { readTree } from "../find/own-functions";
import { marked } from "./marked";
import { meanSame, referencesOf } from "./references";
import { shapeOf } from "./shape-of";

interface Former {
  formula: string;
  expression: Expression;
  rows: number;
  columns: number;
}

/** Excel's own formula with the mark of what it was, and with all cells that that one took. */
export function markFormula(made: Expression, former: Former, isNumber: boolean): Expression {
  const inside = asRead(made);
  const own = referencesOf(inside);
  const carried: string[] = [];
  const carriers = referencesOf(former.expression).map((reference) => {
    const at = own.findIndex((other) => meanSame(other, reference));
    if (at >= 0) return at;
    const known = carried.findIndex((other) => meanSame(other, reference));
    return own.length + (known >= 0 ? known : carried.push(reference) - 1);
  });
  const { formula, rows, columns } = former;
  const others = carried.map((text): Expression => ({ kind: "reference", text }));
  const shape = shapeOf([inside, ...others]);
  const mark = { kind: "whole" as const, formula, shape, carriers, rows, columns };
  return marked({ mark, inside, carried: others }, isNumber);
}

/** The formula of another cell of a block of which the first says what it was. */
export function markPart(
  made: Expression,
  place: { row: number; column: number },
  isNumber: boolean,
): Expression {
  const inside = asRead(made);
  const mark = { kind: "part" as const, shape: shapeOf([inside]), ...place };
  return marked({ mark, inside, carried: [] }, isNumber);
}

/** As it is read from the cell later: of three factors it is then said which two come first. */
function asRead(made: Expression): Expression {
  return readTree(`=${print(made)}`) ?? made;
}
