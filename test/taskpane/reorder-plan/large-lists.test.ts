import type { Cell, Progress } from "../../../src/workbook/excel/types";
import { guessColumns } from "../../../src/taskpane/reorder-plan/columns/columns";
import { planList, type Planned } from "../../../src/taskpane/reorder-plan/plan/plan-list";
import {
  columnsToRead,
  readRows,
  type PlanRows,
} from "../../../src/taskpane/reorder-plan/rows/rows";
import { defaultEntries, readSettings } from "../../../src/taskpane/reorder-plan/settings/settings";
import { foremostRows } from "../../../src/taskpane/reorder-plan/report/sorted-rows";
import { listOf, patient } from "../lists";
import { header, items } from "./item-list";
import { today } from "./plan-of";

const times = 1000;

/** The six items again and again, each under a name of its own. */
const long: Cell[][] = [
  header,
  ...Array.from({ length: times * items.length }, (_, row) => [
    `Item ${row}`,
    ...items[row % items.length].slice(1),
  ]),
];

function read(progress: Progress): Promise<PlanRows> {
  const columns = guessColumns(long.slice(0, 50), today);
  const list = listOf(long);
  const wanted = columnsToRead(columns);
  const reading = {
    place: list.place,
    columns: wanted,
    cells: wanted.map((column) => long.map((row) => row[column])),
    signs: new Int32Array(long.length),
  };
  return readRows(list, columns, reading, ".", progress);
}

/** With every limit that an order can have, so that each stage of the plan has its work. */
const limits = { supplierMinimum: "7500000", budget: "2500000" };

function plan(rows: PlanRows, progress: Progress, entries = {}): Promise<Planned> {
  const read = readSettings({ ...defaultEntries("2026-11-30", String), ...entries }, ".");
  if (!("settings" in read)) throw new Error("Settings need a correction.");
  return planList(rows, read.settings, false, progress);
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

test("a long list is planned as its items are one by one", async () => {
  const planned = await plan(await read(patient), patient);
  const counts = Object.values(planned.groups).map(({ items }) => items);
  expect(counts).toEqual(items.map(() => times));
  expect(planned.suppliers.map(({ rows }) => rows.length)).toEqual([3 * times, 3 * times]);
  const { rows, count } = foremostRows(planned, "late");
  expect(count).toBe(times);
  // All have the same money: the upper rows come first.
  expect(rows).toEqual(Array.from({ length: 200 }, (_, k) => 1 + k * items.length));
}, 30_000);

/** Pauses that are spread over all the work. */
function* someOf(pauses: number): Generator<number> {
  for (let part = 0; part < 12; part++) yield Math.floor((part * pauses) / 12);
}

test("stopped at any moment, reading ends with the reason and gives nothing", async () => {
  slowClock();
  const all = cancelledAt(Infinity);
  await read(all);
  expect(all.pauses).toBeGreaterThan(12);
  for (const pause of someOf(all.pauses)) {
    await expect(read(cancelledAt(pause))).rejects.toMatchObject({ reason: "cancelled" });
  }
}, 60_000);

test("stopped at any moment, planning leaves rows and former plan as they were", async () => {
  const rows = await read(patient);
  const former = await plan(rows, patient);
  const before = structuredClone(former);
  slowClock();
  const all = cancelledAt(Infinity);
  const wanted = await plan(rows, all, limits);
  expect(all.pauses).toBeGreaterThan(12);
  expect(wanted.cut).not.toBeNull();
  expect(wanted.suppliers[0].daysAdded).toBeGreaterThan(0);
  for (const pause of someOf(all.pauses)) {
    const stopped = plan(rows, cancelledAt(pause), limits);
    await expect(stopped).rejects.toMatchObject({ reason: "cancelled" });
  }
  expect(former).toEqual(before);
  // What was begun and stopped leaves no trace in the next plan.
  expect(await plan(rows, patient, limits)).toEqual(wanted);
}, 60_000);
