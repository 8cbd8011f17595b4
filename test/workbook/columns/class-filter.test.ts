/** @jest-environment jsdom */
import { showAll, showOnly } from "../../../src/workbook/columns/class-filter";
import { followColumns } from "../../../src/workbook/columns/named-columns";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import { type Place, Refusal, type Written } from "../../../src/workbook/excel/types";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { forEveryAction } from "../../support/for-every-action";
import { fill } from "../../support/open-workbook";
import { hurry } from "../in-a-hurry";
import { box, itemRows, listIn, openList, writeClasses } from "../item-list";

hurry();
const items = 6;

/** The rows of the list that are in view, below its header. */
function inView(book: MemoryBook): unknown[] {
  const sheet = book.activeSheet();
  const all = box(1, 0, items, 1);
  const hidden = book.hiddenRows(sheet, all);
  return book
    .values(sheet, all)
    .flat()
    .filter((_, row) => !hidden[row]);
}

const classesOf = (book: MemoryBook, column: number) =>
  book.values(book.activeSheet(), box(1, column, items, 1)).flat();

async function listWithClasses(): Promise<{ book: MemoryBook; written: Written; list: Place }> {
  const book = openList(items);
  const written = await writeClasses(book, items);
  await followColumns(written);
  return { book, written, list: listIn(book, items) };
}

const namesOf = (book: MemoryBook, { place }: Written, letter: string) => {
  const names = book.values(book.activeSheet(), box(1, 0, items, 1)).flat();
  return names.filter((_, row) => classesOf(book, place.column)[row] === letter);
};

test("only the rows of the class are in view, then those of another, then all", async () => {
  const { book, written, list } = await listWithClasses();
  await showOnly(list, written, ["A", "Aa"]);
  expect(inView(book)).toEqual(namesOf(book, written, "A"));
  expect(inView(book).length).toBeGreaterThan(0);
  expect(inView(book).length).toBeLessThan(items);
  await showOnly(list, { ...written, filtered: ["A", "Aa"] }, ["B", "C", "Cc"]);
  expect(inView(book)).not.toEqual(namesOf(book, written, "A"));
  await showAll({ ...written, filtered: ["B", "C", "Cc"] });
  expect(inView(book)).toHaveLength(items);
  expect(book.filter(book.activeSheet())).toBeNull();
});

test("a filter that somebody else has set stays as it is, and so does ours once they have changed it", async () => {
  const { book, written, list } = await listWithClasses();
  const sheet = book.activeSheet();
  const theirs = { box: box(0, 0, items + 1, 2), column: null, shown: [] };
  book.setFilter(sheet, theirs);
  await expect(showOnly(list, written, ["A"])).rejects.toMatchObject({
    reason: "filteredOtherwise",
  });
  expect(book.filter(sheet)).toEqual(theirs);
  book.setFilter(sheet, null);
  await showOnly(list, written, ["A"]);
  const ours = book.filter(sheet)!;
  book.setFilter(sheet, { ...ours, shown: ["A", "B"] });
  const noted = { ...written, filtered: ["A"] };
  await expect(showAll(noted)).rejects.toMatchObject({ reason: "filteredOtherwise" });
  await expect(showOnly(list, noted, ["C"])).rejects.toMatchObject({
    reason: "filteredOtherwise",
  });
  expect(book.filter(sheet)).toEqual({ ...ours, shown: ["A", "B"] });
});

test("is ours wherever list and classes have moved", async () => {
  const { book, written, list } = await listWithClasses();
  await showOnly(list, written, ["A"]);
  const before = inView(book);
  book.insertColumns(book.activeSheet(), 0, 1);
  expect(before.length).toBeLessThan(items);
  await showAll({ ...written, filtered: ["A"] });
  expect(book.filter(book.activeSheet())).toBeNull();
});

test("a table and a protected sheet are refused in words, and nothing is filtered", async () => {
  const { book, written, list } = await listWithClasses();
  const sheet = book.activeSheet();
  book.protect(sheet);
  await expect(showOnly(list, written, ["A"])).rejects.toMatchObject({ reason: "sheetProtected" });
  book.protect(sheet, false);
  const whole = box(0, 0, items + 1, 2);
  const table = { name: "Items", sheet, box: whole, hasHeaders: true, hasTotals: false, style: "" };
  book.addTable(table);
  await expect(showOnly(list, written, ["A"])).rejects.toMatchObject({ reason: "filterOfTable" });
  expect(inView(book)).toHaveLength(items);
  expect(book.filter(sheet)).toBeNull();
});

test("goes with the classes when they are taken back, and stays where they are not", async () => {
  const { book, written, list } = await listWithClasses();
  await showOnly(list, written, ["A"]);
  const noted = { ...written, filtered: ["A"] };
  const cell = box(1, written.place.column, 1, 1);
  const [[was]] = book.values(book.activeSheet(), cell);
  book.write(book.activeSheet(), cell, [["mine"]]);
  await expect(takeBack(noted)).rejects.toMatchObject({ reason: "changedSince" });
  expect(book.filter(book.activeSheet())).not.toBeNull();
  book.write(book.activeSheet(), cell, [[was]]);
  await takeBack(noted);
  expect(book.filter(book.activeSheet())).toBeNull();
  expect(inView(book)).toHaveLength(items);
  expect(classesOf(book, written.place.column)).toEqual(Array(items).fill(""));
});

describe.each([
  ["filtering", null, ["A"]],
  ["filtering by another class", ["B"], ["A"]],
  ["showing all", ["B"], null],
] as const)("a fault at any action while %s", (_, before, after) => {
  test("leaves the filter as it was", async () => {
    let were: unknown[] = [];
    const tried = await forEveryAction(
      async (book) => {
        fill(book, book.activeSheet(), itemRows(items));
        const written = await writeClasses(book, items);
        const list = listIn(book, items);
        if (before !== null) {
          await showOnly(list, written, before);
          written.filtered = [...before];
        }
        were = inView(book);
        return { list, written };
      },
      async ({ list, written }) => {
        if (after === null) await showAll(written);
        else await showOnly(list, written, after);
      },
      ({ book, error }) => {
        expect(error).toBeInstanceOf(Refusal);
        expect(inView(book)).toEqual(were);
        expect(book.filter(book.activeSheet())?.shown ?? null).toEqual(before);
      },
      { lostAnswers: true },
    );
    expect(tried).toBeGreaterThan(4);
  });
});

test("a filter that cannot be put back is told as one, and nobody is asked to clear anything", async () => {
  let told = 0;
  await forEveryAction(
    async (book) => {
      fill(book, book.activeSheet(), itemRows(items));
      return { list: listIn(book, items), written: await writeClasses(book, items) };
    },
    async ({ list, written }) => showOnly(list, written, ["A"]),
    ({ book, error }) => {
      const { detail } = error as Refusal;
      expect(detail.leftBehind).toBeUndefined();
      if (detail.filterLeft === undefined) expect(book.filter(book.activeSheet())).toBeNull();
      else told++;
    },
    { lasting: true, lostAnswers: true },
  );
  expect(told).toBeGreaterThan(0);
});
