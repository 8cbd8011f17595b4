import type { Formats } from "../../pane/formats";
import type { Look } from "../../reading/cells/cell-as-shown";
import { isShareFormat, timeShownBy } from "../../reading/cells/time-format";
import { shownShort } from "../mathematics/number-in-formula";

/** Decimals are shown up to so many digits in all, lest 0.004 become 0. */
const digits = 4;

/** Another number as the cell would show it: its decimals, and what stands before and behind. */
export function shownLike(formats: Formats, number: number, look: Look | null): string {
  const [, before = "", seen = "", behind = ""] =
    /^([^\d−-]*)([-−]?\d(?:.*\d)?)(.*)$/s.exec(look?.text.trim() ?? "") ?? [];
  if (look === null || seen === "") return shownShort(formats, Number(number.toPrecision(digits)));
  if (timeShownBy(look.numberFormat) !== null) return formats.day(number);
  const sign = seen.lastIndexOf(formats.decimalSign);
  const decimals = sign < 0 ? 0 : seen.length - sign - 1;
  if (isShareFormat(look.numberFormat)) return formats.share(number, decimals);
  const isLost = number !== 0 && Math.abs(number) < 10 ** -decimals;
  const shown = isLost
    ? shownShort(formats, Number(number.toPrecision(2)))
    : withDecimals(formats, number, decimals);
  return `${before}${shown}${behind}`;
}

function withDecimals(formats: Formats, number: number, decimals: number): string {
  const [whole, rest] = Math.abs(number).toFixed(decimals).split(".");
  const shown = formats.whole(Number(whole)) + (rest ? formats.decimalSign + rest : "");
  return number < 0 && Number(shown.replace(/\D/g, "")) !== 0 ? `-${shown}` : shown;
}
