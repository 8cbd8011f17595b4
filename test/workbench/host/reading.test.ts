/** @jest-environment jsdom */
import { openWorkbook, keptReferences } from "../../support/open-workbook";
import { settled } from "../../support/client-library";

test("the selected range answers with its address and values", async () => {
  const book = openWorkbook([["Nut", 12], ["Bolt", true]]);
  book.pick(book.activeSheet(), [{ row: 0, column: 0, rows: 2, columns: 2 }]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("values,address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.values).toEqual([["Nut", 12], ["Bolt", true]]);
  });
  await settled();
  expect(keptReferences()).toBe(0);
});
