/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../src/taskpane/pane/workbook-port";
import { keptState } from "./kept-state";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { forEveryAction } from "../support/for-every-action";
import { hurry } from "../workbook/in-a-hurry";
import { expectPlainWords, fillList, pressing, quietly } from "./in-excel";
import { createOpenPane, drawInPlace, openQuietPane } from "./open-pane";

hurry();
drawInPlace();

describe("with a fault at any action of any batch", () => {
  const opened = async (book: MemoryBook, ...ids: string[]) => {
    fillList(book);
    const pane = await openQuietPane(workbook);
    for (const id of ids) await pane.press(id);
    await quietly(pane);
    return pane;
  };
  let classified: ReturnType<typeof keptState> | null = null;
  /** The run is the same each time; so only the first is gone through. */
  const openedAfterRun = async (book: MemoryBook) => {
    if (classified === null) {
      classified = keptState((await opened(book, "analyse")).pane);
    }
    fillList(book);
    const pane = createOpenPane(workbook, "en-US", classified);
    await quietly(pane);
    return pane;
  };

  test("the run tells it in a sentence and leaves the workbook as it is", async () => {
    const tried = await forEveryAction(
      (book) => opened(book),
      async (pane) => {
        await pressing("analyse")(pane);
        return pane;
      },
      ({ before, after, result: pane }) => {
        expect(after.sheets).toEqual(before.sheets);
        expect(pane!.status).not.toBe("");
        expectPlainWords(pane!);
        const isDone = pane!.has("class-table");
        expect(isDone || pane!.has("see-message")).toBe(true);
      },
      { lostAnswers: true },
    );
    expect(tried).toBeGreaterThan(20);
  }, 180_000);

  test.each(["write-column", "write-report", "write-formula"])(
    "%s is done whole or not at all, and says which",
    async (id) => {
      const tried = await forEveryAction(
        openedAfterRun,
        pressing(id),
        ({ before, after, result: pane }) => {
          expectPlainWords(pane!);
          const message = pane!.text(`${id}-message`);
          if (/^Written:/.test(message)) {
            expect(pane!.has("written-heading")).toBe(true);
            expect(after.sheets).not.toEqual(before.sheets);
          } else {
            expect(message).toMatch(/^[A-Z].*\.$/);
            expect(pane!.has("written-heading")).toBe(false);
            expect(after.sheets).toEqual(before.sheets);
          }
        },
        { lostAnswers: true },
      );
      expect(tried).toBeGreaterThan(10);
    },
    180_000,
  );

  test("taking back removes all of it or leaves all of it, and says which", async () => {
    await forEveryAction(
      async (book) => pressing("write-report")(await openedAfterRun(book)),
      async (pane) => {
        await pane.pressNamed(/^Take back:/);
        await quietly(pane);
        return pane;
      },
      ({ before, after, result: pane }) => {
        expectPlainWords(pane!);
        if (pane!.has("written-message")) expect(after.sheets).toEqual(before.sheets);
        else expect(after.sheets).toHaveLength(before.sheets.length - 1);
      },
    );
  }, 180_000);
});
