/** @jest-environment jsdom */
import { readSelectedCells } from "../../../src/workbook/list/selected-cells";
import { openWorkbook } from "../../support/open-workbook";
import { box } from "../item-list";

test("the block that is selected comes with its sheet", async () => {
  const book = openWorkbook({ Plan: [["a", "b"]] });
  book.select(book.activeSheet(), box(0, 1, 3, 2));
  await expect(readSelectedCells()).resolves.toMatchObject({
    ...{ sheetName: "Plan", address: "B1:C3", row: 0, column: 1, rows: 3, columns: 2 },
  });
});

test("of several areas none is taken", async () => {
  const book = openWorkbook([["a", "b"]]);
  book.pick(book.activeSheet(), [box(0, 0, 1, 1), box(0, 1, 1, 1)]);
  await expect(readSelectedCells()).rejects.toMatchObject({ reason: "severalAreas" });
});

test("with a chart selected there are no cells", async () => {
  const book = openWorkbook([["a"]]);
  book.pick(book.activeSheet(), []);
  await expect(readSelectedCells()).rejects.toMatchObject({ reason: "notCells" });
});
