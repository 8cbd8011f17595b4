import type { DecimalSign } from "../../workbook/excel/separators";
import type { Expression } from "./expression";

/** What the user's Excel puts between arguments and columns, and before decimals. */
export interface Signs {
  decimal: DecimalSign;
  argument: string;
  column: string;
}

const english: Signs = { decimal: ".", argument: ",", column: "," };
const withComma: Signs = { decimal: ",", argument: ";", column: "\\" };

export function signsFor(decimal: DecimalSign): Signs {
  return decimal === "," ? withComma : english;
}

/** An expression as one writes it in Excel, without spaces that mean nothing. */
export function print(expression: Expression, signs = english): string {
  const printed = (part: Expression) => print(part, signs);
  switch (expression.kind) {
    case "number":
      return expression.text.replace(".", signs.decimal);
    case "reference":
      return expression.text;
    case "text":
      return `"${expression.text.replace(/"/g, '""')}"`;
    case "boolean":
      return expression.is ? "TRUE" : "FALSE";
    case "error":
      return expression.code;
    case "array":
      return `{${expression.rows.map((row) => row.map(printed).join(signs.column)).join(";")}}`;
    case "call":
      return `${expression.name}(${expression.arguments.map(printed).join(signs.argument)})`;
    case "omitted":
      return "";
    case "parentheses":
      return `(${printed(expression.inside)})`;
    case "sign":
      return expression.sign + printed(expression.of);
    case "percent":
      return `${printed(expression.of)}%`;
    case "pair": {
      const { operator, left, right } = expression;
      return printed(left) + (operator === "," ? signs.argument : operator) + printed(right);
    }
  }
}
