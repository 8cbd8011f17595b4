import fc from "fast-check";
import { Kind } from "../../../../src/taskpane/reading/cells/cell-kind";
import type { RunSettings } from "../../../../src/taskpane/abc/classes/run-settings";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { call, shown } from "../../../functions/excel";
import { checkCells, classesOf, classifyChecked, itemAndValue, runOver } from "../../lists";

const lines: Pick<RunSettings, "aShare" | "bShare" | "rule">[] = [
  { aShare: 0.8, bShare: 0.95, rule: "crossing" },
  { aShare: 0.7, bShare: 0.9, rule: "within" },
  { aShare: 0.2, bShare: 0.5, rule: "count" },
];

/** Items that are told apart by their row, so that no two are summed. */
const noNames: Partial<ListColumns> = { item: null };
const names = (rows: Cell[][]) => rows.map((row, k): Cell[] => [`Item ${k + 1}`, ...row]);
const answers = (results: unknown[][]) => shown(results).flat();

const amount = fc.oneof(fc.integer({ min: -20, max: 500 }), fc.constantFrom(0, 12.5, 1e6));
const rowsOf = (width: number) =>
  fc
    .array(fc.array(amount, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 25,
    })
    .filter((rows) => rows.some(([value]) => value > 0));
const someLines = fc.constantFrom(...lines);

/** Totals count as rows like any other, for a function knows of none. */
function run(rows: Cell[][], columns: Partial<ListColumns>, settings: Partial<RunSettings>) {
  const width = rows[0].length;
  const header = Array.from({ length: width }, (_, k) => `Column ${k + 1}`);
  const list = [["Item", ...header], ...names(rows)];
  return runOver(list, { ...noNames, value: 1, ...columns }, settings, { totals: "count" });
}

describe("the pane gives the classes that the functions give over the same rows", () => {
  test("ABC", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(1), someLines, async (rows, chosen) => {
        const result = await run(rows, {}, chosen);
        const { aShare, bShare, rule } = chosen;
        expect(classesOf(result)).toEqual(answers(call("ABC", rows, aShare, bShare, rule)));
        expect(result.second).toBeNull();
        expect(result.matrix).toBeNull();
      }),
    );
  });

  test("ABC.TWOSTAGE, over the whole list and inside each first class", async () => {
    const scopes = fc.constantFrom<RunSettings["scope"]>("list", "class");
    await fc.assert(
      fc.asyncProperty(rowsOf(2), someLines, scopes, async (rows, chosen, scope) => {
        const columns = { method: "twoStage" as const, second: 2 };
        const result = await run(rows, columns, { ...chosen, scope });
        const { aShare, bShare, rule } = chosen;
        const [first, second] = [0, 1].map((k) => rows.map((row) => [row[k]]));
        expect(classesOf(result)).toEqual(
          answers(call("ABC.TWOSTAGE", first, second, aShare, bShare, rule, scope)),
        );
      }),
    );
  });

  test("ABC.MULTI, with weights in any scale", async () => {
    const weights = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(900));
    await fc.assert(
      fc.asyncProperty(rowsOf(3), someLines, weights, async (rows, chosen, weighting) => {
        const columns = { method: "weighted" as const, further: [2, 3] };
        const result = await run(rows, columns, { ...chosen, weights: weighting });
        const { aShare, bShare, rule } = chosen;
        const expected = answers(call("ABC.MULTI", rows, [weighting], aShare, bShare, rule));
        if (result === null) expect(expected.every((name) => name === "C")).toBe(true);
        else expect(classesOf(result)).toEqual(expected);
      }),
    );
  });

  test("ABC and XYZ side by side, with blank periods passed over", async () => {
    const history = fc.array(fc.oneof(fc.nat(20), fc.constantFrom(0, 0, "")), {
      minLength: 4,
      maxLength: 4,
    });
    const rows = fc
      .array(history, { minLength: 1, maxLength: 12 })
      .filter((list) => list.flat().some((cell) => Number(cell) > 0));
    await fc.assert(
      fc.asyncProperty(rows, someLines, async (list, chosen) => {
        const columns: Partial<ListColumns> = {
          ...{ method: "steadiness", valueFrom: "periods", value: null },
          ...{ firstPeriod: 1, lastPeriod: 4, item: null },
        };
        const cells: Cell[][] = [["Item", "Jan", "Feb", "Mar", "Apr"], ...names(list)];
        const choices = { totals: "count", emptyPeriods: "passOver" } as const;
        const checked = await checkCells(cells, choices, itemAndValue(cells, columns));
        const limits = { xLimit: 0.4, yLimit: 0.9 };
        const result = await classifyChecked(checked, { ...chosen, ...limits });
        const known = list.filter((_, row) => checked.rows.kinds[row] === Kind.number);
        const { aShare, bShare, rule } = chosen;
        const sums = known.map((row) => [row.reduce((sum: number, each) => sum + Number(each), 0)]);
        const letters = known.length === 0 ? [] : answers(call("ABC", sums, aShare, bShare, rule));
        if (result === null) return expect(letters.every((letter) => letter === "C")).toBe(true);
        expect(result.classes).toEqual(letters);
        // A single period tells nothing: Z in the pane, where the function has no answer.
        const letterOf = (row: Cell[]) =>
          row.filter((cell) => cell !== "").length < 2
            ? "Z"
            : answers(call("XYZ", [row], 0.4, 0.9))[0];
        expect(result.second).toEqual(known.map(letterOf));
      }),
    );
  });
});
