import type { PaneTexts } from "../../../locales";
import type { Formats } from "../../pane/formats";
import type { Cell } from "../../../workbook/excel/types";
import { shownNumber } from "../../pane/shown-number";
import { shownCell } from "./shown-cell";
import { isShareFormat, timeShownBy } from "./time-format";

/** How Excel shows a cell. */
export interface Look {
  text: string;
  /** In Excel's English codes. */
  numberFormat: string;
}

/** A cell with its look, where that is known. */
export interface SeenCell {
  value: Cell;
  look: Look | null;
}

/** A cell in words: as Excel shows it, and the whole value where that is more than is seen. */
export interface AsShown {
  shown: string;
  full: string | null;
}

interface Parts {
  texts: PaneTexts;
  formats: Formats;
}

/** Without its look, or where a format hides it, a cell is shown as the pane would show its value. */
export function cellAsShown({ texts, formats }: Parts, { value, look }: SeenCell): AsShown {
  const text = look?.text.trim() ?? "";
  if (look === null || typeof value === "string" || text === "" || /^#+$/.test(text)) {
    return { shown: shownCell(texts, formats, value), full: null };
  }
  const full = typeof value === "number" ? moreThan(text, value, look.numberFormat, formats) : null;
  return { shown: text, full };
}

/** What the text leaves out: the further digits of a number, or the time of a day. */
function moreThan(
  text: string,
  number: number,
  numberFormat: string,
  formats: Formats,
): string | null {
  const time = timeShownBy(numberFormat);
  if (time === "date" && !text.includes(":") && number % 1 > 0) {
    return `${text} ${timeOf(number)}`;
  }
  if (time !== null) return null;
  const meant = isShareFormat(numberFormat) ? number * 100 : number;
  const isAll = seenIn(text, formats) === seenIn(shownNumber(formats, meant), formats);
  return isAll ? null : shownNumber(formats, number);
}

/** The number without its sign, however its thousands are parted and whatever stands around it. */
function seenIn(text: string, { decimalSign }: Formats): number {
  const [seen = ""] = /\d.*\d|\d/.exec(text) ?? [];
  const digits = [...seen].filter((sign) => /\d/.test(sign) || sign === decimalSign).join("");
  return Number(digits.replace(decimalSign, "."));
}

const minutesPerDay = 1440;

/** "23:12" */
function timeOf(serial: number): string {
  const minutes = Math.floor((serial % 1) * minutesPerDay + 1e-6);
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
