import { dayOf } from "../service/moment";

/**
 * The working days: all but Saturdays, Sundays and holidays. Days are Excel's serial numbers of the
 * 1900 date system, where 1 is a Sunday, as Excel has it; a time of day plays no part.
 *
 * `from` agrees with Excel's WORKDAY: its k-th day is WORKDAY(start − 1, k, holidays).
 */
export class WorkingCalendar {
  /** Holidays that fall on a weekday, each once, in order. */
  private readonly holidays: Float64Array;

  constructor(holidays: Iterable<number> = []) {
    this.holidays = Float64Array.from(
      new Set(Array.from(holidays, dayOf).filter(isWeekday)),
    ).sort();
  }

  isWorkingDay(day: number): boolean {
    const date = dayOf(day);
    return isWeekday(date) && this.holidays[this.holidaysThrough(date) - 1] !== date;
  }

  /** Working days from day 1 to this one: the difference of two is the working days between. */
  through(day: number): number {
    const date = dayOf(day);
    const week = Math.floor(date / 7);
    return 5 * week + Math.max(0, date - 7 * week - 1) - this.holidaysThrough(date);
  }

  /** Working days after one day until another one, that day included: NETWORKDAYS from the next day. */
  between(day: number, later: number): number {
    return this.through(later) - this.through(day);
  }

  /** The first so many working days from a day on, which is the first if it is one itself. */
  from(start: number, count: number): Int32Array {
    const days = new Int32Array(count);
    let day = dayOf(start);
    let holiday = this.holidaysThrough(day - 1);
    for (let found = 0; found < count; day++) {
      if (this.holidays[holiday] === day) holiday++;
      else if (isWeekday(day)) days[found++] = day;
    }
    return days;
  }

  private holidaysThrough(day: number): number {
    let [low, high] = [0, this.holidays.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.holidays[middle] <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** From Sunday, 1, to Saturday, 0. */
function isWeekday(day: number): boolean {
  return day - 7 * Math.floor(day / 7) > 1;
}
