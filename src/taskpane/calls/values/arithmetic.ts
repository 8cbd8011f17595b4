import type { Operator } from "../../formula/expression";
import { isExcelError } from "../../reading/cells/excel-error";
import type { Value } from "./grid";

const operations: Partial<Record<Operator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

export function isArithmetic(operator: Operator): boolean {
  return operator in operations;
}

export function compute(operator: Operator, [left, right]: Value[]): Value {
  const operation = operations[operator];
  if (operation === undefined) return null;
  if (operator === "/" && right === 0 && !isExcelError(left)) return "#DIV/0!";
  return ofNumbers([left, right], (numbers) => operation(numbers[0], numbers[1]));
}

/**
 * What comes of numbers; the first error among them, as in Excel; null where one is not known.
 * A blank cell and the empty text of a formula look alike here, but only one of them counts as 0,
 * and text that looks like a number is read by the rules of the user's country: both are not known.
 */
export function ofNumbers(values: Value[], make: (numbers: number[]) => Value): Value {
  const error = values.find(isExcelError);
  if (error !== undefined) return error;
  const numbers = values.map(numberOf);
  if (!numbers.every((number) => number !== null)) return null;
  const result = make(numbers);
  return typeof result !== "number" || Number.isFinite(result) ? result : "#NUM!";
}

function numberOf(value: Value): number | null {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" ? value : null;
}
