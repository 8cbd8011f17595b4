import { fittingSettings, settingsKey as keyOf } from "../../../src/taskpane/again/list-settings";
import { defaultChoices } from "../../../src/taskpane/check/choices";
import type { Cell, FoundList } from "../../../src/workbook/types";
import { itemAndValue, listOf } from "../lists";

const settingsKey = (list: FoundList) => keyOf(list, "ABC class");

const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 3],
  ["Nut", 4],
];
const list = listOf(cells);
const kept = {
  columns: itemAndValue(cells),
  choices: defaultChoices,
  lines: { aShare: 0.7, bShare: 0.9, rule: "within" },
};

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

describe("settings read from the workbook", () => {
  test("are taken when they are whole and fit", () => {
    expect(fittingSettings(JSON.parse(JSON.stringify(kept)), list)).toEqual(kept);
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "settings"],
    ["an older shape", { columns: kept.columns }],
    ["no choices", { ...kept, choices: null }],
    ["a column beyond the list", { ...kept, columns: { ...kept.columns, value: 2 } }],
    ["a column before the list", { ...kept, columns: { ...kept.columns, value: -1 } }],
    ["half a column", { ...kept, columns: { ...kept.columns, item: 0.5 } }],
    ["an unknown rule", { ...kept, lines: { ...kept.lines, rule: "nearest" } }],
    ["lines in the wrong order", { ...kept, lines: { ...kept.lines, aShare: 0.95 } }],
    ["a line beyond everything", { ...kept, lines: { ...kept.lines, bShare: 1.5 } }],
    ["an unknown choice", { ...kept, choices: { ...kept.choices, totals: "double" } }],
  ])("are not taken when they are %s", (_, value) => {
    expect(fittingSettings(value, list)).toBeNull();
  });
});
