import type { AbcSettings } from "../../../src/engine/classification/abc";
import type { Choices } from "../../../src/taskpane/check/choices";
import { classify, type Result } from "../../../src/taskpane/look/classify";
import { classCells } from "../../../src/taskpane/write/class-cells";
import { liveFormula, whyNotLive } from "../../../src/taskpane/write/live-formula";
import { reportContent } from "../../../src/taskpane/write/report-content";
import type { ListColumns } from "../../../src/taskpane/see/list-columns";
import type { Cell } from "../../../src/workbook/types";
import { checkCells, itemAndValue, listOf, patient, words } from "../lists";

const usual: AbcSettings = { aShare: 0.8, bShare: 0.95, rule: "crossing" };

const cells: Cell[][] = [
  ["No.", "Item", "Sales"],
  [12, "Bolt", 50],
  ["=7", "Nut", 30],
  [14, "Cap", ""],
  [15, "Cup", 15],
  [12, "Bolt", 4],
  ["", "Pin", 1],
];

async function run(
  part: { choices?: Partial<Choices>; settings?: AbcSettings; columns?: Partial<ListColumns> } = {},
) {
  const columns = itemAndValue(cells, { description: 1, ...part.columns });
  const checked = await checkCells(cells, part.choices, columns);
  const result = (await classify(checked.sorted.items, part.settings ?? usual, patient)) as Result;
  return { checked, result };
}

const report = async (part: Parameters<typeof run>[0] = {}) =>
  reportContent(words, await run(part), new Date(2026, 0, 31), patient);

describe("the class column", () => {
  test("has the header, a class in each classified row, and nothing in the others", async () => {
    const { checked, result } = await run();
    expect(classCells(result, checked.columns, "ABC class")).toEqual([
      "ABC class",
      "A",
      "A",
      "",
      "B",
      "A",
      "C",
    ]);
  });

  test("has no header where the list has none", async () => {
    const { checked, result } = await run({ columns: { hasHeader: false } });
    const column = classCells(result, checked.columns, "ABC class");
    expect(column).toHaveLength(cells.length);
    expect(column[0]).toBe("");
  });
});

describe("the report", () => {
  test("lists the items from the largest value down, an item number as the number it is", async () => {
    const { table } = await report();
    expect(table[0]).toEqual([
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
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      [1, 12, "Bolt", 54],
      [2, "=7", "Nut", 30],
      [3, 15, "Cup", 15],
      [4, "Row 7", "Pin", 1],
    ]);
    expect(table[2].slice(4)).toEqual([0.3, expect.closeTo(0.84, 12), "A", 0.8, 0.95]);
  });

  test("its chart names the columns it is drawn from", async () => {
    const { chart, table, tableNumberFormats } = await report();
    const header = (column: number) => table[0][column];
    expect([chart.categoryColumn, chart.valueColumn, chart.cumulativeColumn].map(header)).toEqual([
      "Description",
      "Value",
      "Cumulative share",
    ]);
    expect(chart.lineColumns.map(header)).toEqual(["Line A (80%)", "Line B (95%)"]);
    expect(tableNumberFormats).toHaveLength(table[0].length);
    expect(tableNumberFormats[3]).toBe("#,##0");
  });

  test("without a description there is no column for it", async () => {
    const { chart, table } = await report({ columns: { description: null } });
    expect(table[0]).not.toContain("Description");
    expect(table[0][chart.categoryColumn]).toBe("Item");
  });

  test("lines that count items do not cut the curve, so they are no columns", async () => {
    const { chart, table } = await report({
      settings: { aShare: 0.25, bShare: 0.5, rule: "count" },
    });
    expect(chart.lineColumns).toEqual([]);
    expect(table[0]).toHaveLength(7);
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
    const { sections, table } = await report({ columns: product });
    expect(sections[0].rows).toContainEqual(["Value", "Sales (C) × Sales (C)"]);
    expect(sections[0].rows).toContainEqual(["Item", "By row, no column"]);
    expect(table[1][1]).toBe("Row 2");
  });

  test("sums beyond what a cell can hold leave their cells empty", async () => {
    const huge: Cell[][] = [
      ["Item", "Sales"],
      ["Bolt", 1.7e308],
      ["Bolt", 1.7e308],
      ["Nut", 5],
    ];
    const checked = await checkCells(huge);
    const result = (await classify(checked.sorted.items, usual, patient)) as Result;
    const content = await reportContent(words, { checked, result }, new Date(), patient);
    const all = [...content.table, ...content.sections.flatMap(({ rows }) => rows)].flat();
    expect(all.every((cell) => typeof cell !== "number" || Number.isFinite(cell))).toBe(true);
  });
});

