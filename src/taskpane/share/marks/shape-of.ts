import { partsOf, type Expression } from "../../formula/expression";

/** Excel writes numbers its own way, and no more than 15 digits of them. */
const digits = 12;

/**
 * A short word for how a formula is made, whatever cells it takes: with it a formula that somebody has
 * changed is known from one whose cells have moved.
 */
export function shapeOf(expressions: readonly Expression[]): string {
  const text = expressions.map(shaped).join(";");
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

function shaped(expression: Expression): string {
  const inside = () => partsOf(expression).map(shaped).join(",");
  switch (expression.kind) {
    case "number":
      return expression.number.toPrecision(digits);
    case "text":
      return JSON.stringify(expression.text);
    case "boolean":
      return String(expression.is);
    case "error":
      return expression.code;
    case "reference":
      return "?";
    case "call":
      return `${expression.name.toUpperCase()}(${inside()})`;
    case "sign":
      // Excel puts "@" where older versions took one cell of a range unasked.
      return expression.sign === "@" ? inside() : `${expression.sign}[${inside()}]`;
    case "pair":
      return `[${shaped(expression.left)}${expression.operator}${shaped(expression.right)}]`;
    default:
      return `${expression.kind}[${inside()}]`;
  }
}
