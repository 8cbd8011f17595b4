/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { press, quietly, sheetOf } from "../in-excel";
import { header, items } from "./capital-list";
import { afterAnswering, openCapital, openList } from "./open-capital";

test("one sentence says how much is tied up and where, the next what it costs", async () => {
  openList();
  const pane = await afterAnswering();
  // 58,650 in stock; 97,706.8… owed by customers and 66,978.… to suppliers: see capital-list.ts.
  expect(pane.text("capital-headline")).toBe(
    "EUR 89,379 is tied up: stock 58,650 + receivables 97,707 − payables 66,978.",
  );
  expect(pane.text("capital-consequences")).toBe(
    "At 8% it costs EUR 7,150 a year. The cash cycle takes 26 days.",
  );
  expect(pane.table("capital-parts").map(([name]) => name)).toEqual([
    ...["Part", "Stock", "Owed by customers", "Owed to suppliers", "Tied up"],
  ]);
});

test("where suppliers lend more than is tied up, that is said", async () => {
  openList([header, ["Pump", "Nordic", "Retail", "Pumps", 40000, 900, 1200, 800, 0, 30]]);
  const pane = await afterAnswering();
  expect(pane.text("capital-headline")).toBe(
    "Suppliers lend EUR 19,178 more than is tied up: stock 40,000 + receivables 0 − payables 59,178.",
  );
  expect(pane.text("capital-consequences")).toMatch(/^At 8% that saves EUR 1,534 a year\./);
});

test("the levers are ranked by money, each with what its day is worth", async () => {
  openList();
  const pane = await afterAnswering();
  const [, ...rows] = pane.table("capital-levers");
  // A day of sales to Retail: (900 · 1200 + 3650 · 15 + 7300 · 3) / 365; of purchases: see above.
  expect(rows.map(([name, , money]) => [name.split(" One day")[0], money])).toEqual([
    ["sooner from Retail", "3,169"],
    ["less stock", "2,153"],
    ["later to Nordic", "2,073"],
    ["sooner from Marine", "100"],
    ["later to Sud", "80"],
  ]);
});

test("what if answers at once, without reading again", async () => {
  const book = openList();
  const pane = await afterAnswering();
  await pane.type("capital-stockLess", "10");
  await quietly(pane);
  // A tenth of 58,650.
  expect(pane.text("capital-what-if-said")).toBe(
    "That frees EUR 5,865: EUR 83,514 would be tied up. It saves EUR 469.20 a year. 4 rows would change.",
  );
  await pane.type("capital-stockLess", "110");
  await quietly(pane);
  expect(pane.text("capital-stockLess-problem")).toMatch(/^Enter a share from 0 to 100/);
  // What was asked before still stands there, and is said to.
  expect(pane.text("capital-what-if-said")).toContain("EUR 5,865");
  expect(pane.text("capital-stale")).toMatch(/needs correcting/);
  await pane.type("capital-stockLess", "");
  await pane.type("capital-supplierAtLeast", "20");
  await quietly(pane);
  // Only Gasket is paid before: 20 days of 40 a day.
  expect(pane.text("capital-what-if-said")).toMatch(
    /^That frees EUR 800: .* 1 row would change\.$/,
  );
  expect(book.usedBox(sheetOf(book), true)!.columns).toBe(10);
});

test("what is tied up by supplier, customer or group is what the user wants to see", async () => {
  openList();
  const pane = await afterAnswering();
  expect(
    pane
      .table("capital-parties")
      .slice(1)
      .map(([name]) => name.split(" ")[0]),
  ).toEqual([...["Nordic", "Sud"]]);
  await press(pane, "capital-by-group");
  const groups = pane.table("capital-parties").slice(1);
  expect(groups.map(([name, , money]) => [name.split(" ")[0], money])).toEqual([
    ["Pumps", "69,589"],
    // 6,100 and 7,850
    ["Valves", "13,950"],
    ["Seals", "5,840"],
  ]);
});

