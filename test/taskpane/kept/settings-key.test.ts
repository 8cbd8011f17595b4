import { settingsKey } from "../../../src/taskpane/kept/settings-key";
import { listLanguages } from "../../../src/locales/list-languages";
import type { Cell } from "../../../src/workbook/excel/types";
import { listOf } from "../lists";

const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 3],
  ["Nut", 4],
];
const list = listOf(cells);

describe("the list that settings are kept for", () => {
  test("is known by its sheet's name and its headers, not by its rows or its place", () => {
    const grown = listOf([...cells, ["Cap", 5]]);
    const moved = { ...list, place: { ...list.place, row: 10, column: 4, address: "E11:F13" } };
    expect(settingsKey(grown)).toBe(settingsKey(list));
    expect(settingsKey(moved)).toBe(settingsKey(list));
  });

  test("is the same one with a class column beside it", () => {
    const classified = listOf([
      ["Item", "Sales", "ABC class"],
      ["Bolt", 3, "A"],
    ]);
    expect(settingsKey(classified)).toBe(settingsKey(list));
  });

  test("is the same one with classes, service targets and advice beside it", () => {
    const everything = listOf([
      ["Item", "Sales", "ABC class", "Service target", "Zero-stock advice", "ABC class"],
      ["Bolt", 3, "AX", 0.99, "Hold", "A"],
    ]);
    expect(settingsKey(everything)).toBe(settingsKey(list));
  });

  test("bears the same key in every language and every version", () => {
    expect(settingsKey(list)).toBe("list.2dc19c4e824f5240");
  });

  test.each(Object.entries(listLanguages))(
    "is the same one with columns of ours beside it that were written in %s",
    (_, { write: { column } }) => {
      for (const header of [column.header, column.target, column.advice]) {
        const written = listOf([
          ["Item", "Sales", header],
          ["Bolt", 3, "A"],
        ]);
        expect(settingsKey(written)).toBe(settingsKey(list));
      }
    },
  );

  test("is another one under other headers or on another sheet", () => {
    const other = listOf([
      ["Item", "Cost"],
      ["Bolt", 3],
      ["Nut", 4],
    ]);
    const elsewhere = { ...list, place: { ...list.place, sheetName: "Stock" } };
    const keys = [list, other, elsewhere].map((each) => settingsKey(each));
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => /^list\.[0-9a-f]{16}$/.test(key))).toBe(true);
  });

  test("without a header is known by its sheet and its width", () => {
    const one = listOf([
      ["Bolt", 3],
      ["Nut", 4],
    ]);
    const other = listOf([
      ["Nut", 4],
      ["Bolt", 3],
    ]);
    expect(settingsKey(one)).toBe(settingsKey(other));
  });
});
