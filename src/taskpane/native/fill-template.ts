import { withParts, type Expression, type Operator } from "../formula/expression";
import { partOf, type Spot } from "./part-of";
import { placeholderOf } from "./placeholder";
import type { Placeholder } from "./twin";

/** The text of an argument does not say which cells it means, where a template must know. */
export class UnknownCells extends Error {
  constructor(readonly argument: string) {
    super(`Which cells ${argument} means is not known from its text.`);
  }
}

/** Where an expression comes from: what is put in may need brackets, what is left out may go. */
interface Filled {
  expression: Expression;
  from: "template" | "argument" | "default";
}

/**
 * A template with what is given in place of its arguments: in brackets where a calculation would fall
 * apart, and without what changes nothing since it is left out. Fails with UnknownCells.
 */
export function fillTemplate(
  template: Expression,
  given: ReadonlyMap<string, Expression>,
  spot: Spot | null,
): Expression {
  const filled = (part: Expression): Filled => {
    switch (part.kind) {
      case "reference": {
        const placeholder = placeholderOf(part.text);
        return placeholder === null ? written(part) : argumentFor(placeholder, given, spot);
      }
      case "parentheses":
        return written(bracketsRound(filled(part.inside).expression));
      case "pair":
        return pairOf(part.operator, filled(part.left), filled(part.right));
      case "sign":
      case "percent":
        return written(withParts(part, (of) => operand(filled(of))));
      default:
        return written(withParts(part, (of) => filled(of).expression));
    }
  };
  return filled(template).expression;
}

function written(expression: Expression): Filled {
  return { expression, from: "template" };
}

function argumentFor(
  { name, part, otherwise }: Placeholder,
  given: ReadonlyMap<string, Expression>,
  spot: Spot | null,
): Filled {
  const argument = given.get(name);
  if (argument === undefined) {
    if (otherwise === null) throw new Error(`${name} is not given.`);
    return { expression: otherwise, from: "default" };
  }
  const found = partOf(argument, part, spot);
  if (found === null) throw new UnknownCells(name);
  return { expression: found, from: "argument" };
}

/** By operator: the number on its right that changes nothing, and whether it may stand on its left. */
const neutral: Partial<Record<Operator, { number: number; isOnLeftToo: boolean }>> = {
  "+": { number: 0, isOnLeftToo: true },
  "-": { number: 0, isOnLeftToo: false },
  "*": { number: 1, isOnLeftToo: true },
  "/": { number: 1, isOnLeftToo: false },
};

function pairOf(operator: Operator, left: Filled, right: Filled): Filled {
  const nothing = neutral[operator];
  const isNothing = ({ expression, from }: Filled) =>
    from === "default" && expression.kind === "number" && expression.number === nothing?.number;
  if (isNothing(right)) return left;
  if (nothing?.isOnLeftToo && isNothing(left)) return right;
  return written({ kind: "pair", operator, left: operand(left), right: operand(right) });
}

function isCalculation({ kind }: Expression): boolean {
  return kind === "pair" || kind === "sign";
}

function operand({ expression, from }: Filled): Expression {
  const needsBrackets = from !== "template" && isCalculation(expression);
  return needsBrackets ? { kind: "parentheses", inside: expression } : expression;
}

/** Brackets round what is left of a sum are none. */
function bracketsRound(inside: Expression): Expression {
  return isCalculation(inside) ? { kind: "parentheses", inside } : inside;
}
