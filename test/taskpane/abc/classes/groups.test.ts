import fc from "fast-check";
import type { RunSettings } from "../../../../src/taskpane/abc/classes/run-settings";
import { groupOf, type Result } from "../../../../src/taskpane/abc/classes/result";
import { reasonFor } from "../../../../src/taskpane/abc/answer/why";
import { methodIds as methods } from "../../../../src/taskpane/abc/methods/methods";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { MethodId as Method } from "../../../../src/taskpane/abc/methods/method-id";
import type { Cell } from "../../../../src/workbook/excel/types";
import { classesOf, runOver } from "../../lists";

const header = ["Item", "Depot", "Sales", "Lines", "Jan", "Feb", "Mar"];
const columnsFor: Record<Method, Partial<ListColumns>> = {
  value: { value: 2 },
  twoStage: { value: 2, method: "twoStage", second: 3 },
  weighted: { value: 2, method: "weighted", further: [3] },
  steadiness: { value: 2, method: "steadiness", firstPeriod: 4, lastPeriod: 6 },
};
const keep = { totals: "count", duplicates: "keep" } as const;

const depots = ["North", "South", ""];
const lists = fc
  .array(
    fc.record({
      depot: fc.constantFrom(...depots),
      sales: fc.oneof(fc.integer({ min: -5, max: 300 }), fc.constant(0)),
      others: fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ depot, sales, others }, k): Cell[] => [`Item ${k}`, depot, sales, ...others]),
  );
const ofDepot = (rows: Cell[][], depot: string) => rows.filter((row) => row[1] === depot);

const settings = fc.record({
  rule: fc.constantFrom<RunSettings["rule"]>("crossing", "within", "count"),
  scope: fc.constantFrom<RunSettings["scope"]>("list", "class"),
  weights: fc.constantFrom<number[]>([1, 1], [3, 1], [1, 0]),
});

describe("each group is classified as if its rows were the whole list", () => {
  test.each(methods)("by %s", async (method) => {
    await fc.assert(
      fc.asyncProperty(lists, settings, async (rows, chosen) => {
        const grouped = { ...columnsFor[method], group: 1 };
        const result = await runOver([header, ...rows], grouped, chosen, keep);
        if (result === null) return;
        for (const { name, start, end, summary, total } of result.groups) {
          const alone = await runOver(
            [header, ...ofDepot(rows, name)],
            columnsFor[method],
            chosen,
            keep,
          );
          // A group in which nothing has a value is no list of its own.
          if (alone === null) continue;
          const members = rows.flatMap((row, item) => (row[1] === name ? [item] : []));
          const of = (numbers: Float64Array) => members.map((item) => numbers[item]);
          expect(members.map((item) => classesOf(result)[item])).toEqual(classesOf(alone));
          expect(of(result.pareto.rank)).toEqual([...alone.pareto.rank]);
          expect(of(result.pareto.share)).toEqual([...alone.pareto.share]);
          expect(of(result.pareto.cumulativeShare)).toEqual([...alone.pareto.cumulativeShare]);
          expect([...result.pareto.order.subarray(start, end)]).toEqual(
            [...alone.pareto.order].map((place) => members[place]),
          );
          expect(summary).toEqual(alone.summary);
          expect(total).toBe(alone.total);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const cells: Cell[][] = [
  ["Item", "Depot", "Sales"],
  ["Bolt", "South", 60],
  ["Nut", "North", 500],
  ["Cap", "", 7],
  ["Cup", "south ", 30],
  ["Pin", "North", 300],
  ["Rod", "South", 10],
  ["Tin", "North", 200],
  ["Cog", " ", 3],
];

describe("a list of three groups", () => {
  let result: Result;
  beforeAll(async () => {
    result = await runOver(cells, { group: 1 });
  });

  test("they come in the order of their value, and the rows without a group are one", () => {
    const shown = result.groups.map(({ name, total, start, end }) => [name, total, start, end]);
    expect(shown).toEqual([
      ["North", 1000, 0, 3],
      ["South", 100, 3, 6],
      ["", 10, 6, 8],
    ]);
  });

  test("classes, ranks and shares are those inside the group", () => {
    // 50, 30 and 20 %; 60, 30 and 10 %; 70 and 30 %: each third of a group stands beyond 80 %.
    expect(classesOf(result).join("")).toBe("AAAAABBA");
    expect([...result.pareto.rank]).toEqual([1, 1, 1, 2, 2, 3, 3, 2]);
    expect([...result.pareto.share]).toEqual([0.6, 0.5, 0.7, 0.3, 0.3, 0.1, 0.2, 0.3]);
    expect([...result.pareto.order]).toEqual([1, 4, 6, 0, 3, 5, 2, 7]);
  });

  test("the summary of all adds up those of the groups", () => {
    for (const [k, { items, value }] of result.summary.entries()) {
      const parts = result.groups.map(({ summary }) => summary[k]);
      expect(parts.reduce((sum, part) => sum + part.items, 0)).toBe(items);
      expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
    }
    expect(result.total).toBe(1110);
  });

  test("an item's reason speaks of its group alone", () => {
    expect(groupOf(result, 3).name).toBe("South");
    expect(reasonFor(result, 3)).toMatchObject({
      ...{ class: "A", rank: 2, itemCount: 3, share: 0.3, shareBefore: 0.6, shareAfter: 0.9 },
    });
    expect(reasonFor(result, 7)).toMatchObject({ rank: 2, itemCount: 2, shareBefore: 0.7 });
  });

  test("equal values are counted in the group alone", async () => {
    const equal = await runOver(
      [
        ["Item", "Depot", "Sales"],
        ["Bolt", "South", 5],
        ["Nut", "North", 5],
        ["Cap", "South", 5],
      ],
      { group: 1 },
    );
    expect([0, 1, 2].map((item) => reasonFor(equal, item).equals)).toEqual([2, 1, 2]);
  });
});

test("a group without any value is all C, after the others", async () => {
  const result = await runOver(
    [
      ["Item", "Depot", "Sales"],
      ["Bolt", "South", 0],
      ["Nut", "South", -4],
      ["Cap", "North", 3],
    ],
    { group: 1 },
  );
  expect(result.groups.map(({ name, total }) => [name, total])).toEqual([
    ["North", 3],
    ["South", 0],
  ]);
  expect(classesOf(result)).toEqual(["C", "C", "A"]);
  expect(result.returns).toBe(1);
});

test("one group in the column is one over all, and keeps its name", async () => {
  const result = await runOver(
    [
      ["Item", "Depot", "Sales"],
      ["Bolt", "South", 3],
      ["Nut", "South", 1],
    ],
    { group: 1 },
  );
  expect(result.groups.map(({ name }) => name)).toEqual(["South"]);
  expect(result.groups[0].summary).toEqual(result.summary);
});
