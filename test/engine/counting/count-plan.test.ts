import fc from "fast-check";
import { countOrder } from "../../../src/engine/counting/count-order";
import {
  countPlan,
  type CountingYear,
  type CountPlan,
  type ItemsToCount,
} from "../../../src/engine/counting/count-plan";
import { fixture, orNaN } from "./fixture";

describe("the order in which items come up", () => {
  test.each(fixture.orders)("is that of another program: %j, seed %d", (last, seed, expected) => {
    expect([...countOrder(orNaN(last), seed)]).toEqual(expected);
  });

  const lastCounted = fc.array(
    fc.oneof(fc.constant(NaN), fc.integer({ min: 45_600, max: 45_610 })),
    { maxLength: 60 },
  );
  const age = (day: number) => (Number.isNaN(day) ? -Infinity : day);

  test("whatever is overdue comes first: never counted, then longest ago", () => {
    fc.assert(
      fc.property(lastCounted, fc.nat(), (last, seed) => {
        const order = countOrder(last, seed);
        expect([...order].sort((a, b) => a - b)).toEqual(last.map((_, item) => item));
        for (let k = 1; k < order.length; k++) {
          expect(age(last[order[k - 1]])).toBeLessThanOrEqual(age(last[order[k]]));
        }
      }),
    );
  });

  test("a new item at the end of the list leaves the order of the others", () => {
    fc.assert(
      fc.property(lastCounted, fc.nat(), (last, seed) => {
        const longer = countOrder([...last, NaN], seed).filter((item) => item < last.length);
        expect(longer).toEqual(countOrder(last, seed));
      }),
    );
  });

  test("another seed draws another order, and each item is as likely to be first", () => {
    const never = new Float64Array(5).fill(NaN);
    const first = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < 5_000; seed++) first[countOrder(never, seed)[0]]++;
    // Five deviations of a share of a fifth among 5,000.
    for (const times of first) expect(Math.abs(times - 1_000)).toBeLessThan(5 * Math.sqrt(800));
  });
});

test.each(fixture.plans)("a plan is that of another program: %j", (...given) => {
  const [classes, last, countsAYear, workingDays, days, seed, expectedDays, expectedItems] = given;
  const plan = countPlan(
    { classes, lastCounted: orNaN(last), countsAYear },
    { workingDays, days, seed },
  );
  expect([...plan.days]).toEqual(expectedDays);
  expect([...plan.items]).toEqual(expectedItems);
});

/** A list of items in up to three classes, with counts in quarters or as an interval in days. */
const lists = fc
  .record({
    workingDays: fc.integer({ min: 10, max: 260 }),
    intervals: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 3 }),
    items: fc.array(
      fc.tuple(fc.nat(2), fc.oneof(fc.constant(NaN), fc.integer({ min: 1, max: 9 }))),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
    seed: fc.nat(),
  })
  .map(({ workingDays, intervals, items, seed }) => ({
    intervals,
    list: {
      classes: items.map(([one]) => one % intervals.length),
      lastCounted: items.map(([, last]) => last),
      countsAYear: intervals.map((interval) => workingDays / interval),
    },
    year: { workingDays, days: workingDays, seed },
  }));

/** The days on which each item of the list is counted. */
function daysOfItems({ days, items }: CountPlan, count: number): number[][] {
  const found = Array.from({ length: count }, (): number[] => []);
  items.forEach((item, k) => found[item].push(days[k]));
  return found;
}

/** Days between two counts of an item in three years, with the class of the item. */
function gapsOf(list: ItemsToCount, year: CountingYear): { one: number; gap: number }[] {
  const plan = countPlan(list, { ...year, days: 3 * year.workingDays });
  return daysOfItems(plan, list.classes.length).flatMap((days, item) =>
    days.slice(1).map((day, k) => ({ one: list.classes[item], gap: day - days[k] })),
  );
}

