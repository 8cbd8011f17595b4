import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Model } from "@odoo/o-spreadsheet";
import { guessColumns, type PlanColumns } from "../../../src/taskpane/reorder-plan/columns/columns";
import { whyNotLive } from "../../../src/taskpane/reorder-plan/live/live-formula";
import { planColumns, planContent } from "../../../src/taskpane/reorder-plan/write/plan-columns";
import { planList } from "../../../src/taskpane/reorder-plan/plan/plan-list";
import { columnsToRead, readRows } from "../../../src/taskpane/reorder-plan/rows/rows";
import {
  defaultEntries,
  readSettings,
  type Entries,
} from "../../../src/taskpane/reorder-plan/settings/settings";
import { columnLetters } from "../../../src/workbook/excel/a1";
import type { Cell } from "../../../src/workbook/excel/types";
import { createAssociations } from "../../../src/workbench/functions/custom-functions";
import { registerFunctions } from "../../../src/workbench/functions/register";
import { english, listOf, patient } from "../lists";
import { header, items } from "./item-list";

const dist = join(__dirname, "../../../dist");
jest.spyOn(console, "debug").mockImplementation(() => undefined);

beforeAll(() => {
  const { runtime, functions } = createAssociations();
  runInNewContext(readFileSync(join(dist, "functions.js"), "utf8"), { CustomFunctions: runtime });
  const metadata = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8"));
  registerFunctions(metadata, functions, "");
});

const names = [
  ...header,
  ...["Maximum order", "Service", "Review (days)", "Lead time deviation", "Order cost"],
];
const own = Object.fromEntries(names.map((name, column) => [name, column]));

/** Rows that go every way: gaps, packs, limits, customers who wait, nothing asked for. */
const rows: Cell[][] = [
  ...items.map((row) => [...row, "", "", "", "", ""]),
  rowOf({ Item: "Gaps", "2026-02": "", "2026-07": "", Pack: 12 }),
  rowOf({ Item: "Limited", "On hand": -40, Pack: 25, "Maximum order": 130 }),
  rowOf({ Item: "Loose", "On hand": 2, "Maximum order": 37 }),
  rowOf({ Item: "Own service", Service: 0.993, "Review (days)": 30 }),
  rowOf({ Item: "Late supplier", "Lead time deviation": 9, "Order cost": 75 }),
  rowOf({ Item: "Reserved", "On hand": 200, "On order": 40, Reserved: 190 }),
  rowOf({ Item: "Unasked", "On hand": 5, ...months(0) }),
  rowOf({ Item: "Unasked, owed", "On hand": -7, Pack: 5, ...months(0) }),
];

function rowOf(part: Record<string, Cell>): Cell[] {
  const [valve] = items;
  const all: Record<string, Cell> = { "On hand": 30, Pack: "", ...part };
  return names.map((name, column) => all[name] ?? valve[column] ?? "");
}

function months(units: number): Record<string, Cell> {
  return Object.fromEntries(header.slice(11).map((name) => [name, units]));
}

interface Case {
  entries?: Partial<Entries>;
  columns?: Partial<PlanColumns>;
  at?: Partial<PlanColumns["at"]>;
  list?: Cell[][];
  /** What zero stock has written beside each row of the list. */
  advice?: Cell[];
}

async function planned({ entries = {}, columns = {}, at = {}, list = rows, advice }: Case) {
  const cells = [names, ...list];
  const guessed = guessColumns(cells, 46_000);
  const meant: PlanColumns = {
    ...guessed,
    ...{ demandFrom: "history", firstPeriod: own["2026-01"], lastPeriod: own["2026-12"] },
    ...{ period: "month", leadTimeIn: "day", reviewTimeIn: "day" },
    ...columns,
    at: {
      ...guessed.at,
      ...{ item: own["Item"], supplier: own["Supplier"], onHand: own["On hand"] },
      ...{ onOrder: own["On order"], reserved: own["Reserved"], class: own["Class"] },
      ...{ leadTime: own["Lead time (days)"], unitCost: own["Unit cost, EUR"] },
      ...{ minimumOrder: own["Minimum order"], pack: own["Pack"] },
      ...{ maximumOrder: own["Maximum order"], service: own["Service"] },
      ...{ reviewTime: own["Review (days)"], leadTimeDeviation: own["Lead time deviation"] },
      orderCost: own["Order cost"],
      ...at,
    },
  };
  const found = listOf(cells);
  const place = { ...found.place, columns: names.length };
  const read = columnsToRead(meant);
  const reading = {
    ...{ place, columns: read, signs: new Int32Array(cells.length) },
    cells: read.map((column) => cells.map((row) => row[column])),
  };
  const all = await readRows({ ...found, place }, meant, reading, ".", patient);
  const given = { ...defaultEntries("2026-11-30", String), ...entries };
  const settings = readSettings(given, ".");
  if (!("settings" in settings)) throw new Error(JSON.stringify(settings));
  const beside = advice && { place, cells: ["Zero-stock advice", ...advice] };
  const advised = beside ? { ...all, beside: { ...all.beside, advice: beside } } : all;
  return { cells, result: await planList(advised, settings.settings, false, patient) };
}

