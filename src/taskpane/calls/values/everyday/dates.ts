import { dateOfSerial } from "../../../pane/serial-day";
import type { Value } from "../grid";
import type { Everyday, EverydayFunctions } from "./everyday";

const numbers = (least: number, most: number, of: (...numbers: number[]) => Value): Everyday => ({
  takes: "numbers",
  least,
  most,
  of,
});

const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;
const secondsOfDay = 86_400;

/** Up to March 1900 Excel counts a day that was none. */
const first = 61;

function serialOf(year: number, month: number, date: number): Value {
  const serial = (Date.UTC(year, month, date) - dayZero) / day;
  return serial >= first ? serial : null;
}

/** Null before March 1900. */
function parted(serial: number): Date | null {
  return serial >= first ? dateOfSerial(Math.floor(serial)) : null;
}

function monthsOn(serial: number, months: number, isEnd: boolean): Value {
  const date = parted(serial);
  if (date === null) return null;
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOf(year, month, isEnd ? last : Math.min(date.getUTCDate(), last));
}

/** Days are numbers; today is that of this computer, as in Excel. */
export const dateFunctions: EverydayFunctions = {
  TODAY: numbers(0, 0, () => {
    const now = new Date();
    return serialOf(now.getFullYear(), now.getMonth(), now.getDate());
  }),
  DATE: numbers(3, 3, (year, month, date) =>
    serialOf(year < 1900 ? year + 1900 : year, Math.trunc(month) - 1, Math.trunc(date)),
  ),
  TIME: numbers(3, 3, (hour, minute, second) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? "#NUM!" : (seconds % secondsOfDay) / secondsOfDay;
  }),
  YEAR: numbers(1, 1, (serial) => parted(serial)?.getUTCFullYear() ?? null),
  MONTH: numbers(1, 1, (serial) => {
    const date = parted(serial);
    return date && date.getUTCMonth() + 1;
  }),
  DAY: numbers(1, 1, (serial) => parted(serial)?.getUTCDate() ?? null),
  EDATE: numbers(2, 2, (serial, months) => monthsOn(serial, months, false)),
  EOMONTH: numbers(2, 2, (serial, months) => monthsOn(serial, months, true)),
};
