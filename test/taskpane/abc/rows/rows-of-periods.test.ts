import { columnsToRead } from "../../../../src/taskpane/abc/rows/read-rows";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { itemAndValue } from "../../lists";
import { kindsIn, read, shownIn } from "./read-rows";

describe("periods", () => {
  const periods: Partial<ListColumns> = {
    ...{ method: "steadiness", valueFrom: "periods", value: null, firstPeriod: 1, lastPeriod: 3 },
  };
  const cells: Cell[][] = [
    ["Item", "Jan", "Feb", "Mar"],
    ["Bolt", 5, 6, 7],
    ["Nut", 5, "", 7],
    ["Cap", "", 6, ""],
    ["Cup", "", "", ""],
    ["Pin", 5, "none", 7],
    ["Rod", 5, "6,5", 7],
    ["Tin", "#N/A", "", 7],
    ["Cog", "", "", "none"],
  ];

  test("empty ones count as 0, and a row is left out only where all of them are empty", async () => {
    expect(await kindsIn(cells, periods)).toEqual([
      ...["number", "number", "number", "blank", "text", "textNumber", "error", "text"],
    ]);
    const { sorted } = await read(cells, periods);
    expect([...sorted.items.values]).toEqual([18, 12, 6, 18.5]);
    expect(sorted.items.measures.map((measure) => [...measure])).toEqual([
      [5, 5, 0, 5],
      [6, 0, 6, 6.5],
      [7, 7, 0, 7],
    ]);
  });

  test("passed over they are no part of an item's demand, and its value is the same", async () => {
    const { sorted } = await read(cells, periods, { emptyPeriods: "passOver" });
    expect([...sorted.items.values]).toEqual([18, 12, 6, 18.5]);
    expect(sorted.items.measures.map((measure) => [...measure])).toEqual([
      [5, 5, NaN, 5],
      [6, NaN, 6, 6.5],
      [7, 7, NaN, 7],
    ]);
  });

  test("the odd cell is shown; of a row of numbers what they come to", async () => {
    expect(await shownIn(cells, periods)).toEqual([
      ...["18", "12", "6", "(empty)", "none", "6,5 → 6.5", "#N/A", "none"],
    ]);
  });

  test("their sum, times the price, is the value", async () => {
    const list: Cell[][] = [
      ["Item", "Jan", "Feb", "Price"],
      ["Bolt", 5, 6, 10],
      ["Nut", 5, "", 10],
      ["Cap", 2, 3, ""],
      ["Cup", 2, 3, "4,5"],
      ["Pin", 2, 3, "free"],
    ];
    const priced = { ...periods, lastPeriod: 2, price: 3 };
    const { sorted, rows } = await read(list, priced);
    expect([...sorted.items.values]).toEqual([110, 50, 22.5]);
    expect(sorted.ledger).toMatchObject({ classed: 3, blank: 1, text: 1 });
    expect(columnsToRead(itemAndValue(list, priced))).toEqual([0, 3, 1, 2]);
    expect(rows.valueWidth).toBe(1);
    expect((await shownIn(list, priced)).slice(1)).toEqual([
      ...["50", "(empty)", "4,5 → 4.5", "free"],
    ]);
  });

  test("what a row of numbers comes to is shown with the price counted in", async () => {
    const list: Cell[][] = [
      ["Item", "Jan", "Feb", "Price"],
      ["Bolt", 5, 6, 10],
      ["Nut", -5, "", 10],
      ["Cap", -5, 2, 4],
    ];
    const [bolt, , cap] = await shownIn(list, { ...periods, lastPeriod: 2, price: 3 });
    expect([bolt, cap]).toEqual(["110", "-12"]);
  });

  test("beside a value column of its own only that makes the value", async () => {
    const list: Cell[][] = [
      ["Item", "Jan", "Feb", "Sales"],
      ["Bolt", 5, 6, 900],
      ["Nut", 5, 6, ""],
      ["Cap", 1, 0, "1.5"],
    ];
    const { sorted } = await read(list, {
      ...periods,
      ...{ lastPeriod: 2, valueFrom: "column", value: 3 },
    });
    expect([...sorted.items.values]).toEqual([900, 1.5]);
    expect(sorted.items.measures.map((measure) => [...measure])).toEqual([
      [5, 1],
      [6, 0],
    ]);
  });

  test("rows of one name are summed period by period; a blank leaves the other's number", async () => {
    const { sorted } = await read(
      [
        ["Item", "Jan", "Feb", "Mar"],
        ["Bolt", 5, "", ""],
        ["Bolt", 1, "", 2],
        ["bolt", "", "", 4],
        ["Bolt", 2, "", 1],
        ["Nut", "", 3, 4],
      ],
      periods,
      { emptyPeriods: "passOver" },
    );
    expect(sorted.ledger).toMatchObject({ classed: 5, blank: 0 });
    expect([...sorted.items.values]).toEqual([15, 7]);
    expect(sorted.items.measures.map((measure) => [...measure])).toEqual([
      [8, NaN],
      [NaN, 3],
      [7, 4],
    ]);
  });

  test("sums beyond Excel's numbers are errors, and never shown as a number that is not there", async () => {
    const list: Cell[][] = [
      ["Item", "Jan", "Feb", "Price"],
      ["Bolt", 1e308, 1e308, 1],
      ["Nut", 1e200, 1, 1e200],
      ["Cap", 1e308, 1e308, 0],
      ["Cup", 1, 2, 3],
    ];
    const unpriced = { ...periods, lastPeriod: 2 };
    expect(await kindsIn(list, unpriced)).toEqual(["error", "number", "error", "number"]);
    expect(await kindsIn(list, { ...unpriced, price: 3 })).toEqual([
      ...["error", "error", "error", "number"],
    ]);
    const [first] = await shownIn(list, unpriced);
    expect(first).not.toBe("0");
    expect(first).not.toMatch(/NaN|Infinity|∞/);
  });
});
