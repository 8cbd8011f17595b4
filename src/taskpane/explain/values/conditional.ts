import { isExcelError } from "../../reading/cells/excel-error";
import type { Value } from "./grid";

/** Excel's functions that choose between values, and how many of them they take. */
const conditionals: Record<string, { least: number; of: (values: Value[]) => Value }> = {
  IF: { least: 2, of: ([condition, yes, no = false]) => chosen(condition, yes, no) },
  IFERROR: {
    least: 2,
    of: ([value, instead]) => (value !== null && isExcelError(value) ? instead : value),
  },
};

export function isConditional(name: string, given: number): boolean {
  return name in conditionals && given >= conditionals[name].least;
}

/** A blank cell that is chosen counts as 0, an empty text does not; here they look alike. */
export function conditional(name: string, values: Value[]): Value {
  const value = conditionals[name].of(values);
  return value === "" ? null : value;
}

function chosen(condition: Value, yes: Value, no: Value): Value {
  if (typeof condition === "boolean" || typeof condition === "number") {
    return condition ? yes : no;
  }
  return condition !== null && isExcelError(condition) ? condition : null;
}
