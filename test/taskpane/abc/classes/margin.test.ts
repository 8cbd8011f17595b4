import type { RunSettings } from "../../../../src/taskpane/abc/classes/run-settings";
import { reasonFor } from "../../../../src/taskpane/abc/answer/why";
import { whySentences } from "../../../../src/taskpane/abc/answer/why-sentences";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { classesOf, words } from "../../lists";
import { formerRun, runAfter } from "./former-run";

/** Above the second stand 81 %, above the fourth 95.5 %: half a point and more beyond each line. */
const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 81],
  ["Nut", 10],
  ["Cap", 4.5],
  ["Cup", 4.5],
];
const before = { Bolt: "A", Nut: "A", Cap: "B", Cup: "B" };
const former = formerRun("value", before);
const run = (settings: Partial<RunSettings>, list = cells, last = former) =>
  runAfter(last, list, {}, settings);

describe("a margin holds on to the classes of the last run", () => {
  test("until an item has crossed the line by as much", async () => {
    expect(classesOf(await run({}))).toEqual(["A", "B", "B", "B"]);
    expect(classesOf(await run({ margin: 0.005 }))).toEqual(["A", "B", "B", "B"]);
    expect(classesOf(await run({ margin: 0.02 }))).toEqual(["A", "A", "B", "B"]);
  });

  test("whatever the capitals and spaces of its name are now", async () => {
    const renamed = cells.map(([name, value], k) => (k === 2 ? [" NUT ", value] : [name, value]));
    expect(classesOf(await run({ margin: 0.02 }, renamed))[1]).toBe("A");
  });

  test("and a new item is classified by the lines themselves", async () => {
    const list: Cell[][] = [...cells.slice(0, 2), ["New", 10], ...cells.slice(3)];
    expect(classesOf(await run({ margin: 0.02 }, list))).toEqual(["A", "B", "B", "B"]);
  });

  test("on either side: a C comes up only well inside the line", async () => {
    const low = formerRun("value", { ...before, Cap: "C", Cup: "C" });
    // Above the two of 4.5 stand 91 %: inside 95 %, and inside 93 % as well, but not inside 90 %.
    expect(classesOf(await run({ margin: 0.02 }, cells, low)).slice(2)).toEqual(["B", "B"]);
    expect(classesOf(await run({ margin: 0.05 }, cells, low)).slice(2)).toEqual(["C", "C"]);
  });

  test("both letters of two stages, each to its own", async () => {
    const list: Cell[][] = [
      ["Item", "Sales", "Lines"],
      ["Bolt", 81, 81],
      ["Nut", 10, 10],
      ["Cap", 9, 9],
    ];
    const columns = { method: "twoStage", value: 1, second: 2 } as const;
    const last = formerRun("twoStage", { Bolt: "Aa", Nut: "Ab", Cap: "Ba" });
    expect(classesOf(await runAfter(last, list, columns, {}))).toEqual(["Aa", "Bb", "Bb"]);
    // Above the last stand 91 %: ten points and more beyond the line, which no margin of two holds.
    expect(classesOf(await runAfter(last, list, columns, { margin: 0.02 }))).toEqual([
      ...["Aa", "Ab", "Bb"],
    ]);
    const wide = await runAfter(last, list, columns, { margin: 0.12 });
    expect(classesOf(wide)).toEqual(["Aa", "Ab", "Ba"]);
  });

  test("X, Y and Z by points of the coefficient of variation", async () => {
    const list: Cell[][] = [
      ["Item", "Jan", "Feb", "Mar"],
      // They vary by 0.51 and by 0.99.
      ["Bolt", 49, 100, 151],
      ["Nut", 1, 100, 199],
    ];
    const columns: Partial<ListColumns> = {
      ...{ method: "steadiness", valueFrom: "periods", value: null, firstPeriod: 1, lastPeriod: 3 },
    };
    const last = formerRun("steadiness", { Bolt: "AX", Nut: "AZ" });
    const second = async (margin: number) =>
      (await runAfter(last, list, columns, { margin })).second?.join("");
    expect(await second(0)).toBe("YY");
    expect(await second(0.005)).toBe("YY");
    expect(await second(0.02)).toBe("XZ");
  });

  test("the scores of weighted criteria", async () => {
    const list: Cell[][] = [
      ["Item", "Sales", "Lines"],
      ["Bolt", 81, 81],
      ["Nut", 19, 19],
    ];
    const columns: Partial<ListColumns> = { method: "weighted", value: 1, further: [2] };
    const last = formerRun("weighted", { Bolt: "A", Nut: "A" });
    const settings = { weights: [1, 1] };
    expect(classesOf(await runAfter(last, list, columns, settings))).toEqual(["A", "B"]);
    expect(classesOf(await runAfter(last, list, columns, { ...settings, margin: 0.02 }))).toEqual([
      ...["A", "A"],
    ]);
  });

  test("nothing can be held where the last run is not known", async () => {
    expect(classesOf(await run({ margin: 0.1 }, cells, formerRun("value", {})))).toEqual([
      ...["A", "B", "B", "B"],
    ]);
  });
});

describe("why an item keeps its class, or does not", () => {
  const why = async (item: number, settings: Partial<RunSettings>, last = former) => {
    const result = await run(settings, cells, last);
    return whySentences(words, reasonFor(result, item))[0];
  };

  test("what it was is told only where a margin asks for it", async () => {
    expect(await why(1, {})).toMatch(/^The items ranked above it make 81\.0%/);
    expect(await why(1, { margin: 0.02 })).toMatch(/^In the last run it was A\./);
    expect(await why(1, { margin: 0.02 })).toMatch(/so it stays A\.$/);
  });

  test("a new item is explained by the lines", async () => {
    const last = formerRun("value", { Bolt: "A" });
    expect(await why(1, { margin: 0.02 }, last)).toMatch(/^The items ranked above it make 81\.0%/);
  });

  test("one that has gone far enough is told to have crossed the line", async () => {
    const last = formerRun("value", { ...before, Cap: "A" });
    const sentence = await why(2, { margin: 0.02 }, last);
    expect(sentence).toMatch(/^In the last run it was A\./);
    expect(sentence).toMatch(/which has crossed the line by the margin, so now it is B\.$/);
  });

  test("the number told is the one the rule decides by", async () => {
    // Crossing looks at what stands above it, 81 %; within at what it makes with them, 91 %.
    expect(await why(1, { margin: 0.02 })).toContain("81.0%");
    expect(await why(1, { margin: 0.02 })).not.toContain("91.0%");
    const within = { rule: "within" as const, aShare: 0.9, margin: 0.02 };
    expect(await why(1, within)).toContain("91.0%");
    // Half of four items are two: the third stays A with a margin of a quarter of the items.
    const last = formerRun("value", { ...before, Cap: "A" });
    const count = { rule: "count" as const, aShare: 0.5, bShare: 0.75, margin: 0.2 };
    expect(await why(2, count, last)).not.toMatch(/running total/);
    expect(await why(2, count, last)).toMatch(/rank 3/);
  });

  test("a value of zero is C, whatever it was", async () => {
    const list: Cell[][] = [...cells, ["Rod", 0]];
    const last = formerRun("value", { ...before, Rod: "A" });
    const result = await run({ margin: 0.1 }, list, last);
    expect(whySentences(words, reasonFor(result, 4))[0]).toMatch(/^Its value is zero/);
  });
});
