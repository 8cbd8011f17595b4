import fc from "fast-check";
import type { Choices } from "../../../../src/taskpane/abc/rows/choices";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, itemAndValue, listOf } from "../../lists";

const dirty: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", ""],
  ["Cap", "n/a"],
  ["Cup", "1.234,50"],
  ["Pin", "#DIV/0!"],
  ["bolt ", -10],
  ["", 7],
  ["Rod", true],
  ["Tin", "  "],
  ["Total", 99],
];

/** Sheet rows of each finding. */
async function findingsIn(cells: Cell[][], choices: Partial<Choices> = {}) {
  const { sorted, rows } = await checkCells(cells, choices);
  return Object.fromEntries(
    sorted.findings.map(({ kind, rows: found }) => [
      kind,
      found.map((row) => rows.firstSheetRow + row),
    ]),
  );
}

describe("what stands in the list", () => {
  test("every kind of row is found where it stands in the sheet", async () => {
    expect(await findingsIn(dirty)).toEqual({
      blank: [3, 10],
      text: [4, 9],
      textNumber: [5],
      error: [6],
      negative: [7],
      duplicates: [2, 7],
      alike: [2, 7],
      totals: [11],
      unnamed: [8],
    });
  });

  test("rows that part others or repeat the header are told apart from items without a number", async () => {
    const printed: Cell[][] = [
      ["Item", "Quantity", "Price"],
      ["Bolt", 5, 2],
      ["Nut", "", 3],
      ["", "", ""],
      ["Item", "Quantity", "Price"],
      ["Item", "Quantity", "no price"],
      ["Cap", "", ""],
      ["", "", 4],
    ];
    const product = { valueFrom: "product", quantity: 1, price: 2 } as const;
    const { sorted } = await checkCells(printed, {}, itemAndValue(printed, product));
    expect(sorted.findings.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["blank", [1, 5, 6]],
      ["text", [4]],
      ["headers", [3]],
      ["empty", [2]],
    ]);
    expect(sorted.ledger).toMatchObject({ classed: 1, blank: 4, text: 2 });
  });

  test("without an item column every row without a number lacks it", async () => {
    const cells: Cell[][] = [
      ["Item", "Sales"],
      ["Bolt", 5],
      ["", ""],
    ];
    const { sorted } = await checkCells(cells, {}, itemAndValue(cells, { item: null }));
    expect(sorted.findings.map(({ kind }) => kind)).toEqual(["blank"]);
  });

  test("every row has one fate, and the fates add up to all rows", async () => {
    const { sorted, rows } = await checkCells(dirty);
    expect(sorted.ledger).toEqual({
      classed: 4,
      hidden: 0,
      blank: 2,
      text: 2,
      textNumber: 0,
      doubtful: 0,
      error: 1,
      totals: 1,
    });
    expect(rows.count).toBe(10);
  });

  test("what the user leaves out is left out, and told", async () => {
    const { sorted } = await checkCells(dirty, { textNumbers: "leaveOut", totals: "count" });
    expect(sorted.ledger).toMatchObject({ classed: 4, textNumber: 1, totals: 0 });
    expect(await findingsIn(dirty, { textNumbers: "leaveOut" })).toMatchObject({ textNumber: [5] });
  });

  test("hidden rows are left out only when asked, and then found nowhere else", async () => {
    const list = listOf(dirty, { hiddenRows: [1, 2, 10] });
    const kept = await checkCells(dirty, {}, itemAndValue(dirty), list);
    expect(kept.sorted.ledger.hidden).toBe(0);
    const left = await checkCells(dirty, { hidden: "leaveOut" }, itemAndValue(dirty), list);
    expect(left.sorted.ledger).toMatchObject({ hidden: 3, classed: 3, blank: 1, totals: 0 });
    const kinds = left.sorted.findings.map(({ kind }) => kind);
    expect(kinds).not.toContain("totals");
    expect(kinds).not.toContain("duplicates");
  });

  test("a hidden header row does not count", async () => {
    const list = listOf(dirty, { hiddenRows: [0] });
    const { sorted } = await checkCells(dirty, { hidden: "leaveOut" }, itemAndValue(dirty), list);
    expect(sorted.ledger.hidden).toBe(0);
  });

  test("whatever stands in the list, the rows add up and nothing but numbers is classified", async () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 6 }),
      fc.boolean(),
      fc.constantFrom("", "#N/A", "12,5", "1.234", "Total", "-3-", "kr 5", "1,234", 7, 12),
    );
    const row = fc.tuple(
      fc.constantFrom("Bolt", "Nut", "", "Total", "Sum", "0012", "12", "bolt\u200b"),
      cell,
      cell,
    );
    const choices = fc.record({
      hidden: fc.constantFrom("keep" as const, "leaveOut" as const),
      textNumbers: fc.constantFrom("read" as const, "leaveOut" as const),
      readings: fc.constantFrom("likely" as const, "grouping" as const, "decimal" as const),
      duplicates: fc.constantFrom("sum" as const, "keep" as const),
      codes: fc.constantFrom("apart" as const, "same" as const),
      totals: fc.constantFrom("leaveOut" as const, "count" as const),
      sums: fc.constantFrom("leaveOut" as const, "count" as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1 }),
        choices,
        fc.boolean(),
        async (rows, chosen, product) => {
          const cells: Cell[][] = rows;
          const columns = itemAndValue(cells, {
            hasHeader: false,
            valueFrom: product ? "product" : "column",
            quantity: 1,
            price: 2,
          });
          const list = listOf(cells, { hiddenRows: [0] });
          const { sorted, rows: read } = await checkCells(cells, chosen, columns, list);
          const sum = Object.values(sorted.ledger).reduce((total, count) => total + count, 0);
          expect(sum).toBe(cells.length);
          const classed = [...sorted.items.ofRow].filter((item) => item >= 0).length;
          expect(classed).toBe(sorted.ledger.classed);
          expect([...read.numbers].every(Number.isFinite)).toBe(true);
          expect(new Set(sorted.items.ofRow).size - (classed < cells.length ? 1 : 0)).toBe(
            sorted.items.count,
          );
        },
      ),
    );
  });
});

