/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../src/workbook/excel/types";
import { abc } from "../../../src/taskpane/abc/state";
import { FakeWorkbook } from "../fake-workbook";
import { openPane, type OpenPane } from "../open-pane";
import { openZeroStock } from "../zero-stock/open-zero-stock";

/** Whole rows that were selected: an item, sales, and figures as far as the sheet goes. */
function wide(columns: number): Cell[][] {
  const named = (column: number) =>
    ["Item", "Sales"][column] ?? (column % 1000 === 0 ? `Lines of ${column}` : `Figure ${column}`);
  return [
    Array.from({ length: columns }, (_, column) => named(column)),
    ...["Bolt", "Nut", "Cap"].map((name, row) => [
      name,
      100 - row,
      ...Array.from({ length: columns - 2 }, (_, column) => column + row),
    ]),
  ];
}

const sheet = 16_384;
const input = (pane: OpenPane, id: string) => pane.find<HTMLInputElement>(id);
const offered = (pane: OpenPane, id: string) =>
  [...pane.find(`${id}-found`).children].map((option) => (option as HTMLOptionElement).value);
const elements = () => document.querySelectorAll("*").length;

describe("a list as wide as the sheet", () => {
  test("is shown by as few parts as one of 300 columns", async () => {
    await openPane(new FakeWorkbook(wide(300)));
    const few = elements();
    await openPane(new FakeWorkbook(wide(sheet)));
    expect(elements()).toBe(few);
    await openZeroStock(new FakeWorkbook(wide(sheet)));
    expect(elements()).toBeLessThan(few * 3);
  });

  test("is checked and classified by the columns that are guessed among the first", async () => {
    const pane = await openPane(new FakeWorkbook(wide(sheet)));
    expect(input(pane, "item-column").value).toBe("Item (A)");
    expect(input(pane, "value-column").value).toBe("Sales (B)");
    await pane.press("analyse");
    expect(pane.has("class-table")).toBe(true);
  });

  test("lets a column be found by a part of its name, and chosen by that or its letters", async () => {
    const pane = await openPane(new FakeWorkbook(wide(sheet)));
    const field = input(pane, "value-column");
    field.value = "lines of 1";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    expect(offered(pane, "value-column")).toEqual([
      "Lines of 1000 (ALM)",
      ...["Lines of 10000 (NTQ)", "Lines of 11000 (PGC)", "Lines of 12000 (QSO)"],
      ...["Lines of 13000 (SFA)", "Lines of 14000 (TRM)", "Lines of 15000 (VDY)"],
      "Lines of 16000 (WQK)",
    ]);
    field.value = "figure";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    expect(offered(pane, "value-column")).toHaveLength(50);
    await pane.type("value-column", "Lines of 12000 (QSO)");
    expect(abc.of(pane.pane).columns?.value).toBe(12000);
    await pane.type("value-column", "xfd");
    expect(abc.of(pane.pane).columns?.value).toBe(sheet - 1);
    await pane.type("item-column", "");
    expect(abc.of(pane.pane).columns?.item).toBeNull();
  });

  test.each([
    ["nonsense", "No column is called “nonsense”."],
    [
      "Lines",
      "Several columns have “Lines” in their names. Type more of the name, or the letters.",
    ],
  ])("says so where %s is no one column, and stays with the one chosen", async (typed, told) => {
    const pane = await openPane(new FakeWorkbook(wide(sheet)));
    const field = input(pane, "value-column");
    field.value = typed;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    expect(field.validationMessage).toBe(told);
    expect(field.value).toBe("Sales (B)");
    expect(abc.of(pane.pane).columns?.value).toBe(1);
  });
});

test("up to 200 columns are a menu", async () => {
  const pane = await openPane(new FakeWorkbook(wide(200)));
  expect(pane.find("value-column").tagName).toBe("SELECT");
  expect(pane.find("value-column").querySelectorAll("option")).toHaveLength(201);
});
