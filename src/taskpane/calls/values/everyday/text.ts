import { isExcelError } from "../../../reading/cells/excel-error";
import type { Value } from "../grid";
import type { Everyday, EverydayFunctions } from "./everyday";

const many = 254;

/** What a value is as text; null where that is a matter of country, or of a cell's format. */
export function textOf(value: Value): string | null {
  if (typeof value === "string") return isExcelError(value) ? null : value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : null;
}

/** The values joined; the first error among them, as in Excel. */
export function joined(values: Value[]): Value {
  const error = values.find((value) => value !== null && isExcelError(value));
  if (error !== undefined) return error;
  const texts = values.map(textOf);
  return texts.includes(null) ? null : texts.join("");
}

const cells = (least: number, most: number, of: (values: Value[]) => Value): Everyday => ({
  takes: "cells",
  least,
  most,
  of,
});

function ofText(values: Value[], make: (text: string, number: number) => Value): Value {
  const [value, number = 1] = values;
  if (value !== null && isExcelError(value)) return value;
  const text = textOf(value);
  return text === null || typeof number !== "number" ? null : make(text, Math.trunc(number));
}

export const textFunctions: EverydayFunctions = {
  CONCATENATE: cells(1, many, joined),
  LEN: cells(1, 1, (values) => ofText(values, ({ length }) => length)),
  TRIM: cells(1, 1, (values) => ofText(values, (text) => text.replace(/ +/g, " ").trim())),
  UPPER: cells(1, 1, (values) => ofText(values, (text) => text.toUpperCase())),
  LOWER: cells(1, 1, (values) => ofText(values, (text) => text.toLowerCase())),
  LEFT: cells(1, 2, (values) =>
    ofText(values, (text, number) => (number < 0 ? "#VALUE!" : text.slice(0, number))),
  ),
  RIGHT: cells(1, 2, (values) =>
    ofText(values, (text, number) => {
      if (number < 0) return "#VALUE!";
      return number === 0 ? "" : text.slice(-number);
    }),
  ),
};
