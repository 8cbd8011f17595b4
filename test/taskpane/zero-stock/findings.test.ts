/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { cells } from "./lists";
import { afterFinding } from "./open-zero-stock";

describe("rows that hold something else than the rule takes", () => {
  const [header, pump] = cells;
  const odd = (column: number, cell: string | number | boolean) =>
    pump.map((each, index) => (index === column ? cell : each));
  const faulty = [
    header,
    odd(1, ""),
    odd(2, "n/a"),
    odd(3, "#DIV/0!"),
    odd(4, -2500),
    odd(6, "perhaps"),
    odd(4, "2.500,00"),
    odd(7, "unknown"),
    odd(7, -3),
    pump,
  ];

  test("are counted, told and left out, and each finding selects its rows", async () => {
    const workbook = new FakeWorkbook(faulty);
    const pane = await afterFinding(workbook);
    expect(pane.table("zero-ledger")).toEqual([
      ["With advice", "4"],
      ["Error, left out", "1"],
      ["Text, left out", "1"],
      ["Empty cell, left out", "1"],
      ["Below zero, left out", "1"],
      ["Neither yes nor no, left out", "1"],
      ["All rows of the list", "9"],
    ]);
    const told = [
      ["blank", "1 row with an empty cell", "B2 Pump (empty)", 1],
      ["text", "1 row with text where a number belongs", "C3 Pump n/a", 2],
      ["error", "1 row with an error", "D4 Pump #DIV/0!", 3],
      ["negative", "1 row with a number below zero", "E5 Pump -2,500", 4],
      ["toOrder", "1 row with neither yes nor no for made to order", "G6 Pump perhaps", 5],
      ["textNumber", "1 row with text that looks like a number", "E7 Pump 2.500,00 → 2,500", 6],
    ] as const;
    for (const [kind, title, sample, row] of told) {
      expect(pane.text(`zero-finding-${kind}`)).toBe(title);
      expect(pane.text()).toContain(sample);
      await pane.press(`zero-select-${kind}`);
      expect(workbook.selectedRows).toEqual([row]);
      expect(pane.focused).toBe(`zero-select-${kind}`);
    }
    expect(pane.text("zero-finding-onHand")).toBe("2 rows without a usable stock on hand");
    await pane.press("zero-select-onHand");
    expect(workbook.selectedRows).toEqual([7, 8]);
    expect(pane.status).toBe("2 rows selected in the sheet.");
    await pane.press("zero-write");
    expect(workbook.columns?.flat()).toEqual([
      ...["Zero-stock advice", "", "", "", "", "", "zero", "zero", "zero", "zero"],
    ]);
    // Two of the four candidates have a stock that can be used: 2 · 3 · 2500.
    expect(pane.table("zero-table")[1]).toEqual(["zero order when needed", "4", "15,000"]);
  });

  test("text numbers are read with the decimal sign that the column uses", async () => {
    const workbook = new FakeWorkbook([
      header,
      ["Pump", "5,0", "0,100", "0,4", "2.500", "2,0", "ja", "1.000"],
      ["Valve", "14,5", "0,25", "1,5", "1.250,50", "4,5", "nei", "3,5"],
    ]);
    const pane = await afterFinding(workbook, "nb-NO");
    // 1000 pumps at 2500 each; the valve's 14.5 days are over the limit.
    expect(pane.table("zero-table")[1][2].replace(/\s/g, "")).toBe("2500000");
    expect(pane.table("zero-table")[3][1]).toBe("1");
  });

  test("where nothing is left the pane says so and offers nothing to write", async () => {
    const pane = await afterFinding(new FakeWorkbook([header, odd(1, ""), odd(2, "x")]));
    expect(pane.text("zero-nothing")).toMatch(/^No row is left to advise on/);
    expect(pane.status).toMatch(/^No row is left to advise on/);
    expect(pane.has("zero-write")).toBe(false);
    expect(pane.has("zero-candidates-heading")).toBe(false);
  });

  test("without a candidate the pane says so", async () => {
    const pane = await afterFinding(new FakeWorkbook([header, cells[3], cells[6]]));
    expect(pane.text("zero-none")).toBe("No item is a candidate under these limits.");
    expect(pane.text("zero-freed")).toContain("that frees 0 of ");
  });

  test("an item without a name is known by its row", async () => {
    const pane = await afterFinding(new FakeWorkbook([header, odd(0, "")]));
    expect(pane.table("zero-candidates")[1][0]).toBe("Row 2 High value and slow");
  });

  test("hidden rows are told, and left out when asked", async () => {
    const workbook = new FakeWorkbook(cells);
    workbook.hiddenRows = [1, 2];
    const pane = await afterFinding(workbook);
    expect(pane.text("zero-hidden-rows")).toBe("2 rows are hidden or filtered out.");
    await pane.press("zero-leave-out-hidden");
    expect(pane.status).toBe("Zero stock: 0 items. Review: 1. Keep stock: 3.");
    expect(pane.table("zero-ledger")).toContainEqual(["Hidden, left out", "2"]);
    await pane.press("zero-write");
    expect(workbook.columns?.flat().slice(1)).toEqual([
      "",
      "",
      "stock",
      "stock",
      "stock",
      "review",
    ]);
  });
});
