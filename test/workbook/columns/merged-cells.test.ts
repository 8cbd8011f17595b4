/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { loadClientLibrary } from "../../support/client-library";
import { openWorkbook } from "../../support/open-workbook";
import { box, classCells, contentOf, formulasIn, placeIn } from "../item-list";

/** A list of two columns below its title. */
const rows = [
  ["Stock list", "", ""],
  ["Item", "Value"],
  ["Part 0", 100],
  ["Part 1", 90],
  ["Part 2", 80],
  ["Part 3", 70],
];

async function open(sets?: Record<string, string>) {
  jest.resetModules();
  loadClientLibrary({ requirementSets: sets ?? { ExcelApi: "1.15" } });
  const { planColumns } = await import("../../../src/workbook/columns/plan-columns");
  const { writeColumns } = await import("../../../src/workbook/columns/write-columns");
  const { writeLiveFormula } = await import("../../../src/workbook/columns/live-formula");
  const { takeBack } = await import("../../../src/workbook/take-back/take-back");
  return { book: openWorkbook(rows), planColumns, writeColumns, writeLiveFormula, takeBack };
}

const merges = {
  "a title over the columns beside the list": [box(0, 0, 1, 3), "D1:D6"],
  "a merge in the last row": [box(5, 1, 1, 2), "D1:D6"],
  "a merge inside, over three columns": [box(3, 1, 2, 3), "E1:E6"],
  "a merged header": [box(1, 1, 1, 2), "D1:D6"],
  "two rows merged beside the list": [box(0, 2, 2, 1), "D1:D6"],
} as const;

describe.each(Object.entries(merges))("%s", (_what, [merge, address]) => {
  test("is left out of the plan, and the classes stand in the next column", async () => {
    const { book, planColumns, writeColumns, takeBack } = await open();
    book.merge(book.activeSheet(), merge);
    const before = snapshot(book);
    const list = placeIn(book, box(0, 0, 6, 2));
    const target = await planColumns(list, 1);
    expect(target.address).toBe(address);
    const cells = classCells(5).map((cell) => [cell]);
    const written = await writeColumns(list, target, contentOf(cells));
    expect(formulasIn(book, target)).toEqual(cells);
    await takeBack(written);
    expect(snapshot(book)).toEqual(before);
  });

  test("in the way of a column all the same is named, and nothing is written", async () => {
    const { book, writeColumns, writeLiveFormula } = await open();
    book.merge(book.activeSheet(), merge);
    const before = snapshot(book);
    const list = placeIn(book, box(0, 0, 6, 2));
    const target = placeIn(book, box(0, 2, 6, 1));
    const cells = classCells(5).map((cell) => [cell]);
    const refusal = { reason: expect.stringMatching(/mergedCells|targetNotEmpty/) };
    await expect(writeColumns(list, target, contentOf(cells))).rejects.toMatchObject(refusal);
    expect(snapshot(book)).toEqual(before);
    if (merge.row === 0) {
      const formula = writeLiveFormula(list, target, "Class", "=ABC(B2:B6)");
      await expect(formula).rejects.toMatchObject(refusal);
      expect(snapshot(book)).toEqual(before);
    }
  });
});

test("where Excel counts merged cells among the untouched, the next plan goes past them", async () => {
  const { book, planColumns, writeColumns } = await open();
  const sheet = book.activeSheet();
  book.merge(sheet, box(0, 0, 1, 3));
  const usedBox = book.usedBox.bind(book);
  jest.spyOn(book, "usedBox").mockImplementation((id) => usedBox(id, true));
  const list = placeIn(book, box(0, 0, 6, 2));
  const target = await planColumns(list, 1);
  expect(target.address).toBe("C1:C6");
  const cells = classCells(5).map((cell) => [cell]);
  await expect(writeColumns(list, target, contentOf(cells))).rejects.toMatchObject({
    reason: "mergedCells",
    detail: { address: "C1", sheetName: "Sheet1" },
  });
  const next = await planColumns(list, 1);
  expect(next.address).toBe("D1:D6");
  await writeColumns(list, next, contentOf(cells));
  expect(formulasIn(book, next)).toEqual(cells);
});

test("beside cells that nobody has touched Excel is not asked for merged ones", async () => {
  const { book, planColumns } = await open();
  const asked = jest.spyOn(Excel.Range.prototype, "getMergedAreasOrNullObject");
  await planColumns(placeIn(book, box(0, 0, 6, 2)), 1);
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test.each([
  ["the list itself", box(0, 0, 6, 2), "D1:D6"],
  ["a table beside the list", box(0, 2, 4, 1), "E1:E6"],
])(
  "%s being a table that takes in its neighbours, one column is left free",
  async (_what, table, address) => {
    const { book, planColumns, writeColumns, writeLiveFormula } = await open();
    const sheet = book.activeSheet();
    if (table.column > 0) book.write(sheet, { ...table, rows: 1 }, [["Note"]]);
    book.addTable({
      name: "Items",
      sheet,
      box: table,
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleMedium2",
    });
    book.expandsTables = true;
    const list = placeIn(book, box(0, 0, 6, 2));
    const target = await planColumns(list, 1);
    expect(target.address).toBe(address);
    await writeColumns(list, target, contentOf(classCells(5).map((cell) => [cell])));
    await writeLiveFormula(list, await planColumns(list, 1), "Class", "=ABC(B2:B6)");
    expect(book.tables().map((each) => each.box)).toEqual([table]);
  },
);
