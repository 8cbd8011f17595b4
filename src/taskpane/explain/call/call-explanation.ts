import type { CatalogueFunction } from "../../catalogue/catalogue";
import type { Cell } from "../../../workbook/excel/types";
import type { Signs } from "../../formula/print";
import { timeShownBy } from "../../reading/cells/time-format";
import { answersOf, evaluate } from "../values/evaluate";
import { isExcelError } from "../../reading/cells/excel-error";
import { at, isSingle, type Value } from "../values/grid";
import { argumentValue, type ArgumentValue, type Surroundings } from "./argument-value";
import { fillMathematics } from "./fill-mathematics";
import type { OwnCall } from "./own-calls";
import { problemsOf, type Problem } from "./problems";

/** All that is told of one call of a function. */
export interface CallExplanation {
  own: CatalogueFunction;
  within: { function: string; argument: string } | null;
  /** True where the formula does nothing else, so that the cell shows this function's result. */
  isWhole: boolean;
  arguments: ArgumentValue[];
  /** MathML with the cell's numbers, one text for each formula; null where there is none to put in. */
  filled: (string | null)[];
  /** Null where it is not known by itself, as that of a call inside other formulas may be. */
  result: Value;
  /** What the function itself says of its error; "" where it says nothing. */
  sentence: string;
  problems: Problem[];
}

/** How the user's Excel writes formulas and numbers. */
export interface Shown {
  signs: Signs;
  number: (number: number) => string;
}

export function explainCall(
  one: OwnCall,
  cell: Cell,
  around: Surroundings,
  shown: Shown,
): CallExplanation {
  const { own, call, within } = one;
  const surroundings = one.isByCell ? around : { ...around, position: null };
  const values = own.arguments.map((described, k) =>
    argumentValue(described, call.arguments[k], surroundings, shown.signs),
  );
  const numbers = new Map(values.flatMap((value) => numberOf(value, shown.number)));
  const result = one.isWhole ? cell : resultOf(one, surroundings);
  const error = result ?? cell;
  const isError = isExcelError(error);
  return {
    own,
    within: within && { function: within.own.name, argument: within.argument },
    isWhole: one.isWhole,
    arguments: values,
    filled: own.formulas.map((formula) => fillMathematics(formula, numbers)),
    result,
    sentence: isError ? sentenceOf(one, error, surroundings) : "",
    problems: isError
      ? problemsOf(values, { code: error, isItsOwn: result !== null }, surroundings)
      : [],
  };
}

function resultOf({ call }: OwnCall, { known, position }: Surroundings): Value {
  const grid = evaluate(call, known);
  if (grid === null || (position === null && !isSingle(grid))) return null;
  return at(grid, position ?? { row: 0, column: 0 });
}

/** The function is asked once more, and heard where it gives the error that the cell shows. */
function sentenceOf({ call, own }: OwnCall, error: Cell, around: Surroundings): string {
  const answers = answersOf(own, call, around.known);
  if (answers === null) return "";
  const { row, column } = around.position ?? { row: 0, column: 0 };
  const isOne = answers.rows === 1 && answers.columns === 1;
  if (around.position === null && !isOne) return "";
  const told = answers.cell(isOne ? { row: 0, column: 0 } : { row, column });
  return told?.value === error ? told.sentence : "";
}

/** An omitted argument has its default; a day is written as a day. */
function numberOf(
  { described, written, value, look }: ArgumentValue,
  shown: (number: number) => string,
): [string, string][] {
  const isOmitted = written === null || (described.optional && value === "");
  const number = isOmitted ? described.default : value;
  if (typeof number !== "number") return [];
  const isDay = !isOmitted && look !== null && timeShownBy(look.numberFormat) === "date";
  return [[described.name, (isDay && look.text.trim()) || shown(number)]];
}
