/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { addressOf, rowsOf } from "../../../src/workbook/excel/a1";
import { fitting, selectCells } from "../../../src/workbook/list/select-cells";
import { loadClientLibrary } from "../../support/client-library";
import { openWorkbook } from "../../support/open-workbook";
import { box, itemRows, listIn, openList, placeIn } from "../item-list";

const selected = (book: MemoryBook) => book.selection().areas.map(addressOf);

test("neighbouring rows are selected as one block", async () => {
  const book = openList(9);
  await expect(selectCells(listIn(book, 9), [3, 2, 4, 3])).resolves.toBe(3);
  expect(selected(book)).toEqual(["A3:C5"]);
});

test("where Excel cannot select several areas, of scattered rows the first neighbours are", async () => {
  const book = openList(9);
  await expect(selectCells(listIn(book, 9), [7, 1, 2])).resolves.toBe(2);
  expect(selected(book)).toEqual(["A2:C3"]);
});

test("rows are counted from the place's first row", async () => {
  const book = openList(9);
  await selectCells(placeIn(book, box(5, 1, 3, 1)), [0]);
  expect(selected(book)).toEqual(["B6"]);
});

test("their sheet comes to the front", async () => {
  const book = openWorkbook({ Items: itemRows(9), Other: [] });
  const list = listIn(book, 9);
  book.activateSheet(book.sheets()[1].id);
  await selectCells(list, [1]);
  expect(book.activeSheet()).toBe(list.sheetId);
});

test("of very many scattered rows the first are chosen, as many as one address holds", () => {
  const place = placeIn(openList(3), box(0, 0, 10_000, 3));
  const runs = Array.from({ length: 5_000 }, (_, index) => ({ first: 2 * index, count: 1 }));
  const chosen = fitting(place, runs);
  const address = chosen.map(({ first }) => addressOf(rowsOf(place, first, 1))).join(",");
  expect(address.length).toBeLessThan(8_000);
  expect(address.length).toBeGreaterThan(7_900);
  expect(chosen).toEqual(runs.slice(0, chosen.length));
});

test("few scattered rows are all chosen", () => {
  const place = placeIn(openList(3), box(0, 0, 10, 3));
  const runs = [
    { first: 1, count: 2 },
    { first: 7, count: 1 },
  ];
  expect(fitting(place, runs)).toEqual(runs);
});

test("no rows select nothing", async () => {
  const book = openList(9);
  const before = selected(book);
  await expect(selectCells(listIn(book, 9), [])).resolves.toBe(0);
  expect(selected(book)).toEqual(before);
});

test("a deleted sheet is named", async () => {
  const book = openWorkbook({ Items: itemRows(9), Other: [] });
  const list = listIn(book, 9);
  book.deleteSheet(list.sheetId);
  await expect(selectCells(list, [1])).rejects.toMatchObject({
    reason: "sheetGone",
    detail: { sheetName: "Items" },
  });
});

describe("an Excel that selects several areas", () => {
  beforeEach(() => {
    loadClientLibrary({ requirementSets: { ExcelApi: "1.18" } });
  });
  afterEach(() => {
    loadClientLibrary({});
    jest.restoreAllMocks();
  });

  /** Takes only addresses whose areas are parted so, as Excel does by the user's settings. */
  function parting(separator: RegExp | null) {
    const asked: string[] = [];
    const getRanges = ((address: string) => ({
      select: () => {
        asked.push(address);
        if (!separator?.test(address)) {
          throw Object.assign(new Error("refused"), { code: "InvalidArgument" });
        }
      },
    })) as never;
    jest.spyOn(Excel.Worksheet.prototype, "getRanges").mockImplementation(getRanges);
    return asked;
  }

  async function fresh() {
    const { selectCells: select } = await import("../../../src/workbook/list/select-cells");
    return select;
  }

  test("with commas gets commas", async () => {
    jest.resetModules();
    const select = await fresh();
    const asked = parting(/,/);
    await expect(select(listIn(openList(9), 9), [1, 3, 4])).resolves.toBe(3);
    expect(asked).toEqual(["A2:C2,A4:C5"]);
  });

  test("with semicolons gets semicolons, and is not asked again", async () => {
    jest.resetModules();
    const select = await fresh();
    const asked = parting(/;/);
    const list = listIn(openList(9), 9);
    await expect(select(list, [1, 3])).resolves.toBe(2);
    await expect(select(list, [5, 7])).resolves.toBe(2);
    expect(asked).toEqual(["A2:C2,A4:C4", "A2:C2;A4:C4", "A6:C6;A8:C8"]);
  });

  test("that takes neither selects the first neighbours", async () => {
    jest.resetModules();
    const select = await fresh();
    const asked = parting(null);
    const book = openList(9);
    await expect(select(listIn(book, 9), [1, 2, 7])).resolves.toBe(2);
    await expect(select(listIn(book, 9), [4, 7])).resolves.toBe(1);
    expect(asked).toHaveLength(2);
    expect(selected(book)).toEqual(["A5:C5"]);
  });
});
