import type { AbcSettings } from "../../../../src/engine/classification/abc";
import { itemsAtLines } from "../../../../src/taskpane/abc/answer/items-at-lines";
import type { Result } from "../../../../src/taskpane/abc/classes/result";
import { findItems } from "../../../../src/taskpane/abc/answer/search";
import { reasonFor } from "../../../../src/taskpane/abc/answer/why";
import { whySentences } from "../../../../src/taskpane/abc/answer/why-sentences";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, classifyChecked, patient, runOver, words } from "../../lists";

function run(values: number[], part: Partial<AbcSettings> = {}): Promise<Result> {
  const cells: Cell[][] = [
    ["Item", "Sales"],
    ...values.map((value, i): Cell[] => [`Item ${i}`, value]),
  ];
  return runOver(cells, {}, part, { totals: "count" });
}

const atLines = (result: Result) => itemsAtLines(result, result.groups[0]);

const why = (result: Result, item: number) =>
  whySentences(words, reasonFor(result, item)).join(" ");

describe("why an item is in its class", () => {
  test("the numbers that decide are those before and after it", async () => {
    const result = await run([15, 50, 30, 5]);
    expect(reasonFor(result, 2)).toMatchObject({
      class: "A",
      value: 30,
      rank: 2,
      itemCount: 4,
      share: 0.3,
      shareBefore: 0.5,
      shareAfter: 0.8,
      equals: 1,
    });
    expect(reasonFor(result, 1)).toMatchObject({ rank: 1, shareBefore: 0 });
  });

  test("crossing: what stands above it decides", async () => {
    const result = await run([85, 10, 4, 1]);
    expect(why(result, 0)).toBe(
      "The items ranked above it make 0.0% of the value. That is less than 80%, so it is still an A.",
    );
    expect(why(result, 1)).toBe(
      "The items ranked above it make 85.0% of the value. 80% is reached without it and 95% is not, so it is a B.",
    );
    expect(why(result, 3)).toContain("95% is reached without it, so it is a C.");
  });

  test("within: what it makes together with those above decides", async () => {
    const result = await run([85, 10, 4, 1], { rule: "within" });
    expect(why(result, 0)).toBe(
      "With it the items make 85.0% of the value. That is beyond 80% and within 95%, so it is a B.",
    );
    expect(why(result, 3)).toContain("beyond 95%, so it is a C");
    expect(why(await run([70, 20, 10], { rule: "within" }), 0)).toContain(
      "within 80%, so it is an A",
    );
  });

  test("count: its rank decides", async () => {
    const result = await run([85, 10, 4, 1], { rule: "count", aShare: 0.25, bShare: 0.5 });
    expect(why(result, 0)).toBe("It has rank 1. The first 1 of 4 items (25%) are A.");
    expect(why(result, 1)).toContain("the next up to rank 2 (50%) are B");
    expect(why(result, 3)).toContain("the rest are C");
  });

  test("a share close to the line is shown with as many digits as it takes to tell them apart", async () => {
    const onTheLine = await run([80, 15, 5]);
    expect(why(onTheLine, 1)).toContain("make 80.0% of the value. 80% is reached");
    const close = await run([79.9996, 15.0004, 5]);
    expect(why(close, 1)).toContain("79.9996% of the value. That is less than 80%");
  });

  test("zero, returns and equal values have their own words", async () => {
    const result = await run([50, 30, 30, 0, -5]);
    expect(why(result, 3)).toMatch(/^Its value is zero/);
    expect(why(result, 4)).toMatch(/^Its value is negative/);
    expect(why(result, 1)).toMatch(
      /2 items have exactly this value; equal values share a class\.$/,
    );
    expect(reasonFor(result, 2)).toMatchObject({ rank: 2, equals: 2 });
    expect(result.returns).toBe(1);
  });

  test("the items at the lines are those on either side of each", async () => {
    expect(atLines(await run([1, 50, 30, 15, 4]))).toEqual([2, 3, 4]);
    expect(atLines(await run([5, 5, 5]))).toEqual([]);
    expect(atLines(await run([0, 90, 0]))).toEqual([1, 0]);
  });

  test("nothing can be ranked when no value is above zero", async () => {
    const cells: Cell[][] = [
      ["Item", "Sales"],
      ["Bolt", 0],
      ["Nut", -3],
    ];
    expect(await classifyChecked(await checkCells(cells))).toBeNull();
  });
});

