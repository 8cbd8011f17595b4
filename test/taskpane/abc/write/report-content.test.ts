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
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      [1, 12, "Bolt", 54],
      [2, "=7", "Nut", 30],
      [3, 15, "Cup", 15],
      [4, "Row 7", "Pin", 1],
    ]);
    expect(rows[2].slice(4)).toEqual([0.3, expect.closeTo(0.84, 12), "A"]);
  });

  test("makes any of its rows when it is asked for them", async () => {
    const { rows, table } = await report();
    for (let first = 0; first < table.rows; first++) {
      expect(table.cells(first, 1)).toEqual([rows[first + 1]]);
    }
    expect(table.cells(2, 10)).toEqual(rows.slice(3));
    expect(table.cells(0, 0)).toEqual([]);
  });

  test("its chart has names, values, curve and lines of its own, so that none repeat in the list", async () => {
    const { chart, table, tableNumberFormats } = await report();
    expect(chart.header).toEqual([
      ...["Item", "Value", "Cumulative share of value", "Line A (80%)", "Line B (95%)"],
    ]);
    expect(chart.rows[1]).toEqual(["Nut (=7)", 30, expect.closeTo(0.84, 12), 0.8, 0.95]);
    expect(chart.title).toBe("Pareto chart of Items");
    expect(tableNumberFormats).toHaveLength(table.header.length);
    expect(tableNumberFormats[3]).toBe("#,##0");
  });

  test("a long list is drawn by rank, from the first item to the last", async () => {
    const long: Cell[][] = [["Item", "Sales, USD"]];
    for (let k = 1; k <= 1_862; k++) long.push([`Item ${k}`, 2_000 - k]);
    const { chart } = reportOf(await runOf(long));
    const ranks = chart.rows.map(([rank]) => rank);
    expect(ranks.slice(0, 3)).toEqual([1, 20, 40]);
    expect(ranks[ranks.length - 1]).toBe(1_862);
    expect(chart.rows.slice(0, 2).map(([, value]) => value)).toEqual([1_999, 1_980]);
    expect(chart.rows[chart.rows.length - 1][2]).toBe(1);
    expect(chart.categoryTitle).toBe("Rank of 1,862 items, largest first; one in 20 is drawn");
    expect(chart.valueTitle).toBe("Value, USD per item");
  });

  test("without a description there is no column for it", async () => {
    const { chart, table } = await report({ columns: { description: null } });
    expect(table.header).not.toContain("Description");
    expect(chart.rows[0][0]).toBe("12");
  });

  test("lines that count items do not cut the curve, so the chart has none", async () => {
    const { chart } = await report({
      settings: { aShare: 0.25, bShare: 0.5, rule: "count" },
    });
    expect(chart.header).toHaveLength(3);
  });

  test("page one says the answer in a sentence and in three figures", async () => {
    const { front, title } = await report();
    expect(title).toBe("ABC analysis of Items");
    expect(front.headline).toBe("2 of 4 items, 50%, make 84% of 100.");
    expect(front.figures).toEqual([
      { figure: "100", meaning: "value of the 4 items analysed" },
      { figure: "2 items in A", meaning: "50.0% of items, 84.0% of value: 84" },
      { figure: "1 row left out", meaning: "of 6 rows, without a usable number" },
    ]);
    expect(front.about).toMatch(
      /^Items!A1:C7 · Sales \(C\) · lines 80% and 95%, rule “Crossing” · January 31, 2026 · Stockbook \d/,
    );
  });

  test("money bears the sign of its column, without cents from a thousand on", async () => {
    const money: Cell[][] = [
      ["Item", "Sales, USD"],
      ["Bolt", 1_800_000.25],
      ["Nut", 500_000.5],
      ["Cap", 12.75],
      ["Cup", "1,234.50"],
    ];
    const leftOut = { textNumbers: "leaveOut" as const };
    const content = reportOf(await runOf(money, { choices: leftOut }));
    expect(content.front.headline).toBe("2 of 3 items, 67%, make 100% of USD 2.30M.");
    expect(content.front.figures[2]).toEqual({
      figure: "USD 1,235 left out",
      meaning: "1 of 4 rows, 0.1% of the value",
    });
    expect(content.table.header).toContain("Value, USD");
    expect(content.tableNumberFormats[content.table.header.indexOf("Value, USD")]).toBe("#,##0");
    expect(content.front.beside[0].rows[0]).toContain("Value, USD");
  });

  test("what is less than nothing has its minus before the sign of money", async () => {
    const returns: Cell[][] = [
      ["Item", "Sales, USD"],
      ["Bolt", 5000],
      ["Nut", "-1,234.50"],
    ];
    const leftOut = { textNumbers: "leaveOut" as const };
    const content = reportOf(await runOf(returns, { choices: leftOut }));
    expect(content.front.figures[2].figure).toBe("−USD 1,235 left out");
  });

  test("a total is no row with an item", async () => {
    const total: Cell[][] = [
      ["Item", "Sales"],
      ["Bolt", 60],
      ["Nut", 40],
      ["Total", 100],
    ];
    const told = async (cells: Cell[][]) => reportOf(await runOf(cells)).front.figures[2].meaning;
    expect(await told(total)).toBe("all 2 rows with items of the list are included");
    expect(await told(total.slice(0, 3))).toBe("all 2 rows of the list are included");
  });

  test("settings come last, so that anybody can do it again", async () => {
    const { sections } = await report({ choices: { duplicates: "keep" } });
    expect(sections.map(({ heading }) => heading)).toEqual(["Data", "Settings"]);
    const [, { rows }] = sections;
    expect(rows.slice(0, 5)).toEqual([
      ["List", "Items!A1:C7"],
      ["Item", "No. (A)"],
      ["Description", "Item (B)"],
      ["Value", "Sales (C)"],
      ["Lines", "A up to 80%, B up to 95%"],
    ]);
    expect(rows).toContainEqual(["Made on", "January 31, 2026"]);
  });

  test("the findings say what happened and how much money it is, and their rows add up", async () => {
    const { sections } = await report();
    const [header, all, classified, ...findings] = sections[0].rows;
    expect(header).toEqual(["Finding", "What happened", "Rows", "Value"]);
    expect(all[2]).toBe(6);
    expect(classified).toEqual(["Classified", "As 4 items", 5, 100]);
    expect(findings.map(([name, , rows, value]) => [name, rows, value])).toEqual([
      ["1 row without a number", 1, ""],
      ["2 rows share 1 name", 2, 54],
      ["1 row equals the sum of others", 1, expect.any(Number)],
      ["1 row without an item name", 1, 1],
    ]);
    expect(findings.every(([, fate]) => String(fate).endsWith("."))).toBe(true);
  });

  test("what happened is told as a fact, not as an order", async () => {
    const odd = cells.map((row, i): Cell[] =>
      i === 1 ? [12, "Bolt", "none"] : i === 2 ? ["=7", "Nut", "#N/A"] : row,
    );
    const [{ rows }] = reportOf(await runOf(odd, { columns: { description: 1 } })).sections;
    const told = rows.slice(1).map(([, happened]) => String(happened));
    expect(told).toContain("Left out: text, not a number.");
    expect(told).toContain("Left out: the cell shows an error.");
    expect(told.join(" ")).not.toMatch(/\b(Correct|Choose|Leave|Check|Keep)\b/);
  });

  test("the class table holds what the pane shows", async () => {
    const { front } = await report();
    expect(front.beside[0].rows.slice(1)).toEqual([
      ["A", 2, 0.5, 84, expect.closeTo(0.84, 12)],
      ["B", 1, 0.25, 15, expect.closeTo(0.15, 12)],
      ["C", 1, 0.25, 1, expect.closeTo(0.01, 12)],
      ["All", 4, 1, 100, 1],
    ]);
  });

  test("beside it stand the largest items by name", async () => {
    const { front } = await report();
    expect(front.beside[1].rows.slice(0, 3)).toEqual([
      ["Item", "Class", "Value", "Share of value"],
      ["Bolt", "A", 54, 0.54],
      ["Nut", "A", 30, 0.3],
    ]);
  });

  test("quantity × unit price is named so", async () => {
    const product = { valueFrom: "product" as const, quantity: 2, price: 2, item: null };
    const { sections, rows } = await report({ columns: product });
    expect(sections[1].rows).toContainEqual(["Value", "Sales (C) × Sales (C)"]);
    expect(sections[1].rows).toContainEqual(["Item", "By row number"]);
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
