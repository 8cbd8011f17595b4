import { withParts, type Call, type Expression } from "./expression";

/**
 * An expression with other expressions in the place of some of its calls. Beside an operator a
 * calculation stands in brackets, or it would fall apart: 1/TURNOVER(A1,B1) is 1/(A1/B1).
 *
 * @param inPlaceOf undefined for a call that stays; what stands in its arguments is looked at then
 */
export function replaceCalls(
  expression: Expression,
  inPlaceOf: (call: Call) => Expression | undefined,
): Expression {
  const replaced = (part: Expression, isOperand: boolean): Expression => {
    const made = part.kind === "call" ? inPlaceOf(part) : undefined;
    if (made === undefined) {
      const holdsOperands = ["pair", "sign", "percent"].includes(part.kind);
      return withParts(part, (inside) => replaced(inside, holdsOperands));
    }
    const isCalculation = made.kind === "pair" || made.kind === "sign";
    return isOperand && isCalculation ? { kind: "parentheses", inside: made } : made;
  };
  return replaced(expression, false);
}
