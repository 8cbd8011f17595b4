import type { AbcSettings } from "../../../src/engine/classification/abc";
import { classify, type Result } from "../../../src/taskpane/look/classify";
import { findItems } from "../../../src/taskpane/look/search";
import { reasonFor } from "../../../src/taskpane/look/why";
import { whySentences } from "../../../src/taskpane/look/why-sentences";
import type { Cell } from "../../../src/workbook/types";
import { checkCells, patient, words } from "../lists";

async function run(values: number[], part: Partial<AbcSettings> = {}): Promise<Result> {
  const cells: Cell[][] = [
    ["Item", "Sales"],
    ...values.map((value, i): Cell[] => [`Item ${i}`, value]),
  ];
  const { sorted } = await checkCells(cells, { totals: "count" });
  const settings = { aShare: 0.8, bShare: 0.95, rule: "crossing" as const, ...part };
  return (await classify(sorted.items, settings, patient)) as Result;
}

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
      "The items ranked above it make 85.0% of the value. 80% is reached without it, 95% is not: so it is a B.",
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
    expect(why(result, 1)).toMatch(/2 items have this very value; equal values share a class\.$/);
    expect(reasonFor(result, 2)).toMatchObject({ rank: 2, equals: 2 });
    expect(result.returns).toBe(1);
  });

  test("the items at the lines are those on either side of each", async () => {
    expect((await run([1, 50, 30, 15, 4])).atLines).toEqual([2, 3, 4]);
    expect((await run([5, 5, 5])).atLines).toEqual([]);
    expect((await run([0, 90, 0])).atLines).toEqual([1, 0]);
  });

  test("nothing can be ranked when no value is above zero", async () => {
    const cells: Cell[][] = [
      ["Item", "Sales"],
      ["Bolt", 0],
      ["Nut", -3],
    ];
    const { sorted } = await checkCells(cells);
    const settings = { aShare: 0.8, bShare: 0.95, rule: "crossing" as const };
    expect(await classify(sorted.items, settings, patient)).toBeNull();
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
    const { sorted, rows } = await checkCells(cells);
    const settings = { aShare: 0.8, bShare: 0.95, rule: "crossing" as const };
    const result = (await classify(sorted.items, settings, patient)) as Result;
    expect(await findItems(result, rows, " BOLT", patient)).toEqual([3, 1, 0]);
    expect(await findItems(result, rows, "screw", patient)).toEqual([]);
  });
});
