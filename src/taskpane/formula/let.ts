import { partsOf, withParts, type Call, type Expression } from "./expression";

/**
 * What LET gives, with the expressions in place of the names that it gives them; null where the call is
 * none that Excel takes.
 */
export function withoutNames({ arguments: given }: Call): Expression | null {
  if (given.length < 3 || given.length % 2 === 0) return null;
  const names = new Map<string, Expression>();
  const sizes = new Map<Expression, number>();
  for (let k = 0; k + 1 < given.length; k += 2) {
    const name = given[k];
    if (name.kind !== "reference") return null;
    const inside = replaced(given[k + 1], names);
    if (sizeOf(inside, sizes) > mostParts) return null;
    names.set(name.text.toLowerCase(), { kind: "parentheses", inside });
  }
  const whole = replaced(given[given.length - 1], names);
  return sizeOf(whole, sizes) > mostParts ? null : whole;
}

/** A name that stands twice in the next one is worked out twice. */
const mostParts = 2_000;

function sizeOf(expression: Expression, known: Map<Expression, number>): number {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const size = partsOf(expression).reduce((sum, part) => sum + sizeOf(part, known), 1);
  known.set(expression, size);
  return size;
}

function replaced(whole: Expression, names: ReadonlyMap<string, Expression>): Expression {
  if (whole.kind === "reference") return names.get(whole.text.toLowerCase()) ?? whole;
  return withParts(whole, (part) => replaced(part, names));
}
