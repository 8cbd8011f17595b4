const { floor, min } = Math;

/** Days from the 1st of March of the year 0 to the day 0 of Excel's 1900 date system. */
const beforeExcel = 693_899;
const averageMonth = 30.436875;

/**
 * The day so many months after another one: the same day of its month, or the last one of a month
 * that is too short. It agrees with Excel's EDATE from March 1900 on.
 *
 * Days are Excel's serial numbers of the 1900 date system.
 *
 * @param day a whole day
 * @param months whole months, ahead or back
 * @returns a whole day
 * @source the Gregorian calendar; Microsoft, EDATE function
 * @example monthsAfter(45658, 12) → 46023
 * @example monthsAfter(45688, 1) → 45716
 */
export function monthsAfter(day: number, months: number): number {
  const month = monthOf(day);
  const inMonth = day - firstDayOf(month);
  return min(firstDayOf(month + months) + inMonth, firstDayOf(month + months + 1) - 1);
}

/** The month of a day, counted from March of the year 0: the leap day is then a year's last one. */
function monthOf(day: number): number {
  let month = floor((day + beforeExcel) / averageMonth);
  while (firstDayOf(month) > day) month--;
  while (firstDayOf(month + 1) <= day) month++;
  return month;
}

function firstDayOf(month: number): number {
  const year = floor(month / 12);
  const leapDays = floor(year / 4) - floor(year / 100) + floor(year / 400);
  const daysOfMonths = floor((153 * (month - 12 * year) + 2) / 5);
  return 365 * year + leapDays + daysOfMonths - beforeExcel;
}
