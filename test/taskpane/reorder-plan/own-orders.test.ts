/** @jest-environment-options {"customExportConditions": ["umd"]} */
import { limitsBroken } from "../../../src/taskpane/reorder-plan/rows/limits-broken";
import { orderOf } from "../../../src/taskpane/reorder-plan/plan/orders";
import {
  fromKept,
  keptOrders,
  toKeep,
} from "../../../src/taskpane/reorder-plan/own-orders/own-orders";
import { planList, type Planned } from "../../../src/taskpane/reorder-plan/plan/plan-list";
import { orderKey } from "../../../src/taskpane/reorder-plan/rows/rows";
import { foremostRows } from "../../../src/taskpane/reorder-plan/report/sorted-rows";
import { header, items } from "./item-list";
import { progress, rowsOf, settingsOf } from "./plan-of";

const flange = items.findIndex(([name]) => name === "Flange 100");
const seal = items.findIndex(([name]) => name === "Seal kit");

async function planWith(own: [row: number, units: number][], list = items): Promise<Planned> {
  const keys = await rowsOf([header, ...items]);
  const orders = new Map(own.map(([row, units]) => [orderKey(keys, row), units]));
  return planList(await rowsOf([header, ...list]), settingsOf(), false, progress, {
    ...{ orders, limits: new Map() },
  });
}

test("the plan takes the user's order, and what was proposed is still known", async () => {
  const [before, after] = [await planWith([]), await planWith([[flange, 100]])];
  expect(orderOf(after, flange)).toBe(100);
  expect(after.proposal[flange]).toBe(before.proposal[flange]);
  // A flange costs 30.
  const more = (100 - before.proposal[flange]) * 30;
  expect(after.orders.money).toBeCloseTo(before.orders.money + more, 8);
  expect(after.orders.items).toBe(before.orders.items);
});

test("it stays with its item wherever the list is sorted to", async () => {
  const sorted = [...items].reverse();
  const after = await planWith([[flange, 100]], sorted);
  const own = sorted.map((_, row) => after.override[row]);
  expect(own).toEqual(sorted.map(([name]) => (name === "Flange 100" ? 100 : NaN)));
});

test("an order set to nothing stays in view, one for a covered item comes into it", async () => {
  const after = await planWith([
    [flange, 0],
    [seal, 12],
  ]);
  expect(foremostRows(after, null).rows).toEqual(expect.arrayContaining([flange, seal]));
  expect(orderOf(after, flange)).toBe(0);
});

test("two rows of one item each have an order of their own", async () => {
  const rows = await rowsOf([header, ...items, items[flange]]);
  expect(orderKey(rows, items.length)).not.toBe(orderKey(rows, flange));
});

test("what is kept comes back, and more than 500 do not", () => {
  const orders = new Map([
    ["VALVE\u0000", 0],
    ["__proto__", 12.5],
  ]);
  const kept = keptOrders(JSON.parse(JSON.stringify(toKeep(orders))));
  expect(kept && fromKept(kept)).toEqual(orders);
  const many = new Map(Array.from({ length: 501 }, (_, k) => [`item ${k}`, k]));
  expect(keptOrders(toKeep(many))).toBeUndefined();
  expect(keptOrders([{ item: "VALVE", units: -1 }])).toBeUndefined();
});

test("limits that an order goes against are told, those it keeps are not", () => {
  const limits = { minimumOrder: 50, orderMultiple: 25, maximumOrder: 100 };
  expect(limitsBroken(limits, 75)).toEqual([]);
  expect(limitsBroken(limits, 0)).toEqual([]);
  expect(limitsBroken(limits, 30)).toEqual([
    ["minimum", 50],
    ["pack", 25],
  ]);
  expect(limitsBroken(limits, 125)).toEqual([["maximum", 100]]);
  // Three packs of 0.1 are 0.3.
  expect(limitsBroken({ ...limits, minimumOrder: 0, orderMultiple: 0.1 }, 0.3)).toEqual([]);
});
