import fc from "fast-check";
import { monthsAfter } from "../../../src/engine/calendar/months";

/** A day of the calendar as Excel counts it. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

// Microsoft's help of EDATE: a month after, before and two months after the 15th of January 2011.
test("published: EDATE of 15 January 2011", () => {
  const start = serial(2011, 1, 15);
  expect([1, -1, 2].map((months) => monthsAfter(start, months))).toEqual([
    serial(2011, 2, 15),
    serial(2010, 12, 15),
    serial(2011, 3, 15),
  ]);
});

test("the 31st of January is followed by the last of February, leap year or not", () => {
  expect(monthsAfter(serial(2024, 1, 31), 1)).toBe(serial(2024, 2, 29));
  expect(monthsAfter(serial(2025, 1, 31), 1)).toBe(serial(2025, 2, 28));
  expect(monthsAfter(serial(2099, 12, 31), 2)).toBe(serial(2100, 2, 28));
  expect(monthsAfter(serial(1999, 12, 31), 2)).toBe(serial(2000, 2, 29));
});

test("a day and its month are those of the calendar, from 1900 to 9999", () => {
  const months = fc.integer({ min: -600, max: 600 });
  const years = fc.integer({ min: 1960, max: 9940 });
  fc.assert(
    fc.property(years, fc.integer({ min: 0, max: 365 }), months, (year, inYear, ahead) => {
      const day = serial(year, 1, 1) + inYear;
      const start = new Date((day - 25_569) * 86_400_000);
      const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + ahead, 1));
      const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
      first.setUTCDate(Math.min(start.getUTCDate(), last.getUTCDate()));
      expect(monthsAfter(day, ahead)).toBe(first.getTime() / 86_400_000 + 25_569);
    }),
  );
});
