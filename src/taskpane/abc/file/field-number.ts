import type { DecimalSign } from "../../../workbook/excel/separators";
import { Kind, readCell, type CellReading } from "../../reading/cells/cell-kind";
import { plainSigns } from "../../reading/cells/column-sign";

const [zero, nine, minus] = [48, 57, 45];
/** So many digits are a whole number that a double holds for sure. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, k) => 10 ** k);

/**
 * What stands in a field where a number belongs, as in a cell: "1 234,50", "12.5-", "(300)". Most
 * fields are plain digits, and those are read without anything else being looked for.
 */
export function fieldNumber(field: string, decimal: DecimalSign): CellReading {
  return plainNumber(field, decimal) ?? readCell(field, plainSigns(decimal));
}

/** Null for anything but plain digits, and before just three decimals, which may be thousands. */
function plainNumber(field: string, decimal: DecimalSign): CellReading | null {
  const { length } = field;
  if (length === 0 || length > mostDigits) return null;
  const start = field.charCodeAt(0) === minus ? 1 : 0;
  const sign = decimal.charCodeAt(0);
  let [digits, point, number] = [0, -1, 0];
  for (let i = start; i < length; i++) {
    const code = field.charCodeAt(i);
    if (code >= zero && code <= nine) {
      number = number * 10 + code - zero;
      digits++;
    } else if (code === sign && point < 0 && i > start) point = i;
    else return null;
  }
  const decimals = point < 0 ? 0 : length - point - 1;
  const isCode = field.charCodeAt(start) === zero && length - start > 1 && point !== start + 1;
  if (digits === 0 || isCode || decimals === 3 || (point >= 0 && decimals === 0)) return null;
  const size = number / powers[decimals];
  return { kind: Kind.number, number: start === 1 && size !== 0 ? -size : size };
}
