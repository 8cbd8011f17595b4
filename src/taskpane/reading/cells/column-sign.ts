import type { Cell, Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import { amountIn, numberOf, type Amount } from "./read-number";
import type { DecimalSign } from "../../../workbook/excel/separators";

/** Reading a text takes far longer than passing over a number. */
const textsBetweenLooks = 64;

/** What the user says a sign before just three digits means, or that the likely meaning will do. */
export type ThreeDigits = "likely" | "grouping" | "decimal";

/** How the texts of one column are read as numbers. */
export interface ColumnSigns {
  /** The decimal sign of texts that can be read in one way only, or else the user's own. */
  decimal: DecimalSign;
  /** Whether nothing else in the column says what a sign before just three digits means. */
  doubtful: boolean;
  /** What such a sign means: "1.200" is 1,200 or 1.2, by the column's decimal sign, or not known. */
  three: "grouping" | "decimal" | "bySign" | "open";
  /** What it most likely means where that is doubtful; "open" where nothing speaks for either. */
  likely: "grouping" | "open";
}

/** How a column without any doubtful text is read. */
export function plainSigns(decimal: DecimalSign): ColumnSigns {
  return { decimal, doubtful: false, three: "bySign", likely: "open" };
}

/** The number of an amount in the column; null while it can be read in two ways. */
export function numberIn(amount: Amount, { decimal, three }: ColumnSigns): number | null {
  if (amount.sign !== "either" || three === "bySign") return numberOf(amount, decimal);
  if (three === "open") return null;
  const own = amount.digits.includes(",") ? "," : ".";
  const other = own === "," ? "." : ",";
  return numberOf(amount, three === "decimal" ? own : other);
}

/** The signs with a doubt settled as the user wishes, or as is likely. */
export function settledSigns(signs: ColumnSigns, choice: ThreeDigits | "open"): ColumnSigns {
  if (!signs.doubtful) return signs;
  return { ...signs, three: choice === "likely" ? signs.likely : choice };
}

/** How the texts of a column are to be read, from all of them together. */
export async function columnSigns(
  column: Cell[],
  userSign: DecimalSign,
  progress: Progress,
): Promise<ColumnSigns> {
  const seen = { ",": 0, ".": 0, "either,": 0, "either.": 0, small: 0, large: 0 };
  await inSlices(
    column.length,
    (row) => {
      const cell = column[row];
      const amount = typeof cell === "string" && cell !== "" ? amountIn(cell) : null;
      if (amount === null) return;
      const { sign, digits } = amount;
      if (sign === "either") seen[digits.includes(",") ? "either," : "either."]++;
      else if (sign === "none") seen[/^\d{1,3}$/.test(digits) ? "small" : "large"]++;
      else seen[sign]++;
    },
    progress,
    textsBetweenLooks,
  );
  const tellsComma = seen[","] > 0;
  const tellsPoint = seen["."] > 0;
  const undecided = seen["either,"] + seen["either."] > 0;
  if (tellsComma !== tellsPoint) return plainSigns(tellsComma ? "," : ".");
  if (!undecided) return plainSigns(userSign);
  const bothSigns = seen["either,"] > 0 && seen["either."] > 0;
  const isUsersGrouping = seen[userSign === "," ? "either," : "either."] === 0;
  // All signs stand before just three digits, and no number of four digits stands without one.
  const groups = seen.small > 0 && seen.large === 0;
  const likely = !tellsComma && !bothSigns && (groups || isUsersGrouping) ? "grouping" : "open";
  return { decimal: userSign, doubtful: true, three: likely, likely };
}
