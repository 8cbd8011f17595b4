import type { Cell } from "../../../../src/workbook/excel/types";
import { listOf } from "../../lists";
import { cells, reportOf, runOf, tableOf, type RunParts } from "./run-of";

const report = async (parts: RunParts = {}) => {
  const content = reportOf(
    await runOf(cells, { ...parts, columns: { description: 1, ...parts.columns } }),
  );
  return { ...content, rows: tableOf(content) };
};

describe("the report", () => {
  test("lists the items from the largest value down, an item number as the number it is", async () => {
    const { rows, table } = await report();
    expect(table.rows).toBe(4);
    expect(rows[0]).toEqual([
      "Rank",
      "Item",
      "Description",
      "Value",
      "Share of value",
      "Cumulative share",
      "Class",
      "Line A (80%)",
      "Line B (95%)",
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      [1, 12, "Bolt", 54],
      [2, "=7", "Nut", 30],
      [3, 15, "Cup", 15],
      [4, "Row 7", "Pin", 1],
    ]);
    expect(rows[2].slice(4)).toEqual([0.3, expect.closeTo(0.84, 12), "A", 0.8, 0.95]);
  });

  test("makes any of its rows when it is asked for them", async () => {
    const { rows, table } = await report();
    for (let first = 0; first < table.rows; first++) {
      expect(table.cells(first, 1)).toEqual([rows[first + 1]]);
    }
    expect(table.cells(2, 10)).toEqual(rows.slice(3));
    expect(table.cells(0, 0)).toEqual([]);
  });

  test("its chart names the columns it is drawn from", async () => {
    const { chart, table, tableNumberFormats } = await report();
    const header = (column: number) => table.header[column];
    expect([chart.categoryColumn, chart.valueColumn, chart.cumulativeColumn].map(header)).toEqual([
      "Description",
      "Value",
      "Cumulative share",
    ]);
    expect(chart.lineColumns.map(header)).toEqual(["Line A (80%)", "Line B (95%)"]);
    expect(chart.rows).toBe(4);
    expect(chart.title).toBe("Pareto chart of Items!A1:C7");
    expect(tableNumberFormats).toHaveLength(table.header.length);
    expect(tableNumberFormats[3]).toBe("#,##0");
  });

  test("without a description there is no column for it", async () => {
    const { chart, table } = await report({ columns: { description: null } });
    expect(table.header).not.toContain("Description");
    expect(table.header[chart.categoryColumn]).toBe("Item");
  });

  test("lines that count items do not cut the curve, so they are no columns", async () => {
    const { chart, table } = await report({
      settings: { aShare: 0.25, bShare: 0.5, rule: "count" },
    });
    expect(chart.lineColumns).toEqual([]);
    expect(table.header).toHaveLength(7);
  });

  test("settings come first", async () => {
    const { title, sections } = await report({ choices: { duplicates: "keep" } });
    expect(title).toBe("ABC analysis of Items!A1:C7");
    expect(sections.map(({ heading }) => heading)).toEqual(["Settings", "Data", "Classes"]);
    expect(sections[0].rows.slice(0, 5)).toEqual([
      ["List", "Items!A1:C7"],
      ["Item", "No. (A)"],
      ["Description", "Item (B)"],
      ["Value", "Sales (C)"],
      ["Lines", "A up to 80%, B up to 95%"],
    ]);
    expect(sections[0].rows[6]).toEqual(["Made on", "January 31, 2026"]);
  });

  test("the findings say what happened, and their rows add up to the list", async () => {
    const { sections } = await report();
    const [, all, classified, ...findings] = sections[1].rows;
    expect(all.slice(0, 2)).toEqual(["Rows in the list", 6]);
    expect(classified).toEqual(["Classified", 5, "As 4 items"]);
    expect(findings.map(([name, rows]) => [name, rows])).toEqual([
      ["1 row without a number", 1],
      ["2 rows share 1 name", 2],
      ["1 row equals the sum of others", 1],
      ["1 row without an item name", 1],
    ]);
    expect(findings.every(([, , fate]) => String(fate).endsWith("."))).toBe(true);
  });

  test("the class table holds what the pane shows", async () => {
    const { sections } = await report();
    expect(sections[2].rows.slice(1)).toEqual([
      ["A", 2, 0.5, 84, expect.closeTo(0.84, 12)],
      ["B", 1, 0.25, 15, expect.closeTo(0.15, 12)],
      ["C", 1, 0.25, 1, expect.closeTo(0.01, 12)],
      ["All", 4, 1, 100, 1],
    ]);
  });

  test("quantity × unit price is named so", async () => {
    const product = { valueFrom: "product" as const, quantity: 2, price: 2, item: null };
    const { sections, rows } = await report({ columns: product });
    expect(sections[0].rows).toContainEqual(["Value", "Sales (C) × Sales (C)"]);
    expect(sections[0].rows).toContainEqual(["Item", "By row, no column"]);
    expect(rows[1][1]).toBe("Row 2");
  });

  test("comes with what was read, so that a change since is noticed", async () => {
    const run = await runOf(cells);
    expect(reportOf(run).source).toBe(run.checked.source);
    expect(run.checked.source.place).toEqual(listOf(cells).place);
  });

  test("shows sums with decimals only where the list has some", async () => {
    const halves = cells.map((row, i): Cell[] => (i === 1 ? [12, "Bolt", 50.5] : row));
    const { tableNumberFormats, table } = reportOf(await runOf(halves));
    expect(tableNumberFormats[table.header.indexOf("Value")]).toBe("#,##0.00");
  });
});
