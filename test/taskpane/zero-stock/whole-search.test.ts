/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { cells, narrow } from "./lists";
import { afterFinding, openZeroStock } from "./open-zero-stock";

const chosen = (id: string) =>
  (document.getElementById(id) as HTMLSelectElement).selectedOptions[0].text.trim();

describe("a whole search", () => {
  test("from the selection over the advice to what is written and taken back", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openZeroStock(workbook);
    expect(pane.text("zero-list-place")).toBe("Items!A1:H7");
    expect(chosen("zero-item-column")).toBe("Item (A)");
    expect(chosen("zero-leadTime-column")).toBe("Lead time (B)");
    expect(chosen("zero-leadTimeSpread-column")).toBe("Lead time CV (C)");
    expect(chosen("zero-demandSpread-column")).toBe("Demand CV (D)");
    expect(chosen("zero-unitValue-column")).toBe("Unit cost (E)");
    expect(chosen("zero-turnover-column")).toBe("Turnover (F)");
    expect(chosen("zero-toOrder-column")).toBe("MTO (G)");
    expect(chosen("zero-onHand-column")).toBe("On hand (H)");

    await pane.press("zero-find");
    expect(pane.focused).toBe("zero-result-heading");
    expect(pane.status).toBe("Zero stock: 2 items. Review: 1. Keep stock: 3.");
    expect(pane.text()).toContain("Every row has the numbers it needs. Nothing is left out.");
    expect(pane.table("zero-ledger")).toEqual([
      ["With advice", "6"],
      ["All rows of the list", "6"],
    ]);
    // 3 · 2500 + 50 · 40 = 9500; 7 · 20 = 140; 1 · 2500 + 10 · 20 + 4 · 20 = 2780.
    expect(pane.table("zero-table").slice(1)).toEqual([
      ["zero order when needed", "2", "9,500"],
      ["review decide item by item", "1", "140"],
      ["stock keep a buffer", "3", "2,780"],
      ["All", "6", "12,420"],
    ]);
    // 9,500 of 12,420 is 76.5 %.
    expect(pane.text("zero-freed")).toBe(
      "2 of 6 items can do without stock: that frees 9,500 of 12,420, 76% of the stock at its unit value.",
    );
    expect(pane.table("zero-reasons").slice(1)).toEqual([
      ["Lead time too long stock", "1", "2,500"],
      ["Lead time unsteady stock", "1", "200"],
      ["Made to order zero", "1", "2,000"],
      ["High value and slow zero", "1", "7,500"],
      ["Demand erratic stock", "1", "80"],
      ["No rule decides review", "1", "140"],
    ]);
    expect(document.querySelectorAll("#zero-chart .bar")).toHaveLength(6);
    expect(pane.table("zero-candidates").slice(1)).toEqual([
      ["Pump High value and slow", "2,500", "7,500"],
      ["Valve Made to order", "40", "2,000"],
    ]);
    expect(pane.text()).toContain("Nothing has been written to the workbook yet.");
    expect(pane.text("zero-place")).toContain("in Items!I1:I7. Those cells are empty.");

    await pane.press("zero-write");
    expect(workbook.columns?.flat()).toEqual([
      ...["Zero-stock advice", "zero", "zero", "stock", "stock", "stock", "review"],
    ]);
    expect(pane.status).toBe("Written: Advice in Items!I1:I7.");
    expect(pane.text("zero-place")).toContain("Items!J1:J7");
    expect(pane.text()).not.toContain("Nothing has been written");

    await pane.pressNamed("Take back: Advice in Items!I1:I7");
    expect(workbook.columns).toBeNull();
    expect(pane.status).toBe("Taken back: Advice in Items!I1:I7.");
    expect(pane.focused).toBe("zero-write-heading");
    expect(workbook.settings.get("written")).toBe('{"version":1,"written":[]}');
  });

  test("a candidate selects its row in the sheet", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    await pane.pressNamed("Valve");
    expect(workbook.selectedRows).toEqual([2]);
    expect(pane.status).toBe("1 row selected in the sheet.");
  });

  test("without the optional columns there is no capital, and the pane says what is missing", async () => {
    const pane = await afterFinding(new FakeWorkbook(narrow));
    expect(pane.table("zero-table")[0]).toEqual(["Advice", "Items"]);
    expect(pane.text("zero-freed")).toBe("1 of 6 items can do without stock.");
    expect(pane.has("zero-chart")).toBe(false);
    expect(pane.text("zero-no-stock")).toBe(
      "To see the capital that would be freed, choose the column with the stock on hand.",
    );
    expect(pane.table("zero-candidates")).toEqual([
      ["Item", "Unit value"],
      ["Pump High value and slow", "2,500"],
    ]);
    expect(pane.status).toBe("Zero stock: 1 item. Review: 1. Keep stock: 4.");
  });

  test("a list without a header is named by its columns and gets no header", async () => {
    const workbook = new FakeWorkbook(cells.slice(1));
    const pane = await openZeroStock(workbook);
    expect(pane.find<HTMLInputElement>("zero-has-header").checked).toBe(false);
    const columns = ["leadTime", "leadTimeSpread", "demandSpread", "unitValue", "turnover"];
    for (const [index, role] of columns.entries()) {
      await pane.choose(`zero-${role}-column`, String(index + 1));
    }
    expect(chosen("zero-turnover-column")).toBe("Column F");
    await pane.press("zero-find");
    await pane.press("zero-write");
    expect(workbook.columns?.flat()).toEqual([
      "zero",
      "stock",
      "stock",
      "stock",
      "stock",
      "review",
    ]);
  });
});

