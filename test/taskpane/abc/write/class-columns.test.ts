import { classColumns } from "../../../../src/taskpane/abc/write/class-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { words } from "../../lists";
import { cells, runOf, type RunParts } from "./run-of";

async function columnsOf(list: Cell[][], parts: RunParts = {}) {
  const { checked, result } = await runOf(list, parts);
  return classColumns(words, result, checked.columns, checked.source);
}

describe("the class column", () => {
  test("has the header, a class in each classified row, and nothing in the others", async () => {
    const content = await columnsOf(cells, { columns: { description: 1 } });
    expect(content).toMatchObject({ columns: 1, rows: 7, hasHeader: true });
    expect(content.numberFormats).toEqual(["General"]);
    expect(content.cells(0, 7)).toEqual([["ABC class"], ["A"], ["A"], [""], ["B"], ["A"], ["C"]]);
  });

  test("has no header where the list has none", async () => {
    const content = await columnsOf(cells, { columns: { hasHeader: false } });
    expect(content).toMatchObject({ rows: cells.length, hasHeader: false });
    expect(content.cells(0, 2)).toEqual([[""], ["A"]]);
  });

  test("is the same from whichever row it is asked for", async () => {
    const content = await columnsOf(cells);
    const all = content.cells(0, content.rows);
    for (let first = 0; first < content.rows; first++) {
      expect(content.cells(first, 1)).toEqual([all[first]]);
      expect(content.cells(first, content.rows - first)).toEqual(all.slice(first));
    }
  });

  test("comes with what was read, so that a change since is noticed", async () => {
    const { checked, result } = await runOf(cells);
    const { source } = classColumns(words, result, checked.columns, checked.source);
    expect(source).toBe(checked.source);
  });
});

describe("the classes of a matrix", () => {
  const two: Cell[][] = [
    ["Item", "Lines", "Sales"],
    ["Bolt", 15, 80],
    ["Nut", 80, 15],
    ["Cap", 1, "n/a"],
    ["Cup", 5, 5],
  ];
  const columns = { method: "twoStage" as const, second: 1 };

  test("bring the service target of each class, as a number shown in percent", async () => {
    const content = await columnsOf(two, { columns });
    expect(content.columns).toBe(2);
    expect(content.numberFormats).toEqual(["General", "0.0%"]);
    expect(content.cells(0, 5)).toEqual([
      ["ABC class", "Service target"],
      ["Ab", 0.98],
      ["Ba", 0.96],
      ["", ""],
      ["Cc", 0.9],
    ]);
  });

  test("bring the targets that the user has set", async () => {
    const targets = { Ab: 0.5, Ba: 0.999, Cc: 0.0101 };
    const content = await columnsOf(two, { columns, settings: { targets } });
    expect(content.cells(1, 4).map(([, target]) => target)).toEqual([0.5, 0.999, "", 0.0101]);
  });

  test("of value and steadiness bring theirs", async () => {
    const periods: Cell[][] = [
      ["Item", "Jan", "Feb", "Mar", "Sales"],
      ["Bolt", 10, 10, 10, 80],
      ["Nut", 0, 0, 9, 15],
      ["Cup", 2, 4, 6, 5],
    ];
    const steadiness = { method: "steadiness" as const, firstPeriod: 1, lastPeriod: 3 };
    const content = await columnsOf(periods, { columns: steadiness });
    // Deviation over mean: 0 for Bolt, √27 / 3 = 1.73 for Nut, 2 / 4 = 0.5 for Cup, on the line of X.
    expect(content.cells(1, 3)).toEqual([
      ["AX", 0.99],
      ["BZ", 0.92],
      ["CX", 0.95],
    ]);
  });
});
