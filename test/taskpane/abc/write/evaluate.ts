import type { Cell } from "../../../../src/workbook/excel/types";
import { call, shown } from "../../../functions/excel";

/**
 * What Excel makes of a live formula over cells that begin at A1: the built functions are called
 * with the cells of each range, and & joins the results row by row.
 */
export function evaluate(formula: string, cells: Cell[][]): string[] {
  const columns = parted(formula.slice(1), "&").map((part) => calledWith(part, cells));
  return columns[0].map((_, row) => columns.map((column) => column[row]).join(""));
}

function calledWith(text: string, cells: Cell[][]): string[] {
  const [, id, given] = /^([A-Z.]+)\((.*)\)$/.exec(text)!;
  const results = shown(call(id, ...parted(given, ",").map((each) => argument(each, cells))));
  return results.map(([result]) => String(result));
}

function argument(text: string, cells: Cell[][]): unknown {
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith("{")) return [text.slice(1, -1).split(",").map(Number)];
  const range = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text);
  if (range === null) return Number(text);
  const [, left, top, right, bottom] = range;
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return cells
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => row.slice(column(left), column(right) + 1));
}

/** Parts between a sign that stands outside brackets and quotation marks. */
function parted(text: string, sign: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if ("({".includes(letter)) depth++;
    if (")}".includes(letter)) depth--;
    if (letter === sign && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
