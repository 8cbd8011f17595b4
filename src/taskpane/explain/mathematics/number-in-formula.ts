import type { Formats } from "../../pane/formats";
import { shownNumber } from "../../pane/shown-number";
import type { SeenCell } from "../../reading/cells/cell-as-shown";
import { timeShownBy } from "../../reading/cells/time-format";
import type { ShownNumber } from "./fill";

/** A formula with ten digits of each number fits no pane. */
const digits = 5;

/**
 * A number as its cell shows it, without its unit, where that is the number and not a word for it; a day
 * as a day; any other with five digits.
 */
export function numberInFormula(formats: Formats, { value, look }: SeenCell): ShownNumber {
  const number = Number(value);
  const shown = (look && textOf(formats, number, look)) ?? shownShort(formats, number);
  return { shown, isZero: number === 0 };
}

export function shownShort(formats: Formats, number: number): string {
  const size = Math.abs(number);
  return shownNumber(
    formats,
    size >= 1e4 ? Math.round(number) : Number(number.toPrecision(digits)),
  );
}

function textOf(
  formats: Formats,
  number: number,
  { text, numberFormat }: NonNullable<SeenCell["look"]>,
): string | null {
  if (timeShownBy(numberFormat) === "date") return text.trim() || null;
  const [core = ""] = /[-−]?\d(?:[\d.,'’\u00a0\u202f ]*\d)?(?:[\u00a0\u202f ]?%)?/.exec(text) ?? [];
  if (core === "") return null;
  const isShare = core.endsWith("%");
  const plain = [...core].filter((sign) => /[\d−-]/.test(sign) || sign === formats.decimalSign);
  const seen = Number(plain.join("").replace("−", "-").replace(formats.decimalSign, "."));
  const meant = isShare ? number * 100 : number;
  return Math.abs(seen - meant) <= 0.005 * Math.abs(meant) ? core : null;
}
