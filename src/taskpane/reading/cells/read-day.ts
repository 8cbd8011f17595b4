import { serialOfDay } from "../../pane/serial-day";

/** "2026-12-05", "2026/12/5", and "5.12.2026", which no language reads as May 12. */
const [yearFirst, dayFirst] = [
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
  /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
];

/** The serial number of a day that stands as a text; null where it is none, or could be another. */
export function readDay(text: string): number | null {
  const trimmed = text.trim();
  const [, year, month, day] =
    yearFirst.exec(trimmed) ?? dayFirst.exec(trimmed)?.map((_, k, all) => all[(4 - k) % 4]) ?? [];
  if (year === undefined) return null;
  return serialOfDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
