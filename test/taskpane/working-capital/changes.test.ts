/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import fc from "fast-check";
import { createPane, type Pane } from "../../../src/taskpane/pane/pane";
import { changeSince } from "../../../src/taskpane/working-capital/changes/capital-since";
import type { FormerCapital } from "../../../src/taskpane/working-capital/changes/former-capital";
import {
  recallCapital,
  rememberCapital,
} from "../../../src/taskpane/working-capital/changes/kept-capital";
import type { Entries } from "../../../src/taskpane/working-capital/settings/settings";
import type { Worked } from "../../../src/taskpane/working-capital/work/worked";
import type { Cell } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { american, english, patient } from "../lists";
import { openPane } from "../open-pane";
import { header, items, needs } from "./capital-list";
import { today, workedOf } from "./worked-of";

const cells: Cell[][] = [header, ...items];
/**
 * By hand, EUR. The valve is paid after 30 days, not 60: 10000 + 10·14·15 − 10·30·10 = 9,100, which is
 * 3,000 more. The flange is gone with its 7,850; the bolt is new: 1000 + 10·30·2 = 1,600.
 */
const later: Cell[][] = [
  header,
  items[0],
  [...items[1].slice(0, 9), 30],
  ["gasket ", ...items[2].slice(1)],
  ["Bolt", "Nordic", "Retail", "Seals", 1000, 3650, 2, 1, 30, 0],
];

const parts = [{ id: "workingCapital", title: () => "", code: { view: () => "" as never } }];
function paneOver(workbook: FakeWorkbook): Pane {
  const loadCatalogue = () => Promise.reject(new Error("not needed"));
  const known = { texts: english, language: "en", formats: american, namespace: "", parts };
  return createPane({ ...known, workbook, loadCatalogue });
}

async function remembered(worked: Worked): Promise<{ workbook: FakeWorkbook; pane: Pane }> {
  const workbook = new FakeWorkbook(cells);
  const pane = paneOver(workbook);
  await rememberCapital(pane, worked, today, patient);
  return { workbook, pane };
}

const recalled = (pane: Pane, { rows: { list, columns } }: Worked) =>
  recallCapital(pane, list, columns, patient);

async function since(
  before: Cell[][],
  after: Cell[][],
  entries: Partial<Entries> = {},
  columns: Parameters<typeof workedOf>[2] = {},
) {
  const { pane } = await remembered(await workedOf(before));
  const is = await workedOf(after, entries, columns);
  const former = await recalled(pane, is);
  expect(former).not.toBe("unread");
  return changeSince(former as FormerCapital | null, is, patient);
}

test("what was kept comes back: the day, all figures and what each item tied up", async () => {
  const worked = await workedOf(cells);
  const { pane } = await remembered(worked);
  const former = (await recalled(pane, worked)) as FormerCapital;
  expect(former.day).toBe(today);
  expect(former.total).toEqual({ ...worked.totals.all, items: undefined });
  // Of 69,589.04 the first five figures.
  expect([...former.needs!.values()].sort((a, b) => a - b)).toEqual([5840, 6100, 7850, 69589]);
});

test("an item whose supplier lends more than it ties up comes back below zero", async () => {
  // 10 a day at 10, paid after 60 days, sold for cash: −6,000.
  const lent: Cell[][] = [header, ["Valve", "Nordic", "Retail", "Valves", 0, 3650, 15, 10, 0, 60]];
  const worked = await workedOf(lent);
  const { pane } = await remembered(worked);
  const former = (await recalled(pane, worked)) as FormerCapital;
  expect([...former.needs!.values()]).toEqual([-6000]);
});

test("the same list again has not changed, in whatever order", async () => {
  const again = await since(cells, [header, ...[...items].reverse()]);
  expect(again).toMatchObject({ day: today, otherSettings: false });
  expect(again!.before.need).toBeCloseTo(
    needs.reduce((sum, need) => sum + need, 0),
    6,
  );
  expect(again!.items).toEqual({
    ...{ moved: [], count: 0, added: { items: 0, money: 0 }, gone: { items: 0, money: 0 } },
  });
});

test("a term that got shorter, an item that is new and one that is gone are told in money", async () => {
  const change = await since(cells, later);
  const { moved, count, added, gone } = change!.items!;
  expect(count).toBe(1);
  expect(moved).toEqual([{ row: 1, before: 6100, after: 9100 }]);
  expect(added).toEqual({ items: 1, money: 1600 });
  expect(gone).toEqual({ items: 1, money: 7850 });
  // Stock 58,650 and receivables 97,707.12, payables 66,978.08 of 785,700 bought and 1,193,150 sold.
  const { before } = change!;
  expect(before.daysOfStock).toBeCloseTo((58_650 / 785_700) * 365, 8);
  expect(before.daysOfSales).toBeCloseTo((97_707.1233 / 1_193_150) * 365, 5);
  expect(before.daysOfPurchases).toBeCloseTo((66_978.0822 / 785_700) * 365, 5);
});

test("rows of one item, supplier and customer are held together as one", async () => {
  const twice = await since(cells, [...cells, items[2]]);
  // The gasket's 5,840 once more.
  expect(twice!.items).toMatchObject({ count: 1, added: { items: 0 }, gone: { items: 0 } });
  expect(twice!.items!.moved).toEqual([{ row: 2, before: 5840, after: 11680 }]);
});

