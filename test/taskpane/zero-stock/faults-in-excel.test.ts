/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { keptState } from "../kept-state";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { forEveryAction } from "../../support/for-every-action";
import { fill } from "../../support/open-workbook";
import { hurry } from "../../workbook/in-a-hurry";
import { expectPlainWords, pressing, quietly, sheetOf } from "../in-excel";
import { createOpenPane, drawInPlace, openQuietPane } from "../open-pane";
import { cells } from "./lists";

hurry();
drawInPlace();

describe("with a fault at any action of any batch", () => {
  const fillList = (book: MemoryBook) => {
    fill(book, sheetOf(book), cells);
    book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  };
  const opened = async (book: MemoryBook, ...ids: string[]) => {
    fillList(book);
    const pane = await openQuietPane(workbook);
    for (const id of ["tab-zeroStock", ...ids]) await pane.press(id);
    await quietly(pane);
    return pane;
  };
  const states = new Map<string, ReturnType<typeof keptState>>();
  /** The way there is the same each time; so only the first is gone through. */
  const openedAfter = async (book: MemoryBook, ...ids: string[]) => {
    const way = ids.join();
    const known = states.get(way) ?? keptState((await opened(book, ...ids)).pane);
    states.set(way, known);
    fillList(book);
    const pane = createOpenPane(workbook, "en-US", known);
    await quietly(pane);
    return pane;
  };

  test("the search tells it in a sentence and leaves the workbook as it is", async () => {
    const tried = await forEveryAction(
      (book) => openedAfter(book),
      pressing("zero-find"),
      ({ before, after, result: pane }) => {
        expect(after.sheets).toEqual(before.sheets);
        expect(pane!.status).not.toBe("");
        expectPlainWords(pane!);
        expect(pane!.has("zero-table") || pane!.has("zero-stock-message")).toBe(true);
      },
      { lostAnswers: true },
    );
    expect(tried).toBeGreaterThan(20);
  }, 180_000);

  test("selecting a candidate tells it in a sentence", async () => {
    await forEveryAction(
      (book) => openedAfter(book, "zero-find"),
      pressing("zero-candidate-1"),
      ({ before, after, result: pane }) => {
        expect(after.sheets).toEqual(before.sheets);
        expectPlainWords(pane!);
        expect(pane!.status).toMatch(/^[A-Z0-9].*\.$/);
      },
    );
  }, 180_000);

  const writings = ["zero-write", "zero-report"];
  test.each(writings)(
    "%s is done whole or not at all, and the pane says which",
    async (id) => {
      const tried = await forEveryAction(
        (book) => openedAfter(book, "zero-find"),
        pressing(id),
        ({ before, after, result: pane }) => {
          expectPlainWords(pane!);
          const message = pane!.text("zero-stock-write-message");
          if (/^Written:/.test(message)) {
            expect(pane!.text()).toContain("Take back");
            expect(after.sheets).not.toEqual(before.sheets);
          } else {
            expect(message).toMatch(/^[A-Z].*\.$/);
            expect(pane!.text()).not.toContain("Take back");
            expect(after.sheets).toEqual(before.sheets);
          }
        },
        { lostAnswers: true },
      );
      expect(tried).toBeGreaterThan(10);
    },
    180_000,
  );

  test("taking back removes all of it or leaves all of it, and the pane says which", async () => {
    await forEveryAction(
      async (book) => pressing("zero-write")(await openedAfter(book, "zero-find")),
      async (pane) => {
        await pane.pressNamed(/^Take back:/);
        await quietly(pane);
        return pane;
      },
      ({ before, after, result: pane }) => {
        expectPlainWords(pane!);
        if (/^(?:Taken back|Already gone):/.test(pane!.status)) {
          expect(after.sheets).not.toEqual(before.sheets);
        } else {
          expect(pane!.text("zero-stock-write-message")).toBe(pane!.status);
          expect(after.sheets).toEqual(before.sheets);
        }
      },
    );
  }, 180_000);
});
