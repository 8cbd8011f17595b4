import fc from "fast-check";
import { healthChangeSteps } from "../../../src/engine/stock-health/health-change";
import {
  healthTotalsSteps,
  type HealthRow,
  type HealthTotal,
} from "../../../src/engine/stock-health/health-totals";
import { largestInPartsSteps } from "../../../src/engine/stock-health/largest-in-part";
import {
  byPart,
  mainPart,
  stockParts,
  type ByPart,
} from "../../../src/engine/stock-health/stock-parts";
import { finished } from "../../../src/engine/steps";
import { fixtures, type ListedItem, type ListedTotal } from "./fixtures";

const rate = 0.25;

const moneyOf = (cents: readonly number[]): ByPart =>
  byPart((part) => cents[stockParts.indexOf(part)] / 100);

const rowOf = ({ group, cents, short, byAge, toValue }: ListedItem): HealthRow => ({
  ...{ group, money: moneyOf(cents), short: short / 100 },
  moneyByAge: byAge === null ? null : [short / 100, byAge / 100],
  writeDownByAge: byAge === null ? null : byAge / 100,
  writeDownToValue: toValue === null ? null : toValue / 100,
});

const inCents = (money: number) => Math.round(money * 100);

function expectTotal(total: HealthTotal, { cents, itemsInPart, ...listed }: ListedTotal): void {
  expect(stockParts.map((part) => inCents(total.parts[part].money))).toEqual(cents);
  expect(stockParts.map((part) => total.parts[part].items)).toEqual(itemsInPart);
  expect(total.items).toBe(listed.items);
  const whole = cents.reduce((sum, part) => sum + part);
  expect(inCents(total.money)).toBe(whole);
  expect(inCents(total.carryingCost * 4)).toBe(whole);
  for (const [k, part] of stockParts.entries()) {
    expect(inCents(total.parts[part].carryingCost * 4)).toBe(cents[k]);
  }
  const known = ({ money, items }: { money: number; items: number }) => [inCents(money), items];
  expect(known(total.short)).toEqual(listed.short);
  expect(known(total.writeDownByAge)).toEqual(listed.byAge);
  expect(known(total.writeDownToValue)).toEqual(listed.toValue);
  expect(inCents(total.moneyByAge[1] ?? 0)).toBe(listed.byAge[0]);
}

test("a list comes to what a database has, in all and by group, from either end", () => {
  for (const { now, all, groups } of fixtures.lists) {
    const rows = now.map(rowOf);
    for (const list of [rows, [...rows].reverse()]) {
      const totals = finished(healthTotalsSteps(list, rate));
      expectTotal(totals.all, all);
      expect(totals.groups.size).toBe(3);
      for (const [group, total] of totals.groups) expectTotal(total, groups[group ?? ""]);
    }
  }
});

test("of 300,000 rows no cent is lost, from the first to the last or the other way", () => {
  const cents = Array.from({ length: 300000 }, (_, k) =>
    stockParts.map((_, part) => (k * (7919 + part * 2)) % 99991),
  );
  const rows = cents.map((own, k) => ({
    ...{ group: k % 7, money: moneyOf(own), short: 0 },
    ...{ moneyByAge: null, writeDownByAge: null, writeDownToValue: null },
  }));
  const exactly = stockParts.map((_, part) => cents.reduce((sum, own) => sum + own[part], 0));
  for (const list of [rows, [...rows].reverse()]) {
    const { all } = finished(healthTotalsSteps(list, rate));
    expect(stockParts.map((part) => inCents(all.parts[part].money))).toEqual(exactly);
    expect(inCents(all.money)).toBe(exactly.reduce((sum, part) => sum + part));
  }
});

test("an empty list comes to nothing", () => {
  const { all, groups } = finished(healthTotalsSteps([], rate));
  expect([all.items, all.money, all.carryingCost, all.moneyByAge, groups.size]).toEqual([
    ...[0, 0, 0, []],
    0,
  ]);
});

const inColumns = (rows: ByPart[]) => byPart((part) => rows.map((money) => money[part]));

test("the largest of each part are those of a database, of equal ones the earlier", () => {
  for (const { now, largest } of fixtures.lists) {
    const rows = now.map(({ cents }) => moneyOf(cents));
    expect(finished(largestInPartsSteps(inColumns(rows), 5))).toEqual(largest);
  }
});

test("the largest are the first of the whole list in order of money", () => {
  const row = fc.tuple(...stockParts.map(() => fc.integer({ min: 0, max: 30 })));
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 80 }),
      fc.integer({ min: 0, max: 20 }),
      (list, count) => {
        const rows = list.map(moneyOf);
        const largest = finished(largestInPartsSteps(inColumns(rows), count));
        for (const part of stockParts) {
          const inOrder = rows
            .map((money, place) => ({ place, money: money[part] }))
            .filter(({ money }) => money > 0)
            .sort((one, other) => other.money - one.money);
          expect(largest[part]).toEqual(inOrder.slice(0, count).map(({ place }) => place));
        }
      },
    ),
  );
});

describe("since the last time", () => {
  const byItem = (list: readonly ListedItem[]) =>
    new Map(list.map(({ item, cents }) => [item, moneyOf(cents)]));

  test("the money of each part and the items that moved are those of a database", () => {
    for (const { before, now, moved, all, centsBefore } of fixtures.lists) {
      const change = finished(healthChangeSteps(byItem(before), byItem(now)));
      expect(stockParts.map((part) => inCents(change.before[part]))).toEqual(centsBefore);
      expect(stockParts.map((part) => inCents(change.after[part]))).toEqual(all.cents);
      expect(
        change.moved.map((item) => [
          ...[item.key, item.from, item.to],
          ...[inCents(item.before), inCents(item.after)],
        ]),
      ).toEqual(moved);
    }
  });

  test("the same list has not changed", () => {
    const list = byItem(fixtures.lists[0].now);
    const { before, after, moved } = finished(healthChangeSteps(list, new Map(list)));
    expect(before).toEqual(after);
    expect(moved).toEqual([]);
  });

  test("an item stands where most of its money is, of equal parts in the worse", () => {
    expect(mainPart(moneyOf([1, 0, 3, 2, 0]))).toBe("dead");
    expect(mainPart(moneyOf([0, 5, 0, 5, 5]))).toBe("expiring");
    expect(mainPart(moneyOf([0, 0, 0, 0, 0]))).toBeNull();
  });
});
