import type { CatalogueFunction } from "../../catalogue/catalogue";
import type { Call, Expression, Pair } from "../../formula/expression";
import { aggregate, isAggregate } from "./aggregates";
import { compute, isArithmetic, ofNumbers } from "./arithmetic";
import { compare, isComparison } from "./comparison";
import type { Everyday } from "./everyday/everyday";
import { everydayFunctions } from "./everyday/everyday-functions";
import { withoutNames } from "../../formula/let";
import { joined } from "./everyday/text";
import { eachOf, gridOf, isSingle, single, type Grid, type Value } from "./grid";
import type { FindFunction } from "../../catalogue/own-function";
import { ownAnswers, type OwnAnswers } from "./own-answers";

/** What is known of the workbook when a formula is worked out. */
export interface Known {
  /** The cells of a reference; null where they are not known. */
  cellsOf(reference: string): Grid | null;
  /** Of those the one in the formula's own row or column. */
  besideFormula(reference: string): Value;
  findFunction: FindFunction;
}

/** What an argument stands for, as far as it can be known without Excel; null where it cannot. */
export function evaluate(expression: Expression, known: Known): Grid | null {
  switch (expression.kind) {
    case "number":
      return single(expression.number);
    case "text":
      return single(expression.text);
    case "boolean":
      return single(expression.is);
    case "error":
      return single(expression.code);
    case "array":
      return gridOf(
        expression.rows.map((row) => row.map((each) => evaluate(each, known)?.cell(0, 0) ?? null)),
      );
    case "reference":
      return known.cellsOf(expression.text);
    case "call":
      return evaluateCall(expression, known);
    case "omitted":
      return null;
    case "parentheses":
      return evaluate(expression.inside, known);
    case "sign":
      return expression.sign === "@"
        ? beside(expression.of, known)
        : over([expression.of], known, ([value]) =>
            ofNumbers([value], ([number]) => (expression.sign === "-" ? -number : number)),
          );
    case "percent":
      return over([expression.of], known, ([value]) => ofNumbers([value], ([n]) => n / 100));
    case "pair":
      return evaluatePair(expression, known);
  }
}

function evaluatePair({ operator, left, right }: Pair, known: Known): Grid | null {
  if (isArithmetic(operator)) return over([left, right], known, (two) => compute(operator, two));
  if (operator === "&") return over([left, right], known, joined);
  return isComparison(operator)
    ? over([left, right], known, (two) => compare(operator, two))
    : null;
}

function over(
  expressions: Expression[],
  known: Known,
  make: (values: Value[]) => Value,
): Grid | null {
  const grids = expressions.map((each) => evaluate(each, known));
  return allKnown(grids) ? eachOf(grids, make) : null;
}

function beside(of: Expression, known: Known): Grid | null {
  if (of.kind === "reference") return single(known.besideFormula(of.text));
  const grid = evaluate(of, known);
  return grid !== null && isSingle(grid) ? grid : null;
}

function evaluateCall(call: Call, known: Known): Grid | null {
  const own = known.findFunction(call.name);
  if (own !== undefined) return evaluateOwn(own, call, known);
  const name = call.name.toUpperCase();
  if (name === "LET") {
    const plain = withoutNames(call);
    return plain && evaluate(plain, known);
  }
  if (isAggregate(name)) {
    const grids = call.arguments.map((argument) => evaluate(argument, known));
    return allKnown(grids) ? single(aggregate(name, grids)) : null;
  }
  return evaluateEveryday(name, call.arguments, known);
}

function evaluateEveryday(name: string, given: Expression[], known: Known): Grid | null {
  const everyday = everydayFunctions[name] as Everyday | undefined;
  if (everyday === undefined) return null;
  if (given.length < everyday.least || given.length > everyday.most) return null;
  if (everyday.takes === "numbers") {
    const { of } = everyday;
    if (given.length === 0) return single(of());
    return over(given, known, (values) => ofNumbers(values, (numbers) => of(...numbers)));
  }
  if (everyday.takes === "cells") {
    // What is not known may well be what is not chosen.
    const grids = given.map((argument) => evaluate(argument, known) ?? single(null));
    return eachOf(grids, everyday.of);
  }
  const grids = given.map((argument) => evaluate(argument, known));
  if (!allKnown(grids)) return null;
  const result = everyday.of(grids);
  return result !== null && typeof result === "object" ? result : single(result);
}

/** Values to be taken in place of what stands in the formula, by the names of the arguments. */
export type Instead = ReadonlyMap<string, Grid>;

/** What a call of one of our functions answers; null where an argument of it is not known. */
export function answersOf(
  own: CatalogueFunction,
  call: Call,
  known: Known,
  instead: Instead = new Map(),
): OwnAnswers | null {
  const given = own.arguments.map(({ name }, k): Grid | "omitted" | null => {
    const other = instead.get(name);
    if (other !== undefined) return other;
    const argument = call.arguments[k];
    return argument === undefined || argument.kind === "omitted"
      ? "omitted"
      : evaluate(argument, known);
  });
  return given.includes(null) ? null : ownAnswers(own, given as (Grid | "omitted")[]);
}

function evaluateOwn(own: CatalogueFunction, call: Call, known: Known): Grid | null {
  const answers = answersOf(own, call, known);
  if (answers === null) return null;
  const { rows, columns } = answers;
  return { rows, columns, cell: (row, column) => answers.cell({ row, column })?.value ?? null };
}

function allKnown(grids: (Grid | null)[]): grids is Grid[] {
  return grids.every((grid) => grid !== null);
}
