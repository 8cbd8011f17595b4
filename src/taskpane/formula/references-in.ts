import { partsOf, type Expression } from "./expression";
import { withoutNames } from "./let";

/** Every reference in an expression once; the names that LET gives are none. */
export function referencesIn(expression: Expression): string[] {
  const isLet = expression.kind === "call" && expression.name.toUpperCase() === "LET";
  const plain = isLet ? withoutNames(expression) : null;
  if (plain !== null) return referencesIn(plain);
  const own = expression.kind === "reference" ? [expression.text] : [];
  return [...new Set([...own, ...partsOf(expression).flatMap(referencesIn)])];
}