/** What the sheet makes of the formulas. */
function evaluated(cells: Cell[][], beside: ReturnType<typeof planContent>): Cell[][] {
  const first = names.length;
  const written = beside.cells(0, beside.rows, first);
  const content: Record<string, string> = {};
  const put = (row: number, column: number, text: string) => {
    content[`${columnLetters(column)}${row + 1}`] = text;
  };
  cells.forEach((line, row) => line.forEach((cell, column) => put(row, column, String(cell))));
  written.forEach((line, row) =>
    line.forEach((cell, column) =>
      put(row, first + column, typeof cell === "object" ? cell.formula : String(cell)),
    ),
  );
  const sheets = [{ id: "a", name: "List", cells: content, rowNumber: 60, colNumber: 60 }];
  const { getters } = new Model({ version: "19.3.2", sheets });
  return written.map((line, row) =>
    line.map((_, k) => {
      const cell = getters.getEvaluatedCell({ sheetId: "a", col: first + k, row });
      if (cell.type === "error") {
        throw new Error(`${String(cell.value)} of ${JSON.stringify(written[row][k])}`);
      }
      return (cell.value as Cell | null) ?? "";
    }),
  );
}

/** Every second item is not to be stocked. */
const notStocked = rows.map((_, row): Cell => (row % 2 === 0 ? "zero" : "stock"));

const inFormulas = ["order", "money", "safetyStock", "reorderPoint"] as const;

const cases: Record<string, Case> = {
  "history in months": {},
  "empty periods passed over": { entries: { emptyPeriods: "passOver" } },
  "an economic lot": { entries: { orderCost: "60", holdingRate: "25" } },
  "a fill rate": { entries: { serviceKind: "fill" } },
  "a fill rate with an economic lot": {
    entries: { serviceKind: "fill", orderCost: "60", holdingRate: "25" },
  },
  "no days between orders": { entries: { reviewDays: "0" }, at: { reviewTime: null } },
  "weeks in a quarterly plan": { columns: { period: "quarter", leadTimeIn: "week" } },
  "one average without a deviation": {
    columns: { demandFrom: "average" },
    at: { demand: own["2026-01"], demandDeviation: null },
  },
  "one average with its deviation": {
    columns: { demandFrom: "average" },
    at: { demand: own["2026-01"], demandDeviation: own["2026-03"] },
  },
  "items not to be stocked": { advice: notStocked },
  "items not to be stocked, by a fill rate with an economic lot": {
    ...{ advice: notStocked },
    entries: { serviceKind: "fill", orderCost: "60", holdingRate: "25" },
  },
  "parts of units": {
    list: rows.map((row, k) => (k === 2 ? [...row.slice(0, 2), 70.5, ...row.slice(3)] : row)),
  },
};

test.each(Object.entries(cases))("%s: each formula gives the value", async (_, given) => {
  const { cells, result } = await planned(given);
  expect(whyNotLive(result)).toBeNull();
  expect(result.ledger.taken).toBeGreaterThan(result.rows.count - 3);
  const live = planContent(result, { texts: english, live: { namespace: "" } });
  const values = planContent(result, { texts: english, live: null });
  const wanted = values.cells(0, values.rows);
  const got = evaluated(cells, live);
  wanted.forEach((line, row) =>
    line.forEach((cell, k) => {
      const where = `${planColumns[k]} of ${String(cells[row][0])}`;
      if (typeof cell !== "number") return expect([where, got[row][k]]).toEqual([where, cell]);
      expect([where, got[row][k]]).toEqual([where, expect.closeTo(cell, 7)]);
    }),
  );
  const formulas = live.cells(1, live.rows - 1, names.length);
  const ofRow = formulas.filter((line) => line.some((cell) => typeof cell === "object"));
  expect(ofRow).toHaveLength(result.ledger.taken);
  for (const line of ofRow) {
    for (const each of inFormulas) expect(typeof line[planColumns.indexOf(each)]).toBe("object");
  }
});

test("an item that is not to be stocked keeps no buffer, and its formulas need none", async () => {
  const { result } = await planned({ advice: notStocked });
  expect([...result.safetyStock].map((units) => units === 0)).toEqual(
    // The last two are not asked for: their demand does not deviate.
    rows.map((_, row) => row % 2 === 0 || row >= rows.length - 2),
  );
  const { cells } = planContent(result, { texts: english, live: { namespace: "" } });
  const safetyStock = planColumns.indexOf("safetyStock");
  expect(cells(1, 1, names.length)[0][safetyStock]).toEqual({ formula: "=0" });
});

test("a build with a prefix writes it before each function", async () => {
  const { result } = await planned({});
  const { cells } = planContent(result, { texts: english, live: { namespace: "INV" } });
  const [[order, , , , safetyStock, reorderPoint]] = cells(1, 1, names.length);
  expect([order, safetyStock, reorderPoint]).toEqual([
    { formula: expect.stringMatching(/^=INV\.ORDERPROPOSAL\(/) },
    { formula: expect.stringMatching(/^=INV\.SAFETYSTOCK\.CYCLE\(/) },
    { formula: expect.stringMatching(/^=INV\.REORDERPOINT\(/) },
  ]);
});

test("where a formula cannot see what the plan sees, values are written, and it is known why", async () => {
  const text = rows.map((row, k) => (k === 0 ? [...row.slice(0, 5), "14", ...row.slice(6)] : row));
  const twice = [...rows, rows[1]];
  expect(whyNotLive((await planned({ columns: { demandFrom: "forecast" } })).result)).toBe(
    "forecast",
  );
  const together = { list: twice, entries: { sameItems: "together" as const } };
  expect(whyNotLive((await planned(together)).result)).toBe("together");
  expect(whyNotLive((await planned({ list: text })).result)).toBe("textNumbers");
  const { result } = await planned({});
  expect(whyNotLive(result)).toBeNull();
  const elsewhere = { ...result.rows, openOrders: new Map() };
  expect(whyNotLive({ ...result, rows: elsewhere })).toBe("openOrders");
});
