import { twoStageTargets } from "../../../../src/engine/classification/service-targets";
import type { Result } from "../../../../src/taskpane/abc/classes/result";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, classesOf, classifyChecked, itemAndValue, runOver } from "../../lists";

const cells: Cell[][] = [
  ["Item", "Depot", "Sales", "Lines", "Jan", "Feb", "Mar"],
  ["Bolt", "North", 400, 2, 10, 10, 10],
  ["Nut", "South", 250, 50, 0, 30, 0],
  ["Cap", "North", 160, 5, 9, 10, 11],
  ["Cup", "", 100, 30, 4, 8, 12],
  ["Pin", "south", 60, 8, 1, 0, 0],
  ["Rod", "North", 30, 5, 5, 5, 5],
];
const value = { value: 2 };

describe("two stages", () => {
  test("the second letter is that of the other criterion, over all items", async () => {
    // Lines are 50, 30, 8, 5, 5 and 2 of 100: 80 are reached with the second, 95 with the fives.
    const result = await runOver(cells, { ...value, method: "twoStage", second: 3 });
    expect(classesOf(result)).toEqual(["Ac", "Aa", "Ab", "Ba", "Bb", "Cb"]);
  });

  test("inside each first class the letters begin afresh", async () => {
    // Before the second of B, 8 of 38, stand 79 %: it is still an a.
    const result = await runOver(
      cells,
      { ...value, method: "twoStage", second: 3 },
      { scope: "class" },
    );
    expect(classesOf(result)).toEqual(["Ac", "Aa", "Ab", "Ba", "Ba", "Ca"]);
  });

  test("the cells of the matrix hold as many items and as much value as their classes", async () => {
    const result = await runOver(cells, { ...value, method: "twoStage", second: 3 });
    const filled = result.matrix?.filter(({ items }) => items > 0);
    expect(
      filled?.map(({ first, second, items, value: sum }) => [first + second, items, sum]),
    ).toEqual([
      ["Aa", 1, 250],
      ["Ab", 1, 160],
      ["Ac", 1, 400],
      ["Ba", 1, 100],
      ["Bb", 1, 60],
      ["Cb", 1, 30],
    ]);
    expectMatrixToAddUp(result);
  });

  test("the service targets stay with the settings", async () => {
    const result = await runOver(cells, { ...value, method: "twoStage", second: 3 });
    expect(result.settings.targets).toMatchObject(twoStageTargets);
  });
});

describe("value and steadiness", () => {
  const columns: Partial<ListColumns> = {
    ...{ ...value, method: "steadiness", firstPeriod: 4, lastPeriod: 6 },
  };

  test("the second letter says how much the periods vary", async () => {
    // Coefficients of variation: 0, 1.73, 0.1, 0.5, 1.73, 0.
    const result = await runOver(cells, columns);
    expect(classesOf(result)).toEqual(["AX", "AZ", "AX", "BX", "BZ", "CX"]);
    expectMatrixToAddUp(result);
    const strict = await runOver(cells, columns, { xLimit: 0.09, yLimit: 0.5 });
    expect(strict.second).toEqual(["X", "Z", "Y", "Y", "Z", "X"]);
  });

  test("groups change the first letter and not the second", async () => {
    const alone = await runOver(cells, columns);
    const grouped = await runOver(cells, { ...columns, group: 1 });
    expect(grouped.second).toEqual(alone.second);
    expectMatrixToAddUp(grouped);
  });
});

