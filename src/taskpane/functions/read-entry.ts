import { longestFormula } from "../formula/longest-formula";
import type { CatalogueArgument } from "../catalogue/catalogue";
import { readNumber } from "../reading/cells/read-number";
import type { DecimalSign } from "../../workbook/excel/separators";
import { withoutPercent } from "../reading/cells/without-percent";
import { readArray } from "../formula/read-array";
import { readReference } from "../formula/reference";
import { valueForUser } from "../formula/user-syntax";

/** Why an entry cannot go into a formula; what is not in the workbook only the workbook tells. */
export type Problem = "missing" | "notUnderstood" | "unknown" | "circular";

/** An argument as it goes into the formula. */
export interface Given {
  /** In the syntax of Range.formulas; "" for one left out. */
  english: string;
  shown: string;
  isReference: boolean;
}

const leftOut: Given = { english: "", shown: "", isReference: false };

/** What the user typed for an argument, or what is wrong with it. */
export function readEntry(
  entry: string,
  argument: CatalogueArgument,
  decimalSign: DecimalSign,
): Given | Problem {
  const text = entry.trim().replace(/^=\s*/, "");
  if (text === "") return argument.optional ? leftOut : "missing";
  if (text.length > longestFormula) return "notUnderstood";
  if (argument.choices.length > 0) return value(`"${text}"`, decimalSign);
  const reference = readReference(text);
  const isTruth = /^(?:true|false)$/i.test(text);
  if (reference !== null && !isTruth) {
    return { english: reference, shown: reference, isReference: true };
  }
  const english = isTruth ? text.toUpperCase() : readValue(text, decimalSign);
  return english === null ? "notUnderstood" : value(english, decimalSign);
}

function value(english: string, decimalSign: DecimalSign): Given {
  return { english, shown: valueForUser(english, decimalSign), isReference: false };
}

function readValue(text: string, decimalSign: DecimalSign): string | null {
  if (/^"(?:[^"]|"")*"$/u.test(text)) return text;
  const percent = text.endsWith("%") ? "%" : "";
  const number = readNumber(withoutPercent(text), decimalSign);
  if (number !== null) return String(number).toUpperCase() + percent;
  return readArray(text, decimalSign);
}
