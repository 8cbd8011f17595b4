/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { analyse } from "../../src/taskpane/abc/run/analyse";
import { changeColours } from "../../src/taskpane/abc/write/colour-classes";
import { showAllClasses, showLetter } from "../../src/taskpane/abc/write/show-classes";
import { writeClassColumn, writeLiveFormula } from "../../src/taskpane/abc/write/write-result";
import type { Pane } from "../../src/taskpane/pane/pane";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import { writings } from "../../src/taskpane/written/writings";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { forEveryAction } from "../support/for-every-action";
import { openWorkbook } from "../support/open-workbook";
import { settled } from "../support/client-library";
import { hurry } from "../workbook/in-a-hurry";
import { fillList, sheetOf } from "./in-excel";
import { doing, paneWithoutView, toldBy } from "./without-view";

hurry();
jest.setTimeout(600_000);

/** The list is analysed and written about, an item sells more since, and it is analysed again. */
async function after(book: MemoryBook, ...steps: ((pane: Pane) => Promise<unknown>)[]) {
  fillList(book);
  // Without an empty value a formula can say the same.
  book.write(sheetOf(book), { row: 3, column: 1, rows: 1, columns: 1 }, [[0]]);
  const pane = paneWithoutView();
  await lookAtSelection(pane);
  await analyse(pane);
  for (const step of steps) await step(pane);
  await pane.keeping;
  await settled();
  book.write(sheetOf(book), { row: 5, column: 1, rows: 1, columns: 1 }, [[500]]);
  await settled();
  await analyse(pane);
  await pane.keeping;
  await settled();
  pane.store.change({ message: null, status: "" });
  return pane;
}

const cellsOf = (book: MemoryBook) => {
  const box = { row: 0, column: 2, rows: 6, columns: 1 };
  return book.formulas(sheetOf(book), box).flat();
};
/** No class begins with two of the letters, so their order means nothing. */
const rules = (book: MemoryBook) =>
  book
    .conditionalFormats(sheetOf(book))
    .map(({ text, box }) => `${text} ${box.row} ${box.rows}`)
    .sort();
const inView = (book: MemoryBook) =>
  book.hiddenRows(sheetOf(book), { row: 1, column: 0, rows: 5, columns: 1 });

/** All of the sheet that these actions could change. */
const looksOf = (book: MemoryBook) => ({
  ...{ cells: cellsOf(book), rules: rules(book), inView: inView(book) },
  ...{ filter: book.filter(sheetOf(book))?.shown ?? null },
});
type Looks = ReturnType<typeof looksOf>;

const before = ["ABC class", "A", "A", "C", "B", "C"];
const now = ["ABC class", "B", "B", "C", "C", "A"];
const all = [false, false, false, false, false];
const plain = { rules: [], inView: all, filter: null };
const coloured = ["A 1 5", "B 1 5", "C 1 5"];
const letter = (pane: Pane) => showLetter(pane, "A");
const onlyA = ["A", "Aa", "Ab", "Ac", "AX", "AY", "AZ"];

interface Action {
  name: string;
  steps: ((pane: Pane) => Promise<unknown>)[];
  act: (pane: Pane) => Promise<unknown>;
  was: Looks;
  becomes: Looks;
  /** Besides these: what is done in a second step can fail where the first is done. */
  orElse?: Looks[];
}

const actions: Action[] = [
  {
    name: "updating the classes",
    steps: [writeClassColumn],
    act: writeClassColumn,
    was: { cells: before, ...plain },
    becomes: { cells: now, ...plain },
  },
  {
    name: "updating the classes while only those of A are in view",
    steps: [writeClassColumn, letter],
    act: writeClassColumn,
    was: { cells: before, ...plain, inView: [false, false, true, true, true], filter: onlyA },
    becomes: { cells: now, ...plain, inView: [true, true, true, true, false], filter: onlyA },
    // The classes are written, and Excel did not filter them again: all rows are in view.
    orElse: [
      { cells: now, ...plain },
      { cells: before, ...plain },
    ],
  },
  {
    name: "putting a live formula in the place of the classes",
    steps: [writeClassColumn],
    act: writeLiveFormula,
    was: { cells: before, ...plain },
    becomes: { cells: ["ABC class", "=ABC(B2:B6)", "", "", "", ""], ...plain },
  },
  {
    name: "colouring the classes",
    steps: [writeClassColumn],
    act: (pane) => changeColours(pane, true),
    was: { cells: before, ...plain },
    becomes: { cells: before, ...plain, rules: coloured },
  },
  {
    name: "taking the colours out",
    steps: [writeClassColumn, (pane) => changeColours(pane, true)],
    act: (pane) => changeColours(pane, false),
    was: { cells: before, ...plain, rules: coloured },
    becomes: { cells: before, ...plain },
  },
  {
    name: "showing only the rows of A",
    steps: [writeClassColumn],
    act: letter,
    was: { cells: before, ...plain },
    becomes: { cells: before, ...plain, inView: [false, false, true, true, true], filter: onlyA },
  },
  {
    name: "showing all rows",
    steps: [writeClassColumn, letter],
    act: showAllClasses,
    was: { cells: before, ...plain, inView: [false, false, true, true, true], filter: onlyA },
    becomes: { cells: before, ...plain },
  },
];

describe.each(actions)("$name", ({ steps, act, was, becomes, orElse = [] }) => {
  test("is done where nothing fails", async () => {
    const { book, pane } = await opened(steps);
    expect(looksOf(book)).toEqual(was);
    await doing(act)(pane);
    expect(toldBy(pane)).not.toMatch(/Nothing was/);
    expect(looksOf(book)).toEqual(becomes);
  });

  test("is done whole or not at all with a fault at any request; the pane says which, and the next press does it", async () => {
    let refused = 0;
    const tried = await forEveryAction(
      (book) => after(book, ...steps),
      doing(act),
      async ({ book, result: pane }) => {
        const told = toldBy(pane!);
        const isDone = pane!.store.state.message?.intent !== "error";
        if (!isDone) refused++;
        const looks = looksOf(book);
        if (/could be put back: please clear/.test(told)) return;
        expect([isDone ? becomes : was, ...orElse]).toContainEqual(looks);
        const { written } = writings.of(pane!);
        expect(written.filter(({ what }) => what !== "report")).toHaveLength(1);
        if (isDone) return;
        await doing(act)(pane!);
        expect(pane!.store.state.message?.intent).not.toBe("error");
        expect([becomes, ...orElse]).toContainEqual(looksOf(book));
      },
    );
    expect(tried).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(tried / 4);
  });
});

async function opened(steps: Action["steps"]): Promise<{ book: MemoryBook; pane: Pane }> {
  const book = openWorkbook();
  return { book, pane: await after(book, ...steps) };
}
