import type { Cell } from "../../../workbook/excel/types";
import { plainText } from "../../pane/plain-text";
import { atOnce, fillers, fromMonthEnd, inAdvance, weeks } from "./term-words";

/** What a cell says of when a bill is paid. */
export type TermReading =
  /** Days from the bill; a discount for paying earlier is not taken. */
  | { kind: "days"; days: number; hasDiscount: boolean }
  | { kind: "blank" }
  /** Paid before the goods come: how long before has to be asked. */
  | { kind: "in-advance" }
  /** Counted from the end of a month: no one number of days. */
  | { kind: "month-end" }
  | { kind: "unknown" };

const longest = 80;
const mostDays = 999;

/** "2/10" is two percent within ten days. */
const percentWithin = /(?<![\d/.,])(\d+(?:[.,]\d+)?)\s?%?\s?\/\s?(\d+)(?![\d/])/g;
const percent = /(?<![\d/.,])\d+(?:[.,]\d+)?\s?%/g;

const unknown: TermReading = { kind: "unknown" };

/**
 * The days of a payment term as lists have it: "30", "Net 45", "2/10 net 30", "60 Tage", "kontant".
 * What is not wholly understood is not guessed.
 */
export function readTerm(cell: Cell): TermReading {
  if (typeof cell === "number") return { kind: "days", days: cell, hasDiscount: false };
  if (typeof cell === "boolean" || cell.length > longest) return unknown;
  const text = plainText(cell).replace(/\s+/gu, " ").trim();
  if (text === "") return { kind: "blank" };
  if (text.startsWith("#")) return unknown;
  const said = ` ${(text.match(/[a-z]+|\d+/g) ?? []).join(" ")} `;
  const says = (phrases: readonly string[]) => phrases.some((each) => said.includes(` ${each} `));
  if (says(fromMonthEnd)) return { kind: "month-end" };
  if (says(inAdvance)) return { kind: "in-advance" };
  return daysIn(text, says(atOnce));
}

/** The days of a discount come before those of the bill, so the longest are those of the term. */
function daysIn(text: string, isAtOnce: boolean): TermReading {
  let discounts = 0;
  const plain = text
    .replace(/(?<=[a-z])\//g, " ")
    .replace(percentWithin, (_, __, days: string) => (discounts++, ` ${days} `))
    .replace(percent, () => (discounts++, " "));
  const numbers = plain.match(/\d+/g) ?? [];
  const words = plain.match(/[a-z]+/g) ?? [];
  if (numbers.length === 0) {
    return isAtOnce && discounts === 0 ? { kind: "days", days: 0, hasDiscount: false } : unknown;
  }
  if (isAtOnce && discounts === 0) return unknown;
  if (numbers.length !== discounts + 1 || new Set(numbers).size < numbers.length) return unknown;
  if (!/^[\da-z\s,;:.()+-]*$/.test(plain) || /(?:^|[\s(])-\s?\d/.test(plain)) return unknown;
  const isWeeks = words.some((word) => weeks.has(word));
  if (!words.every((word) => fillers.has(word) || weeks.has(word))) return unknown;
  // A code such as 0030 or 14.30 is no number of days.
  if (numbers.some((each) => /^0\d/.test(each)) || /\d[.,]\d/.test(plain)) return unknown;
  const days = Math.max(...numbers.map(Number)) * (isWeeks ? 7 : 1);
  return days <= mostDays ? { kind: "days", days, hasDiscount: discounts > 0 } : unknown;
}