describe("in any plan", () => {
  test("each item is counted as often as its class asks for; if that is no whole number, rounded one way or the other", () => {
    fc.assert(
      fc.property(lists, ({ list, year, intervals }) => {
        const days = daysOfItems(countPlan(list, year), list.classes.length);
        list.classes.forEach((one, item) => {
          const times = days[item].length;
          expect(times).toBeGreaterThanOrEqual(Math.floor(year.workingDays / intervals[one]));
          expect(times).toBeLessThanOrEqual(Math.ceil(year.workingDays / intervals[one]));
        });
      }),
    );
  });

  test("two counts of an item lie its interval apart; a fraction of a day is rounded either way", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 20 }), ({ list, year, intervals }, quarter) => {
        const countsAYear = intervals.map((interval) =>
          Math.min(year.workingDays, quarter / 4 + interval / 8),
        );
        for (const { one, gap } of gapsOf({ ...list, countsAYear }, year)) {
          const interval = year.workingDays / countsAYear[one];
          if (gap < Math.floor(interval) || gap > Math.ceil(interval)) expect(gap).toBe(interval);
        }
      }),
    );
  });

  test("the interval is exact where counts a year are days over days", () => {
    fc.assert(
      fc.property(lists, ({ list, year, intervals }) => {
        for (const { one, gap } of gapsOf(list, year)) {
          if (gap !== intervals[one]) expect(gap).toBe(intervals[one]);
        }
      }),
    );
  });

  test("the days of a class differ by one count at most", () => {
    fc.assert(
      fc.property(lists, ({ list, year }) => {
        const { days, items } = countPlan(list, year);
        list.countsAYear.forEach((_, one) => {
          const loads = new Array<number>(year.days).fill(0);
          days.forEach((day, k) => {
            if (list.classes[items[k]] === one) loads[day]++;
          });
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test("the same seed gives the same plan, and a longer plan begins with the shorter one", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 100 }), ({ list, year }, more) => {
        const plan = countPlan(list, year);
        expect(countPlan(list, year)).toEqual(plan);
        const longer = countPlan(list, { ...year, days: year.days + more });
        expect(longer.days.slice(0, plan.days.length)).toEqual(plan.days);
        expect(longer.items.slice(0, plan.items.length)).toEqual(plan.items);
      }),
    );
  });

  test("within a class the longest uncounted come first, by day and within a day", () => {
    fc.assert(
      fc.property(lists, ({ list, year }) => {
        const { items } = countPlan(list, year);
        const order = countOrder(list.lastCounted, year.seed);
        list.countsAYear.forEach((_, one) => {
          const ofClass = (item: number) => list.classes[item] === one;
          const counted = [...new Set([...items].filter(ofClass))];
          expect(counted).toEqual([...order].filter(ofClass).slice(0, counted.length));
        });
      }),
    );
  });
});

test("an item of no class, and a class without counts, are not counted", () => {
  const list = { classes: [-1, 0, 1], lastCounted: [NaN, NaN, NaN], countsAYear: [12, 0] };
  expect([...countPlan(list, { workingDays: 12, days: 2, seed: 1 }).items]).toEqual([1, 1]);
  const none = countPlan({ ...list, countsAYear: [0, 0] }, { workingDays: 12, days: 2, seed: 1 });
  expect(none.items).toHaveLength(0);
});

test("with half a count a year, whoever was left out is first in the next year's plan", () => {
  const year = { workingDays: 260, days: 260, seed: 3 };
  const classes = [0, 0, 0];
  const first = countPlan({ classes, lastCounted: [NaN, NaN, NaN], countsAYear: [0.5] }, year);
  expect(first.items).toHaveLength(2);
  const lastCounted = classes.map((_, item) => 45_000 + [...first.items].indexOf(item));
  const left = lastCounted.indexOf(44_999);
  lastCounted[left] = NaN;
  expect(countPlan({ classes, lastCounted, countsAYear: [0.5] }, year).items[0]).toBe(left);
});

test("a year of 300,000 items holds each as often as its class says", () => {
  const count = 300_000;
  const list = {
    classes: Int32Array.from({ length: count }, (_, item) =>
      item % 20 === 0 ? 0 : item % 5 === 0 ? 1 : 2,
    ),
    lastCounted: Float64Array.from({ length: count }, (_, item) => 45_000 + ((item * 7_919) % 400)),
    countsAYear: [12, 4, 1],
  };
  const { items } = countPlan(list, { workingDays: 260, days: 260, seed: 1 });
  expect(items).toHaveLength(15_000 * 12 + 45_000 * 4 + 240_000);
});
