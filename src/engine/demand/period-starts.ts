import { monthsAfter } from "../calendar/months";

export type PeriodLength = "day" | "week" | "month" | "quarter" | "year";

const days = { day: 1, week: 7 };
const months = { month: 1, quarter: 3, year: 12 };

/**
 * The days on which periods of a calendar begin, one after the other, and the day after the last.
 *
 * A month begins on the same day of the month as the first one, or on the last of a month that is too
 * short: from the 31st of January on, the 28th of February, the 31st of March.
 *
 * @param firstDay the first day of the first period, a whole day
 * @param periods how many
 * @param length of each
 * @returns periods + 1 days
 * @source follows from the calendar; see `monthsAfter`
 * @example periodStarts(45658, 3, "month") → [45658, 45689, 45717, 45748]
 * @example periodStarts(45658, 2, "week") → [45658, 45665, 45672]
 */
export function periodStarts(
  firstDay: number,
  periods: number,
  length: PeriodLength,
): Float64Array {
  return Float64Array.from({ length: periods + 1 }, (_, period) =>
    length === "day" || length === "week"
      ? firstDay + period * days[length]
      : monthsAfter(firstDay, period * months[length]),
  );
}
