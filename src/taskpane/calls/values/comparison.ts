import type { Operator } from "../../formula/expression";
import { isExcelError } from "../../reading/cells/excel-error";
import type { Value } from "./grid";

const comparisons: Partial<Record<Operator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** To Excel any number is less than any text, and any text less than FALSE and TRUE. */
const types = ["number", "string", "boolean"];

/** Excel compares numbers by their first fifteen digits. */
const digits = 15;

export function isComparison(operator: Operator): boolean {
  return operator in comparisons;
}

/** TRUE or FALSE, the first error of the two, or null where it is not known. */
export function compare(operator: Operator, [left, right]: Value[]): Value {
  const error = [left, right].find(isExcelError);
  if (error !== undefined) return error;
  const order = orderOf(left, right);
  const isTold = operator === "=" || operator === "<>" || order !== "apart";
  if (order === null || !isTold) return null;
  return comparisons[operator]?.(order === "apart" ? 1 : order) ?? null;
}

/**
 * Below, at or above 0; "apart" where only that they differ is known, as of two texts, whose order
 * is a matter of language; null where not even that is.
 */
function orderOf(left: Value, right: Value): number | "apart" | null {
  if (left === null || right === null) return null;
  if (typeof left === "string" && typeof right === "string") {
    return left.toLowerCase() === right.toLowerCase() ? 0 : "apart";
  }
  if (left === "") return besideEmpty(right);
  if (right === "") return besideEmpty(left);
  if (typeof left === "number" && typeof right === "number") {
    return Number(left.toPrecision(digits)) - Number(right.toPrecision(digits));
  }
  return types.indexOf(typeof left) - types.indexOf(typeof right) || Number(left) - Number(right);
}

/** A blank cell, which is 0 and FALSE, and an empty text look alike here. */
function besideEmpty(other: Value): "apart" | null {
  return other ? "apart" : null;
}
