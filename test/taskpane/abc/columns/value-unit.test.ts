/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { explainedGuess } from "../../../../src/taskpane/abc/columns/guess-columns";
import { valueUnit } from "../../../../src/taskpane/abc/columns/value-unit";
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { itemAndValue, listOf } from "../../lists";
import { openPane } from "../../open-pane";

const under = (...headers: string[]): Cell[][] => [
  ["Item", ...headers],
  ["Bolt", ...headers.map((_, i) => 3 + i)],
  ["Nut", ...headers.map((_, i) => 9 + 2 * i)],
];

test.each([
  ["units", "Quantity|Stock|Årsforbruk|Lagersaldo|Forbrug|Menekki|Absatz|Sales (pcs)|Umsatz Stück"],
  ["money", "Sales|Value|Stock, EUR|Beløp|Omsättning|Lagerværdi|Myynti €|Umsatz|Total cost"],
  ["price", "Unit price|Rate|Kostpris|Inköpspris|Yksikköhinta|Stückpreis"],
  ["unsaid", "Foo|Column1|Total|Grand Total|Summe|"],
])("a value is in %s below %s", (unit, headers) => {
  for (const header of headers.split("|")) {
    const cells = under(header);
    expect([header, valueUnit(listOf(cells), itemAndValue(cells))]).toEqual([header, unit]);
  }
});

test("quantity × price is money, and so are periods with a price or a word for money", () => {
  const cells = under("Jan", "Feb", "Mar", "Unit price");
  const list = listOf(cells);
  const periods = { method: "steadiness", valueFrom: "periods", firstPeriod: 1 } as const;
  const columns = itemAndValue(cells, { ...periods, lastPeriod: 3 });
  expect(valueUnit(list, columns)).toBe("units");
  expect(valueUnit(list, { ...columns, price: 4 })).toBe("money");
  const inMoney = listOf(under("Umsatz Jan", "Umsatz Feb", "Umsatz Mar", "Preis"));
  expect(valueUnit(inMoney, columns)).toBe("money");
  const product = { valueFrom: "product", quantity: 1, price: 4 } as const;
  expect(valueUnit(list, itemAndValue(cells, product))).toBe("money");
});

test("each guess can tell what speaks for it", () => {
  const { quantity, price, value, item } = explainedGuess(
    under("Stock on hand", "Unit cost"),
    true,
  );
  const reasons = [item, quantity, price].map((part) => part?.evidence.map(({ reason }) => reason));
  expect(reasons).toEqual([
    [{ kind: "says", meaning: "item" }, { kind: "distinct" }],
    [{ kind: "says", meaning: "stock" }, { kind: "whole" }],
    [{ kind: "says", meaning: "price" }],
  ]);
  expect(value?.facts.column).toBe(1);
});

test("the pane says that a value is in units, and why the column was taken", async () => {
  const pane = await openPane(new FakeWorkbook(under("Stock on hand")));
  expect(pane.text("value-unit")).toBe("The value is in units, not in money: Stock on hand (B).");
  expect(pane.text("value-why")).toBe("Stock on hand (B): its header says stock.");
});

test("of money the pane says nothing", async () => {
  const pane = await openPane(new FakeWorkbook(under("Sales")));
  expect(pane.has("value-unit")).toBe(false);
});

test("the pane says what stands above the names, and takes it in where nothing names the columns", async () => {
  const pane = await openPane(new FakeWorkbook([["Stock list", ""], ...under("Sales")]));
  expect(pane.text("rows-above")).toBe("1 row above the column names is left out: it is a title.");
  expect(pane.text("list-place")).toBe("Items!A2:B4");
  await pane.press("has-header");
  expect(pane.has("rows-above")).toBe(false);
  expect(pane.text("list-place")).toBe("Items!A1:B4");
  await pane.press("has-header");
  expect(pane.text("list-place")).toBe("Items!A2:B4");
});

test("a total behind periods of units is not said to be money", async () => {
  const pane = await openPane(new FakeWorkbook(under("Jan", "Feb", "Mar", "Grand Total")));
  expect(pane.text("value-unit")).toBe(
    "The name Grand Total (E) does not say whether this is money. The value is in the unit of that column.",
  );
  expect(pane.text("value-why")).toBe("Grand Total (E): its header says sales, costs or a total.");
});

test("a cost for one unit and a price are said alike", async () => {
  const pane = await openPane(new FakeWorkbook(under("Stock on hand", "Unit cost")));
  expect(pane.text("value-why")).toContain("Unit cost (C): its header says unit price.");
});
