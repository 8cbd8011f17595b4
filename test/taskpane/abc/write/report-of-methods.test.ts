import { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { nameCode } from "../../kept/items/codes";
import type { Cell } from "../../../../src/workbook/excel/types";
import { reportContent } from "../../../../src/taskpane/abc/write/report-content";
import { words } from "../../lists";
import { reportOf, runOf, sectionOf, sectionsOf, tableOf, type RunParts } from "./run-of";

const near = (number: number) => expect.closeTo(number, 12) as unknown as number;

const report = async (cells: Cell[][], parts: RunParts) => reportOf(await runOf(cells, parts));

const steadiness = { method: "steadiness" as const, value: 4, firstPeriod: 1, lastPeriod: 3 };
const periods: Cell[][] = [
  ["Item", "Jan", "Feb", "Mar", "Sales", "Price"],
  ["Bolt", 10, 10, 10, 80, 2],
  ["Nut", 0, 0, 9, 15, 1],
  ["Cup", 2, 4, 6, 5, 3],
];

describe("the report of value and steadiness", () => {
  test("says which periods were measured by which limits", async () => {
    const content = await report(periods, { columns: steadiness, settings: { xLimit: 0.4 } });
    expect(sectionOf(content, "Settings").rows.slice(2, 6)).toEqual([
      ["Value", "Sales (E)"],
      ["Periods", "From Jan (B) to Mar (D)"],
      [
        "Limits",
        "X up to 0.4, Y up to 1: standard deviation of the periods divided by their average",
      ],
      ["Lines", "A up to 80%, B up to 95%"],
    ]);
  });

  test("says that the periods make the value, with a price or without", async () => {
    const sum = { ...steadiness, valueFrom: "periods" as const };
    const rows = async (price: number | null) =>
      sectionOf(await report(periods, { columns: { ...sum, price } }), "Settings").rows;
    expect(await rows(null)).toContainEqual(["Value", "Sum of the periods"]);
    expect(await rows(5)).toContainEqual(["Value", "Sum of the periods × Price (F)"]);
  });

  test("has the nine cells with items, value and service target", async () => {
    const { rows, numberFormats, hasHeader } = sectionOf(
      await report(periods, { columns: steadiness }),
      "The nine classes",
    );
    expect(hasHeader).toBe(true);
    expect(rows).toEqual([
      ["Class", "Items", "Share of items", "Value", "Share of value", "Service target"],
      ["AX", 1, near(1 / 3), 80, near(0.8), 0.99],
      ["AY", 0, 0, 0, 0, 0.98],
      ["AZ", 0, 0, 0, 0, 0.95],
      ["BX", 0, 0, 0, 0, 0.98],
      ["BY", 0, 0, 0, 0, 0.96],
      ["BZ", 1, near(1 / 3), 15, near(0.15), 0.92],
      ["CX", 1, near(1 / 3), 5, near(0.05), 0.95],
      ["CY", 0, 0, 0, 0, 0.92],
      ["CZ", 0, 0, 0, 0, 0.85],
    ]);
    expect(numberFormats).toEqual(["General", "#,##0", "0.0%", "#,##0", "0.0%", "0.0%"]);
  });

  test("lists variation, class and target of every item", async () => {
    const content = await report(periods, { columns: steadiness });
    const rows = tableOf(content);
    expect(rows[0]).toEqual([
      ...["Rank", "Item", "Value", "Variation of demand", "Share of value", "Cumulative share"],
      ...["Class", "Service target"],
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 8))).toEqual([
      [1, "Bolt", 80, 0, near(0.8), near(0.8), "AX", 0.99],
      // Deviation √27 over the mean of 3.
      [2, "Nut", 15, near(Math.sqrt(3)), near(0.15), near(0.95), "BZ", 0.92],
      [3, "Cup", 5, 0.5, near(0.05), 1, "CX", 0.95],
    ]);
    const format = (name: string) => content.tableNumberFormats[rows[0].indexOf(name)];
    expect(format("Variation of demand")).toBe("0.00");
    expect(format("Service target")).toBe("0.0%");
  });

  test("leaves the variation of an item without demand empty", async () => {
    const idle: Cell[][] = [...periods, ["Rod", 0, 0, 0, 1, 1], ["Net", 5, -5, 0, 1, 1]];
    const rows = tableOf(await report(idle, { columns: steadiness }));
    const at = rows[0].indexOf("Variation of demand");
    expect(
      rows.filter(([, item]) => item === "Rod" || item === "Net").map((row) => row[at]),
    ).toEqual(["", ""]);
  });
});

