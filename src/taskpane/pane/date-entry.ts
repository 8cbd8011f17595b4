import { serialOfDay } from "./serial-day";

/** From March 1900, as Excel knows a 29 February of that year, to where its days end. */
const [firstSerial, lastSerial] = [61, 2_950_000];

/** Excel's serial number of "2026-11-30", as a date field has it; null where that is no day of Excel's. */
export function serialOf(date: string): number | null {
  const serial = serialOfDay(date);
  return serial !== null && serial >= firstSerial && serial < lastSerial ? serial : null;
}

export function dateEntry(today: Date): string {
  const [month, date] = [today.getMonth() + 1, today.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${today.getFullYear()}-${month}-${date}`;
}
