/** @jest-environment jsdom */
import { colourClasses, plainClasses } from "../../../src/workbook/columns/class-colours";
import { followColumns } from "../../../src/workbook/columns/named-columns";
import { Refusal } from "../../../src/workbook/excel/types";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { forEveryAction } from "../../support/for-every-action";
import { fill } from "../../support/open-workbook";
import { hurry } from "../in-a-hurry";
import { box, itemRows, openList, writeClasses } from "../item-list";

hurry();
const items = 6;

/** A conditional format of the user's, which stays whatever happens. */
const theirs = (book: MemoryBook) => ({
  ...{ id: "theirs", sheet: book.activeSheet(), box: box(1, 3, items, 1) },
  ...{ text: "A", fillColor: "#FF0000", fontColor: "#000000" },
});

const kept = (book: MemoryBook) =>
  book.conditionalFormats(book.activeSheet()).map(({ id, text }) => (id === "theirs" ? id : text));

test("classes are coloured below their header, once, and the user's formats stay", async () => {
  const book = openList(items);
  const written = await writeClasses(book, items);
  await followColumns(written);
  book.putConditionalFormat(theirs(book));
  book.insertColumns(book.activeSheet(), 0, 1);
  await colourClasses(written, true);
  await colourClasses(written, true);
  expect(kept(book)).toEqual(["theirs", "A", "B", "C"]);
  expect(book.conditionalFormats(book.activeSheet())[1].box).toEqual(box(1, 4, items, 1));
  await plainClasses(written, true);
  expect(kept(book)).toEqual(["theirs"]);
});

test("a fault at any action leaves no colour behind", async () => {
  const tried = await forEveryAction(
    async (book) => {
      fill(book, book.activeSheet(), itemRows(items));
      const written = await writeClasses(book, items);
      book.putConditionalFormat(theirs(book));
      return written;
    },
    (written) => colourClasses(written, true),
    ({ book, error }) => {
      expect(error).toBeInstanceOf(Refusal);
      expect(kept(book)).toEqual(["theirs"]);
    },
    { lostAnswers: true },
  );
  expect(tried).toBeGreaterThan(9);
});

test.each([
  ["taking the colours out", plainClasses],
  ["colouring again", colourClasses],
])("a fault at any action of %s leaves all colours as they were", async (_, act) => {
  const tried = await forEveryAction(
    async (book) => {
      fill(book, book.activeSheet(), itemRows(items));
      const written = await writeClasses(book, items);
      await colourClasses(written, true);
      book.putConditionalFormat(theirs(book));
      return written;
    },
    (written) => act(written, true),
    ({ book, error }) => {
      expect(error).toBeInstanceOf(Refusal);
      expect(kept(book).sort()).toEqual(["A", "B", "C", "theirs"]);
      const boxes = book.conditionalFormats(book.activeSheet()).map((format) => format.box);
      expect(boxes).toEqual(Array(4).fill(box(1, 3, items, 1)));
    },
    { lostAnswers: true },
  );
  expect(tried).toBeGreaterThan(9);
});
