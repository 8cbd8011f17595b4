import { readDay } from "../../../../src/taskpane/reading/cells/read-day";

test("days that only one reading fits are read", () => {
  // 46,361 is December 5, 2026, by Excel.
  for (const text of ["2026-12-05", "2026/12/5", "5.12.2026", " 05.12.2026 "]) {
    expect([text, readDay(text)]).toEqual([text, 46361]);
  }
});

test("a day that could be another, or is none, is not guessed", () => {
  for (const text of ["05/12/2026", "2026-02-30", "31.4.2026", "December", "", "2026-12-05x"]) {
    expect([text, readDay(text)]).toEqual([text, null]);
  }
});
