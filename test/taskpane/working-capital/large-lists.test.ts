import type { Cell, Progress } from "../../../src/workbook/excel/types";
import { guessColumns } from "../../../src/taskpane/working-capital/columns/columns";
import {
  columnsToRead,
  readRows,
  type CapitalRows,
} from "../../../src/taskpane/working-capital/rows/rows";
import { foremostRows } from "../../../src/taskpane/working-capital/answer/items-view";
import { workOut } from "../../../src/taskpane/working-capital/work/work-out";
import { listOf, patient } from "../lists";
import { header, items, needs } from "./capital-list";
import { settingsOf, today } from "./worked-of";

const times = 2000;

/** The four items again and again, each under a name of its own. */
const long: Cell[][] = [
  header,
  ...Array.from({ length: times * items.length }, (_, row) => [
    `Item ${row}`,
    ...items[row % items.length].slice(1),
  ]),
];

function read(progress: Progress): Promise<CapitalRows> {
  const columns = guessColumns(long.slice(0, 50), today);
  const list = listOf(long);
  const wanted = columnsToRead(columns);
  const reading = {
    ...{ place: list.place, columns: wanted, signs: new Int32Array(long.length) },
    cells: wanted.map((column) => long.map((row) => row[column])),
  };
  return readRows(list, columns, reading, ".", progress);
}

const asked = settingsOf({ supplierAtLeast: "45", stockLess: "10" });
const work = (rows: CapitalRows, progress: Progress) => workOut(rows, asked, false, progress);

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

test("a long list is worked out as its items are one by one", async () => {
  const worked = await work(await read(patient), patient);
  const all = needs.reduce((sum, need) => sum + need, 0) * times;
  expect(worked.totals.all.need / all).toBeCloseTo(1, 12);
  expect(worked.whatIf!.now.need).toBe(worked.totals.all.need);
  expect([...worked.totals.suppliers.values()].map(({ items }) => items)).toEqual([
    ...[2 * times, 2 * times],
  ]);
  // The pumps have the most, all the same: the upper rows come first.
  expect(foremostRows(worked)).toEqual(Array.from({ length: 200 }, (_, k) => k * items.length));
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

test("stopped at any moment, working out leaves rows and former answer as they were", async () => {
  const rows = await read(patient);
  const former = await work(rows, patient);
  const before = structuredClone(former);
  slowClock();
  const all = cancelledAt(Infinity);
  const wanted = await work(rows, all);
  expect(all.pauses).toBeGreaterThan(12);
  for (const pause of someOf(all.pauses)) {
    await expect(work(rows, cancelledAt(pause))).rejects.toMatchObject({ reason: "cancelled" });
  }
  expect(former).toEqual(before);
  expect(wanted).toEqual(former);
}, 60_000);
