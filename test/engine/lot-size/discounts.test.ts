import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { allUnitsLot } from "../../../src/engine/lot-size/all-units-discount";
import { incrementalLot } from "../../../src/engine/lot-size/incremental-discount";
import { orderedBreaks, type PriceBreak } from "../../../src/engine/lot-size/price-breaks";
import { expectClose } from "../../expect-close";

type Case = [
  name: string,
  demand: number,
  orderCost: number,
  holdingRate: number,
  breaks: [number, number][],
  expected: Record<"all" | "incremental", [quantity: number, price: number, cost: number]>,
];
const { discounts: cases }: { discounts: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/lot-size.json"), "utf8"),
);
const listOf = (breaks: readonly (readonly [number, number])[]): PriceBreak[] =>
  orderedBreaks(breaks.map(([from, price]) => ({ from, price })));

describe("the best lot agrees with a search over all lots in 50-digit decimals", () => {
  test.each(cases)("%s", (_, demand, orderCost, holdingRate, breaks, expected) => {
    for (const [scheme, lotFor] of [
      ["all", allUnitsLot],
      ["incremental", incrementalLot],
    ] as const) {
      const lot = lotFor(demand, orderCost, holdingRate, listOf(breaks));
      expectClose([lot.quantity, lot.price, lot.cost], expected[scheme], 1e-12);
    }
  });
});

describe("published examples", () => {
  const bags = listOf([
    [0, 0.3],
    [500, 0.29],
    [1000, 0.28],
  ]);

  test("Nahmias, the trash bags, all units: 500 bags at .29, 198.10 a year", () => {
    const { quantity, price, cost } = allUnitsLot(600, 8, 0.2, bags);
    expect([quantity, price]).toEqual([500, 0.29]);
    expect(cost).toBeCloseTo(198.1, 10);
  });

  test("Nahmias, the trash bags, incremental: 400 bags at .30, 204.00 a year", () => {
    const { quantity, price, cost } = incrementalLot(600, 8, 0.2, bags);
    expect(quantity).toBeCloseTo(400, 10);
    expect(price).toBe(0.3);
    expect(cost).toBeCloseTo(204, 10);
  });

  const corner = listOf([
    [0, 0.75],
    [400, 0.72],
    [800, 0.68],
  ]);

  test("Snyder & Shen, example 3.6, all units: 800 at .68, 978.60 a year", () => {
    const { quantity, cost } = allUnitsLot(1300, 8, 0.3, corner);
    expect(quantity).toBe(800);
    expect(cost).toBeCloseTo(978.6, 10);
  });

  test("Snyder & Shen, example 3.7, incremental: 304.05 at .75, 1,043.41 a year", () => {
    const { quantity, cost } = incrementalLot(1300, 8, 0.3, corner);
    expect(quantity).toBeCloseTo(304.04678003, 8);
    expect(cost).toBeCloseTo(1043.41052551, 8);
  });

  test("Stockpyl, incremental: 1,481.89 of 80 beyond 600, 222,762.81 a year", () => {
    const list = listOf([
      [0, 100],
      [300, 90],
      [600, 80],
    ]);
    const { quantity, cost } = incrementalLot(2400, 150, 0.25, list);
    expectClose(quantity, 1481.8906842274164, 1e-14);
    expectClose(cost, 222762.8136845483, 1e-14);
  });
});

const lists = fc
  .uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 6 })
  .chain((quantities) =>
    fc
      .array(fc.integer({ min: 1, max: 999 }), {
        minLength: quantities.length,
        maxLength: quantities.length,
      })
      .map((cents) => {
        const prices = [...cents].sort((a, b) => b - a);
        const rising = [...quantities].sort((a, b) => a - b);
        return rising.map((from, k): [number, number] => [from, prices[k] / 100]);
      }),
  );
const numbers = fc.record({
  demand: fc.integer({ min: 1, max: 100000 }),
  orderCost: fc.integer({ min: 0, max: 500 }),
  holdingRate: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
});

