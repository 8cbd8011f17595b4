import fc from "fast-check";
import { stockParts } from "../../../src/engine/stock-health/stock-parts";
import { createPane, type Pane } from "../../../src/taskpane/pane/pane";
import { changeSince } from "../../../src/taskpane/stock-health/changes/change-since";
import type { FormerHealth } from "../../../src/taskpane/stock-health/changes/former-health";
import { judgedBy } from "../../../src/taskpane/stock-health/changes/judged-by";
import {
  recallHealth,
  rememberHealth,
} from "../../../src/taskpane/stock-health/changes/kept-health";
import { asShort, fromShort } from "../../../src/taskpane/kept/items/short-money";
import type { Judged } from "../../../src/taskpane/stock-health/work/judged";
import type { Cell } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { american, english, patient } from "../lists";
import { healthOf } from "./health-of";
import { today } from "./stock-list";

const header = ["Item", "Class", "On hand", "Unit cost, USD", "Annual usage", "Last issue"];
const cells: Cell[][] = [
  header,
  // A cover of 90 days of 1 a day: 90 of 200 work.
  ["Valve", "A", 200, 10, 365, today - 6],
  ["Gasket", "B", 50, 4, 0, today - 30],
  ["Hose", "C", 7, 3, 365, today - 2],
  ["Empty", "C", 0, 3, 365, today - 2],
];

const parts = [{ id: "stockHealth", title: () => "", code: { view: () => "" as never } }];
function paneOver(workbook: FakeWorkbook): Pane {
  const loadCatalogue = () => Promise.reject(new Error("not needed"));
  const known = { texts: english, language: "en", formats: american, namespace: "", parts };
  return createPane({ ...known, workbook, loadCatalogue });
}

async function remembered(judged: Judged): Promise<{ workbook: FakeWorkbook; pane: Pane }> {
  const workbook = new FakeWorkbook(cells);
  const pane = paneOver(workbook);
  await rememberHealth(pane, judged, judgedBy(judged), patient);
  return { workbook, pane };
}

async function since(before: Cell[][], after: Cell[][], entries = {}) {
  const was = await healthOf(before);
  const { pane } = await remembered(was);
  const is = await healthOf(after, entries);
  const former = await recallHealth(pane, is.rows.list, patient);
  expect(former).not.toBe("unread");
  return changeSince(former as FormerHealth | null, is, judgedBy(is), patient);
}

test("what was kept comes back: day, money by part and the items with theirs", async () => {
  const judged = await healthOf(cells);
  const { pane } = await remembered(judged);
  const former = (await recallHealth(pane, judged.rows.list, patient)) as FormerHealth;
  expect(former.day).toBe(today);
  // 90 · 10 and 7 · 3 work; 110 · 10 are excess; 50 · 4 are dead.
  expect(former.money).toEqual({ expired: 0, expiring: 0, dead: 200, excess: 1100, working: 921 });
  const items = [...former.items.values()].map((money) =>
    stockParts.map((part) => money[part]).join(),
  );
  // Of each item all money where most of it is.
  expect(items.sort()).toEqual(["0,0,0,0,0", "0,0,0,0,21", "0,0,0,2000,0", "0,0,200,0,0"]);
});

test("the same stock again has not changed", async () => {
  expect(await since(cells, cells)).toMatchObject({
    ...{ day: today, moves: [], items: 0, money: 0, otherSettings: false },
  });
});

test("an item that sells again, one that is new and one that is gone have moved", async () => {
  const after: Cell[][] = [
    header,
    ["Valve", "A", 90, 10, 365, today - 6],
    ["gasket ", "B", 50, 4, 365, today - 1],
    ["Bolt", "C", 100, 1, 0, today - 900],
  ];
  const change = await since(cells, after);
  expect(change!.moves).toEqual([
    { from: "excess", to: "working", items: 1, money: 900 },
    { from: "dead", to: "working", items: 1, money: 200 },
    { from: null, to: "dead", items: 1, money: 100 },
    { from: "working", to: null, items: 1, money: 21 },
  ]);
  expect(change!.before).toEqual({
    expired: 0,
    expiring: 0,
    dead: 200,
    excess: 1100,
    working: 921,
  });
  expect(change!.after).toEqual({ expired: 0, expiring: 0, dead: 100, excess: 0, working: 1100 });
  expect([change!.items, change!.money]).toEqual([4, 1221]);
});

test("other settings are told, for they may be the reason", async () => {
  expect((await since(cells, cells, { deadMonths: "6" }))!.otherSettings).toBe(true);
});

test("settings that come back from the workbook in another order are the same", async () => {
  const judged = await healthOf(cells);
  const { rows, settings } = judged;
  const turned = <T extends object>(all: T) =>
    Object.fromEntries(Object.entries(all).reverse()) as T;
  const columns = turned({ ...rows.columns, at: turned(rows.columns.at) });
  const again = { ...judged, rows: { ...rows, columns }, settings: turned(settings) };
  expect(JSON.stringify(columns)).not.toBe(JSON.stringify(rows.columns));
  expect(judgedBy(again)).toBe(judgedBy(judged));
});

test("nothing is known where nothing was kept, or where it is damaged", async () => {
  const judged = await healthOf(cells);
  expect(
    await recallHealth(paneOver(new FakeWorkbook(cells)), judged.rows.list, patient),
  ).toBeNull();
  const { workbook, pane } = await remembered(judged);
  const [key] = workbook.longSettings.keys();
  const [head, ...letters] = workbook.longSettings.get(key)!;
  const damaged = [
    ["{", ...letters],
    [head, letters[0].slice(1)],
    [head, `!${letters[0].slice(1)}`],
    [head.replace('"counts":[', '"counts":[9,'), ...letters],
    [head.replace(/"money":\[[^\]]*\]/, '"money":[null,1,2,3,4]'), ...letters],
  ];
  for (const kept of damaged) {
    workbook.longSettings.set(key, kept);
    expect([kept[0].slice(0, 5), await recallHealth(pane, judged.rows.list, patient)]).toEqual([
      ...[kept[0].slice(0, 5), null],
    ]);
  }
});

test("an item takes eleven letters of the workbook", async () => {
  const many: Cell[][] = Array.from({ length: 500 }, (_, k) => [`Item ${k}`, "A", k, 2, 12, today]);
  const judged = await healthOf([header, ...many]);
  const { workbook } = await remembered(judged);
  const [[head, ...letters]] = workbook.longSettings.values();
  expect(letters.join("")).toHaveLength(11 * 500);
  expect(head.length).toBeLessThan(2_000);
});

describe("money in a short number", () => {
  test.each([
    [0, 0],
    [0.01, 0.01],
    [21.5, 21.5],
    [1234.56, 1234.56],
    [2621.43, 2621.43],
    [123_456.78, 123_457],
    [98_765_432, 98_765_000],
  ])("%s is told as %s", (money, told) => {
    expect(fromShort(asShort(money))).toBeCloseTo(told, 6);
  });

  test("keeps four figures and more, whatever the money, and fits", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e15, noNaN: true }), (money) => {
        const short = asShort(money);
        expect(Number.isInteger(short) && short >= 0 && short < 64 ** 4).toBe(true);
        const off = Math.abs(fromShort(short) - money);
        expect(off).toBeLessThanOrEqual(Math.max(0.005, money * 2e-5) * 1.000001);
      }),
    );
  });
});
