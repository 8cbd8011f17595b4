import { guessBatches, batchRoles } from "../../../src/taskpane/stock-health/batches/batch-columns";
import {
  guessReceipts,
  receiptRoles,
} from "../../../src/taskpane/stock-health/receipts/receipt-columns";
import { guessColumns } from "../../../src/taskpane/stock-health/columns/columns";
import { columnsToRead, readRows } from "../../../src/taskpane/stock-health/rows/rows";
import { judgeList } from "../../../src/taskpane/stock-health/work/judge-list";
import type { Cell, Progress } from "../../../src/workbook/excel/types";
import { listOf, patient } from "../lists";
import { readingOf } from "../reorder-plan/plan-of";
import { secondOf, settingsOf } from "./health-of";
import * as stock from "./stock-list";

const times = 1000;

/** The items again and again, each under a name of its own. */
const again = (head: Cell[], rows: Cell[][]): Cell[][] => [
  head,
  ...Array.from({ length: times }, (_, time) =>
    rows.map(([name, ...rest]) => [`${name} ${time}`, ...rest]),
  ).flat(),
];
const long = again(stock.header, stock.items);
const receipts = again(
  stock.receiptsHeader,
  stock.receipts.map(([name, ...rest]) => [String(name).trim(), ...rest]),
);
const batches = again(stock.batchesHeader, stock.batches);

function read(progress: Progress) {
  const list = listOf(long);
  const columns = guessColumns(long.slice(0, 50), stock.today);
  return readRows(list, columns, readingOf(list, long, columnsToRead(columns)), ".", progress);
}

async function toJudge() {
  return {
    ...{ rows: await read(patient), settings: settingsOf(), leaveOutHidden: false },
    receipts: await secondOf(receipts, receiptRoles, guessReceipts),
    batches: await secondOf(batches, batchRoles, guessBatches),
  };
}

/** Time that passes with every look at the clock: pauses come where they would, however fast it runs. */
function slowClock(): void {
  let now = performance.now();
  jest.spyOn(performance, "now").mockImplementation(() => (now += 5));
}

afterEach(() => jest.restoreAllMocks());

/** Cancelled at the pause of that number; `pauses` counts them all. */
function cancelledAt(pause: number): Progress & { pauses: number } {
  return {
    pauses: 0,
    report: () => undefined,
    get cancelled() {
      return ++this.pauses > pause;
    },
  };
}

/** Pauses that are spread over all the work. */
function* someOf(pauses: number): Generator<number> {
  for (let part = 0; part < 12; part++) yield Math.floor((part * pauses) / 12);
}

test("a long list is judged as its items are one by one", async () => {
  const { totals, largest } = await judgeList(await toJudge(), patient);
  // See judge-list.test.ts.
  expect(totals.all.money).toBe(2990 * times);
  expect(totals.all.moneyByAge).toEqual([1650, 0, 690, 0, 750].map((money) => money * times));
  // All have the same money: the upper rows come first.
  expect(largest.excess).toEqual(Array.from({ length: 20 }, (_, k) => k * stock.items.length));
}, 30_000);

test("stopped at any moment, reading ends with the reason and gives nothing", async () => {
  slowClock();
  const all = cancelledAt(Infinity);
  await read(all);
  expect(all.pauses).toBeGreaterThan(12);
  for (const pause of someOf(all.pauses)) {
    await expect(read(cancelledAt(pause))).rejects.toMatchObject({ reason: "cancelled" });
  }
}, 60_000);

test("stopped at any moment, judging leaves rows and former answer as they were", async () => {
  const asked = await toJudge();
  const former = await judgeList(asked, patient);
  const before = structuredClone(former.totals);
  slowClock();
  const all = cancelledAt(Infinity);
  const wanted = await judgeList({ ...asked, settings: settingsOf({ coverA: "30" }) }, all);
  expect(all.pauses).toBeGreaterThan(12);
  expect(wanted.totals.all.parts.excess.money).toBeGreaterThan(before.all.parts.excess.money);
  for (const pause of someOf(all.pauses)) {
    const stopped = judgeList(asked, cancelledAt(pause));
    await expect(stopped).rejects.toMatchObject({ reason: "cancelled" });
  }
  expect(former.totals).toEqual(before);
  // What was begun and stopped leaves no trace in the next answer.
  expect((await judgeList(asked, patient)).totals).toEqual(before);
}, 60_000);
