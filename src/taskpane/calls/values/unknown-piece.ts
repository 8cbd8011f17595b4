import { partsOf, type Expression } from "../../formula/expression";
import { withoutNames } from "../../formula/let";
import { evaluate, type Known } from "./evaluate";

/** The smallest piece of an expression that is not worked out here; null where all of it is. */
export function unknownPiece(expression: Expression, known: Known): Expression | null {
  const grid = evaluate(expression, known);
  const isKnown = grid !== null && grid.cell(0, 0) !== null;
  if (isKnown || expression.kind === "omitted") return null;
  if (expression.kind === "call" && expression.name.toUpperCase() === "LET") {
    const plain = withoutNames(expression);
    return (plain && unknownPiece(plain, known)) ?? expression;
  }
  for (const part of partsOf(expression)) {
    const piece = unknownPiece(part, known);
    if (piece !== null) return piece;
  }
  return expression;
}
