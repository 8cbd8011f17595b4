import { itemsAtLines } from "../../../../src/taskpane/abc/answer/items-at-lines";
import { reasonFor } from "../../../../src/taskpane/abc/answer/why";
import type { Cell } from "../../../../src/workbook/excel/types";
import { classesOf, runOver } from "../../lists";
import { read } from "../rows/read-rows";

const keepTotals = { totals: "count" } as const;

test("an item summed from two rows equals one that stands in one row", async () => {
  const cells: Cell[][] = [
    ["Item", "Sales"],
    ["Bolt", 0.1],
    ["Nut", 0.3],
    ["Bolt", 0.2],
    ["Cap", 0.3],
  ];
  const result = await runOver(cells, {}, { aShare: 0.34, bShare: 0.95 }, keepTotals);
  expect(result.items.values[0]).not.toBe(result.items.values[1]);
  expect([...result.pareto.rank]).toEqual([1, 1, 1]);
  expect([...result.pareto.order]).toEqual([0, 1, 2]);
  expect(classesOf(result)).toEqual(["A", "A", "A"]);
  expect(reasonFor(result, 1)).toMatchObject({ rank: 1, equals: 3 });
  expect(itemsAtLines(result, result.groups[0])).toEqual([]);
});

test("sales that came back whole leave an item without value", async () => {
  const { sorted } = await read(
    [
      ["Item", "Sales", "Lines"],
      ["Bolt", 0.1, 1000.1],
      ["Nut", 5, 3],
      ["Bolt", 0.2, 2],
      ["Bolt", -0.3, -1002],
    ],
    { method: "twoStage", value: 1, second: 2 },
  );
  expect([...sorted.items.values]).toEqual([0, 5]);
  expect([...sorted.items.measures[0]]).toEqual([0.1, 3]);
});

test("periods summed and a quantity times a price are equal on paper too", async () => {
  const periods: Cell[][] = [
    ["Item", "Jan", "Feb", "Mar"],
    ["Bolt", 0.1, 0.2, 0.4],
    ["Nut", 0.7, 0, 0],
    ["Cap", 0.1, 0.2, -0.3],
  ];
  const columns = {
    method: "steadiness",
    valueFrom: "periods",
    firstPeriod: 1,
    lastPeriod: 3,
  } as const;
  const result = await runOver(periods, columns, {}, keepTotals);
  expect([...result.pareto.rank]).toEqual([1, 1, 3]);
  expect(result.items.values[2]).toBe(0);

  const priced: Cell[][] = [
    ["Item", "Quantity", "Price"],
    ["Bolt", 24, 0.3],
    ["Nut", 2, 3.6],
    ["Cap", 1, 7.2],
  ];
  const product = { valueFrom: "product", quantity: 1, price: 2 } as const;
  const ofPrices = await runOver(priced, product, { aShare: 0.34, bShare: 0.95 }, keepTotals);
  expect([...ofPrices.pareto.rank]).toEqual([1, 1, 1]);
  expect(classesOf(ofPrices)).toEqual(["A", "A", "A"]);
});

test("groups whose totals are equal on paper keep the order of the list", async () => {
  const cells: Cell[][] = [
    ["Item", "Depot", "Sales"],
    ["Bolt", "North", 0.3],
    ["Nut", "South", 0.1],
    ["Cap", "South", 0.2],
    ["Pin", "East", 9],
  ];
  const result = await runOver(cells, { value: 2, group: 1 }, {}, keepTotals);
  expect(result.groups.map(({ name }) => name)).toEqual(["East", "North", "South"]);
});

test("a hundred thousand tenths are ten thousand, in the summary as in the total", async () => {
  const rows = Array.from({ length: 100000 }, (_, k): Cell[] => [`Item ${k}`, 0.1]);
  const result = await runOver([["Item", "Sales"], ...rows], {}, {}, keepTotals);
  expect(result.summary.map(({ items, value }) => [items, value])).toEqual([
    [100000, 10000],
    [0, 0],
    [0, 0],
  ]);
  expect(result.total).toBe(10000);
});

test("the items a line covers are told as they were counted: 0.58 of 75 is 43.5, and so 44", async () => {
  const cells: Cell[][] = [
    ["Item", "Sales"],
    ...Array.from({ length: 75 }, (_, k): Cell[] => [`Item ${k}`, 75 - k]),
  ];
  const settings = { rule: "count", aShare: 0.58, bShare: 0.8 } as const;
  const result = await runOver(cells, {}, settings, keepTotals);
  expect(result.summary[0].items).toBe(44);
  expect(reasonFor(result, 0).aItems).toBe(44);
});