test("an item opens to its steps, each with the function that gives it", async () => {
  openList();
  const pane = await afterAnswering();
  await press(pane, "capital-row-0");
  expect(pane.focused).toBe("capital-item-heading");
  expect(pane.text("capital-item-what")).toBe(
    "Pump ties up EUR 69,589, which costs EUR 5,567 a year.",
  );
  const steps = pane.table("capital-steps").slice(1);
  const figureOf = (note: string) => steps.find(([name]) => name.endsWith(note))?.[1];
  expect(figureOf("WORKCAPITAL")).toBe("69,589");
  expect(figureOf("CAPITALCOST")).toBe("5,567");
  // 20.2778 + 45
  expect(figureOf("WORKCAPITAL.BREAKEVEN")).toBe("65.3");
  expect(figureOf("CASHCYCLE")).toBe("20.3");
  await press(pane, "capital-item-close");
  expect(pane.has("capital-item-heading")).toBe(false);
});

test("without a term on one side it is asked, not taken for cash", async () => {
  openList([header, ...items].map((row) => row.slice(0, 9)));
  const pane = await openCapital();
  await press(pane, "capital-make");
  expect(pane.text("working-capital-message")).toMatch(
    /^Choose the column of the suppliers’ terms/,
  );
  expect(pane.focused).toBe("capital-purchaseTermDays");
  expect(pane.has("capital-headline")).toBe(false);
  await pane.type("capital-purchaseTermDays", "30");
  await press(pane, "capital-make");
  expect(pane.text("capital-headline")).toMatch(/^EUR [\d,]+ is tied up/);
  // One term for all is no finding.
  expect(pane.has("capital-finding-usualTerm")).toBe(false);
});

test("VAT on one side is asked, and the answer follows what is said", async () => {
  const withVat = header.map((name) =>
    name === "Sales price, EUR" ? "Sales price incl. 25 % VAT" : name,
  );
  openList([withVat, items[0]]);
  const pane = await afterAnswering();
  expect(pane.text("capital-vat-asked")).toMatch(/^The sales price says that it holds VAT/);
  // 960 without VAT: 40000 + 900/365 · 30 · (960 − 800)
  expect(pane.text("capital-headline")).toMatch(/^EUR 51,836 is tied up/);
  await press(pane, "capital-vat-asked-with");
  // 960 and 640
  expect(pane.text("capital-headline")).toMatch(/^EUR 63,671 is tied up/);
  expect(pane.has("capital-vat-asked")).toBe(false);
});

test("a term in words stands in the findings as it was read, with its money", async () => {
  openList([
    header,
    [...items[0].slice(0, 9), "2/10 net 30"],
    [...items[1].slice(0, 9), "60 Tage"],
  ]);
  const pane = await afterAnswering();
  expect(pane.text("capital-finding-termAsRead-fold")).toMatch(/1 row with a term in words/);
  expect(pane.text("capital-finding-termAsRead-fold")).toContain("60 Tage → 60 days");
  expect(pane.text("capital-finding-discount-fold")).toContain("2/10 net 30 → 30 days");
  expect(pane.text("capital-finding-discount-fold")).toContain("EUR 40,000");
  // Its formula could not read the words either.
  expect(pane.has("capital-live-formulas")).toBe(false);
});

test("the ledger tells all rows, and the stock in them", async () => {
  openList([header, ...items, ["Lost", "Sud", "Marine", "Seals", 1234, "", 1, 1, 30, 30]]);
  const pane = await afterAnswering();
  expect(pane.table("capital-ledger")).toEqual([
    ["", "Rows", "Stock, EUR"],
    ["Counted", "4", "58,650"],
    ["Empty cell, left out", "1", "1,234"],
    ["All rows of the list", "5", "59,884"],
  ]);
});

test("columns and settings are back when the list is opened again", async () => {
  const book = openList();
  const pane = await afterAnswering();
  await pane.type("capital-rate", "12");
  await pane.type("capital-customerAtMost", "20");
  await press(pane, "capital-days-per-year-360");
  await quietly(pane);
  const said = pane.text("capital-headline");
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  const again = await afterAnswering();
  expect(again.text("capital-headline")).toBe(said);
  expect(again.find<HTMLInputElement>("capital-rate").value).toBe("12");
  expect(again.find<HTMLInputElement>("capital-customerAtMost").value).toBe("20");
  expect(again.find<HTMLInputElement>("capital-days-per-year-360").checked).toBe(true);
  expect(again.has("capital-what-if-said")).toBe(true);
});
