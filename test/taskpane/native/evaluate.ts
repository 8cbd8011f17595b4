import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";
import type { Expression, Operator } from "../../../src/taskpane/formula/expression";
import { addressOf, boxesOf } from "../../../src/workbook/excel/a1";
import type { Box } from "../../../src/workbook/excel/types";

/**
 * Works out formulas of Excel's own functions over a sheet, as far as the twins need it. What a function
 * gives comes from its definition or from stdlib, not from the engine.
 */

export type Cell = number | string | boolean | null | Fault;

/** An error in a cell. */
export class Fault {
  constructor(readonly code: string) {}
}

type Grid = Cell[][];

interface Lambda {
  names: string[];
  body: Expression;
  known: Known;
}

/** A block of values, and the cells it stands in where it is a reference. */
interface Block {
  grid: Grid;
  box?: Box;
}

type Result = Block | Lambda;

type Known = ReadonlyMap<string, Result>;

const numberError = new Fault("#NUM!");
const divisionError = new Fault("#DIV/0!");
const valueError = new Fault("#VALUE!");
const notAvailable = new Fault("#N/A");

export function evaluate(formula: Expression, sheet: ReadonlyMap<string, Cell>): Grid {
  return new Evaluator(sheet).block(formula, new Map()).grid;
}

class Evaluator {
  constructor(private readonly sheet: ReadonlyMap<string, Cell>) {}

  block(expression: Expression, known: Known): Block {
    const result = this.result(expression, known);
    if ("grid" in result) return result;
    throw new Error("A LAMBDA is no value.");
  }

  grid(expression: Expression, known: Known): Grid {
    return this.block(expression, known).grid;
  }

  private result(expression: Expression, known: Known): Result {
    switch (expression.kind) {
      case "number":
        return one(expression.number);
      case "text":
        return one(expression.text);
      case "boolean":
        return one(expression.is);
      case "error":
        return one(new Fault(expression.code));
      case "array":
        return { grid: expression.rows.map((row) => row.map((of) => this.grid(of, known)[0][0])) };
      case "parentheses":
        return this.result(expression.inside, known);
      case "reference":
        return known.get(expression.text) ?? this.cells(boxesOf(expression.text)[0]);
      case "percent":
        return {
          grid: each([this.grid(expression.of, known)], ([of]) => arithmetic("/", of, 100)),
        };
      case "sign": {
        const factor = expression.sign === "-" ? -1 : 1;
        return {
          grid: each([this.grid(expression.of, known)], ([of]) => arithmetic("*", factor, of)),
        };
      }
      case "pair":
        return this.pair(expression.operator, expression.left, expression.right, known);
      case "call":
        return this.call(expression.name, expression.arguments, known);
      default:
        throw new Error(`${expression.kind} is not known here.`);
    }
  }

  private cells(box: Box): Block {
    const grid = Array.from({ length: box.rows }, (_row, i) =>
      Array.from({ length: box.columns }, (_cell, k): Cell => {
        const place = { row: box.row + i, column: box.column + k, rows: 1, columns: 1 };
        return this.sheet.get(addressOf(place)) ?? null;
      }),
    );
    return { grid, box };
  }

  private pair(operator: Operator, left: Expression, right: Expression, known: Known): Block {
    const [one, other] = [this.block(left, known), this.block(right, known)];
    if (operator === ":") {
      if (one.box === undefined || other.box === undefined) throw new Error("No references.");
      return this.cells(spanning(one.box, other.box));
    }
    return { grid: each([one.grid, other.grid], ([a, b]) => arithmetic(operator, a, b)) };
  }

