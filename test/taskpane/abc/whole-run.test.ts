/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { openPane } from "../open-pane";

const cells: Cell[][] = [
  ["Item", "Group", "Sales"],
  ["Bolt", "Metal", 50],
  ["Nut", "Metal", 30],
  ["Cap", "Wood", ""],
  ["Cup", "Wood", 15],
  ["Pin", "Metal", "4,00"],
  ["Rod", "Metal", 1],
  ["Total", "", 100],
];

describe("a whole run", () => {
  test("from the selection over the classes to what is written and taken back", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);

    expect(pane.text("list-place")).toBe("Items!A1:C8");
    expect(pane.text("list-size")).toBe("8 rows × 3 columns, the list around the selected cell");
    expect(pane.find<HTMLInputElement>("has-header").checked).toBe(true);
    expect(pane.find<HTMLSelectElement>("item-column").selectedOptions[0].text.trim()).toBe(
      "Item (A)",
    );
    expect(pane.find<HTMLSelectElement>("value-column").value).toBe("2");

    await pane.press("analyse");
    expect(pane.text("look-heading")).toBe("2 of 5 items, 40%, make 80% of 100.");
    expect(pane.text("left-out")).toBe(
      "1 row left out, without a usable number. 1 row with a total left out, so that nothing counts twice.",
    );
    expect(pane.table("ledger")).toEqual([
      ["Classified, as 5 items", "5"],
      ["No number, left out", "1"],
      ["Totals, left out", "1"],
      ["All rows of the list", "7"],
    ]);
    expect(pane.text()).toContain("4,00 → 4");
    expect(pane.focused).toBe("look-heading");
    expect(pane.status).toBe("Classified: 2 A, 1 B, 2 C.");
    expect(pane.table("class-table").slice(1)).toEqual([
      ["A", "2", "40.0%", "80", "80.0%"],
      ["B", "1", "20.0%", "15", "15.0%"],
      ["C", "2", "40.0%", "5", "5.0%"],
      ["All", "5", "100.0%", "100", "100.0%"],
    ]);
    expect(workbook.calls.map(({ method }) => method)).not.toContain("writeColumns");

    expect(pane.text("column-place")).toBe(
      "The class of each row, in Items!D1:D8. Those cells are empty.",
    );
    await pane.press("write-column");
    expect(workbook.columns).toEqual(
      ["ABC class", "A", "A", "", "B", "C", "C", ""].map((cell) => [cell]),
    );
    expect(pane.status).toBe("Written: Class column in Items!D1:D8.");
    expect(pane.text("column-place")).toContain("Items!E1:E8");

    await pane.press("write-report");
    expect(workbook.report?.table.header).toContain("Class");
    expect(workbook.report?.table.rows).toBe(5);
    expect(pane.text()).toContain("Report on the sheet “ABC analysis”");

    await pane.pressNamed("Take back: Class column in Items!D1:D8");
    expect(workbook.columns).toBeNull();
    expect(pane.status).toBe("Taken back: Class column in Items!D1:D8.");
    expect(pane.focused).toBe("write-heading");
    await pane.pressNamed(/^Take back: Report/);
    expect(pane.has("written-heading")).toBe(false);
    expect(workbook.settings.get("written")).toBe('{"version":1,"written":[]}');
  });

  test("the Pareto chart is drawn with both lines labelled and every class named", async () => {
    const pane = await openPane(new FakeWorkbook(cells));
    await pane.press("analyse");
    const chart = pane.find("pareto-chart");
    expect(chart.getAttribute("role")).toBe("img");
    const labels = [...chart.querySelectorAll("text")].map((text) => text.textContent?.trim());
    expect(labels).toEqual(expect.arrayContaining(["A", "B", "C", "A 80%", "B 95%", "60", "0"]));
    expect(chart.querySelectorAll(".bar")).toHaveLength(5);
    expect(pane.text("pareto-chart-description")).toContain(
      "Class A is 40.0% of the items and makes 80.0%",
    );
    const fills = ["A", "B", "C"].map((name) =>
      chart.querySelector(`.bar-${name}`)?.getAttribute("fill"),
    );
    expect(new Set(fills).size).toBe(3);
  });

  test("the result follows the lines, the rule and the choices at once", async () => {
    const pane = await openPane(new FakeWorkbook(cells));
    await pane.press("analyse");
    await pane.press("rule-within");
    expect(pane.status).toBe("Classified: 2 A, 1 B, 2 C.");
    await pane.type("line-a", "70");
    expect(pane.status).toBe("Classified: 1 A, 2 B, 2 C.");
    await pane.press("totals-count");
    expect(pane.table("class-table")[4]).toEqual(["All", "6", "100.0%", "200", "100.0%"]);
    expect(pane.table("ledger")).toContainEqual(["Classified, as 6 items", "6"]);
  });

  test("a line that cannot be is told beside its field and changes nothing", async () => {
    const pane = await openPane(new FakeWorkbook(cells));
    await pane.press("analyse");
    const before = pane.table("class-table");
    await pane.type("line-a", "0.8");
    expect(pane.text("line-a-problem")).toMatch(/^0.8 would mean one percent or less/);
    expect(pane.find("line-a").getAttribute("aria-describedby")).toBe("line-a-problem");
    expect(pane.table("class-table")).toEqual(before);
    expect(pane.text("stale")).toContain("Until then, this is the answer from before");
    expect(pane.has("write-column")).toBe(false);
    await pane.press("analyse");
    expect(pane.focused).toBe("line-a");
    expect(pane.find<HTMLDetailsElement>("choose-fold").open).toBe(true);
    await pane.type("line-a", "80");
    expect(pane.has("line-a-problem")).toBe(false);
    expect(pane.has("stale")).toBe(false);
    await pane.type("line-b", "70");
    expect(pane.text("line-b-problem")).toBe("The line for B must not be below the line for A.");
    await pane.press("analyse");
    expect(pane.focused).toBe("line-b");
  });

  test("an item's class is explained when it is clicked or typed", async () => {
    const pane = await openPane(new FakeWorkbook(cells));
    await pane.press("analyse");
    await pane.pressNamed("Nut A");
    expect(pane.text("why-answer")).toContain("That is less than 80%, so it is still an A.");
    expect(pane.status).toMatch(/^Nut: The items ranked above it make 50.0%/);
    await pane.type("item-search", "pin");
    expect(pane.text("why-answer")).toContain("Rank 4 of 5");
    await pane.type("item-search", "screw");
    expect(pane.text("no-match")).toBe("No classified item has “screw” in its name.");
    await pane.type("item-search", "");
    expect(pane.text("matches-title")).toBe("Last and first item of each class:");
  });

  test("a finding selects its rows in the sheet", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    await pane.press("analyse");
    await pane.press("select-blank");
    expect(workbook.selectedRows).toEqual([3]);
    expect(pane.status).toBe("1 row selected in the sheet.");
  });

  test("the live formula is offered only where it gives the same classes", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    await pane.press("analyse");
    expect(pane.text("no-formula")).toContain("totals rows");
    await pane.press("totals-count");
    expect(pane.text("no-formula")).toContain("text that looks like a number");
    await pane.press("textNumbers-leaveOut");
    expect(pane.text("formula")).toBe("=ABC(C2:C8)");
    await pane.press("write-formula");
    expect(workbook.formula).toBe("=ABC(C2:C8)");
    expect(pane.status).toBe("Written: Live formula in Items!D1:D8.");
  });

  test("the answer follows other columns, and is dimmed while one is missing", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    await pane.press("analyse");
    await pane.choose("item-column", "1");
    // Metal 50 + 30 + 4 + 1, Wood 15.
    expect(pane.text("look-heading")).toBe("1 of 2 items, 50%, make 85% of 100.");
    const before = pane.table("class-table");
    await pane.press("value-from-product");
    expect(pane.table("class-table")).toEqual(before);
    expect(pane.find("class-table").closest(".stale")).not.toBeNull();
    expect(pane.has("write-column")).toBe(false);
    await pane.press("analyse");
    expect(pane.text("see-message")).toContain("Choose the column that holds the value");
    expect(pane.focused).toBe("quantity-column");
  });

  test("hidden rows are told, and left out when asked", async () => {
    const workbook = new FakeWorkbook(cells);
    workbook.hiddenRows = [1, 2];
    const pane = await openPane(workbook);
    expect(pane.text("hidden-rows")).toBe("2 rows are hidden or filtered out.");
    await pane.press("leave-out-hidden");
    await pane.press("analyse");
    expect(pane.table("ledger")).toContainEqual(["Hidden, left out", "2"]);
  });

  test("numbers are shown as the user's Excel shows them", async () => {
    const pane = await openPane(new FakeWorkbook(cells), "de-DE");
    await pane.press("analyse");
    expect(pane.table("class-table")[1][2]).toMatch(/^40,0\s%$/);
  });

  test("without a value above zero nothing is ranked, and the pane says so", async () => {
    const pane = await openPane(
      new FakeWorkbook([
        ["Item", "Sales"],
        ["Bolt", 0],
        ["Nut", -3],
      ]),
    );
    await pane.press("analyse");
    expect(pane.text("see-message")).toMatch(/^No item has a value above zero/);
    const empty = await openPane(
      new FakeWorkbook([
        ["Item", "Sales"],
        ["Bolt", ""],
        ["Nut", "#N/A"],
      ]),
    );
    await empty.choose("value-column", "1");
    await empty.press("analyse");
    expect(empty.text("see-message")).toMatch(/^No row is left to classify/);
  });
});