describe("items", () => {
  const cells: Cell[][] = [
    ["Item", "Sales"],
    ["Bolt", 50],
    ["Nut", 20],
    [" BOLT", 30],
    ["bolt", -5],
    ["", 1],
    ["", 2],
  ];

  test("rows of one name are one item, whatever its capitals and spaces; returns are deducted", async () => {
    const { items } = (await checkCells(cells)).sorted;
    expect([...items.values]).toEqual([75, 20, 1, 2]);
    expect([...items.ofRow]).toEqual([0, 1, 0, 0, 2, 3]);
    expect([...items.firstRow]).toEqual([0, 1, 4, 5]);
  });

  test("kept apart, each row is an item", async () => {
    const { items, findings } = (await checkCells(cells, { duplicates: "keep" })).sorted;
    expect([...items.values]).toEqual([50, 20, 30, -5, 1, 2]);
    expect(findings.find(({ kind }) => kind === "duplicates")).toMatchObject({ number: 1 });
  });

  test("without an item column each row is an item, and no name is missing", async () => {
    const numbers: Cell[][] = [["Sales"], [3], [3], [1]];
    const { sorted } = await checkCells(
      numbers,
      {},
      itemAndValue(numbers, { item: null, value: 0 }),
    );
    expect(sorted.items.count).toBe(3);
    expect(sorted.findings).toEqual([]);
  });
});

describe("quantity × unit price", () => {
  const product = (cells: Cell[][]) =>
    itemAndValue(cells, { valueFrom: "product", quantity: 1, price: 2, value: null });

  test("the value is the product, and the worse of the two cells decides", async () => {
    const cells: Cell[][] = [
      ["Item", "Quantity", "Price"],
      ["Bolt", 3, 2.5],
      ["Nut", "", 4],
      ["Cap", 3, "free"],
      ["Cup", "#N/A", "free"],
      ["Pin", "12,5", 2],
      ["Rod", 1e200, 1e200],
    ];
    const { sorted, rows } = await checkCells(cells, {}, product(cells));
    expect([...sorted.items.values]).toEqual([7.5, 25]);
    expect(rows.numbers[4]).toBe(25);
    expect(sorted.ledger).toMatchObject({ classed: 2, blank: 1, text: 1, error: 2 });
  });

  test("each column has its own decimal sign", async () => {
    const cells: Cell[][] = [
      ["Item", "Quantity", "Price"],
      ["Bolt", "1,234", "2.5"],
      ["Nut", "1,5", "1.234"],
    ];
    const { rows } = await checkCells(cells, {}, product(cells));
    expect(rows.numbers[0]).toBeCloseTo(1.234 * 2.5, 12);
    expect(rows.numbers[1]).toBeCloseTo(1.5 * 1.234, 12);
  });
});
