import { partsOf, type Expression } from "../formula/expression";
import { placeholderOf, placeholdersIn } from "./placeholder";
import type { Placeholder } from "./twin";

/** Functions that Excel 2019 and older ones do not know, nor many others who read its files. */
const late = new Set([
  ...["LET", "LAMBDA", "REDUCE", "SCAN", "MAP", "BYROW", "BYCOL", "MAKEARRAY"],
  ...["SORT", "SORTBY", "FILTER", "UNIQUE", "SEQUENCE", "XLOOKUP", "XMATCH"],
  ...["VSTACK", "HSTACK", "TAKE", "DROP", "CHOOSECOLS", "CHOOSEROWS", "TOCOL", "TOROW", "EXPAND"],
]);

/** Whether only Microsoft 365 and Excel 2024 work a formula out. */
export function needsMicrosoft365(expression: Expression): boolean {
  const isLate = expression.kind === "call" && late.has(expression.name);
  return isLate || partsOf(expression).some(needsMicrosoft365);
}

/** Functions of which an argument is a whole range; all others take one value. */
const takeRanges = new Set([
  ...["SUM", "AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "MEDIAN", "LARGE", "SMALL"],
  ...["VAR.S", "VAR.P", "STDEV.S", "STDEV.P", "PERCENTILE.INC", "COUNTIF", "SUMIF", "SUMIFS"],
  ...["ROWS", "COLUMNS", "INDEX", "MATCH", "NETWORKDAYS"],
]);

/** Where an expression stands: for a range, for one value, or where a value may be an array. */
type Setting = "range" | "value" | "array";

/**
 * Whether Excel 2019 and older ones take a template only with Ctrl+Shift+Enter: they calculate with
 * the cells of a range in SUMPRODUCT and MMULT alone, and even there not in IF and TRANSPOSE.
 */
export function needsArrayEntry(template: Expression, ranges: ReadonlySet<string>): boolean {
  const needs = (expression: Expression, setting: Setting): boolean => {
    if (expression.kind === "reference") {
      const place = placeholderOf(expression.text);
      if (place === null || !ranges.has(place.name) || place.part === "this") return false;
      return setting === "value";
    }
    return partsOf(expression).some((part) => needs(part, settingOf(expression, setting)));
  };
  return needs(template, "range");
}

/** Whether a template takes a column of cells together, and so answers for one of them at a time. */
export function takesCellsTogether(template: Expression, cells: ReadonlySet<string>): boolean {
  const isCell = ({ name }: Placeholder) => cells.has(name);
  if (template.kind === "call" && takesTogether(template.name)) {
    return placeholdersIn(template).some(isCell);
  }
  return partsOf(template).some((part) => takesCellsTogether(part, cells));
}

function takesTogether(name: string): boolean {
  return takeRanges.has(name) || name === "SUMPRODUCT" || name === "MMULT" || name === "LET";
}

function settingOf(whole: Expression, around: Setting): Setting {
  if (whole.kind === "parentheses") return around;
  const name = whole.kind === "call" ? whole.name : "";
  if (name === "SUMPRODUCT" || name === "MMULT") return "array";
  if (name === "IF" || name === "TRANSPOSE") return "value";
  if (around === "array") return "array";
  return takeRanges.has(name) ? "range" : "value";
}
