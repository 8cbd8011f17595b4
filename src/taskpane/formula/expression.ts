/** A formula of Excel in its English syntax, as a tree. */
export type Expression =
  | { kind: "number"; number: number; text: string }
  | { kind: "text"; text: string }
  | { kind: "boolean"; is: boolean }
  | { kind: "error"; code: string }
  | { kind: "array"; rows: Expression[][] }
  | Reference
  | Call
  /** An argument between two commas where nothing stands. */
  | { kind: "omitted" }
  | { kind: "parentheses"; inside: Expression }
  | { kind: "sign"; sign: Sign; of: Expression }
  | { kind: "percent"; of: Expression }
  | Pair;

/** Cells, a defined name or a part of a table, as written: "B2:B9", "'My sheet'!A1", "Items[Cost]". */
export interface Reference {
  kind: "reference";
  text: string;
}

export interface Call {
  kind: "call";
  /** Without what Excel puts before the names of functions that it knows not or only since late. */
  name: string;
  arguments: Expression[];
}

export interface Pair {
  kind: "pair";
  operator: Operator;
  left: Expression;
  right: Expression;
}

/** "@" takes of a range the one cell in the formula's own row or column. */
export type Sign = "+" | "-" | "@";

/** ":" spans, " " cuts and "," joins references; the others are as in school. */
export type Operator =
  "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^" | ":" | " " | ",";

/** The parts that an expression is made of, from left to right. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case "array":
      return expression.rows.flat();
    case "call":
      return expression.arguments;
    case "parentheses":
      return [expression.inside];
    case "sign":
    case "percent":
      return [expression.of];
    case "pair":
      return [expression.left, expression.right];
    default:
      return [];
  }
}

/** The same expression of other parts. */
export function withParts(
  expression: Expression,
  make: (part: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case "array":
      return { ...expression, rows: expression.rows.map((row) => row.map(make)) };
    case "call":
      return { ...expression, arguments: expression.arguments.map(make) };
    case "parentheses":
      return { ...expression, inside: make(expression.inside) };
    case "sign":
    case "percent":
      return { ...expression, of: make(expression.of) };
    case "pair":
      return { ...expression, left: make(expression.left), right: make(expression.right) };
    default:
      return expression;
  }
}
