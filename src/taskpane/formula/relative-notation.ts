import { columnIndex } from "../../workbook/excel/a1";
import { isAddress, sheetAndRest } from "./address";
import { withParts, type Expression } from "./expression";
import { print } from "./print";

interface Spot {
  row: number;
  column: number;
}

/**
 * A formula in a notation in which it reads the same wherever it is copied to: what is two columns to
 * the left is C[-2], and $B$2 stays R2C2.
 */
export function relativeNotation(expression: Expression, at: Spot): string {
  return print(relative(expression, at));
}

function relative(expression: Expression, at: Spot): Expression {
  if (expression.kind !== "reference") return withParts(expression, (part) => relative(part, at));
  const [sheet, rest] = sheetAndRest(expression.text);
  return isAddress(rest)
    ? { kind: "reference", text: sheet + relativeAddress(rest, at) }
    : expression;
}

function relativeAddress(rest: string, at: Spot): string {
  return rest.replace(/(\$?)([A-Z]*)(\$?)(\d*)/gi, (whole, first, letters, second, digits) => {
    if (whole === "") return "";
    // Before the number of a whole row its sign is the only one.
    const isFixedRow = (letters === "" ? first : second) === "$";
    const row = digits === "" ? "" : `R${counted(Number(digits) - 1, at.row, isFixedRow)}`;
    const column =
      letters === "" ? "" : `C${counted(columnIndex(letters), at.column, first === "$")}`;
    return row + column;
  });
}

function counted(index: number, from: number, isFixed: boolean): string {
  return isFixed ? String(index + 1) : `[${index - from}]`;
}
