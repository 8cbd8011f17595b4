import fc from "fast-check";
import {
  fromKept,
  keptLimits,
  limitsOf,
  toKeep,
  withLimit,
  type OwnLimits,
} from "../../../src/taskpane/reorder-plan/supplier-limits/supplier-limits";
import { headerMeaning } from "../../../src/taskpane/reorder-plan/columns/header-meaning";
import type { Cell } from "../../../src/workbook/excel/types";
import { planOf } from "./plan-of";

const header = ["Item", "Supplier", "Stock", "Demand a month", "Lead time (days)", "Unit cost"];

/** A month of lead time, no review, no deviation: the reorder point is the demand of a month. */
const plain = { reviewDays: "0", variation: "0" };
const monthly = (...line: [string, string, number, number, number]): Cell[] => [
  ...line.slice(0, 4),
  365 / 12,
  line[4],
];

/** Belts lack 20, and a day is 1,440 / 365 of them. */
const belt = (supplier: string) => monthly("Belt", supplier, 100, 120, 5);
const own = (key: string, minimum: number | null, container: number | null = null) =>
  ({ limits: new Map([[key, { minimum, container }]]) }) as const;

test("a minimum of one supplier takes the place of the one for all", async () => {
  const cells = [header, belt("Nordic"), belt("Sud"), belt("Ost")];
  const limits = new Map([
    // 20 + 296.2 after 70 days are 297, worth 1,485; after 71 days 301 are worth 1,505.
    ["NORDIC", { minimum: 1500, container: null }],
    ["OST", { minimum: 0, container: null }],
  ]);
  // 20 + 5.9 after a day and a half of them: 24 after one day are worth 120, 28 after two are 140.
  const plan = await planOf(cells, { ...plain, supplierMinimum: "130" }, {}, { limits });
  expect(Object.fromEntries(plan.suppliers.map(({ name, money }) => [name, money]))).toEqual({
    ...{ Nordic: 1505, Sud: 140, Ost: 100 },
  });
  const days = plan.suppliers.map(({ name, daysAdded, minimum }) => [name, daysAdded, minimum]);
  expect(days).toEqual([
    ["Nordic", 71, 1500],
    ["Sud", 2, 130],
    ["Ost", 0, 0],
  ]);
});

test("a container of one supplier is filled, and of others nothing is asked", async () => {
  const cells = [
    [...header, "Volume, m³"],
    [...belt("Nordic"), 2],
    [...belt("Sud"), 2],
  ];
  const plan = await planOf(cells, plain, {}, own("NORDIC", null, 50));
  // 20 belts are 40 of 50: five more find room.
  expect([...plan.order]).toEqual([25, 20]);
  expect(plan.suppliers.map(({ name, containers }) => [name, containers])).toEqual([
    ["Nordic", 1],
    ["Sud", 0],
  ]);
});

test("names that differ in case, or in blanks about them, are one supplier", async () => {
  const cells = [header, belt("Nordic"), belt("NORDIC"), belt(" nordic ")];
  const plan = await planOf(cells, plain, {}, own("NORDIC", 900));
  expect(plan.suppliers).toHaveLength(1);
  // Three belts' 20 and 3.945 a day: 60 after ten days (59.5) of each are worth 900.
  expect(plan.suppliers[0]).toMatchObject({ name: "Nordic", items: 3, daysAdded: 10, money: 900 });
});

const key = fc.constantFrom("NORDIC", "SUD", "");
const limit = fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }));

test("what is entered is kept and comes back, and what is taken back is gone", () => {
  const entered = fc.array(
    fc.tuple(key, fc.constantFrom("minimum" as const, "container" as const), limit),
  );
  fc.assert(
    fc.property(entered, (entries) => {
      let limits: OwnLimits = new Map();
      for (const [supplier, which, value] of entries) {
        limits = withLimit(limits, supplier, which, value);
        expect(limits.get(supplier)?.[which] ?? null).toBe(value);
      }
      const kept = keptLimits(JSON.parse(JSON.stringify(toKeep(limits))));
      expect(kept && fromKept(kept)).toEqual(limits);
      let none = limits;
      for (const supplier of ["NORDIC", "SUD", ""]) {
        none = withLimit(none, supplier, "minimum", null);
        none = withLimit(none, supplier, "container", null);
      }
      expect(none.size).toBe(0);
    }),
  );
});

