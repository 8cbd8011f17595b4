import { asItIsNow, findAgain } from "../../../src/taskpane/list/find-again";
import type { Cell } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";

const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 3],
  ["Nut", 4],
];

async function changed(change: (workbook: FakeWorkbook) => void) {
  const workbook = new FakeWorkbook(cells);
  const list = await workbook.findList();
  change(workbook);
  return { workbook, list };
}

test("rows that were added or hidden since are part of the list", async () => {
  const { workbook, list } = await changed((book) => {
    book.cells = [...cells, ["Cap", 5]];
    book.hiddenRows = [2];
  });
  for (const found of [await asItIsNow(workbook, list), await findAgain(workbook, list)]) {
    expect(found.place.address).toBe("A1:B4");
    expect(found.hiddenRows).toEqual([2]);
  }
});

test("a class column written beside it is no part of it", async () => {
  const { workbook, list } = await changed((book) => {
    book.cells = [
      ["Item", "Sales", "ABC class"],
      ["Bolt", 3, "A"],
      ["Nut", 4, "A"],
      ["Cap", 1, ""],
    ];
  });
  const found = await findAgain(workbook, list);
  expect(found.place).toMatchObject({ address: "A1:B4", columns: 2, rows: 4 });
  expect(found.preview[0]).toEqual(["Item", "Sales"]);
});

test("where the selection means another list by now, the list stays", async () => {
  const { workbook, list } = await changed((book) => (book.row = 30));
  expect(await asItIsNow(workbook, list)).toBe(list);
  workbook.refuse("findList", "severalAreas");
  expect(await asItIsNow(workbook, list)).toBe(list);
});

test("to be found again the list is selected, from its first cell or as a whole", async () => {
  const { workbook, list } = await changed(() => undefined);
  await findAgain(workbook, list);
  expect(workbook.selectedRows).toEqual([0]);
  await findAgain(workbook, { ...list, origin: "selection" });
  expect(workbook.selectedRows).toEqual([0, 1, 2]);
});

test("a list whose sheet is gone is not found", async () => {
  const { workbook, list } = await changed((book) => book.refuse("selectCells", "sheetGone"));
  await expect(findAgain(workbook, list)).rejects.toMatchObject({ reason: "sheetGone" });
});
