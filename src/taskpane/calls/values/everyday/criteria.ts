import { isExcelError } from "../../../reading/cells/excel-error";
import type { Cell } from "../../../../workbook/excel/types";

/** Whether a cell counts; null where that is not known. */
export type Test = (value: Cell) => boolean;

/** A number in text, as a criterion or a cell may have it; in other signs it is a matter of country. */
const plainNumber = /^-?\d+(?:\.\d+)?%?$/;

function numberIn(text: string): number | null {
  if (!plainNumber.test(text)) return null;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/**
 * What a criterion such as 5, "Pump*", ">=10" or "<>" of SUMIFS and its kin asks of a cell; null for one
 * that is not understood here.
 */
export function criterion(value: Cell): Test | null {
  if (typeof value !== "string") return (cell) => cell === value;
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(value) ?? [];
  const number = numberIn(rest);
  if (number === null && /^[-+]?[\d.,\s]+%?$/.test(rest) && rest !== "") return null;
  if (operator === "" || operator === "=") {
    if (operator === "" && rest === "") return null;
    return number === null ? like(rest) : equals(number);
  }
  if (operator === "<>") {
    const same = number === null ? like(rest) : equals(number);
    return (cell) => !same(cell);
  }
  // Whether one text comes before another is a matter of language.
  return number === null ? null : (cell) => isBeyond(cell, operator, number);
}

function isBeyond(cell: Cell, operator: string, number: number): boolean {
  if (typeof cell !== "number") return false;
  if (operator === "<") return cell < number;
  if (operator === "<=") return cell <= number;
  return operator === ">" ? cell > number : cell >= number;
}

function equals(number: number): Test {
  return (cell) => (typeof cell === "string" ? numberIn(cell.trim()) : cell) === number;
}

/** "*" stands for any letters, "?" for one, "~" takes the meaning from the sign behind it. */
export function like(pattern: string): Test {
  const signs = pattern.match(/~[*?~]|[\s\S]/g) ?? [];
  const parts = signs.map((sign) => {
    if (sign === "*") return "[\\s\\S]*";
    if (sign === "?") return "[\\s\\S]";
    const letter = sign.length > 1 ? sign.slice(1) : sign;
    return letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const whole = new RegExp(`^${parts.join("")}$`, "iu");
  return (cell) => typeof cell === "string" && !isExcelError(cell) && whole.test(cell);
}
