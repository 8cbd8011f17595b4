/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { analyse } from "../../../src/taskpane/abc/run/analyse";
import { abc } from "../../../src/taskpane/abc/state";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { writeClassColumn, writeReport } from "../../../src/taskpane/abc/write/write-result";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { makeList } from "../../../src/workbench/large/make-list";
import { countActions, failNowhere, meanwhile } from "../../support/faults";
import { openWorkbook } from "../../support/open-workbook";
import { smallBlocks } from "../../workbook/small-blocks";
import { quietly } from "../in-excel";
import { openQuietPane, type OpenPane } from "../open-pane";

const stopped = "Stopped. The workbook is as it was before.";

jest.setTimeout(120_000);

type Action = (pane: Pane) => Promise<void>;

async function openedAfter(
  items: number,
  actions: Action[],
): Promise<{ book: MemoryBook; open: OpenPane }> {
  failNowhere();
  const book = openWorkbook(makeList(items));
  const open = await openQuietPane(workbook);
  for (const action of actions) await action(open.pane);
  await quietly(open);
  return { book, open };
}

/** Compared as text, for a difference in so many cells would take long to print. */
const all = (book: MemoryBook) => JSON.stringify(snapshot(book).sheets);

describe("Cancel, pressed while the workbook answers any request", () => {
  smallBlocks(2_000);

  // Each list is long enough for several blocks of that work.
  test.each<[string, Action, Action[], number, number]>([
    ["reading and classifying", analyse, [], 2_100, 3],
    ["writing the class column", writeClassColumn, [analyse], 2_100, 2],
    ["writing the report", writeReport, [analyse], 600, 3],
  ])("%s stops and leaves nothing behind", async (_name, action, before, items, blocks) => {
    const { book, open } = await openedAfter(items, before);
    const untouched = all(book);
    const requests = await countActions(async () => {
      await action(open.pane);
      await quietly(open);
    });
    const whole = all(book);
    let stops = 0;
    for (let request = 0; request < requests.length; request++) {
      const again = await openedAfter(items, before);
      meanwhile(request, () => again.open.pane.worker.cancel());
      await action(again.open.pane);
      await quietly(again.open);
      failNowhere();
      // The last words of a work may be under way already: then all of it stands.
      const isStopped = again.open.status === stopped;
      if (isStopped) stops++;
      expect([request, all(again.book) === (isStopped ? untouched : whole)]).toEqual([
        request,
        true,
      ]);
    }
    expect(stops).toBeGreaterThanOrEqual(blocks);
  });

  test("classifying stops before anything is shown or kept", async () => {
    const { book, open } = await openedAfter(6_000, []);
    const untouched = JSON.stringify(snapshot(book));
    const classified = analyse(open.pane);
    open.pane.worker.cancel();
    await classified;
    await quietly(open);
    expect(open.status).toBe(stopped);
    expect(abc.of(open.pane).result).toBeNull();
    expect(JSON.stringify(snapshot(book))).toBe(untouched);
  });
});