  private call(name: string, given: Expression[], known: Known): Result {
    const grids = () => given.map((of) => this.grid(of, known));
    switch (name) {
      case "LET": {
        const names = new Map(known);
        for (let k = 0; k + 1 < given.length; k += 2) {
          names.set(nameOf(given[k]), this.result(given[k + 1], names));
        }
        return this.result(given[given.length - 1], names);
      }
      case "LAMBDA":
        return { names: given.slice(0, -1).map(nameOf), body: given[given.length - 1], known };
      case "SCAN":
      case "REDUCE": {
        const [start, over, step] = given;
        return this.walk(
          name,
          this.grid(start, known),
          this.grid(over, known),
          this.result(step, known),
        );
      }
      case "ROW":
      case "COLUMN":
        return { grid: placesOf(name, this.block(given[0], known).box) };
      case "INDEX":
        return this.index(this.block(given[0], known), given.slice(1), known);
      case "IF": {
        const [condition, yes, no] = grids();
        return { grid: each([condition, yes, no ?? [[false]]], chosen) };
      }
      default: {
        const own = known.get(name);
        if (own === undefined) return { grid: callOf(name, grids()) };
        if ("grid" in own) throw new Error(`${name} is no LAMBDA.`);
        const names = new Map(own.known);
        own.names.forEach((each, k) => names.set(each, this.result(given[k], known)));
        return this.result(own.body, names);
      }
    }
  }

  private walk(name: string, start: Grid, over: Grid, step: Result): Block {
    if ("grid" in step) throw new Error(`${name} takes a LAMBDA.`);
    let total = start;
    const grid = over.map((row) =>
      row.map((cell) => {
        const [sum, next] = step.names;
        const names = new Map(step.known).set(sum, { grid: total }).set(next, one(cell));
        total = this.grid(step.body, names);
        return total[0][0];
      }),
    );
    return name === "SCAN" ? { grid } : { grid: total };
  }

  private index({ grid, box }: Block, places: Expression[], known: Known): Block {
    const [first, second] = places.map((of) => this.grid(of, known));
    const isRow = grid.length === 1 && second === undefined;
    const rows = isRow ? [[1]] : first;
    const columns = isRow ? first : (second ?? [[1]]);
    if (rows[0][0] === 0) return { grid: column(grid, columns[0][0]).map((cell) => [cell]) };
    const found = each([rows, columns], ([i, k]) => {
      if (i instanceof Fault) return i;
      if (k instanceof Fault) return k;
      return grid[Math.floor(Number(i)) - 1]?.[Math.floor(Number(k)) - 1] ?? new Fault("#REF!");
    });
    if (box === undefined || found.length > 1 || found[0].length > 1) return { grid: found };
    const place = {
      row: box.row + Number(rows[0][0]) - 1,
      column: box.column + Number(columns[0][0]) - 1,
    };
    return { grid: found, box: { ...place, rows: 1, columns: 1 } };
  }
}

function column(grid: Grid, k: Cell): Cell[] {
  return grid.map((row) => row[Number(k) - 1]);
}

function nameOf(expression: Expression): string {
  if (expression.kind !== "reference") throw new Error("LET and LAMBDA give names.");
  return expression.text;
}

function one(cell: Cell): Block {
  return { grid: [[cell]] };
}

function spanning(a: Box, b: Box): Box {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const last = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: last - row, columns: right - column };
}

function placesOf(name: "ROW" | "COLUMN", box: Box | undefined): Grid {
  if (box === undefined) throw new Error(`${name} takes a reference.`);
  if (name === "ROW") return Array.from({ length: box.rows }, (_, k) => [box.row + k + 1]);
  return [Array.from({ length: box.columns }, (_, k) => box.column + k + 1)];
}

/** One row or column serves all; where a partner is missing it is #N/A. */
function each(grids: Grid[], run: (values: Cell[]) => Cell): Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0].length));
  const at = (grid: Grid, i: number, k: number): Cell =>
    grid[grid.length === 1 ? 0 : i]?.[grid[0].length === 1 ? 0 : k] ?? absent(grid, i, k);
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_cell, k) => run(grids.map((grid) => at(grid, i, k)))),
  );
}

function absent(grid: Grid, i: number, k: number): Cell {
  const isInside =
    (grid.length === 1 || i < grid.length) && (grid[0].length === 1 || k < grid[0].length);
  return isInside ? null : notAvailable;
}

function numberIn(cell: Cell): number | Fault {
  if (cell instanceof Fault) return cell;
  if (typeof cell !== "string") return Number(cell);
  return cell.trim() === "" || Number.isNaN(Number(cell)) ? valueError : Number(cell);
}

function finite(number: number): Cell {
  return Number.isFinite(number) ? number : numberError;
}

