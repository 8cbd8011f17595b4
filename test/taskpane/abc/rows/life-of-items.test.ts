import { defaultChoices } from "../../../../src/taskpane/abc/rows/choices";
import { fateSentence, findingTitle } from "../../../../src/taskpane/abc/rows/finding-texts";
import { lifeOf } from "../../../../src/taskpane/abc/rows/life-of-items";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, itemAndValue, words } from "../../lists";

/** The life of an item with this demand, period by period. */
const life = (...demand: number[]) =>
  lifeOf(
    demand.map((number) => [number]),
    0,
  );

describe("an item's life in the periods", () => {
  test.each<[string, number[]]>([
    ["lasting", [1, 0, 0, 1]],
    ["lasting", [0, 2, 3, 0]],
    ["lasting", [5, 5]],
    ["new", [0, 0, 0, 4]],
    ["new", [0, 0, 1, 0]],
    ["dead", [3, 1, 0, 0]],
    ["dead", [0, 0, 0, 0]],
    // Of five periods the third belongs to neither half.
    ["new", [0, 0, 9, 1, 0]],
    ["dead", [1, 0, 9, 0, 0]],
    ["dead", [0, 0, 9, 0, 0]],
    // Returns and missing numbers are no demand.
    ["new", [-4, NaN, 0, 3]],
    ["dead", [3, 0, -1, NaN]],
  ])("is %s with %j", (expected, demand) => {
    expect(life(...demand)).toBe(expected);
  });
});

const monthly = (count: number): Cell[] =>
  Array.from({ length: count }, (_, k) => `Month ${k + 1}`);

async function findingsOf(cells: Cell[][], method: "steadiness" | "value" = "steadiness") {
  const columns = itemAndValue(cells, {
    ...{ method, valueFrom: "periods", value: null, firstPeriod: 1 },
    lastPeriod: cells[0].length - 1,
  });
  return (await checkCells(cells, {}, columns)).sorted.findings;
}

describe("what the pane tells of periods", () => {
  const cells: Cell[][] = [
    ["Item", ...monthly(4)],
    ["Bolt", 5, 6, 7, 8],
    ["Nut", 0, 0, 1, 9],
    ["Cap", 3, 1, 0, 0],
    ["Nut", 0, "", 2, 0],
    ["Cup", "", "", "", ""],
  ];

  test("new and dead items are found, in all their rows", async () => {
    const findings = await findingsOf(cells);
    const found = Object.fromEntries(findings.map(({ kind, rows }) => [kind, rows]));
    expect(found).toMatchObject({
      newItems: [1, 3],
      deadItems: [2],
      blank: [4],
      emptyPeriods: [3],
    });
  });

  test("fewer than twelve periods are too few, and the sentence says how many there are", async () => {
    const few = (await findingsOf(cells)).find(({ kind }) => kind === "fewPeriods");
    expect(few).toMatchObject({ rows: [0, 1, 2, 3], number: 4 });
    if (few) {
      expect(findingTitle(words, few)).toBe("Only 4 periods of demand; twelve are needed");
    }
    const year = [
      ["Item", ...monthly(12)],
      ["Bolt", ...new Array<Cell>(12).fill(3)],
    ];
    expect(await findingsOf(year)).toEqual([]);
    const lacking = year.map((row) => row.slice(0, 12));
    expect((await findingsOf(lacking)).map(({ kind }) => kind)).toEqual(["fewPeriods"]);
  });

  test("a row that is new and one that is dead make a lasting item of one name", async () => {
    const findings = await findingsOf([
      ["Item", ...monthly(4)],
      ["Bolt", 5, 0, 0, 0],
      ["Bolt", 0, 0, 0, 8],
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(["duplicates", "fewPeriods"]);
  });

  test("other methods know nothing of it", async () => {
    const plain = [
      ["Item", "Sales"],
      ["Bolt", 0],
      ["Nut", 3],
    ];
    expect((await checkCells(plain)).sorted.findings).toEqual([]);
  });

  test("each finding says in words how many rows there are and what becomes of them", async () => {
    for (const finding of await findingsOf(cells)) {
      const title = findingTitle(words, finding);
      const fate = fateSentence(words, finding, defaultChoices, "steadiness");
      expect(`${title} ${fate}`).not.toMatch(/undefined|NaN|null|\[object/);
      expect(fate).toMatch(/\.$/);
    }
  });
});