test("the order of the lines does not matter", () => {
  fc.assert(
    fc.property(lists, numbers, fc.nat(), (list, { demand, orderCost, holdingRate }, turn) => {
      const turned = list.map((_, k) => list[(k + turn) % list.length]);
      for (const lotFor of [allUnitsLot, incrementalLot]) {
        expect(lotFor(demand, orderCost, holdingRate, listOf(turned))).toEqual(
          lotFor(demand, orderCost, holdingRate, listOf(list)),
        );
      }
    }),
  );
});

test("no other lot is cheaper, under either scheme", () => {
  const lots = fc.double({ min: 0.01, max: 5000, noNaN: true });
  fc.assert(
    fc.property(lists, numbers, lots, (list, { demand, orderCost, holdingRate }, other) => {
      fc.pre(other >= list[0][0]);
      const price = (unit: number) => list.filter(([from], k) => k === 0 || from <= unit).pop()![1];
      const whole = other * price(other);
      const ends = [...list.slice(1).map(([from]) => from), Infinity];
      const inParts = list.reduce((paid, [from, each], k) => {
        const start = k === 0 ? 0 : from;
        return paid + Math.max(0, Math.min(other, ends[k]) - start) * each;
      }, 0);
      const yearly = (paid: number) =>
        (demand * paid) / other + (demand / other) * orderCost + (holdingRate * paid) / 2;
      const breaks = listOf(list);
      expect(allUnitsLot(demand, orderCost, holdingRate, breaks).cost).toBeLessThanOrEqual(
        yearly(whole) * (1 + 1e-12),
      );
      expect(incrementalLot(demand, orderCost, holdingRate, breaks).cost).toBeLessThanOrEqual(
        yearly(inParts) * (1 + 1e-12),
      );
    }),
  );
});

describe("the edges", () => {
  test("of two lots that cost the same, the smaller one is taken", () => {
    // 100 at 10 cost 2,000 + 100 + 100 a year; 200 at 2,150/220 cost 1,954.55 + 50 + 195.45.
    const list = listOf([
      [0, 10],
      [200, 2150 / 220],
    ]);
    expect(allUnitsLot(200, 50, 0.2, list)).toEqual({ quantity: 100, price: 10, cost: 2200 });
  });

  test("an economic order quantity that lies exactly on a break gets the break's price", () => {
    const list = listOf([
      [0, 10],
      [40, 8],
    ]);
    expect(allUnitsLot(200, 8, 0.25, list)).toEqual({ quantity: 40, price: 8, cost: 1680 });
  });

  test("where ordering is free, single units are bought as they are needed", () => {
    expect(allUnitsLot(100, 0, 0.2, listOf([[0, 3]]))).toEqual({
      quantity: 0,
      price: 3,
      cost: 300,
    });
    expect(incrementalLot(100, 0, 0.2, listOf([[0, 3]])).quantity).toBe(0);
  });

  test("nothing is ordered where nothing is needed", () => {
    for (const lotFor of [allUnitsLot, incrementalLot]) {
      expect(lotFor(0, 8, 0.2, listOf([[100, 3]]))).toEqual({ quantity: 0, price: 3, cost: 0 });
    }
  });

  test("two prices for one quantity, and a price that rises, are refused", () => {
    expect(() =>
      listOf([
        [100, 3],
        [100, 2],
      ]),
    ).toThrow(expect.objectContaining({ kind: "value" }));
    expect(() =>
      listOf([
        [0, 2],
        [100, 3],
      ]),
    ).toThrow(expect.objectContaining({ kind: "value" }));
  });

  test("a cost beyond all numbers is no answer", () => {
    expect(() => allUnitsLot(1e308, 1e308, 0.2, listOf([[0, 1e308]]))).toThrow(
      expect.objectContaining({ kind: "number" }),
    );
  });
});