function arithmetic(operator: Operator, left: Cell, right: Cell): Cell {
  if (left instanceof Fault) return left;
  if (right instanceof Fault) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  if (["=", "<>", "<", "<=", ">", ">="].includes(operator)) return compared(operator, left, right);
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a instanceof Fault) return a;
  if (b instanceof Fault) return b;
  switch (operator) {
    case "+":
      return finite(a + b);
    case "-":
      return finite(a - b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? divisionError : finite(a / b);
    case "^":
      return a === 0 && b === 0 ? numberError : finite(a ** b);
    default:
      throw new Error(`${operator} is not known here.`);
  }
}

function textOf(cell: Cell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
}

/** Numbers come before texts, texts before FALSE and TRUE; nothing is 0, "" or FALSE. */
function compared(operator: Operator, left: Cell, right: Cell): boolean {
  const nothing = (other: Cell): Cell =>
    typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [a, b] = [left ?? nothing(right), right ?? nothing(left)];
  const kinds = ["number", "string", "boolean"];
  const rank = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  const [x, y] = [a, b].map((of) => (typeof of === "string" ? of.toLowerCase() : Number(of)));
  const order = rank !== 0 ? rank : x < y ? -1 : x > y ? 1 : 0;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

function chosen([condition, yes, no]: Cell[]): Cell {
  if (condition instanceof Fault) return condition;
  if (typeof condition === "string") return valueError;
  return (condition ? yes : no) ?? 0;
}

const byCell: Partial<Record<string, (...values: number[]) => number>> = {
  SQRT: Math.sqrt,
  ABS: Math.abs,
  INT: Math.floor,
  MOD: (value, by) => value - by * Math.floor(value / by),
  ROUND: (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits,
  ROUNDUP: (value, digits) => Math.ceil(value * 10 ** digits) / 10 ** digits,
  "NORM.S.INV": (share) => (share > 0 && share < 1 ? -Math.SQRT2 * erfcinv(2 * share) : Number.NaN),
  "NORM.S.DIST": (z, isCumulative) =>
    isCumulative ? erfc(-z / Math.SQRT2) / 2 : Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI),
  "POISSON.DIST": (count, mean) => poisson(mean, count),
};

interface Poisson {
  /** P(X ≤ k) so far. */
  upTo: number[];
  logarithm: number;
}

const poissons = new Map<number, Poisson>();

/** P(X ≤ count), term by term, each from its logarithm. */
function poisson(mean: number, count: number): number {
  if (mean === 0) return 1;
  const known = poissons.get(mean) ?? { upTo: [Math.exp(-mean)], logarithm: -mean };
  poissons.set(mean, known);
  for (let k = known.upTo.length; k <= count; k++) {
    known.logarithm += Math.log(mean / k);
    known.upTo.push(known.upTo[k - 1] + Math.exp(known.logarithm));
  }
  return known.upTo[count];
}

const ofNumbers: Partial<Record<string, (values: number[]) => Cell>> = {
  SUM: sum,
  AVERAGE: (values) => (values.length === 0 ? divisionError : sum(values) / values.length),
  MAX: (values) => (values.length === 0 ? 0 : Math.max(...values)),
  MIN: (values) => (values.length === 0 ? 0 : Math.min(...values)),
  MEDIAN: (values) => (values.length === 0 ? numberError : percentile(values, 0.5)),
  "VAR.S": (values) => spread(values, values.length - 1),
  "STDEV.S": (values) => root(spread(values, values.length - 1)),
  "STDEV.P": (values) => root(spread(values, values.length)),
};

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function spread(values: number[], parts: number): Cell {
  const mean = sum(values) / values.length;
  return parts < 1 ? divisionError : sum(values.map((value) => (value - mean) ** 2)) / parts;
}

function root(cell: Cell): Cell {
  return typeof cell === "number" ? Math.sqrt(cell) : cell;
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const rest = place - below;
  return sorted[below] + (rest === 0 ? 0 : rest * (sorted[below + 1] - sorted[below]));
}

function faultIn(grids: Grid[]): Fault | undefined {
  return grids.flat(2).find((cell): cell is Fault => cell instanceof Fault);
}

function numbersIn(grids: Grid[]): number[] {
  return grids.flat(2).filter((cell): cell is number => typeof cell === "number");
}

/** "<5" and the like; without a sign it is equality. */
function criterion(cell: Cell): (value: Cell) => boolean {
  const [, sign, limit] = /^(<=|>=|<>|<|>|=)?(.*)$/.exec(textOf(cell)) ?? [];
  const right = Number(limit);
  const operator = (sign ?? "=") as Operator;
  return (value) => typeof value === "number" && compared(operator, value, right);
}

function transposed(grid: Grid): Grid {
  return grid[0].map((_, k) => column(grid, k + 1));
}

function lines(grid: Grid, order: number[]): Grid {
  return order.map((k) => grid[k]);
}

function orderOf(by: Grid, sign: Cell): number[] {
  const key = (k: number) => Number(by[k][0]);
  const direction = sign === -1 ? -1 : 1;
  return by.map((_, k) => k).sort((a, b) => direction * (key(a) - key(b)) || a - b);
}

function callOf(name: string, given: Grid[]): Grid {
  const [cell, all] = [byCell[name], ofNumbers[name]];
  if (cell) {
    return each(given, (values) => {
      const numbers = values.map(numberIn);
      const fault = numbers.find((number) => number instanceof Fault);
      return fault ?? finite(cell(...numbers.map(Number)));
    });
  }
  const fault = faultIn(given);
  if (all) return [[fault ?? all(numbersIn(given))]];
  const [first, second, third] = given;
  switch (name) {
    case "NA":
      return [[notAvailable]];
    case "ISNUMBER":
      return each(given, ([value]) => typeof value === "number");
    case "LOWER":
      return each(given, ([value]) =>
        value instanceof Fault ? value : textOf(value).toLowerCase(),
      );
    case "COUNT":
      return [[numbersIn(given).length]];
    case "ROWS":
      return [[first.length]];
    case "COLUMNS":
      return [[first[0].length]];
    case "TRANSPOSE":
      return transposed(first);
    case "COUNTIF":
      return each([second], ([limit]) => first.flat().filter(criterion(limit)).length);
    case "SUMIF":
      return each([second], ([limit]) => sum(first.flat().filter(criterion(limit)).map(Number)));
    case "RANK.EQ":
      return each([first], ([value]) => {
        const sign = third?.[0][0] ? 1 : -1;
        return 1 + numbersIn([second]).filter((other) => sign * (Number(value) - other) > 0).length;
      });
    case "SMALL": {
      const sorted = numbersIn([first]).sort((a, b) => a - b);
      return each([second], ([k]) => sorted[Number(k) - 1] ?? numberError);
    }
    case "PERCENTILE.INC":
      return [[fault ?? percentile(numbersIn([first]), Number(second[0][0]))]];
    case "MATCH": {
      const wanted = first[0][0];
      const at = second.flat().findIndex((value) => value === wanted);
      return [[at < 0 ? notAvailable : at + 1]];
    }
    case "SUMPRODUCT": {
      const factors = given.map((grid) =>
        grid.map((row) =>
          row.map((of) => (typeof of === "number" || of instanceof Fault ? of : 0)),
        ),
      );
      const products = each(factors, (values) => values.reduce((a, b) => arithmetic("*", a, b), 1));
      return [[faultIn([products]) ?? sum(numbersIn([products]))]];
    }
    case "MMULT":
      if (fault !== undefined || given.flat(2).some((value) => typeof value !== "number")) {
        return [[fault ?? valueError]];
      }
      return first.map((row) =>
        second[0].map((_, k) => sum(row.map((value, i) => Number(value) * Number(second[i][k])))),
      );
    case "SEQUENCE": {
      const [rows, columns = 1, start = 1, step = 1] = given.map((grid) => Number(grid[0][0]));
      return Array.from({ length: rows }, (_row, i) =>
        Array.from({ length: columns }, (_cell, k) => start + step * (i * columns + k)),
      );
    }
    case "SORT":
      return lines(first, orderOf(first, third?.[0][0] ?? 1));
    case "SORTBY":
      return lines(first, orderOf(second, third?.[0][0] ?? 1));
    case "FILTER":
      return first.filter((_, k) => second[k][0]);
    default:
      throw new Error(`${name} is not known here.`);
  }
}
