/** @jest-environment jsdom */
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { writeLiveFormula } from "../../src/workbook/live-formula";
import { takeBack } from "../../src/workbook/take-back";
import { besideList, box, formulasIn, listIn, openList } from "./item-list";

const items = 6;
const formula = "=ABC(Sheet1!B2:B7)";

test("the formula stands under its header and has room to spill", async () => {
  const book = openList(items);
  const target = besideList(book, items);
  const written = await writeLiveFormula(listIn(book, items), target, "Class", formula);
  expect(formulasIn(book, box(0, 3, 3, 1)).flat()).toEqual(["Class", formula, ""]);
  expect(written).toMatchObject({ what: "live formula", place: target });
});

test("a list without header gets the formula in its first row", async () => {
  const book = openList(items);
  await writeLiveFormula(listIn(book, items), besideList(book, items), null, formula);
  expect(formulasIn(book, box(0, 3, 2, 1)).flat()).toEqual([formula, ""]);
});

test("a header that looks like a formula stays a text", async () => {
  const book = openList(items);
  await writeLiveFormula(listIn(book, items), besideList(book, items), "=Class", formula);
  expect(book.values(book.activeSheet(), box(0, 3, 1, 1))).toEqual([["=Class"]]);
});

test("it is not written where it could not spill", async () => {
  const book = openList(items);
  book.write(book.activeSheet(), box(6, 3, 1, 1), [["note"]]);
  const before = snapshot(book);
  await expect(
    writeLiveFormula(listIn(book, items), besideList(book, items), "Class", formula),
  ).rejects.toMatchObject({ reason: "targetNotEmpty", detail: { address: "D7" } });
  expect(snapshot(book)).toEqual(before);
});

test("taken back it leaves the sheet as it was", async () => {
  const book = openList(items);
  book.setFormat(book.activeSheet(), box(0, 0, 1, 3), { bold: true });
  const before = snapshot(book);
  await takeBack(
    await writeLiveFormula(listIn(book, items), besideList(book, items), "Class", formula),
  );
  expect(snapshot(book)).toEqual(before);
});
