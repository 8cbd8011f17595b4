/** @jest-environment jsdom */
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { insertFormula, writeLiveFormula } from "../../../src/workbook/columns/live-formula";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import { besideList, box, formulasIn, listIn, openList, placeIn } from "../item-list";

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

describe("a formula put into a cell", () => {
  const cell = (book: MemoryBook) => placeIn(book, box(9, 5, 1, 1));

  test("stands there and is taken back", async () => {
    const book = openList(items);
    const before = snapshot(book);
    const written = await insertFormula(cell(book), "=EOQ(1,2,3)");
    expect(formulasIn(book, cell(book))).toEqual([["=EOQ(1,2,3)"]]);
    expect(written).toMatchObject({ what: "formula", place: { address: "F10" } });
    await takeBack(JSON.parse(JSON.stringify(written)));
    expect(snapshot(book)).toEqual(before);
  });

  test("goes into an empty cell only", async () => {
    const book = openList(items);
    const taken = placeIn(book, box(2, 1, 1, 1));
    await expect(insertFormula(taken, "=EOQ(1,2,3)")).rejects.toMatchObject({
      reason: "targetNotEmpty",
      detail: { address: "B3", sheetName: "Sheet1" },
    });
  });

  test("that somebody has changed since stays, unless it is to go all the same", async () => {
    const book = openList(items);
    const written = await insertFormula(cell(book), "=EOQ(1,2,3)");
    book.write(book.activeSheet(), cell(book), [[{ formula: "=EOQ(9,9,9)" }]]);
    await expect(takeBack(written)).rejects.toMatchObject({
      reason: expect.stringMatching(/changedSince|listGone/),
    });
    expect(formulasIn(book, cell(book))).toEqual([["=EOQ(9,9,9)"]]);
  });
});
