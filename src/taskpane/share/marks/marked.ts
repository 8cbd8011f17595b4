import type { Expression } from "../../formula/expression";
import { markText, readMarkText, type Mark } from "./mark-text";

/** In a formula a text may have 255 letters, and Excel counts a quotation mark twice. */
const longestText = 120;

/** A formula that bears a mark. */
export interface Marked {
  mark: Mark;
  /** The formula itself. */
  inside: Expression;
  /** References that only the former formula has: Excel moves them along with the others. */
  carried: Expression[];
}

const zero: Expression = { kind: "number", number: 0, text: "0" };

/**
 * A formula with its mark, which changes nothing: N of a text is 0. To a number it is added; anything
 * else stands behind a condition that always holds.
 */
export function marked({ mark, inside, carried }: Marked, isNumber: boolean): Expression {
  const note: Expression = { kind: "call", name: "N", arguments: [inPieces(markText(mark))] };
  if (isNumber && carried.length === 0) {
    return { kind: "pair", operator: "+", left: inside, right: note };
  }
  const holds: Expression = { kind: "pair", operator: "=", left: note, right: zero };
  const otherwise = carried.length === 0 ? [] : [chosen(carried)];
  return { kind: "call", name: "IF", arguments: [holds, inside, ...otherwise] };
}

/** Is never worked out, for the condition holds. */
function chosen(carried: Expression[]): Expression {
  const one: Expression = { kind: "number", number: 1, text: "1" };
  return { kind: "call", name: "CHOOSE", arguments: [one, ...carried] };
}

function inPieces(text: string): Expression {
  const pieces: Expression[] = [];
  for (let from = 0; from < text.length; from += longestText) {
    pieces.push({ kind: "text", text: text.slice(from, from + longestText) });
  }
  return pieces.reduce((left, right) => ({ kind: "pair", operator: "&", left, right }));
}

/** Null for a formula without a mark. */
export function readMarked(expression: Expression): Marked | null {
  if (expression.kind === "pair" && expression.operator === "+") {
    const mark = markOf(expression.right);
    return mark && { mark, inside: expression.left, carried: [] };
  }
  if (expression.kind !== "call" || expression.name.toUpperCase() !== "IF") return null;
  const [condition, inside, otherwise] = expression.arguments;
  if (condition?.kind !== "pair" || condition.operator !== "=" || inside === undefined) return null;
  const mark = markOf(condition.left);
  if (mark === null) return null;
  return { mark, inside, carried: otherwise?.kind === "call" ? otherwise.arguments.slice(1) : [] };
}

function markOf(note: Expression): Mark | null {
  if (note.kind !== "call" || note.name.toUpperCase() !== "N") return null;
  const text = textIn(note.arguments[0]);
  return text === null ? null : readMarkText(text);
}

function textIn(expression: Expression | undefined): string | null {
  if (expression?.kind === "text") return expression.text;
  if (expression?.kind !== "pair" || expression.operator !== "&") return null;
  const [left, right] = [textIn(expression.left), textIn(expression.right)];
  return left === null || right === null ? null : left + right;
}
