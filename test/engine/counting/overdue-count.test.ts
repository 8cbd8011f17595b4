import { countPlan } from "../../../src/engine/counting/count-plan";
import { longestInterval, workingDaysOverdue } from "../../../src/engine/counting/overdue-count";
import { fixture } from "./fixture";

test.each(fixture.overdue)(
  "last counted %p, %d counts in %d days, start %d, holidays %j: overdue by %p days",
  (last, counts, workingDays, start, holidays, expected) => {
    const list = { classes: [0], lastCounted: [last ?? NaN], countsAYear: [counts] };
    expect([...workingDaysOverdue(list, { workingDays, start, holidays })]).toEqual([
      expected ?? Infinity,
    ]);
  },
);

test("who follows the plan is never overdue", () => {
  for (const countsAYear of [0.5, 7, 12.5, 365 / 30]) {
    const list = { classes: [0, 0, 0], lastCounted: [NaN, NaN, NaN], countsAYear: [countsAYear] };
    const { days, items } = countPlan(list, { workingDays: 250, days: 1_000, seed: 1 });
    const interval = longestInterval(countsAYear, 250);
    const last = new Map<number, number>();
    items.forEach((item, k) => {
      expect(days[k] - (last.get(item) ?? days[k])).toBeLessThanOrEqual(interval);
      last.set(item, days[k]);
    });
  }
});

test("an item of no class, or of one without counts, is never overdue", () => {
  const list = { classes: [-1, 0], lastCounted: [NaN, NaN], countsAYear: [0] };
  expect([...workingDaysOverdue(list, { workingDays: 260, start: 45_658, holidays: [] })]).toEqual([
    0, 0,
  ]);
  expect(longestInterval(0, 260)).toBe(Infinity);
});