test("other settings are told, but not what was only asked", async () => {
  expect((await since(cells, cells, { rate: "9" }))!.otherSettings).toBe(true);
  expect((await since(cells, cells, { supplierAtLeast: "60" }))!.otherSettings).toBe(false);
});

test("by other columns the figures are held together and the items are not", async () => {
  const { columns } = (await workedOf(cells)).rows;
  const other = await since(cells, cells, {}, { at: { ...columns.at, customer: null } });
  expect(other!.items).toBeNull();
  expect(other!.before.need).toBeCloseTo(89_379.04, 2);
  expect(other!.otherSettings).toBe(true);
});

test("of any list the changes of its items add up to that of the whole", async () => {
  const row = fc.record({
    item: fc.integer({ min: 1, max: 30 }),
    stock: fc.integer({ min: 0, max: 99_999 }),
  });
  const list = fc.uniqueArray(row, { selector: ({ item }) => item, minLength: 1, maxLength: 20 });
  const cellsOf = (rows: { item: number; stock: number }[]): Cell[][] => [
    header,
    ...rows.map(({ item, stock }): Cell[] => [
      ...[`Item ${item}`, "Nordic", "Retail", "Pumps", stock, 365, 15, 10, 14, 30],
    ]),
  ];
  await fc.assert(
    fc.asyncProperty(list, list, async (before, after) => {
      const is = await workedOf(cellsOf(after));
      const change = await since(cellsOf(before), cellsOf(after));
      const { moved, added, gone, count } = change!.items!;
      fc.pre(count === moved.length);
      const sum = moved.reduce((all, each) => all + each.after - each.before, 0);
      const whole = is.totals.all.need - change!.before.need;
      // Of each item five figures are known of before.
      expect(Math.abs(sum + added.money - gone.money - whole)).toBeLessThan(20);
    }),
  );
});

test("nothing is known where nothing was kept, or where it is damaged", async () => {
  const worked = await workedOf(cells);
  expect(await recalled(paneOver(new FakeWorkbook(cells)), worked)).toBeNull();
  const { workbook, pane } = await remembered(worked);
  const [key] = workbook.longSettings.keys();
  const [head, ...letters] = workbook.longSettings.get(key)!;
  const damaged = [
    ["{", ...letters],
    [head, letters[0].slice(1)],
    [head, `!${letters[0].slice(1)}`],
    [head.replace('"counts":[', '"counts":[9,'), ...letters],
    [head.replace('"stock":', '"stock":"x","was":'), ...letters],
  ];
  for (const kept of damaged) {
    workbook.longSettings.set(key, kept);
    expect([kept[0].slice(0, 5), await recalled(pane, worked)]).toEqual([
      ...[kept[0].slice(0, 5), null],
    ]);
  }
  workbook.longSettings.set(key, [head.replace('"version":1', '"version":2'), ...letters]);
  expect(await recalled(pane, worked)).toBe("unread");
});

test("the next time the pane says what is new, and so does the report", async () => {
  const workbook = new FakeWorkbook(cells);
  const answerOn = async () => {
    const pane = await openPane(workbook);
    await pane.press("tab-workingCapital");
    await pane.settled();
    await pane.press("capital-make");
    await pane.settled();
    return pane;
  };
  await answerOn();
  expect(document.getElementById("capital-since-said")).toBeNull();
  workbook.cells = later;
  const pane = await answerOn();
  // 86,129.04 now and 89,379.04 then.
  expect(pane.text("capital-since-said")).toBe("EUR 3,250 less is tied up than then.");
  expect(pane.text("capital-since-figures")).toMatch(/Tied up\s+89,379\s+86,129\s+[-−]3,250/);
  expect(pane.text("capital-moved")).toMatch(/Valve\s+EUR 6,100 then, EUR 9,100 now\s+3,000/);
  await pane.press("capital-report");
  await pane.settled();
  const { front, sections } = workbook.report!;
  const rowsOf = (wanted: string) => front!.beside.find(({ role }) => role === wanted)!.rows;
  const rows = rowsOf("changes");
  expect(rows[0]).toEqual(["Figure", "Before, EUR", "Now, EUR", "Change, EUR"]);
  expect(rows[1][0]).toBe("Tied up");
  expect(rows[1].slice(1).map((cell) => Math.round(Number(cell)))).toEqual([89379, 86129, -3250]);
  expect(rows.slice(3).map(([sentence]) => sentence)).toEqual([
    "EUR 3,250 less is tied up than then.",
    "1 item ties up more or less than then.",
    "1 item is new: EUR 1,600.",
    "1 item is no longer in the list: EUR 7,850 then.",
  ]);
  // Stock of 58,650 was 27.2 days of 785,700 a year, and 56,000 is 26.4 of 774,750.
  const [, stock] = rowsOf("changesOfDays");
  expect(stock[0]).toBe("Days of stock");
  expect(stock.slice(1).map((days) => Math.round(Number(days) * 10) / 10)).toEqual([
    ...[27.2, 26.4, -0.9],
  ]);
  const moved = sections.find(({ role }) => role === "moved")!.rows;
  expect(moved[1]).toEqual(["Valve", 6100, 9100, 3000]);
});