describe("the limits", () => {
  test("stand in the rule and in their fields, as the user's Excel writes numbers", async () => {
    const pane = await openZeroStock(new FakeWorkbook(cells), "de-DE");
    expect(pane.find<HTMLInputElement>("zero-limit-leadTimeCv").value).toBe("0,33");
    expect(pane.text("zero-rule")).toContain("longer than 14 days");
    expect(pane.text("zero-rule")).toContain("more than 0,33 of its average");
    expect(pane.text("zero-rule")).toContain("worth 1.000 or more");
    expect(pane.text()).toContain(
      "The limits are rules of thumb. Set them for your own suppliers and currency.",
    );
  });

  test("recalculate at once when changed, without reading again", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    await pane.type("zero-limit-leadTime", "30");
    expect(pane.status).toBe("Zero stock: 3 items. Review: 1. Keep stock: 2.");
    expect(pane.text("zero-rule")).toContain("longer than 30 days");
    await pane.type("zero-limit-unitValue", "5000");
    expect(pane.table("zero-candidates").slice(1)).toEqual([
      ["Belt Made to order", "2,500", "2,500"],
      ["Valve Made to order", "40", "2,000"],
    ]);
    expect(workbook.calls.filter(({ method }) => method === "readList")).toHaveLength(1);
  });

  test.each([
    ["leadTime", "two weeks", "Enter a number, for example 14."],
    ["leadTimeCv", "", "Enter a number, for example 0.33."],
    ["demandCv", "-1", "Enter a number of 0 or more."],
    ["unitValue", "1e3", "Enter a number, for example 1000."],
    ["turnover", "4 × 2", "Enter a number, for example 4."],
  ])("%s %j is told beside its field and changes nothing", async (name, entry, sentence) => {
    const pane = await afterFinding(new FakeWorkbook(cells));
    const before = pane.table("zero-table");
    await pane.type(`zero-limit-${name}`, entry);
    const field = pane.find(`zero-limit-${name}`);
    expect(pane.text(`zero-limit-${name}-problem`)).toBe(sentence);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")).toBe(`zero-limit-${name}-problem`);
    expect(pane.table("zero-table")).toEqual(before);
    await pane.press("zero-find");
    expect(pane.focused).toBe(`zero-limit-${name}`);
    expect(pane.text("zero-stock-message")).toBe("The limits need correcting.");
    await pane.type(`zero-limit-${name}`, "7");
    expect(pane.has(`zero-limit-${name}-problem`)).toBe(false);
  });
});

describe("standard deviations in place of ratios", () => {
  test("are divided by the lead time, and by the mapped average of demand", async () => {
    const workbook = new FakeWorkbook([
      ["Item", "Lead time", "Lead time st.dev.", "Demand st.dev.", "Demand", "Price", "Turns"],
      ["Steady", 10, 3.3, 10, 10, 20, 12],
      ["Unsteady", 10, 3.4, 5, 10, 20, 12],
      ["Erratic", 10, 1, 11, 10, 20, 12],
      ["At once", 0, 0, 5, 10, 20, 12],
      ["Unused", 10, 1, 0, 0, 20, 12],
    ]);
    const pane = await openZeroStock(workbook);
    expect(pane.find<HTMLInputElement>("zero-leadTimeSpread-deviation").checked).toBe(true);
    expect(chosen("zero-demandMean-column")).toBe("Demand (E)");
    await pane.press("zero-find");
    await pane.press("zero-write");
    expect(workbook.columns?.flat().slice(1)).toEqual(["review", "stock", "stock", "review", ""]);
    expect(pane.text("zero-finding-noMean")).toBe("1 row with an average of zero");
    expect(pane.text()).toContain("E6 Unused 0");
  });

  test("a ratio asks for no average", async () => {
    const pane = await openZeroStock(new FakeWorkbook(cells));
    expect(pane.has("zero-demandMean-column")).toBe(false);
    await pane.press("zero-demandSpread-deviation");
    await pane.press("zero-find");
    expect(pane.focused).toBe("zero-demandMean-column");
    expect(pane.text("zero-stock-message")).toBe("One column is still to be chosen.");
  });
});

test("columns that nothing is known of are asked for", async () => {
  const pane = await openZeroStock(
    new FakeWorkbook([
      ["Item", "a", "b"],
      ["Pump", 1, 2],
    ]),
  );
  await pane.press("zero-find");
  expect(pane.text("zero-stock-message")).toBe("5 columns are still to be chosen.");
  expect(pane.focused).toBe("zero-leadTime-column");
});

test("of many candidates the first twenty are shown, then at most two hundred", async () => {
  const many = Array.from({ length: 250 }, (_, row) => [
    ...[`Item ${row}`, 5, 0.1, 0.4, 1000 + row, 2, "", 1],
  ]);
  const pane = await afterFinding(new FakeWorkbook([cells[0], ...many]));
  expect(pane.table("zero-candidates")).toHaveLength(21);
  expect(pane.table("zero-candidates")[1][0]).toBe("Item 249 High value and slow");
  await pane.pressNamed("Show the first 200");
  expect(pane.table("zero-candidates")).toHaveLength(201);
  expect(pane.focused).toBe("zero-candidate-20");
  expect(pane.text("zero-capped")).toContain("The first 200 of 250 items are shown.");
  expect(pane.status).toBe("200 items shown.");
});
