import layouts from "../../../fixtures/real-lists/totals.json";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, classesOf, classifyChecked, itemAndValue } from "../../lists";

type Row = (string | number | null)[];

/** As Excel hands a list over. */
const cellsOf = (rows: Row[]): Cell[][] => rows.map((row) => row.map((cell) => cell ?? ""));

describe("rows that repeat the sum of others are left out", () => {
  test.each(layouts.map(({ name, rows, expected }) => [name, rows as Row[], expected] as const))(
    "%s",
    async (_name, rows, expected) => {
      const cells = cellsOf(rows);
      const columns = itemAndValue(cells, { item: cells[0].length - 2 });
      const checked = await checkCells(cells, {}, columns);
      const { items } = checked.sorted;
      expect([...items.values].reduce((sum, value) => sum + value, 0)).toBeCloseTo(
        expected.total,
        9,
      );
      expect(items.count).toBe(expected.items);
      if (!("classes" in expected)) return;
      const result = await classifyChecked(checked);
      const classes = result === null ? [] : classesOf(result);
      const names = Array.from(items.firstRow, (row) => checked.rows.names[row]);
      expect(Object.fromEntries(names.map((name, item) => [name, classes[item]]))).toEqual(
        expected.classes,
      );
    },
  );
});
