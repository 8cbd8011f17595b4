import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import { Failure } from "../../../src/engine/failure";
import { explodeBill, type BillLine, type Item } from "../../../src/engine/planning/bill-explosion";
import { expectClose } from "../../expect-close";

interface Case {
  bill: [Item, Item, number][];
  item: Item;
  quantity: number;
  /** Component, total, deepest level. */
  totals: [Item, number, number][];
}
const { bills: cases }: { bills: Case[] } = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/planning.json"), "utf8"),
);
const linesOf = (bill: [Item, Item, number][]): BillLine[] =>
  bill.map(([parent, component, each]) => ({ parent, component, each }));
const byName = (a: Item[], b: Item[]) => (String(a[0]) < String(b[0]) ? -1 : 1);

test(`totals are those of the recursive definition, ${cases.length} bills`, () => {
  for (const { bill, item, quantity, totals } of cases) {
    const exploded = explodeBill(linesOf(bill), item, quantity);
    expectClose(
      exploded.map(({ component, total }) => [component, total] as Item[]).sort(byName),
      totals.map(([component, total]) => [component, total] as Item[]).sort(byName),
      1e-12,
    );
    const levels = new Map(totals.map(([component, , level]) => [component, level]));
    const order = exploded.map(({ component }) => levels.get(component)!);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
});

test("published example: Heizer & Render, 50 speaker kits", () => {
  const kit = linesOf([
    ["A", "B", 2],
    ["A", "C", 3],
    ["B", "D", 2],
    ["B", "E", 2],
    ["C", "E", 2],
    ["C", "F", 2],
    ["F", "D", 2],
    ["F", "G", 1],
  ]);
  expect(explodeBill(kit, "A", 50)).toEqual([
    { component: "B", total: 100 },
    { component: "C", total: 150 },
    { component: "E", total: 500 },
    { component: "F", total: 300 },
    { component: "D", total: 800 },
    { component: "G", total: 300 },
  ]);
});

const bills = fc.integer({ min: 2, max: 7 }).chain((items) =>
  fc.array(
    fc
      .tuple(fc.nat(items - 1), fc.nat(items - 1), fc.integer({ min: 0, max: 9 }))
      .filter(([parent, component]) => parent < component)
      .map(([parent, component, each]): BillLine => ({ parent, component, each })),
    { minLength: 1, maxLength: 15 },
  ),
);

test("whatever the bill, the result is the recursive definition's", () => {
  fc.assert(
    fc.property(bills, fc.integer({ min: 1, max: 50 }), (bill, quantity) => {
      const top = Math.min(...bill.map(({ parent }) => parent as number));
      const totals = new Map<Item, number>();
      const add = (item: Item, units: number) => {
        for (const { parent, component, each } of bill) {
          if (parent !== item) continue;
          totals.set(component, (totals.get(component) ?? 0) + units * each);
          add(component, units * each);
        }
      };
      add(top, quantity);
      const exploded = explodeBill(bill, top, quantity);
      expect(new Map(exploded.map(({ component, total }) => [component, total]))).toEqual(totals);
      expect(exploded.length).toBe(totals.size);
    }),
  );
});

test("twice the quantity takes twice of everything", () => {
  fc.assert(
    fc.property(bills, (bill) => {
      const [{ parent }] = bill;
      const once = explodeBill(bill, parent, 3);
      const twice = explodeBill(bill, parent, 6);
      expect(twice).toEqual(once.map((line) => ({ ...line, total: 2 * line.total })));
    }),
  );
});

describe("the edges", () => {
  const failure = (work: () => unknown): Failure => {
    try {
      work();
    } catch (thrown) {
      return thrown as Failure;
    }
    throw new Error("no failure");
  };

  test("an item that goes into itself is named, with the way round", () => {
    const bill = linesOf([
      ["Table", "Frame", 1],
      ["Frame", "Leg", 4],
      ["Leg", "frame", 1],
    ]);
    expect(failure(() => explodeBill(bill, "Table", 1))).toEqual(
      new Failure("number", "circleInBill", { items: ["Frame", "Leg", "Frame"] }),
    );
    expect(failure(() => explodeBill(linesOf([["A", "A", 1]]), "A", 1)).kind).toBe("number");
  });

  test("a circle elsewhere in the bill does no harm", () => {
    const bill = linesOf([
      ["A", "B", 2],
      ["X", "Y", 1],
      ["Y", "X", 1],
    ]);
    expect(explodeBill(bill, "A", 1)).toEqual([{ component: "B", total: 2 }]);
  });

  test("an item that is nobody's parent is not available", () => {
    expect(failure(() => explodeBill(linesOf([["A", "B", 2]]), "B", 1)).kind).toBe("unavailable");
    expect(failure(() => explodeBill([], "B", 1)).kind).toBe("unavailable");
  });

  test("capitals make no difference, and the number 100 is not the text 100", () => {
    const bill = linesOf([
      ["kit", 100, 2],
      ["KIT", "100", 3],
    ]);
    expect(explodeBill(bill, "Kit", 1)).toEqual([
      { component: 100, total: 2 },
      { component: "100", total: 3 },
    ]);
  });

  test("a bill 100,000 levels deep is exploded", () => {
    const bill = Array.from({ length: 100000 }, (_, k) => ({
      parent: k,
      component: k + 1,
      each: 1,
    }));
    const exploded = explodeBill(bill, 0, 7);
    expect(exploded.length).toBe(100000);
    expect(exploded[99999]).toEqual({ component: 100000, total: 7 });
  });

  test("a bill with very many ways down is exploded at once", () => {
    const bill = Array.from({ length: 60 }, (_, k) => [
      { parent: k, component: k + 1, each: 1 },
      { parent: k, component: k + 1, each: 1 },
    ]).flat();
    expect(explodeBill(bill, 0, 1)[59]).toEqual({ component: 60, total: 2 ** 60 });
  });
});
