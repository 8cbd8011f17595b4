import type { CatalogueArgument } from "../catalogue/catalogue";
import type { Expression, Operator } from "../formula/expression";
import type { GivenArguments } from "./choose-twin";
import type { Twin } from "./twin";

const number = (value: number): Expression => ({
  kind: "number",
  number: value,
  text: String(value),
});
const pair = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: "pair",
  operator,
  left,
  right,
});
const call = (name: string, ...given: Expression[]): Expression => ({
  kind: "call",
  name,
  arguments: given,
});
const brackets = (inside: Expression): Expression => ({ kind: "parentheses", inside });
const nothing: Expression = { kind: "text", text: "" };
const wrongInput: Expression = { kind: "error", code: "#VALUE!" };

const product = (factors: Expression[]) => factors.reduce((one, other) => pair(one, "*", other));

function operand(argument: Expression): Expression {
  return argument.kind === "pair" ? brackets(argument) : argument;
}

/** The number that is typed into the formula itself; null where an argument may be anything. */
function typedNumber(argument: Expression): number | null {
  if (argument.kind === "number") return argument.number;
  if (argument.kind !== "sign" && argument.kind !== "percent") return null;
  const of = typedNumber(argument.of);
  if (of === null || argument.kind === "percent") return of === null ? null : of / 100;
  return argument.sign === "-" ? -of : of;
}

function fitsLimits(value: number, { limits }: CatalogueArgument): boolean {
  if (limits === null) return true;
  const { least, most, takesZero, divides, isWhole } = limits;
  return (
    (least === null || value >= least) &&
    (most === null || value <= most) &&
    (value !== 0 || takesZero || divides) &&
    (!isWhole || Number.isInteger(value))
  );
}

/** A ratio over 0 is no wrong input: the formula itself gives #DIV/0!, as ours does. */
function limitsOn(cell: Expression, { limits }: CatalogueArgument): Expression[] {
  if (limits === null) return [];
  const { least, most, takesZero, divides, isWhole } = limits;
  const refusesZero = !takesZero && !divides;
  const compared = (operator: Operator, value: number) =>
    brackets(pair(cell, operator, number(value)));
  return [
    ...(least === null ? [] : [compared(refusesZero && least === 0 ? ">" : ">=", least)]),
    ...(most === null ? [] : [compared("<=", most)]),
    ...(refusesZero && least !== 0 ? [compared("<>", 0)] : []),
    ...(isWhole ? [brackets(pair(cell, "=", call("INT", cell)))] : []),
  ];
}

/** That an argument is what our function takes, as a number that is 0 where it is not. */
function conditionOn(
  argument: CatalogueArgument,
  given: Expression,
  mayBeEmpty: boolean,
): Expression[] {
  if (given.kind === "array" || argument.choices.length > 0) return [];
  const typed = typedNumber(given);
  if (typed !== null && fitsLimits(typed, argument)) return [];
  const cell = operand(given);
  if (argument.kind === "truth") return [];
  if (argument.isRange) {
    if (argument.limits?.least !== 0) return [];
    const below = call("SUMPRODUCT", {
      kind: "sign",
      sign: "-",
      of: { kind: "sign", sign: "-", of: brackets(pair(cell, "<", number(0))) },
    });
    return [brackets(pair(below, "=", number(0)))];
  }
  const isNumber = product([call("ISNUMBER", given), ...limitsOn(cell, argument)]);
  if (!mayBeEmpty) return [isNumber];
  const isEmpty = brackets(pair(cell, "=", nothing));
  return [brackets(pair(pair(isEmpty, "+", isNumber), ">", number(0)))];
}

/** An optional cell that is empty means what leaving it out means. */
export function withDefaults(
  described: readonly CatalogueArgument[],
  given: GivenArguments,
): GivenArguments {
  const filled = new Map(given);
  for (const argument of described) {
    const cell = given.get(argument.name);
    const { default: otherwise, isRange } = argument;
    if (cell === undefined || typedNumber(cell) !== null || isRange || otherwise === null) continue;
    const isEmpty = pair(operand(cell), "=", nothing);
    filled.set(argument.name, call("IF", isEmpty, number(otherwise), cell));
  }
  return filled;
}

/**
 * A formula that gives #VALUE! where our function does: for what is no number, or out of bounds. An
 * error in a cell comes through. In a list a line of which every cell is empty stays empty.
 *
 * @param lines of the arguments that are lists, the list or its cell here
 */
export function guarded(
  formula: Expression,
  { demands, ignored }: Pick<Twin, "demands" | "ignored">,
  described: readonly CatalogueArgument[],
  given: GivenArguments,
  lines: readonly Expression[],
): Expression {
  const present = described.flatMap((argument) => {
    const one = given.get(argument.name);
    return one === undefined ? [] : [{ argument, one }];
  });
  const conditions = present.flatMap(({ argument, one }) => {
    const isIgnored = ignored.includes(argument.name) && argument.optional;
    return conditionOn(argument, one, argument.default !== null || isIgnored);
  });
  // Where a number has no limits, nothing but this lets an error in its cell come through.
  const unlimited = present.filter(
    ({ argument: { limits, isRange }, one }) =>
      !isRange && limits?.least === null && limits.most === null && typedNumber(one) === null,
  );
  const wrong = [...unlimited.map(({ one }) => operand(one)), wrongInput].reduce((sum, one) =>
    pair(sum, "+", one),
  );
  const demanded = demands.reduceRight(
    (inside, { condition, error }) => call("IF", condition, inside, { kind: "error", code: error }),
    formula,
  );
  const checked =
    conditions.length === 0 ? demanded : call("IF", product(conditions), demanded, wrong);
  if (lines.length === 0) return checked;
  const areEmpty = product(lines.map((cells) => brackets(pair(cells, "=", nothing))));
  return call("IF", areEmpty, nothing, checked);
}