describe("the live formula", () => {
  const { place } = listOf(cells);
  const columns = itemAndValue(cells);

  test("names the value's cells and only those arguments that are not the usual ones", () => {
    expect(liveFormula(place, columns, usual, "")).toBe("=ABC(C2:C7)");
    expect(liveFormula(place, columns, { ...usual, aShare: 0.7 }, "")).toBe("=ABC(C2:C7,0.7)");
    expect(liveFormula(place, columns, { ...usual, bShare: 0.9 }, "")).toBe("=ABC(C2:C7,,0.9)");
    expect(liveFormula(place, columns, { ...usual, rule: "within" }, "")).toBe(
      '=ABC(C2:C7,,,"within")',
    );
    expect(liveFormula(place, columns, { aShare: 0.2, bShare: 0.5, rule: "count" }, "")).toBe(
      '=ABC(C2:C7,0.2,0.5,"count")',
    );
  });

  test("bears the prefix of the build, and begins at the first row where there is no header", () => {
    expect(liveFormula(place, { ...columns, hasHeader: false }, usual, "INV")).toBe(
      "=INV.ABC(C1:C7)",
    );
  });

  test("is right wherever the list lies", () => {
    const far = { ...place, row: 99, column: 25 };
    expect(liveFormula(far, columns, usual, "")).toBe("=ABC(AB101:AB106)");
  });

  test.each<[string, Cell[][], Partial<Choices>, string | null]>([
    [
      "rows of one name are summed",
      [
        ["I", "V"],
        ["a", 1],
        ["a", 2],
      ],
      {},
      "duplicates",
    ],
    [
      "they are kept apart",
      [
        ["I", "V"],
        ["a", 1],
        ["a", 2],
      ],
      { duplicates: "keep" },
      null,
    ],
    [
      "text is read as a number",
      [
        ["I", "V"],
        ["a", 1],
        ["b", "2,5"],
      ],
      {},
      "textNumbers",
    ],
    [
      "such text is left out",
      [
        ["I", "V"],
        ["a", 1],
        ["b", "2,5"],
      ],
      { textNumbers: "leaveOut" },
      null,
    ],
    [
      "a total is left out",
      [
        ["I", "V"],
        ["a", 1],
        ["Total", 1],
      ],
      {},
      "totals",
    ],
    [
      "a total is counted",
      [
        ["I", "V"],
        ["a", 1],
        ["Total", 1],
      ],
      { totals: "count" },
      null,
    ],
    [
      "blanks, text and returns stand in the list",
      [
        ["I", "V"],
        ["a", 1],
        ["b", ""],
        ["c", "x"],
        ["d", -1],
      ],
      {},
      null,
    ],
  ])("when %s", async (_, list, choices, obstacle) => {
    expect(whyNotLive(await checkCells(list, choices))).toBe(obstacle);
  });

  test("is not offered for hidden rows left out, nor for quantity × unit price", async () => {
    const list = listOf(cells, { hiddenRows: [2] });
    const hidden = await checkCells(cells, { hidden: "leaveOut" }, columns, list);
    expect(whyNotLive(hidden)).toBe("hidden");
    const product = { ...columns, valueFrom: "product" as const };
    expect(whyNotLive({ ...hidden, columns: product })).toBe("product");
  });
});