describe("the report of two stages", () => {
  const two: Cell[][] = [
    ["Item", "Lines", "Sales"],
    ["Bolt", 15, 80],
    ["Nut", 80, 15],
    ["Cup", 5, 5],
  ];
  const columns = { method: "twoStage" as const, second: 1 };

  test("names the second criterion and its scope, and lists it", async () => {
    const content = await report(two, { columns, settings: { scope: "class" } });
    expect(sectionOf(content, "Settings").rows.slice(2, 5)).toEqual([
      ["Value", "Sales (C)"],
      ["Second criterion", "Lines (B)"],
      ["The second letter", "Ranked inside each first class"],
    ]);
    const rows = tableOf(content);
    expect(rows[0].slice(0, 5)).toEqual(["Rank", "Item", "Value", "Lines (B)", "Share of value"]);
    expect(rows[1].slice(0, 4)).toEqual([1, "Bolt", 80, 15]);
    // Inside each first class there is one item, which is its a.
    expect(rows.slice(1).map((row) => row[6])).toEqual(["Aa", "Ba", "Ca"]);
  });

  test("has its nine cells from Aa to Cc", async () => {
    const { rows } = sectionOf(await report(two, { columns }), "The nine classes");
    expect(rows.slice(1).map(([name, items, , , , target]) => [name, items, target])).toEqual([
      ["Aa", 0, 0.99],
      ["Ab", 1, 0.98],
      ["Ac", 0, 0.97],
      ["Ba", 1, 0.96],
      ["Bb", 0, 0.95],
      ["Bc", 0, 0.94],
      ["Ca", 0, 0.93],
      ["Cb", 0, 0.92],
      ["Cc", 1, 0.9],
    ]);
  });
});

describe("the report of weighted criteria", () => {
  const criteria: Cell[][] = [
    ["Item", "Sales", "Lines"],
    ["Bolt", 60, 1],
    ["Nut", 30, 3],
    ["Cup", 10, 1],
  ];
  const parts: RunParts = {
    columns: { method: "weighted", value: 1, further: [2] },
    settings: { weights: [2, 0.5] },
  };

  test("names each criterion with its weight", async () => {
    const { rows } = sectionOf(await report(criteria, parts), "Settings");
    expect(rows).toContainEqual(["Criterion 1", "Sales (B), weight 2"]);
    expect(rows).toContainEqual(["Criterion 2", "Lines (C), weight 0.5"]);
  });

  test("lists criteria and scores, and draws its chart from the scores", async () => {
    const content = await report(criteria, parts);
    const [header, ...rows] = tableOf(content);
    expect(header.slice(0, 5)).toEqual(["Rank", "Item", "Value", "Lines (C)", "Score"]);
    // Shares of each total, 0.8 : 0.2 — 0.8 · 60 % + 0.2 · 1/5 and so on; 0.52, 0.36, 0.12.
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      [1, "Bolt", 60, 1, near(0.52), near(0.52), near(0.52), "A"],
      [2, "Nut", 30, 3, near(0.36), near(0.36), near(0.88), "A"],
      [3, "Cup", 10, 1, near(0.12), near(0.12), 1, "B"],
    ]);
    const { chart } = content;
    expect(chart.header.slice(0, 3)).toEqual(["Item", "Score", "Cumulative share of scores"]);
    expect(chart.rows.map(([item, score]) => [item, score])).toEqual([
      ["Bolt", near(0.52)],
      ["Nut", near(0.36)],
      ["Cup", near(0.12)],
    ]);
    expect(content.front.headline).toBe(
      "2 of 3 items, 67%, make 88% of all scores and 90% of 100.",
    );
  });

  test("has no matrix and no targets", async () => {
    const content = await report(criteria, parts);
    expect(sectionsOf(content).map(({ role }) => role)).toEqual([
      ...["classes", "largest", "findings", "settings"],
    ]);
    expect(content.table.header).not.toContain("Service target");
  });
});

