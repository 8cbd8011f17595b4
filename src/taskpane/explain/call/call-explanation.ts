import type { CatalogueFunction } from "../../catalogue/catalogue";
import type { Cell } from "../../../workbook/excel/types";
import type { Call } from "../../formula/expression";
import type { Signs } from "../../formula/print";
import type { Figures } from "../../../locales/en/pane-figures";
import { chosenMethods } from "../figure/chosen-method";
import { oneFigureAnItem, stepsAlong } from "../figure/steps-along";
import { figureOf, figureOfItem, type Figure } from "../figure/figure-of";
import { answersOf, evaluate, type Instead } from "../../calls/values/evaluate";
import { isExcelError } from "../../reading/cells/excel-error";
import type { OwnAnswers } from "../../calls/values/own-answers";
import { at, isSingle, type Grid, type Position, type Value } from "../../calls/values/grid";
import type { Told } from "../../catalogue/ask-function";
import { argumentValue, type ArgumentValue, type Surroundings } from "./argument-value";
import type { OwnCall } from "../../calls/own-calls";
import { ownRow, type OwnRow } from "./own-row";
import { problemsOf, type Problem } from "./problems";

/** All that is told of one call of a function. */
export interface CallExplanation {
  own: CatalogueFunction;
  call: Call;
  within: { function: string; argument: string } | null;
  /** True where the formula does nothing else, so that the cell shows this function's result. */
  isWhole: boolean;
  arguments: ArgumentValue[];
  /** Which figure of a larger result this is; null where there is but one, or one for each row. */
  figure: Figure | null;
  /** What the function chose where the choice was left to it. */
  methods: string[];
  /** Null where it is not known by itself, as that of a call inside other formulas may be. */
  result: Value;
  /** What the function itself says of its error; "" where it says nothing. */
  sentence: string;
  problems: Problem[];
  /** What the result would be with other values for some arguments; null where it is not known. */
  resultIf: (instead: Instead) => Told | null;
  /** All cells of that result. */
  resultsIf: (instead: Instead) => OwnAnswers | null;
  /** The cells of an argument; null where they are not known. */
  cellsOf: (name: string) => Grid | null;
}

export function explainCall(
  one: OwnCall,
  cell: Cell,
  around: Surroundings,
  signs: Signs,
  figures: Record<string, Figures>,
): CallExplanation {
  const { own, call, within } = one;
  const position = own.name in figures ? placeOfResult(one, cell, around) : null;
  const inFormula = one.isByCell ? around : { ...around, position };
  const item = ownRow(one, around.known, inFormula.position, figures[own.name]);
  const ofItem: Instead = item?.instead ?? new Map();
  const surroundings = item === null ? inFormula : { ...inFormula, position: item.position };
  const values = own.arguments.map((described, k) =>
    argumentValue(described, call.arguments[k], inFormula, signs, item),
  );
  const result = one.isWhole
    ? cell
    : item === null
      ? resultOf(one, inFormula)
      : (answerAt(one, surroundings, ofItem)?.value ?? null);
  const error = result ?? cell;
  const isError = isExcelError(error);
  return {
    ...{ own, call },
    within: within && { function: within.own.name, argument: within.argument },
    isWhole: one.isWhole,
    arguments: values,
    figure: figureOfCall(one, values, surroundings, figures, item),
    methods: isError ? [] : chosenMethods(own, call, around.known, ofItem),
    result,
    sentence: isError ? sentenceOf(one, error, surroundings, ofItem) : "",
    problems: isError
      ? problemsOf(values, { code: error, isItsOwn: result !== null }, inFormula)
      : [],
    resultIf: (instead) => answerAt(one, surroundings, new Map([...ofItem, ...instead])),
    resultsIf: (instead) => answersOf(own, call, around.known, new Map([...ofItem, ...instead])),
    cellsOf: (name) => {
      const inItsRow = ofItem.get(name);
      if (inItsRow !== undefined) return inItsRow;
      const argument = call.arguments[own.arguments.findIndex((each) => each.name === name)];
      return argument === undefined ? null : evaluate(argument, around.known);
    },
  };
}

function figureOfCall(
  { own, call }: OwnCall,
  values: ArgumentValue[],
  { known, position }: Surroundings,
  figures: Record<string, Figures>,
  item: OwnRow | null,
): Figure | null {
  const meant = figures[own.name] as Figures | undefined;
  if (meant === undefined || position === null) return null;
  const along = stepsAlong[own.name];
  const size = answersOf(own, call, known, item?.instead);
  const isOne = size !== null && size.rows * size.columns === 1;
  if (item !== null && isOne) {
    return oneFigureAnItem.has(own.name) ? figureOfItem(meant, values, item, along) : null;
  }
  return figureOf(meant, values, { position, size, along });
}

function answerAt({ own, call }: OwnCall, around: Surroundings, instead?: Instead): Told | null {
  const answers = answersOf(own, call, around.known, instead);
  if (answers === null) return null;
  const isOne = answers.rows === 1 && answers.columns === 1;
  if (around.position === null && !isOne) return null;
  return answers.cell(isOne || around.position === null ? topLeft : around.position);
}

/** Of a result that the formula takes one cell of: that cell, where no other has the same value. */
function placeOfResult(one: OwnCall, value: Cell, { known }: Surroundings): Position | null {
  const answers = one.isByCell ? null : answersOf(one.own, one.call, known);
  if (answers === null || answers.rows * answers.columns > mostSearched) return null;
  const found: Position[] = [];
  for (let row = 0; row < answers.rows; row++) {
    for (let column = 0; column < answers.columns; column++) {
      if (answers.cell({ row, column })?.value === value) found.push({ row, column });
    }
  }
  return found.length === 1 ? found[0] : null;
}

const mostSearched = 2_000;

const topLeft: Position = { row: 0, column: 0 };

function resultOf({ call }: OwnCall, { known, position }: Surroundings): Value {
  const grid = evaluate(call, known);
  if (grid === null || (position === null && !isSingle(grid))) return null;
  return at(grid, position ?? { row: 0, column: 0 });
}

/** The function is asked once more, and heard where it gives the error that the cell shows. */
function sentenceOf(one: OwnCall, error: Cell, around: Surroundings, instead: Instead): string {
  const told = answerAt(one, around, instead);
  return told?.value === error ? told.sentence : "";
}