describe("why the second letter", () => {
  test("of two stages: the second criterion, with its number", async () => {
    const cells: Cell[][] = [
      ["Item", "Sales", "Lines"],
      ["Bolt", 80, 1200],
      ["Nut", 20, 3.5],
    ];
    const result = await runOver(cells, { value: 1, method: "twoStage", second: 2 });
    expect(whySentences(words, reasonFor(result, 0))).toEqual([
      "The items ranked above it make 0.0% of the value. That is less than 80%, so it is still an A.",
      "The second letter, a, comes from the second criterion, which is 1,200, by the same lines.",
    ]);
    expect(why(result, 1)).toMatch(/The second letter, c, .* which is 3\.5,/);
  });

  test("of steadiness: the standard deviation over the average, without blank periods", async () => {
    const cells: Cell[][] = [
      ["Item", "Jan", "Feb", "Mar"],
      ["Bolt", 90, 100, 110],
      ["Nut", 5, "", 15],
      ["Cap", 0, 0, 0],
      ["Cup", -5, 0, 1],
      ["Pin", 7, 7, 7],
    ];
    const columns: Partial<ListColumns> = {
      ...{ method: "steadiness", valueFrom: "periods", value: null },
      ...{ firstPeriod: 1, lastPeriod: 3 },
    };
    const result = await runOver(cells, columns, {}, { emptyPeriods: "passOver" });
    const second = [0, 1, 2, 3, 4].map((item) =>
      whySentences(words, reasonFor(result, item)).pop(),
    );
    expect(second).toEqual([
      "X, because the standard deviation of its demand is 0.1 times its average.",
      // Of 5 and 15: 7.07 over 10.
      "Y, because the standard deviation of its demand is 0.71 times its average.",
      "Z, because it has no demand, or more returns than sales.",
      "Z, because it has no demand, or more returns than sales.",
      "X, because the standard deviation of its demand is 0 times its average.",
    ]);
  });

  test("there is none where there is no second letter", async () => {
    expect(reasonFor(await run([5, 3]), 0).second).toBeNull();
  });
});

describe("why an item is in its class by weighted criteria", () => {
  const cells: Cell[][] = [
    ["Item", "Sales", "Lines"],
    ["Bolt", 60, 20],
    ["Nut", -10, 80],
    ["Cap", 40, 0],
    ["Cup", 0, 0],
  ];
  const weighted: Partial<ListColumns> = { value: 1, method: "weighted", further: [2] };

  test("its rank and shares are those of its score", async () => {
    const result = await runOver(cells, weighted, { weights: [1, 1] });
    // Scores 0.4, 0.35, 0.2 and 0 of 0.95.
    expect(reasonFor(result, 0)).toMatchObject({ rank: 1, class: "A", shareBefore: 0 });
    expect(reasonFor(result, 2).shareBefore).toBeCloseTo(0.75 / 0.95, 12);
    expect(reasonFor(result, 2)).toMatchObject({ rank: 3, class: "A" });
    expect(why(result, 3)).not.toMatch(/undefined|NaN/);
  });

  test("a score of zero is not said to be the item's value", async () => {
    const byLines = await runOver(cells, weighted, { weights: [0, 1] });
    expect(reasonFor(byLines, 2)).toMatchObject({ class: "C", value: 0 });
    expect(byLines.items.values[2]).toBe(40);
    expect(why(byLines, 2)).not.toMatch(/[Vv]alue is zero/);
  });

  test("a score below zero is not said to be the item's value either", async () => {
    const bySales = await runOver([...cells, ["Pin", 5, -300]], weighted, { weights: [1, 1] });
    expect(reasonFor(bySales, 4).value).toBeLessThan(0);
    expect(why(bySales, 4)).not.toMatch(/[Vv]alue is negative/);
  });

  test("shares are said to be those of the scores, not of the value", async () => {
    const result = await runOver(cells, weighted, { weights: [1, 1] });
    expect(why(result, 1)).toMatch(/score/);
  });
});

describe("looking for an item", () => {
  test("names that begin with the text come first, the largest value before others", async () => {
    const cells: Cell[][] = [
      ["Item", "Sales"],
      ["Steel bolt", 100],
      ["Bolt M8", 5],
      ["Nut", 50],
      ["bolt m10", 20],
    ];
    const checked = await checkCells(cells);
    const result = (await classifyChecked(checked)) as Result;
    const { rows } = checked;
    expect(await findItems(result, rows, " BOLT", patient)).toEqual([3, 1, 0]);
    expect(await findItems(result, rows, "screw", patient)).toEqual([]);
  });
});
