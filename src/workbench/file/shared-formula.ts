import { columnLetters, columnNumber, gridColumns, gridRows, type CellPlace } from "./cell-places";
import { outsideQuotes } from "./formula-parts";

const brackets = /(\[[^[\]]*\])/;
const before = String.raw`(?<![\w.$\\\u00C0-\uFFFF])`;
const after = String.raw`(?![\w.(!\u00C0-\uFFFF])`;
const cells = new RegExp(String.raw`${before}(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})${after}`, "g");
const columns = new RegExp(
  String.raw`${before}(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${after}`,
  "g",
);
const rows = new RegExp(String.raw`${before}(\$?)(\d{1,7}):(\$?)(\d{1,7})${after}`, "g");

/**
 * Excel writes a formula that was filled down once, and for the other cells only that they share
 * it. The formula of another cell is the first one with its free references moved along.
 */
export function movedFormula(formula: string, from: CellPlace, to: CellPlace): string {
  // Past the edge a reference comes back in at the other side, as in Excel.
  const wrap = (number: number, size: number) => ((number % size) + size) % size;
  const column = (fixed: string, letters: string) =>
    fixed === "$"
      ? `$${letters}`
      : columnLetters(wrap(columnNumber(letters) + to.column - from.column, gridColumns));
  const row = (fixed: string, digits: string) =>
    fixed === "$"
      ? `$${digits}`
      : String(wrap(Number(digits) - 1 + to.row - from.row, gridRows) + 1);
  const move = (part: string) =>
    part
      .replace(
        columns,
        (_, fix1, first, fix2, last) => `${column(fix1, first)}:${column(fix2, last)}`,
      )
      .replace(rows, (_, fix1, first, fix2, last) => `${row(fix1, first)}:${row(fix2, last)}`)
      .replace(
        cells,
        (_, fix1, letters, fix2, digits) => column(fix1, letters) + row(fix2, digits),
      );
  return outsideQuotes(formula, (part) =>
    part
      .split(brackets)
      .map((piece, index) => (index % 2 === 0 ? move(piece) : piece))
      .join(""),
  );
}
