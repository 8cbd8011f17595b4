import type { DecimalSign } from "../../workbook/excel/separators";
import { signsFor } from "./print";

/** The arguments of a formula in English syntax as the user's Excel would show them. */
export function argumentsForUser(given: string[], decimalSign: DecimalSign): string {
  return given.join(signsFor(decimalSign).argument);
}

/**
 * A whole formula in English syntax, without names of sheets, as the user's Excel would show it.
 */
export function formulaForUser(english: string, decimalSign: DecimalSign): string {
  if (decimalSign === ".") return english;
  const parts = /"(?:[^"]|"")*"|\{[^}]*\}|\d+\.\d+|,/g;
  return english.replace(parts, (part) => {
    if (part.startsWith('"')) return part;
    return part === "," ? signsFor(decimalSign).argument : valueForUser(part, decimalSign);
  });
}

/** A number or an array in English syntax as the user writes it; what stands in quotes stays. */
export function valueForUser(english: string, decimalSign: DecimalSign): string {
  if (decimalSign === ".") return english;
  return english.replace(/"(?:[^"]|"")*"|[.,]/g, (part) => {
    if (part === ".") return decimalSign;
    return part === "," ? signsFor(decimalSign).column : part;
  });
}