test("what is kept of more than 500 suppliers, or below zero, is not taken", () => {
  const many = Array.from({ length: 501 }, (_, k) => ({ supplier: `${k}`, minimum: 1 }));
  const whole = (each: { supplier: string; minimum: number }) => ({ ...each, container: null });
  expect(keptLimits(many.slice(1).map(whole))).toHaveLength(500);
  expect(keptLimits(many.map(whole))).toBeUndefined();
  expect(keptLimits([whole({ supplier: "NORDIC", minimum: -1 })])).toBeUndefined();
});

test("each limit is taken from the first that says one", () => {
  const [none, few] = [
    { minimum: null, container: null },
    { minimum: 0, container: null },
  ];
  expect(limitsOf(undefined, none, few, { minimum: 5, container: 7 })).toEqual({
    ...{ minimum: 0, container: 7 },
  });
});

describe("limits in columns of the list", () => {
  const limited = [...header, "Supplier minimum, EUR", "Container, m³", "Volume, m³"];
  const cells = [
    limited,
    [...belt("Nordic"), 1500, "", 2],
    [...belt("Sud"), "", 50, 2],
    [...belt("Ost"), 130, "", 2],
    [...belt("ost"), 100, "", 2],
  ];

  test("hold for all items of the supplier, but for what is entered for it", async () => {
    const plan = await planOf(cells, plain, {}, own("NORDIC", 0));
    // Two belts of Ost need 20 each, worth 200: more than its minimum.
    expect([...plan.order]).toEqual([20, 25, 20, 20]);
    const asked = plan.suppliers.map(({ key, minimum, container }) => [key, minimum, container]);
    expect(asked).toEqual([
      ["OST", 130, null],
      ["SUD", null, 50],
      ["NORDIC", 0, null],
    ]);
    expect((await planOf(cells, plain)).order[0]).toBe(301);
  });

  test("that differ from row to row are told, and the most is asked in any order of rows", async () => {
    const [head, ...rows] = cells;
    for (const list of [cells, [head, ...rows.reverse()]]) {
      const plan = await planOf(list, plain);
      const found = plan.findings.find(({ kind }) => kind === "supplierLimits");
      expect(found?.rows.map((row) => list[1 + row].slice(1, 7).join(" "))).toEqual([
        `ost 100 120 ${365 / 12} 5 100`,
      ]);
      expect(plan.suppliers.find(({ key }) => key === "OST")?.minimum).toBe(130);
    }
  });
});

test.each([
  ...[
    "Supplier minimum",
    "Vendor min. (EUR)",
    "Min. order value",
    "Minimum order value, EUR",
    "MOV",
  ],
  ...["Mindestbestellwert", "Vähimmäistilausarvo", "Minsta ordervärde", "Mindste ordreværdi"],
  ...["Minste ordreverdi", "Minimitilausarvo €"],
])("%s is a supplier's least order value", (header) => {
  expect(headerMeaning(header)).toBe("supplierMinimum");
});

test.each([...["Container", "Container capacity", "Container, m³", "Kontti m3", "Containervolym"]])(
  "%s is a container",
  (header) => {
    expect(headerMeaning(header)).toBe("container");
  },
);

test.each([
  ["Minimum order qty", "minimumOrder"],
  ["Supplier min order qty", "minimumOrder"],
  ["Supplier no.", "supplier"],
  ["Container no.", "unknown"],
  ["Order value", "unknown"],
])("%s is neither", (header, meaning) => {
  expect(headerMeaning(header)).toBe(meaning);
});
