import { isExcelError } from "../../../reading/cells/excel-error";
import { compare } from "../comparison";
import { allOf, type Grid, type Value } from "../grid";
import type { Everyday, EverydayFunctions } from "./everyday";

const many = 254;

const cells = (least: number, most: number, of: (values: Value[]) => Value): Everyday => ({
  takes: "cells",
  least,
  most,
  of,
});

const isError = (value: Value): value is string => value !== null && isExcelError(value);

/** A blank cell that is chosen counts as 0, an empty text does not; here they look alike. */
const chosen = (value: Value): Value => (value === "" ? null : value);

/** True or false; null for what is neither here, an error as it is. */
function truth(value: Value): boolean | string | null {
  if (typeof value === "boolean" || typeof value === "number") return Boolean(value);
  return isError(value) ? value : null;
}

function choose(condition: Value, yes: Value, no: Value): Value {
  const is = truth(condition);
  return typeof is === "boolean" ? chosen(is ? yes : no) : is;
}

/** The first that is true, of conditions each followed by its value. */
function firstTrue(pairs: Value[]): Value {
  for (let k = 0; k + 1 < pairs.length; k += 2) {
    const is = truth(pairs[k]);
    if (is === true) return chosen(pairs[k + 1]);
    if (is !== false) return is;
  }
  return "#N/A";
}

function switched([value, ...rest]: Value[]): Value {
  for (let k = 0; k + 1 < rest.length; k += 2) {
    const same = compare("=", [value, rest[k]]);
    if (same === true) return chosen(rest[k + 1]);
    if (same !== false) return same;
  }
  return rest.length % 2 === 1 ? chosen(rest[rest.length - 1]) : "#N/A";
}

/** Text and blanks in ranges are passed over. */
function truths(grids: Grid[], decide: (all: boolean[]) => boolean): Value {
  const values = grids.flatMap((grid) => allOf(grid).flat());
  if (values.includes(null)) return null;
  const error = values.find(isError);
  if (error !== undefined) return error;
  const all = values.filter((value) => typeof value !== "string").map(Boolean);
  return all.length === 0 ? "#VALUE!" : decide(all);
}

const ranges = (decide: (all: boolean[]) => boolean): Everyday => ({
  takes: "ranges",
  least: 1,
  most: many,
  of: (grids) => truths(grids, decide),
});

const known = (value: Value, tell: (value: NonNullable<Value>) => boolean): Value =>
  value === null ? null : tell(value);

/** What chooses between values, and what asks about them. */
export const logicFunctions: EverydayFunctions = {
  IF: cells(2, 3, ([condition, yes, no = false]) => choose(condition, yes, no)),
  IFS: cells(2, many, firstTrue),
  SWITCH: cells(3, many, switched),
  CHOOSE: cells(2, many, ([index, ...values]) => {
    if (typeof index !== "number") return isError(index) ? index : null;
    const place = Math.trunc(index);
    return place < 1 || place > values.length ? "#VALUE!" : chosen(values[place - 1]);
  }),
  IFERROR: cells(2, 2, ([value, instead]) => chosen(isError(value) ? instead : value)),
  IFNA: cells(2, 2, ([value, instead]) => chosen(value === "#N/A" ? instead : value)),
  NOT: cells(1, 1, ([value]) => {
    const is = truth(value);
    return typeof is === "boolean" ? !is : is;
  }),
  AND: ranges((all) => all.every(Boolean)),
  OR: ranges((all) => all.some(Boolean)),
  ISNUMBER: cells(1, 1, ([value]) => known(value, (each) => typeof each === "number")),
  ISERROR: cells(1, 1, ([value]) => known(value, isError)),
  ISNA: cells(1, 1, ([value]) => known(value, (each) => each === "#N/A")),
};
