/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Place } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { openPane } from "../open-pane";

/** An Excel that selects neighbours alone, as the ones before ExcelApi 1.18. */
class OlderExcel extends FakeWorkbook {
  override async selectCells(place: Place, rows: number[]): Promise<number> {
    await super.selectCells(place, rows);
    const apart = rows.findIndex((row, k) => row !== rows[0] + k);
    this.selectedRows = apart < 0 ? rows : rows.slice(0, apart);
    return this.selectedRows.length;
  }
}

const list = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", ""],
  ["Cup", ""],
  ["Pin", 5],
  ["Cap", ""],
  ["Rod", -2],
  ["Hub", 8],
];

test("of scattered rows each press selects the next neighbours, and begins anew after the last", async () => {
  const workbook = new OlderExcel(list);
  const pane = await openPane(workbook);
  await pane.press("analyse");
  const press = async (id: string) => {
    await pane.press(id);
    return [workbook.selectedRows, pane.status];
  };
  const told = (which: string) =>
    `Selected in the sheet: number ${which} of these 3 rows. Excel cannot select more at once; press again for the next.`;
  expect(await press("select-blank")).toEqual([[2, 3], told("1 to 2")]);
  expect(pane.text("check-message")).toBe(pane.status);
  expect(await press("select-blank")).toEqual([[5], told("3")]);
  expect((await press("select-blank"))[0]).toEqual([2, 3]);
  expect(await press("select-negative")).toEqual([[6], "1 row selected in the sheet."]);
  expect((await press("select-blank"))[0]).toEqual([2, 3]);
});
