import type { AbcReport } from "../../../../src/taskpane/abc/write/report-content";
import fc from "fast-check";
import { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { nameCode } from "../../kept/items/codes";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { MethodId as Method } from "../../../../src/taskpane/abc/methods/method-id";
import type { Cell } from "../../../../src/workbook/excel/types";
import { allCells, reportOf, runOf, runOrNone, sectionsOf, tableOf } from "./run-of";

/** Excel takes texts, truth values and numbers that are some. */
function expectFitCells(content: AbcReport): void {
  const unfit = allCells(content).filter((cell) =>
    typeof cell === "number"
      ? !Number.isFinite(cell)
      : typeof cell !== "string" || /undefined|NaN|Infinity|\bnull\b|\[object/.test(cell),
  );
  expect(unfit).toEqual([]);
  const { header, rows } = content.table;
  expect(tableOf(content)).toHaveLength(rows + 1);
  for (const row of tableOf(content)) expect(row).toHaveLength(header.length);
  expect(content.tableNumberFormats).toHaveLength(header.length);
  const { chart } = content;
  expect(chart.rows.length).toBeGreaterThan(0);
  for (const row of chart.rows) expect(row).toHaveLength(chart.header.length);
  expect(chart.numberFormats).toHaveLength(chart.header.length);
  for (const { rows: lines, numberFormats, looks } of sectionsOf(content)) {
    expect(Math.max(...lines.map((row) => row.length))).toBeLessThanOrEqual(numberFormats.length);
    if (looks) expect(looks.map((row) => row.length)).toEqual(lines.map((row) => row.length));
  }
}

const methods: [Method, Partial<ListColumns>][] = [
  ["value", {}],
  ["twoStage", { second: 3 }],
  ["weighted", { further: [3, 4, 5] }],
  ["steadiness", { firstPeriod: 3, lastPeriod: 5 }],
];

describe("every cell of a report", () => {
  test("holds a number or a text, even for sums beyond what a cell can hold", async () => {
    const huge: Cell[][] = [
      ["Item", "Site", "Sales", "Lines", "Jan", "Feb"],
      ["Bolt", "North", 1.7e308, 1.7e308, 1.7e308, 1],
      ["Bolt", "North", 1.7e308, 1.7e308, 1.7e308, 2],
      ["Nut", "South", 5, 1e-308, 0, 5e-324],
    ];
    for (const [method, part] of methods) {
      for (const group of [null, 1]) {
        const columns = { method, value: 2, group, ...part };
        const run = await runOrNone(huge, { columns });
        if (run !== null) expectFitCells(reportOf(run));
      }
    }
  });

  test("holds a number or a text where a group sells nothing and an item has no demand", async () => {
    const idle: Cell[][] = [
      ["Item", "Site", "Sales", "Lines", "Jan", "Feb"],
      ["Bolt", "North", 0, 0, 0, 0],
      ["Nut", "North", 0, 0, 0, 0],
      ["Cap", "South", -5, -1, -2, 1],
      ["Pin", "", 3, 0, 0, 1],
    ];
    for (const [method, part] of methods) {
      for (const group of [null, 1]) {
        const run = await runOf(idle, { columns: { method, value: 2, group, ...part } });
        expectFitCells(reportOf(run));
      }
    }
  });

  const number = fc.oneof(
    fc.constantFrom(0, 0, 1, -3, 7),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.integer({ min: -10, max: 1000 }),
  );
  const cell = fc.oneof(
    { weight: 8, arbitrary: number },
    { weight: 1, arbitrary: fc.constantFrom<Cell>("", "n/a", "12", "#N/A", false) },
  );
  const row = fc.tuple(
    fc.constantFrom<Cell>("Bolt", "Nut", "Cap", 12, "", "=Pin", "Total"),
    fc.constantFrom<Cell>("North", "South", "", 7),
    ...Array.from({ length: 4 }, () => cell),
  );
  const lists = fc
    .array(row, { minLength: 1, maxLength: 10 })
    .map((rows): Cell[][] => [["Item", "Site", "Sales", "Lines", "Jan", "Feb"], ...rows]);

  test.each(methods)(
    "holds a number or a text, whatever the list: %s",
    async (method, part) => {
      const codes = ["bolt", "nut", "cap", "north\u0000bolt", "gone"].map(nameCode);
      const former = new FormerClasses(method, codes, [0, 1, 2, 1, 0], "");
      await fc.assert(
        fc.asyncProperty(
          lists,
          fc.constantFrom(null, 1),
          fc.constantFrom("sum" as const, "keep" as const),
          fc.constantFrom(0, 0.1),
          fc.constantFrom(null, former),
          async (cells, group, duplicates, margin, before) => {
            const columns = { method, value: 2, group, ...part };
            const parts = {
              columns,
              choices: { duplicates },
              settings: { margin },
              former: before,
            };
            const run = await runOrNone(cells, parts);
            if (run !== null) expectFitCells(reportOf(run));
          },
        ),
        { numRuns: 200 },
      );
    },
    30_000,
  );
});