describe("weighted criteria", () => {
  const columns: Partial<ListColumns> = { ...value, method: "weighted", further: [3] };

  test("items are ranked by their score, and the class table shows their value", async () => {
    // Half of each item's share of sales and of lines: (0.4 + 0.02) / 2 for the first.
    const result = await runOver(cells, columns, { weights: [1, 1] });
    expect([...result.ranked].map((score) => score.toFixed(3))).toEqual([
      ...["0.210", "0.375", "0.105", "0.200", "0.070", "0.040"],
    ]);
    expect([...result.pareto.order]).toEqual([1, 0, 3, 2, 4, 5]);
    expect(classesOf(result)).toEqual(["A", "A", "A", "A", "B", "C"]);
    expect(result.summary.map(({ items, value: sum }) => [items, sum])).toEqual([
      [4, 910],
      [1, 60],
      [1, 30],
    ]);
    expect(result.total).toBe(1000);
  });

  test("a weight of zero leaves its criterion out", async () => {
    const byValue = await runOver(cells, value);
    const alone = await runOver(cells, columns, { weights: [7, 0] });
    expect(classesOf(alone)).toEqual(classesOf(byValue));
    const byLines = await runOver(cells, { value: 3 });
    const other = await runOver(cells, columns, { weights: [0, 1] });
    expect(classesOf(other)).toEqual(classesOf(byLines));
  });

  test("where only criteria without weight have a value nothing can be ranked", async () => {
    const list: Cell[][] = [
      ["Item", "Sales", "Lines"],
      ["Bolt", 50, 0],
      ["Nut", 30, 0],
    ];
    const columnsOf = { method: "weighted" as const, value: 1, further: [2] };
    expect(await runOver(list, columnsOf, { weights: [0, 1] })).toBeNull();
    expect(await runOver(list, columnsOf, { weights: [1, 1] })).not.toBeNull();
  });

  test("six criteria are one class", async () => {
    const list: Cell[][] = [
      ["Item", "1", "2", "3", "4", "5", "6"],
      ["Bolt", 90, 90, 90, 90, 90, 90],
      ["Nut", 10, 10, 10, 10, 10, 10],
    ];
    const result = await runOver(
      list,
      { method: "weighted", value: 1, further: [2, 3, 4, 5, 6] },
      { weights: [1, 2, 3, 4, 5, 6] },
    );
    expect([...result.ranked].map((score) => score.toFixed(12))).toEqual([
      ...["0.900000000000", "0.100000000000"],
    ]);
    expect(classesOf(result)).toEqual(["A", "B"]);
  });
});

describe("whatever the method", () => {
  const methods: [string, Partial<ListColumns>][] = [
    ["value", value],
    ["twoStage", { ...value, method: "twoStage", second: 3 }],
    ["weighted", { ...value, method: "weighted", further: [3] }],
    ["steadiness", { ...value, method: "steadiness", firstPeriod: 4, lastPeriod: 6 }],
  ];

  test.each(methods)("%s: nothing above zero cannot be ranked", async (_, columns) => {
    const nothing = cells.map((row, k) =>
      k === 0 ? row : row.map((cell) => (typeof cell === "number" ? -1 : cell)),
    );
    const checked = await checkCells(nothing, {}, itemAndValue(nothing, columns));
    expect(await classifyChecked(checked, { weights: [1, 1] })).toBeNull();
    const empty = [cells[0]];
    const none = await checkCells(empty, {}, itemAndValue(empty, columns));
    expect(await classifyChecked(none, { weights: [1, 1] })).toBeNull();
  });

  test.each(methods)("%s: the order of the rows changes no class", async (_, columns) => {
    const settings = { weights: [2, 1] };
    const straight = classesOf(await runOver(cells, columns, settings));
    const turned = [cells[0], ...cells.slice(1).reverse()];
    const reversed = classesOf(await runOver(turned, columns, settings));
    expect(reversed.reverse()).toEqual(straight);
  });

  test.each(methods)("%s: the classes hold all items and all value", async (_, columns) => {
    for (const group of [null, 1]) {
      const result = await runOver(cells, { ...columns, group }, { weights: [2, 1] });
      expect(sum(result.summary.map(({ items }) => items))).toBe(6);
      expect(sum(result.summary.map(({ value: each }) => each))).toBe(1000);
      expect(sum(result.summary.map(({ valueShare }) => valueShare))).toBeCloseTo(1, 12);
      expect(new Set(result.pareto.order).size).toBe(6);
    }
  });
});

function sum(numbers: number[]): number {
  return numbers.reduce((before, each) => before + each, 0);
}

/** Each cell holds the items of its two letters, and each row of cells its class. */
function expectMatrixToAddUp(result: Result): void {
  const classes = classesOf(result);
  for (const { first, second, items, value: cellValue } of result.matrix ?? []) {
    const own = classes.flatMap((name, item) => (name === first + second ? [item] : []));
    expect(items).toBe(own.length);
    expect(cellValue).toBe(sum(own.map((item) => Math.max(result.items.values[item], 0))));
  }
  for (const { class: name, items, valueShare } of result.summary) {
    const row = (result.matrix ?? []).filter(({ first }) => first === name);
    expect(row).toHaveLength(3);
    expect(sum(row.map((cell) => cell.items))).toBe(items);
    expect(sum(row.map((cell) => cell.valueShare))).toBeCloseTo(valueShare, 12);
  }
}
