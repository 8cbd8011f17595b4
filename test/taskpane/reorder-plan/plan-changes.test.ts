/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { settled } from "../../support/client-library";
import { fill, openWorkbook } from "../../support/open-workbook";
import { press, sheetOf } from "../in-excel";
import { header, items } from "./item-list";
import { afterPlanning, planOf } from "./open-plan";

test("the next plan says what is new to order, what moved, and the money now and then", async () => {
  const book = openWorkbook();
  fill(book, sheetOf(book), [header, ...items]);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  const pane = await afterPlanning(workbook);
  expect(pane.has("reorder-changes")).toBe(false);
  const before = planOf(pane).orders.money;
  // The seal kits are gone; flanges have come, more than are needed.
  const onHand = header.indexOf("On hand");
  const cell = (row: number) => ({ row, column: onHand, rows: 1, columns: 1 });
  book.write(sheetOf(book), cell(5), [[0]]);
  book.write(sheetOf(book), cell(3), [[200]]);
  await settled();
  await press(pane, "reorder-make");
  const { changes, orders, order } = planOf(pane);
  // A kit costs 8.
  expect(changes).toMatchObject({
    ...{ day: 46356, before: { items: 3, money: before }, ended: 1, added: 0, gone: 0 },
    started: { items: 1, money: order[4] * 8 },
  });
  expect(order[4]).toBeGreaterThan(0);
  expect(changes?.moved.count).toBe(2);
  expect([...changes!.fromOf]).toEqual([
    [4, "covered"],
    [2, "now"],
  ]);
  expect(orders.money).not.toBe(before);
  expect(pane.text()).toContain("1 item is new to order");
});
