/** Excel counts days from the end of 1899; from March 1900 on it and the calendar agree. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** The date of one of Excel's serial numbers; in UTC, so that no time zone moves it. */
export function dateOfSerial(serial: number): Date {
  return new Date(dayZero + serial * millisecondsPerDay);
}

/** The serial number of "2026-11-30"; null where there is no such day. */
export function serialOfDay(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isReal ? (time - dayZero) / millisecondsPerDay : null;
}

/** The serial number of the day that a date falls on where the user is. */
export function serialOfDate(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (day - dayZero) / millisecondsPerDay;
}
