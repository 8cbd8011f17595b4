import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";
import type { Expression } from "../../src/taskpane/formula/expression";
import { readFormula } from "../../src/taskpane/formula/read-formula";

/**
 * Works out a formula of Excel's own functions, numbers and arrays, as far as the help's templates
 * need it. What a function gives comes from its definition or from stdlib, not from the engine.
 */

type Value = number | string | boolean;
type Grid = Value[][];

export function evaluateNative(formula: string): Grid {
  const expression = readFormula(formula);
  if (expression === null) throw new Error(`${formula} cannot be read.`);
  return valueOf(expression);
}

function valueOf(expression: Expression): Grid {
  switch (expression.kind) {
    case "number":
      return [[expression.number]];
    case "text":
      return [[expression.text]];
    case "boolean":
      return [[expression.is]];
    case "array":
      return expression.rows.map((row) => row.map((cell) => valueOf(cell)[0][0]));
    case "parentheses":
      return valueOf(expression.inside);
    case "percent":
      return each([valueOf(expression.of)], ([value]) => Number(value) / 100);
    case "sign": {
      const factor = expression.sign === "-" ? -1 : 1;
      return each([valueOf(expression.of)], ([value]) => factor * Number(value));
    }
    case "pair": {
      const run = operators[expression.operator];
      if (run === undefined) throw new Error(`${expression.operator} is not known here.`);
      return each([valueOf(expression.left), valueOf(expression.right)], ([a, b]) => run(a, b));
    }
    case "call":
      return callOf(expression.name, expression.arguments.map(valueOf));
    default:
      throw new Error(`${expression.kind} is not known here.`);
  }
}

const operators: Partial<Record<string, (one: Value, other: Value) => Value>> = {
  "+": (one, other) => Number(one) + Number(other),
  "-": (one, other) => Number(one) - Number(other),
  "*": (one, other) => Number(one) * Number(other),
  "/": (one, other) => Number(one) / Number(other),
  "^": (one, other) => Number(one) ** Number(other),
  "=": (one, other) => one === other,
  "<>": (one, other) => one !== other,
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
};

/** One row or column serves all. */
function each(grids: Grid[], run: (values: Value[]) => Value): Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0].length));
  const at = (grid: Grid, i: number, k: number) =>
    grid[grid.length === 1 ? 0 : i][grid[0].length === 1 ? 0 : k];
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_cell, k) => run(grids.map((grid) => at(grid, i, k)))),
  );
}

const byCell: Partial<Record<string, (...values: number[]) => number>> = {
  SQRT: Math.sqrt,
  ABS: Math.abs,
  INT: Math.floor,
  ROUND: (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits,
  ROUNDUP: (value, digits) => Math.ceil(value * 10 ** digits) / 10 ** digits,
  "NORM.S.INV": (share) => -Math.SQRT2 * erfcinv(2 * share),
  "NORM.S.DIST": (z, isCumulative) =>
    isCumulative ? erfc(-z / Math.SQRT2) / 2 : Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI),
};

const ofAll: Partial<Record<string, (values: number[]) => number>> = {
  SUM: sum,
  COUNT: (values) => values.length,
  AVERAGE: (values) => sum(values) / values.length,
  MAX: (values) => Math.max(...values),
  "VAR.S": variance,
  "STDEV.S": (values) => Math.sqrt(variance(values)),
};

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function variance(values: number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

function callOf(name: string, given: Grid[]): Grid {
  const [cell, all] = [byCell[name], ofAll[name]];
  if (cell) return each(given, (values) => cell(...values.map(Number)));
  if (all) return [[all(given.flat(2).map(Number))]];
  switch (name) {
    case "IF":
      return each(given, ([condition, yes, no]) => (Number(condition) ? yes : no));
    case "SUMPRODUCT":
      return [
        [
          sum(
            each(given, (values) => values.map(Number).reduce((a, b) => a * b))
              .flat()
              .map(Number),
          ),
        ],
      ];
    case "COUNTIF": {
      const [, limit] = /^>(\d+)$/.exec(String(given[1][0][0])) ?? [];
      return [[given[0].flat().filter((value) => Number(value) > Number(limit)).length]];
    }
    default:
      throw new Error(`${name} is not known here.`);
  }
}
