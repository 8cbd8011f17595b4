import { columnsToRead } from "../../../../src/taskpane/abc/rows/read-rows";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { itemAndValue } from "../../lists";
import { kindsIn, read, shownIn } from "./read-rows";

describe("two stages and weighted criteria", () => {
  const cells: Cell[][] = [
    ["Item", "Sales", "Lines", "Profit"],
    ["Bolt", 50, 4, 9],
    ["Nut", 30, "", 5],
    ["Cap", 20, 1, "n/a"],
    ["Cup", "10,5", 2, "#REF!"],
    ["Pin", 8, "1 200", 3],
    ["Rod", "x", "", "#N/A"],
    ["Tin", 7, true, 2],
  ];
  const twoStage = { method: "twoStage", value: 1, second: 2 } as const;
  const weighted: Partial<ListColumns> = { method: "weighted", value: 1, further: [3, 2] };

  test("a row needs a number in every criterion, and its worst cell speaks for it", async () => {
    expect(await kindsIn(cells, twoStage)).toEqual([
      ...["number", "blank", "number", "textNumber", "textNumber", "text", "text"],
    ]);
    expect(await kindsIn(cells, weighted)).toEqual([
      ...["number", "blank", "text", "error", "textNumber", "error", "text"],
    ]);
    const { sorted } = await read(cells, weighted);
    expect(sorted.ledger).toMatchObject({ classed: 2, blank: 1, text: 2, error: 2 });
  });

  test("the criteria are read in the order they were chosen in", async () => {
    const { sorted } = await read(cells, weighted);
    expect([...sorted.items.values]).toEqual([50, 8]);
    expect(sorted.items.measures.map((measure) => [...measure])).toEqual([
      [9, 3],
      [4, 1200],
    ]);
  });

  test("the odd cell is shown, in whichever column it stands", async () => {
    expect(await shownIn(cells, twoStage)).toEqual([
      ...["50", "(empty)", "20", "10,5 → 10.5", "1 200 → 1,200", "x", "TRUE"],
    ]);
    expect((await shownIn(cells, weighted)).slice(1)).toEqual([
      ...["(empty)", "n/a", "#REF!", "1 200 → 1,200", "#N/A", "TRUE"],
    ]);
  });

  test("a negative second criterion is a number like any other", async () => {
    const { sorted } = await read(
      [
        ["Item", "Sales", "Lines"],
        ["Bolt", 50, -4],
        ["Nut", 30, 3],
      ],
      twoStage,
    );
    expect(sorted.ledger.classed).toBe(2);
    expect(sorted.findings).toEqual([]);
  });

  test("the value may be quantity × unit price beside a second criterion", async () => {
    const list: Cell[][] = [
      ["Item", "Quantity", "Price", "Lines"],
      ["Bolt", 3, 2.5, 7],
      ["Nut", 3, "2,5", 7],
      ["Cap", 3, 2, "7 pcs"],
      ["Cup", 3, 2, "12,5"],
    ];
    const product: Partial<ListColumns> = {
      ...{ method: "twoStage", valueFrom: "product", quantity: 1, price: 2, second: 3 },
    };
    const { sorted } = await read(list, product);
    expect([...sorted.items.values]).toEqual([7.5, 7.5, 6]);
    expect([...sorted.items.measures[0]]).toEqual([7, 7, 12.5]);
    expect(await shownIn(list, product)).toEqual([
      ...["3 × 2.5", "3 × 2,5 → 7.5", "7 pcs", "12,5 → 12.5"],
    ]);
  });

  test("rows of one name are summed in every criterion", async () => {
    const { sorted } = await read(
      [
        ["Item", "Sales", "Lines", "Profit"],
        ["Bolt", 50, 4, 9],
        ["Nut", 30, 2, 5],
        ["BOLT ", 20, 3, -1],
      ],
      { ...weighted, further: [2, 3] },
    );
    expect([...sorted.items.values]).toEqual([70, 30]);
    expect(sorted.items.measures.map((measure) => [...measure])).toEqual([
      [7, 2],
      [8, 5],
    ]);
  });
});

describe("groups", () => {
  const cells: Cell[][] = [
    ["Item", "Depot", "Sales"],
    ["Bolt", "North", 50],
    ["Bolt", "South", 30],
    ["BOLT", " north ", 20],
    ["Nut", "", 10],
    ["Nut", "", 5],
    ["", "North", 4],
    ["", "North", 3],
  ];
  const grouped = { group: 1 };

  test("an item in two groups is two items; capitals and spaces make no other group", async () => {
    const { items } = (await read(cells, grouped)).sorted;
    expect([...items.values]).toEqual([70, 30, 15, 4, 3]);
    expect([...items.ofRow]).toEqual([0, 1, 0, 2, 2, 3, 4]);
  });

  test("rows share a name only inside their group", async () => {
    const { findings } = (await read(cells, grouped)).sorted;
    expect(findings.map(({ kind, rows, number }) => ({ kind, rows, number }))).toEqual([
      { kind: "duplicates", rows: [0, 2, 3, 4], number: 2 },
      { kind: "alike", rows: [0, 2], number: 1 },
      { kind: "unnamed", rows: [5, 6], number: 0 },
    ]);
  });

  test("a name and a group that run into each other are no other item", async () => {
    const { items } = (
      await read(
        [
          ["Item", "Depot", "Sales"],
          ["Bolt", "North A", 1],
          ["A Bolt", "North", 2],
          ["North", "Bolt", 4],
        ],
        grouped,
      )
    ).sorted;
    expect(items.count).toBe(3);
  });

  test("a column may name both the items and the groups", async () => {
    const { rows, sorted } = await read(cells, { group: 0 });
    expect(rows.groups?.slice(0, 4)).toEqual(["Bolt", "Bolt", "BOLT", "Nut"]);
    expect(sorted.items.count).toBe(4);
  });

  test("numbers name groups as they stand", async () => {
    const { rows } = await read(
      [
        ["Item", "Depot", "Sales"],
        ["Bolt", 10, 1],
        ["Nut", true, 2],
      ],
      grouped,
    );
    expect(rows.groups).toEqual(["10", "true"]);
  });
});

test("every column is read once, whatever it is used for", () => {
  const columns = itemAndValue([["Item", "Sales"]], {
    ...{ method: "twoStage", description: 0, group: 2, second: 1 },
  });
  expect(columnsToRead(columns)).toEqual([0, 2, 1, 1]);
  expect(columnsToRead({ ...columns, item: null, description: 3 })).toEqual([2, 1, 1]);
});