describe("the report of groups", () => {
  const sites: Cell[][] = [
    ["Item", "Site", "Sales"],
    ["Bolt", "North", 60],
    ["Bolt", "South", 200],
    ["Nut", "North", 30],
    ["Rod", "South", 0],
    ["Cap", "north", 10],
    ["Pin", "", -5],
  ];
  const columns = { group: 1 };

  test("says that each group has an analysis of its own, and what each holds", async () => {
    const content = await report(sites, { columns });
    expect(sectionOf(content, "Settings").rows).toContainEqual([
      "Analysed separately by",
      "Site (B)",
    ]);
    expect(sectionOf(content, "Groups").rows).toEqual([
      ["Group", "Items", "A", "B", "C", "Value", "Share of value"],
      ["South", 2, 1, 0, 1, 200, near(2 / 3)],
      ["North", 3, 2, 1, 0, 100, near(1 / 3)],
      ["(no group)", 1, 0, 0, 1, 0, 0],
    ]);
    expect(sectionOf(content, "Classes").rows.slice(1)).toEqual([
      ["A", 3, 0.5, 290, near(29 / 30)],
      ["B", 1, near(1 / 6), 10, near(1 / 30)],
      ["C", 2, near(1 / 3), 0, 0],
      ["All", 6, 1, 300, 1],
    ]);
  });

  test("lists group after group, with ranks and shares inside each", async () => {
    const rows = tableOf(await report(sites, { columns }));
    expect(rows[0].slice(0, 7)).toEqual([
      ...["Rank", "Group", "Item", "Value", "Share of value", "Cumulative share", "Class"],
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 7))).toEqual([
      [1, "South", "Bolt", 200, 1, 1, "A"],
      [2, "South", "Rod", 0, 0, 1, "C"],
      [1, "North", "Bolt", 60, near(0.6), near(0.6), "A"],
      [2, "North", "Nut", 30, near(0.3), near(0.9), "A"],
      [3, "north", "Cap", 10, near(0.1), 1, "B"],
      // A group of returns alone has no total to take a share of.
      [1, "(no group)", "Pin", -5, "", "", "C"],
    ]);
  });

  test("draws the groups side by side while none is chosen, and says so", async () => {
    const { chart, front } = await report(sites, { columns });
    expect(chart.title).toBe("Value of the groups in Items");
    expect(chart.rows).toEqual([
      ["South", 200, near(2 / 3)],
      ["North", 100, 1],
      ["(no group)", 0, 1],
    ]);
    expect(front.headline).toMatch(/^In 3 groups, /);
  });

  test("draws the chart of the chosen group, with its classes beside it", async () => {
    const run = await runOf(sites, { columns });
    const content = reportContent(words, run, new Date(2026, 0, 31), 1);
    expect(content.chart.title).toBe("Pareto chart of group North in Items");
    expect(content.chart.rows.map(([item, value]) => [item, value])).toEqual([
      ["Bolt", 60],
      ["Nut", 30],
      ["Cap", 10],
    ]);
    expect(sectionOf(content, "Classes of North").rows.slice(1)).toEqual([
      ["A", 2, near(2 / 3), 90, near(0.9)],
      ["B", 1, near(1 / 3), 10, near(0.1)],
      ["C", 0, 0, 0, 0],
      ["All", 3, 1, 100, 1],
    ]);
    expect(sectionOf(content, "Groups").rows).toHaveLength(4);
  });

  test("with a single group is that of a list", async () => {
    const one = sites.slice(0, 2);
    const content = await report(one, { columns });
    expect(sectionsOf(content).map(({ heading }) => heading)).not.toContain("Groups");
    expect(content.chart.title).toBe("Pareto chart of Items");
    expect(tableOf(content)[1][1]).toBe("North");
  });
});

describe("the report of changes", () => {
  test("lists the hundred items of most value that moved, and says how many more there are", async () => {
    const cells: Cell[][] = [["Item", "Sales"]];
    for (let i = 1; i <= 150; i++) cells.push([`Item ${i}`, i]);
    const codes = cells.slice(1).map(([name]) => nameCode(String(name).toLowerCase()));
    const run = await runOf(cells);
    const now = run.result.classes.map((letter) => "ABC".indexOf(letter));
    const other = now.map((place) => (place + 1) % 3);
    const former = new FormerClasses("value", codes, other, "");
    const { rows } = sectionOf(await report(cells, { former }), "Items that changed class");
    expect(rows).toHaveLength(102);
    expect(rows[1]).toEqual(["Item 150", "B", "A", 150]);
    expect(rows[100][0]).toBe("Item 51");
    expect(rows[101]).toEqual([
      "and 50 more: the sorted list below shows the previous class of every item",
    ]);
  });
});

describe("the heat map of a report", () => {
  test("has share of value, items and target of each cell, the darker the more value", async () => {
    const { rows, looks } = sectionOf(
      await report(periods, { columns: steadiness }),
      "Share of value, items and service target",
    );
    expect(rows.slice(0, 4)).toEqual([
      ["", "X", "Y", "Z"],
      ["A", near(0.8), 0, 0],
      ["", 1, 0, 0],
      ["", 0.99, 0.98, 0.95],
    ]);
    const depth = (fill = "#FFFFFF") => 0xff - parseInt(fill.slice(1, 3), 16);
    const shades = [1, 4, 7].map((row) => depth(looks![row][1]?.fill));
    expect(looks![1][2]?.fill).toBe("#FFFFFF");
    // AX 80 %, CX 5 % and nothing in BX.
    expect(shades[0]).toBeGreaterThan(shades[2]);
    expect(shades[1]).toBe(0);
    expect(looks![2][1]?.format).toBe('0" item"');
  });
});
