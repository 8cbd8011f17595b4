import { addressOf, boxesOf } from "../../workbook/excel/a1";
import type { Box } from "../../workbook/excel/types";
import type { Expression } from "../formula/expression";

/** Cells that an argument refers to by their address. */
export interface Area {
  /** "Sheet1!" or "". */
  sheet: string;
  box: Box;
}

const address = /^((?:'(?:[^']|'')+'|[^'!]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** The cells an argument refers to; null where they are not known from its text: a name, a table. */
export function areaOf(argument: Expression): Area | null {
  if (argument.kind !== "reference") return null;
  const [, sheet = "", cells] = address.exec(argument.text) ?? [];
  return cells === undefined ? null : { sheet, box: boxesOf(cells)[0] };
}

/** Rows and columns of an argument; null where its text does not say. */
export function sizeOf(argument: Expression): { rows: number; columns: number } | null {
  if (argument.kind === "array") {
    return { rows: argument.rows.length, columns: argument.rows[0].length };
  }
  if (argument.kind === "number" || argument.kind === "text") return { rows: 1, columns: 1 };
  return areaOf(argument)?.box ?? null;
}

export function isAcross(argument: Expression): boolean {
  const size = sizeOf(argument);
  return size !== null && size.rows === 1 && size.columns > 1;
}

export function isManyCells(argument: Expression): boolean {
  const size = sizeOf(argument);
  return size !== null && size.rows * size.columns > 1;
}

/** Several rows and columns. */
export function isBlock(argument: Expression): boolean {
  const size = sizeOf(argument);
  return size !== null && size.rows > 1 && size.columns > 1;
}

export function referenceTo({ sheet, box }: Area): Expression {
  return { kind: "reference", text: sheet + addressOf(box) };
}

/** The same cells when the formula is copied elsewhere. */
export function fixedReferenceTo({ sheet, box }: Area): Expression {
  const fixed = addressOf(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return { kind: "reference", text: sheet + fixed };
}
