/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { analyse } from "../../src/taskpane/abc/run/analyse";
import { abc } from "../../src/taskpane/abc/state";
import { writings } from "../../src/taskpane/written/writings";
import { writeClassColumn, writeReport } from "../../src/taskpane/abc/write/write-result";
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { settled } from "../support/client-library";
import { countActions, failNowhere, meanwhile } from "../support/faults";
import { hurry } from "../workbook/in-a-hurry";
import {
  atEveryBatch,
  before,
  beside,
  box,
  changes,
  classesNow,
  classified,
  expectRightAfterRunningAgain,
  items,
  openList,
  top,
  without,
  withoutSettings,
  writes,
  type Act,
} from "./co-authors";
import { sheetOf } from "./in-excel";
import { doing, toldBy } from "./without-view";

hurry();
jest.setTimeout(120_000);

test("the classes that the tests begin with are those of the function", () => {
  expect(classesNow(openList())).toEqual(before);
});

describe("a colleague who works in the list between reading and writing", () => {
  describe.each(Object.entries(changes))("and %s", (_, act) => {
    test.each([
      ["class column", writeClassColumn],
      ["report", writeReport],
    ])(
      "is noticed before the %s is written; after Run again all is right",
      async (_what, write) => {
        const only = without(act);
        const { book, pane } = await classified();
        act(book);
        await settled();
        expect(abc.of(pane).sourceChange).toBe("edited");
        await doing(write)(pane);
        expect(toldBy(pane)).toMatch(/^The list \(A4:C9 on Stock\) has changed since it was read/);
        expect(withoutSettings(snapshot(book))).toEqual(only);
        await expectRightAfterRunningAgain(book, pane);
      },
    );
  });
});

test("a title that comes to stand right above the names is no part of the list: it is found again", async () => {
  const { book, pane } = await classified();
  book.deleteRows(sheetOf(book), 1, 2);
  await settled();
  await doing(analyse)(pane);
  expect(toldBy(pane)).toMatch("The list was Stock!A4:C9 and is now Stock!A2:C7.");
  await doing(writeClassColumn)(pane);
  expect(beside(book, 3)).toEqual(before);
});

const isSort = (act: Act) => act === changes["sorts the list"];
const renamed = changes["renames an item"];

describe("a colleague who works in the list while it is written", () => {
  describe.each(Object.entries(changes))("and %s", (_, act) => {
    test("is noticed at every batch; classes are beside their items or nowhere", async () => {
      const only = without(act);
      await atEveryBatch(act, writeClassColumn, async ({ book, pane, told, isWritten }) => {
        expect(abc.of(pane).sourceChange).toBe("edited");
        if (!isWritten) {
          expect(told).toMatch(/^The list \(A4:C9 on Stock\) has changed since it was read/);
          expect(withoutSettings(snapshot(book))).toEqual(only);
        } else if (!isSort(act)) {
          // Written before the colleague came: each class went along with its item.
          const { Nut, ...others } = before;
          const known: Record<string, string> = act === renamed ? { ...others, Hook: Nut } : before;
          const found = beside(book, 3);
          expect(Object.keys(found).length).toBeGreaterThan(3);
          for (const [name, letters] of Object.entries(found)) {
            expect([name, letters]).toEqual([name, known[name]]);
          }
        }
        await expectRightAfterRunningAgain(book, pane);
      });
    });
  });
});

describe("a colleague who works in the list while the report is written", () => {
  test.each(["edits a value", "inserts a row into the list and fills it", "sorts the list"])(
    "and %s is noticed, and no report of the former list stays without word of it",
    async (name) => {
      const act = changes[name];
      const only = without(act);
      await atEveryBatch(act, writeReport, ({ book, pane, told, isWritten }) => {
        expect(abc.of(pane).sourceChange).toBe("edited");
        if (isWritten) return expect(withoutSettings(snapshot(book)).slice(0, 2)).toEqual(only);
        expect(told).toMatch(/^The list \(A4:C9 on Stock\) has changed since it was read/);
        expect(withoutSettings(snapshot(book))).toEqual(only);
      });
    },
  );
});

describe("a colleague who uses the cells that were free", () => {
  test.each([
    ["the first class goes", "D4", 0, 3],
    ["the last target goes", "E9", items, 4],
  ])("where %s loses nothing, and the pane takes the next", async (_, address, row, column) => {
    const act = writes(row, column, "theirs");
    const cell = box(top + row, column);
    const only = without(act);
    await atEveryBatch(act, writeClassColumn, async ({ book, pane, told, isWritten }) => {
      expect(book.values(sheetOf(book), cell)).toEqual([["theirs"]]);
      if (isWritten) return;
      expect(told).toMatch(new RegExp(`^The cell ${address} on Stock is no longer empty`));
      expect(withoutSettings(snapshot(book))).toEqual(only);
      await doing(writeClassColumn)(pane);
      const [{ place }] = writings.of(pane).written;
      expect(toldBy(pane)).toBe(`Written: Class column in Stock!${place.address}.`);
      expect(beside(book, place.column)).toEqual(before);
      expect(book.values(sheetOf(book), cell)).toEqual([["theirs"]]);
    });
  });
});

describe("a colleague who works on the sheet as a whole", () => {
  const rename: Act = (book) => {
    book.updateSheet({ ...book.sheets()[0], name: "Stock 2026" });
  };
  const remove: Act = (book) => book.deleteSheet(sheetOf(book));

  test("and renames it is not in the way: what was written is told by its new name", async () => {
    const first = await classified();
    const { length: batches } = await countActions(() => doing(writeClassColumn)(first.pane));
    for (let batch = 0; batch < batches; batch++) {
      const { book, pane } = await classified();
      meanwhile(batch, () => rename(book));
      await doing(writeClassColumn)(pane);
      failNowhere();
      expect(toldBy(pane)).toMatch(/^Written: Class column in (Stock|'Stock 2026')!D4:E9\.$/);
      expect(beside(book, 3)).toEqual(before);
      await doing(analyse)(pane);
      await doing(writeClassColumn)(pane);
      expect(toldBy(pane)).toBe("Written: Class column in 'Stock 2026'!F4:G9.");
      expect(beside(book, 5)).toEqual(before);
    }
  });

  test.each([
    ["class column", writeClassColumn],
    ["report", writeReport],
  ])("and deletes it is told, whenever it is while the %s is written", async (what, write) => {
    const only = without(remove);
    await atEveryBatch(remove, write, ({ book, pane, told, isWritten }) => {
      expect(abc.of(pane).sourceChange).toBe("sheetGone");
      if (!isWritten) expect(told).toMatch(/^The sheet Stock is no longer there/);
      const sheets = withoutSettings(snapshot(book));
      if (!isWritten || what === "class column") expect(sheets).toEqual(only);
      else expect(sheets.slice(0, -1)).toEqual(only);
    });
  });
});
