import { curveOf, rankingAlong } from "../../../../src/taskpane/abc/file/answer/curve";
import { rankingOf } from "../../../../src/taskpane/abc/answer/ranking";
import type { Cell } from "../../../../src/workbook/excel/types";
import { runOver } from "../../lists";

describe("the curve of many items", () => {
  const run = async (count: number) => {
    const cells: Cell[][] = [["Item", "Value"]];
    for (let k = 1; k <= count; k++) cells.push([`Item ${k}`, 1 + ((k * 7919) % 5003)]);
    const result = await runOver(cells);
    const [group] = result.groups;
    return { curve: curveOf(result, group), whole: rankingOf(result, group) };
  };

  test("of few items is that of each", async () => {
    const { curve, whole } = await run(300);
    const along = rankingAlong(curve);
    for (let items = 0; items <= 300; items++) {
      expect(along.running(items)).toBe(whole.running(items));
      if (items < 300) expect(along.value(items)).toBe(whole.value(items));
    }
  });

  test("of more items than there are points is off by less than can be drawn", async () => {
    const { curve, whole } = await run(9_000);
    expect(curve.places.length).toBeLessThan(2_100);
    const along = rankingAlong(curve);
    // A picture of 300 pixels shows three parts in a thousand.
    for (let items = 0; items <= 9_000; items += 7) {
      expect(Math.abs(along.running(items) - whole.running(items))).toBeLessThan(0.001);
    }
    const end = whole.classes[0].items;
    expect(along.running(end)).toBe(whole.running(end));
  });
});
