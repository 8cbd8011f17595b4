import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import {
  filledContainer,
  filledContainerSteps,
  type SizedItem,
} from "../../../src/engine/reorder-plan/filled-container";
import { orderUpTo } from "../../../src/engine/reorder-plan/order-up-to";
import {
  raisedToMinimum,
  raisedToMinimumSteps,
  type PricedItem,
} from "../../../src/engine/reorder-plan/raised-to-minimum";
import { orderWithDays } from "../../../src/engine/reorder-plan/supplier-order";
import { expectClose } from "../../expect-close";

type Item = PricedItem & SizedItem;

interface Fixtures {
  minimums: { items: Item[]; minimum: number; days: number | null; quantities: number[] | null }[];
  containers: {
    items: Item[];
    capacity: number;
    containers: number;
    days: number;
    quantities: number[];
  }[];
}

const { minimums, containers }: Fixtures = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/reorder-plan.json"), "utf8"),
);

test(`${minimums.length} suppliers' minimums, met day by day by another program`, () => {
  for (const { items, minimum, days, quantities } of minimums) {
    const raised = raisedToMinimum(items, minimum);
    expect(raised.days).toBe(days);
    expect(raised.obstacle === null).toBe(days !== null);
    const expected = quantities ?? items.map(({ proposal }) => proposal);
    expectClose([...raised.quantities], expected, 1e-13);
    const value = expected.reduce((sum, units, k) => sum + units * items[k].unitCost, 0);
    expect(raised.value).toBeCloseTo(value, 6);
  }
});

test(`${containers.length} orders in containers, filled day by day and pack by pack by another program`, () => {
  for (const { items, capacity, ...expected } of containers) {
    const filled = filledContainer(items, capacity);
    expect([filled.containers, filled.days]).toEqual([expected.containers, expected.days]);
    expectClose([...filled.quantities], expected.quantities, 1e-13);
  }
});

const tenths = (max: number) => fc.nat(max * 10).map((number) => number / 10);

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    position: fc.integer({ min: -20, max: 400 }),
    reorderPoint: tenths(300),
    dailyDemand: fc.oneof(fc.constant(0), tenths(40)),
    proposal: fc.constant(0),
    minimumOrder: fc.constantFrom(0, 0, 60),
    orderMultiple: fc.constantFrom(0, 0.5, 6, 50),
    maximumOrder: fc.constantFrom(0, 0, 600),
    unitCost: tenths(60),
    unitSize: fc.nat(40).map((percent) => percent / 100),
  })
  .map((item) => ({ ...item, proposal: orderUpTo(item.position, item.reorderPoint, item) }));

const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 8 });

test("halving finds the same day as going on day by day", () => {
  fc.assert(
    fc.property(anyItems, fc.nat(30000), (items, minimum) => {
      fc.pre(items.some(({ proposal }) => proposal > 0));
      const { days } = raisedToMinimum(items, minimum);
      const valueWith = (days: number) =>
        items.reduce((sum, item) => sum + item.unitCost * orderWithDays(item, days), 0);
      if (days === null) return expect(valueWith(3650)).toBeLessThan(minimum);
      let stepped = 0;
      while (stepped < 3650 && valueWith(stepped) < minimum - 1e-9) stepped++;
      expect(days).toBe(stepped);
    }),
  );
});

test("containers are never passed, and what is left has no room for a pack of what may grow", () => {
  fc.assert(
    fc.property(anyItems, fc.constantFrom(10, 33.3, 60), (items, capacity) => {
      const { containers, days, quantities, size, tooLarge } = filledContainer(items, capacity);
      const room = containers * capacity;
      const sizes = items.map(({ unitSize }, k) => (tooLarge.includes(k) ? 0 : unitSize));
      const total = sizes.reduce((sum, each, k) => sum + each * quantities[k], 0);
      expect(total).toBeLessThanOrEqual(room * (1 + 1e-13));
      expectClose(size, total, 1e-12);
      const needed = sizes.reduce((sum, each, k) => sum + each * items[k].proposal, 0);
      expect(room).toBeGreaterThanOrEqual(needed * (1 - 1e-13));
      expect(room - needed).toBeLessThan(capacity);
      items.forEach((item, k) => {
        expect(quantities[k]).toBeGreaterThanOrEqual(item.proposal);
        if (tooLarge.includes(k)) expect(quantities[k]).toBe(item.proposal);
      });
      const inTenYears = items.map((item, k) => sizes[k] * orderWithDays(item, 3650));
      if (containers === 0 || inTenYears.reduce((sum, each) => sum + each, 0) <= room) return;
      items.forEach((item, k) => {
        const { orderMultiple, minimumOrder, maximumOrder } = item;
        const pack = orderMultiple || 1;
        const least = Math.ceil(Math.max(pack, minimumOrder) / pack) * pack;
        const next = quantities[k] > 0 ? quantities[k] + pack : least;
        const mayGrow = item.dailyDemand > 0 && (maximumOrder === 0 || next <= maximumOrder);
        if (!mayGrow || sizes[k] === 0) return;
        // A pack that fills the room to its last decimal is in it already: rounding alone is left.
        expect((next - quantities[k]) * sizes[k]).toBeGreaterThan(room - total - room * 1e-13);
      });
      expect(days).toBeLessThan(3650);
    }),
    { numRuns: 500 },
  );
});

