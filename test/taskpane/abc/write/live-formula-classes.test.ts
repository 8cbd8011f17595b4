import fc from "fast-check";
import type { RunSettings } from "../../../../src/taskpane/abc/classes/run-settings";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import { liveFormula, whyNotLive } from "../../../../src/taskpane/abc/write/live-formula";
import type { Run } from "../../../../src/taskpane/abc/write/run";
import type { Cell } from "../../../../src/workbook/excel/types";
import { classesOf, runOf, runOrNone, type RunParts } from "./run-of";
import { evaluate } from "./evaluate";

/** What the class column says of each row below the header. */
function column({ result }: Run): string[] {
  const classes = classesOf(result);
  return Array.from(result.items.ofRow, (item) => (item < 0 ? "" : classes[item]));
}

function formulaOf({ checked, result }: Run): string {
  return liveFormula(checked.list.place, checked.columns, result.settings, "");
}

async function expectSameClasses(cells: Cell[][], parts: RunParts): Promise<void> {
  const run = await runOf(cells, parts);
  expect(whyNotLive(run.checked, run.result.settings)).toBeNull();
  expect(evaluate(formulaOf(run), cells)).toEqual(column(run));
}

const year: Cell[][] = [
  ["Item", "Sales", "Lines", "Jan", "Feb", "Mar", "Apr"],
  ["Bolt", 50, 3, 5, 5, 6, 5],
  ["Nut", 30, 70, 0, 9, 0, 0],
  ["Cup", 15, 20, 2, 4, 3, 6],
  ["Pin", 4, 6, 1, 1, 1, 1],
  ["Rod", 1, 1, 0, 0, 0, 0],
];
const steady = { method: "steadiness" as const, value: 1, firstPeriod: 3, lastPeriod: 6 };

describe("the live formula, worked out by the built functions, gives the pane's classes", () => {
  test("by value", async () => {
    await expectSameClasses(year, { columns: { value: 1 } });
    await expectSameClasses(year, { columns: { value: 1, hasHeader: true, item: null } });
  });

  test.each(["crossing", "within", "count"] as const)("by the rule %s", async (rule) => {
    await expectSameClasses(year, {
      columns: { value: 1 },
      settings: { aShare: 0.4, bShare: 0.7, rule },
    });
  });

  test.each(["list", "class"] as const)("by two stages, ranked over the %s", async (scope) => {
    const columns = { method: "twoStage" as const, value: 1, second: 2 };
    await expectSameClasses(year, { columns, settings: { scope } });
    await expectSameClasses(year, { columns, settings: { scope, aShare: 0.5, rule: "within" } });
  });

  test("by weighted criteria", async () => {
    const columns = { method: "weighted" as const, value: 1, further: [2, 3] };
    await expectSameClasses(year, { columns });
    await expectSameClasses(year, { columns, settings: { weights: [4, 0, 0.25] } });
  });

  test("by value and steadiness", async () => {
    await expectSameClasses(year, { columns: steady });
    await expectSameClasses(year, {
      columns: steady,
      settings: { xLimit: 0.1, yLimit: 1.2, aShare: 0.5 },
    });
  });
});

describe("whatever stands in the list", () => {
  const amount = fc.oneof(
    fc.integer({ min: -5, max: 40 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom<Cell>(0, 10, 10, 25),
  );
  const oddCell = fc.constantFrom<Cell>("", "n/a", true, "12", "#N/A");
  const amountOrOdd = fc.oneof(
    { weight: 40, arbitrary: amount },
    { weight: 1, arbitrary: oddCell },
  );
  const lists = fc
    .array(fc.tuple(...Array.from({ length: 4 }, () => amountOrOdd)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((rows): Cell[][] => [
      ["Item", "Sales", "Lines", "Jan", "Feb"],
      ...rows.map((row, i): Cell[] => [`Item ${i}`, ...row]),
    ]);
  const settings: fc.Arbitrary<Partial<RunSettings>> = fc
    .record({
      shares: fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })),
      rule: fc.constantFrom("crossing" as const, "within" as const, "count" as const),
      scope: fc.constantFrom("list" as const, "class" as const),
      limits: fc.tuple(fc.constantFrom(0.2, 0.5, 1), fc.constantFrom(1, 1.5)),
    })
    .map(({ shares, rule, scope, limits: [xLimit, yLimit] }) => {
      const [aShare, bShare] = shares.map((share) => share / 100).sort((a, b) => a - b);
      return { aShare, bShare, rule, scope, xLimit, yLimit };
    });
  const methods: [string, Partial<ListColumns>, Partial<RunSettings>][] = [
    ["value", {}, {}],
    ["two stages", { method: "twoStage", second: 2 }, {}],
    ["weights", { method: "weighted", further: [2, 3] }, { weights: [3, 1, 0.5] }],
    ["steadiness", { method: "steadiness", firstPeriod: 2, lastPeriod: 4 }, {}],
  ];

  test.each(methods)(
    "a formula that is offered, by %s, gives the same",
    async (_, part, more) => {
      let offered = 0;
      await fc.assert(
        fc.asyncProperty(lists, settings, async (cells, lines) => {
          const columns = { value: 1, ...part };
          const run = await runOrNone(cells, { columns, settings: { ...lines, ...more } });
          if (run === null || whyNotLive(run.checked, run.result.settings) !== null) return;
          offered++;
          const results = evaluate(formulaOf(run), cells);
          // The formula leaves an error where it stands, and the pane leaves the row out.
          expect(results.map((result) => (result.startsWith("#") ? "" : result))).toEqual(
            column(run),
          );
        }),
        { numRuns: 300 },
      );
      expect(offered).toBeGreaterThan(50);
    },
    30_000,
  );
});
