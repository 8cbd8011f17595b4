/** @jest-environment jsdom */
import { readFormulas, readSheetFormulas } from "../../../src/workbook/list/formulas";
import { openWorkbook, sheetId } from "../../support/open-workbook";
import { box, placeIn } from "../item-list";

function open() {
  const book = openWorkbook({
    Plan: [
      ["a", 1, "=B1*2"],
      ["b", 2, "=SUM(B1:B2)"],
    ],
    Empty: [[""]],
  });
  return { book, plan: placeIn(book, box(0, 0, 2, 3)) };
}

const said = (cells: { place: { address: string }; formula: string }[]) =>
  cells.map(({ place, formula }) => `${place.address} ${formula}`);

test("of places the cells with formulas come, each with its address", async () => {
  const { plan } = open();
  expect(said(await readFormulas([plan], 100))).toEqual(["C1 =B1*2", "C2 =SUM(B1:B2)"]);
});

test("no more cells of a place are read than are asked for", async () => {
  const { plan } = open();
  expect(said(await readFormulas([plan], 3))).toEqual(["C1 =B1*2"]);
});

test("of a sheet the used part is looked through", async () => {
  const { plan } = open();
  expect(said(await readSheetFormulas(plan, 100))).toEqual(["C1 =B1*2", "C2 =SUM(B1:B2)"]);
});

test("an empty sheet has none", async () => {
  const { book } = open();
  const empty = { sheetId: sheetId(book, "Empty"), sheetName: "Empty" };
  await expect(readSheetFormulas(empty, 100)).resolves.toEqual([]);
});

test("a sheet that is gone is a refusal", async () => {
  const gone = { sheetId: "gone", sheetName: "Gone" };
  open();
  await expect(readSheetFormulas(gone, 100)).rejects.toMatchObject({ reason: "sheetGone" });
});