test("the order of the rows changes no supplier's order, but between items that last equally long", () => {
  fc.assert(
    fc.property(anyItems, fc.nat(9000), (items, minimum) => {
      const reversed = [...items].reverse();
      const raised = raisedToMinimum(items, minimum);
      const other = raisedToMinimum(reversed, minimum);
      expect([...other.quantities].reverse()).toEqual([...raised.quantities]);
      expect([other.days, other.obstacle]).toEqual([raised.days, raised.obstacle]);
      const covers = items.map(({ position, dailyDemand }) => position / dailyDemand);
      fc.pre(new Set(covers).size === covers.length);
      const filled = filledContainer(items, 60);
      const otherwise = filledContainer(reversed, 60);
      expect([otherwise.days, otherwise.containers]).toEqual([filled.days, filled.containers]);
    }),
  );
});

test("in another currency the same is ordered for a minimum, in another measure for a container", () => {
  fc.assert(
    fc.property(anyItems, fc.nat(9000), (items, minimum) => {
      const dear = items.map((item) => ({ ...item, unitCost: item.unitCost * 1024 }));
      const { quantities, days } = raisedToMinimum(dear, minimum * 1024);
      expect({ quantities, days }).toMatchObject(pick(raisedToMinimum(items, minimum)));
      const litres = items.map((item) => ({ ...item, unitSize: item.unitSize * 1024 }));
      const filled = filledContainer(litres, 40 * 1024);
      expect(filled.quantities).toEqual(filledContainer(items, 40).quantities);
    }),
  );
});

const pick = ({ quantities, days }: { quantities: Float64Array; days: number | null }) => ({
  quantities,
  days,
});

const item: Item = {
  ...{ position: 30, reorderPoint: 40, dailyDemand: 4, proposal: 10, unitCost: 5, unitSize: 1 },
  ...{ minimumOrder: 0, orderMultiple: 0, maximumOrder: 0 },
};

test("why a minimum cannot be met", () => {
  const obstacle = (items: Item[], minimum = 1e9) => raisedToMinimum(items, minimum).obstacle;
  expect(obstacle([{ ...item, dailyDemand: 0 }])).toBe("noDemand");
  expect(
    obstacle([
      { ...item, unitCost: 0 },
      { ...item, dailyDemand: 0 },
    ]),
  ).toBe("noDemand");
  expect(obstacle([{ ...item, maximumOrder: 500 }])).toBe("maximumOrders");
  expect(obstacle([{ ...item, maximumOrder: 500 }, item])).toBe("tooManyDays");
  expect(raisedToMinimum([item], 5 * (10 + 3650 * 4)).days).toBe(3650);
  expect(obstacle([item], 5 * (10 + 3650 * 4) + 1)).toBe("tooManyDays");
});

test("where nothing is proposed nothing is ordered for a minimum, and no container is filled", () => {
  const enough = { ...item, position: 41, proposal: 0 };
  expect(raisedToMinimum([enough], 500)).toMatchObject({ days: 0, obstacle: null, value: 0 });
  expect(filledContainer([enough], 500)).toMatchObject({ containers: 0, days: 0, size: 0 });
});

test("an order that was set by hand stays as it is", () => {
  const byHand = { ...item, proposal: 7, dailyDemand: 0 };
  expect(raisedToMinimum([byHand, item], 500).quantities[0]).toBe(7);
  expect(filledContainer([byHand, item], 50).quantities[0]).toBe(7);
});

test("an item of which no pack goes into a container stays beside it", () => {
  const large = { ...item, orderMultiple: 12, proposal: 12, unitSize: 5 };
  const { containers, quantities, size, tooLarge } = filledContainer([large, item], 50);
  expect(tooLarge).toEqual([0]);
  expect([containers, size, ...quantities]).toEqual([1, 50, 12, 50]);
});

test("long lists are gone through in steps, to the same result", () => {
  const many = Array.from({ length: 20000 }, (_, k) => ({
    ...item,
    position: k % 60,
    unitCost: k,
  }));
  for (const steps of [raisedToMinimumSteps(many, 3e10), filledContainerSteps(many, 7000)]) {
    let turns = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) turns++;
    expect(turns).toBeGreaterThan(20);
  }
});
