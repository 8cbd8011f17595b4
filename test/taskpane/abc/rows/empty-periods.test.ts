import list from "../../../fixtures/real-lists/empty-months.json";
import type { Choices } from "../../../../src/taskpane/abc/rows/choices";
import { fateSentence, findingTitle } from "../../../../src/taskpane/abc/rows/finding-texts";
import { whyNotLive } from "../../../../src/taskpane/abc/write/live-formula";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, classesOf, classifyChecked, itemAndValue, words } from "../../lists";

const cells: Cell[][] = list.rows.map((row) => row.map((cell) => cell ?? ""));

const steadiness: Partial<ListColumns> = {
  ...{ method: "steadiness", valueFrom: "periods", value: null, firstPeriod: 1, lastPeriod: 12 },
};

async function run(
  rows: Cell[][],
  choices: Partial<Choices> = {},
  columns: Partial<ListColumns> = steadiness,
) {
  const checked = await checkCells(rows, choices, itemAndValue(rows, columns));
  const result = await classifyChecked(checked);
  const { findings, items } = checked.sorted;
  return {
    checked,
    classes: result === null ? [] : classesOf(result),
    total: [...items.values].reduce((sum, value) => sum + value, 0),
    told: findings.map((finding) => [
      findingTitle(words, finding),
      fateSentence(words, finding, checked.choices, "steadiness"),
    ]),
  };
}

describe("months without a number, in a list of sales", () => {
  test("count as 0, as a pivot leaves them empty, and are told of", async () => {
    const { classes, total, told, checked } = await run(cells);
    expect(total).toBe(7200);
    expect(classes.map((name) => name[1])).toEqual(["X", "Z", "Z", "Z", "Z", "Z"]);
    // 10 + 9 + 11 + 8
    expect(told).toContainEqual([
      "38 empty periods in 4 rows",
      "Counted as 0, because a pivot leaves a period without sales empty. If they were skipped, items sold now and then would look steadier.",
    ]);
    expect(told).toContainEqual([
      "1 row with a number in one period only",
      "Classified, with the empty periods as 0.",
    ]);
    expect(checked.sorted.ledger).toMatchObject({ classed: 6, blank: 0 });
  });

  test("are passed over where the user says so; one month alone tells nothing of steadiness", async () => {
    const { classes, total, told } = await run(cells, { emptyPeriods: "passOver" });
    expect(total).toBe(7200);
    expect(classes.map((name) => name[1])).toEqual(["X", "X", "X", "Z", "X", "Z"]);
    expect(told).toContainEqual([
      "1 row with a number in one period only",
      "Classified, as Z: a single period says nothing about how steady demand is.",
    ]);
  });

  test.each(["zero", "passOver"] as const)(
    "keep a live formula from agreeing: %s",
    async (emptyPeriods) => {
      const wide = cells.map((row, k) => [...row, k === 0 ? "Sales" : 10]);
      const columns = { ...steadiness, valueFrom: "column", value: 13 } as const;
      const { checked } = await run(wide, { emptyPeriods }, columns);
      expect(whyNotLive(checked, defaultRunSettings)).toBe("blankPeriods");
    },
  );

  test("a row whose months are all empty has no number, but one with a value of its own has", async () => {
    const rows: Cell[][] = [
      ["Item", "Jan", "Feb", "Stock"],
      ["Bolt", 5, 6, 900],
      ["Nut", "", "", 100],
    ];
    const periods = { ...steadiness, lastPeriod: 2 };
    const without = await run(rows, {}, periods);
    expect(without.checked.sorted.ledger).toMatchObject({ classed: 1, blank: 1 });
    const own = await run(rows, {}, { ...periods, valueFrom: "column", value: 3 });
    expect(own.checked.sorted.ledger).toMatchObject({ classed: 2, blank: 0 });
    expect(own.classes).toEqual(["AX", "BZ"]);
  });
});
