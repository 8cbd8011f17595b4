import fc from "fast-check";
import { WorkingCalendar } from "../../../src/engine/counting/working-calendar";
import { fixture } from "./fixture";

test.each(fixture.calendars)(
  "the working days from %d on, holidays %j, are those of NumPy's calendar",
  (start, holidays, expected) => {
    expect([...new WorkingCalendar(holidays).from(start, expected.length)]).toEqual(expected);
  },
);

test("the first of May 2025, a Thursday, is the last working day before a bridge: WORKDAY has the Monday", () => {
  const calendar = new WorkingCalendar([45_779]);
  expect([...calendar.from(45_778, 2)]).toEqual([45_778, 45_782]);
  expect(calendar.isWorkingDay(45_779)).toBe(false);
  expect(calendar.isWorkingDay(45_780)).toBe(false);
  expect(calendar.isWorkingDay(45_782)).toBe(true);
});

const days = fc.integer({ min: 1, max: 60_000 });

test("counting through and listing from agree, in any order of holidays and with hours", () => {
  fc.assert(
    fc.property(
      days,
      fc.array(fc.integer({ min: -20, max: 200 })),
      fc.nat(100),
      (start, off, k) => {
        const holidays = off.map((distance) => start + distance);
        const calendar = new WorkingCalendar(holidays.map((day) => day + 0.5));
        const list = calendar.from(start + 0.25, k + 1);
        expect(calendar.through(list[k]) - calendar.through(start - 1)).toBe(k + 1);
        expect(calendar.through(list[k] - 1) - calendar.through(start - 1)).toBe(k);
        expect(calendar.isWorkingDay(list[k])).toBe(true);
      },
    ),
  );
});
