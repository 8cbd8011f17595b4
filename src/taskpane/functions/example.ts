import type { CatalogueFunction } from "../catalogue/catalogue";
import type { DecimalSign } from "../../workbook/excel/separators";
import type { Entries } from "./state";
import { valueForUser } from "../formula/user-syntax";

/** The arguments of an example as they are written, parted at commas outside braces and quotes. */
function argumentsIn(formula: string): string[] {
  const [, inside] = /^[^(]*\((.*)\)$/su.exec(formula) ?? ["", ""];
  return (inside.match(/(?:\{[^}]*\}|"[^"]*"|[^,{"])+/gu) ?? []).map((text) => text.trim());
}

/** The example's arguments as the user would type them. */
export function exampleEntries(
  { arguments: known, examples }: CatalogueFunction,
  decimalSign: DecimalSign,
): Entries {
  const given = examples.length > 0 ? argumentsIn(examples[0].formula) : [];
  return Object.fromEntries(
    known.map(({ name, optional, choices }, k) => {
      const text = given[k] ?? "";
      if (choices.length > 0) return [name, text.replace(/^"(.*)"$/su, "$1")];
      return [name, optional && text === '""' ? "" : valueForUser(text, decimalSign)];
    }),
  );
}

/** The cells of an example's result, as a sheet would show them: 12, or {1, 2; 3, 4}. */
export function exampleCells(result: string, decimalSign: DecimalSign): string[][] {
  const [, inside] = /^\{(.*)\}$/su.exec(result.trim()) ?? [result, result];
  return inside
    .split(";")
    .map((row) => row.split(",").map((cell) => shownCell(cell.trim(), decimalSign)));
}

/** A number with as many digits as a cell of usual width has room for. */
function shownCell(cell: string, decimalSign: DecimalSign): string {
  const number = Number(cell);
  if (cell === "" || !Number.isFinite(number)) return cell.replace(/^"(.*)"$/su, "$1");
  return valueForUser(String(Number(number.toPrecision(6))), decimalSign);
}
