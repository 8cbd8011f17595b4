import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Model } from "@odoo/o-spreadsheet";
import type { CapitalColumns } from "../../../src/taskpane/working-capital/columns/columns";
import type { Entries } from "../../../src/taskpane/working-capital/settings/settings";
import { capitalColumns } from "../../../src/taskpane/working-capital/write/capital-column";
import { capitalContent } from "../../../src/taskpane/working-capital/write/capital-columns";
import { whyNotLive } from "../../../src/taskpane/working-capital/write/live-formula";
import { columnLetters } from "../../../src/workbook/excel/a1";
import type { Cell } from "../../../src/workbook/excel/types";
import { createAssociations } from "../../../src/workbench/functions/custom-functions";
import { registerFunctions } from "../../../src/workbench/functions/register";
import { english } from "../lists";
import { header, items } from "./capital-list";
import { workedOf } from "./worked-of";

const dist = join(__dirname, "../../../dist");
jest.spyOn(console, "debug").mockImplementation(() => undefined);

beforeAll(() => {
  const { runtime, functions } = createAssociations();
  runInNewContext(readFileSync(join(dist, "functions.js"), "utf8"), { CustomFunctions: runtime });
  const metadata = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8"));
  registerFunctions(metadata, functions, "");
});

const without = (row: Cell[], column: number, cell: Cell) =>
  row.map((each, k) => (k === column ? cell : each));

/** Rows that go every way: owed, unsold, without a term of their own. */
const rows: Cell[][] = [
  ...items,
  without(items[0], 4, -500),
  without(items[0], 5, 0),
  without(items[0], 8, ""),
  without(items[0], 9, -7),
];

const moneyList: Cell[][] = [
  [
    ...["Supplier", "Stock", "Unit cost, USD", "Sales a month, USD", "Cost of sales a month, USD"],
    ...["Customer term", "Supplier term"],
  ],
  ["Nordic", 50, 800, 90000, 60000, 30, 30],
  ["Sud", 5, 3, 0, 0, 30, 14],
];

const months = Array.from({ length: 12 }, (_, k) => `2026-${String(k + 1).padStart(2, "0")}`);
const periodList: Cell[][] = [
  [
    ...["Item", "On hand", "Purchase price incl. 25 % VAT", "Sales price incl. 25 % VAT"],
    ...[...months, "Customer term", "Supplier term"],
  ],
  ["Pump", 50, 1000, 1500, ...months.map((_, k) => 70 + k), 30, 30],
  ["Valve", 9, 100, 150, ...months.map((_, k): Cell => (k % 2 === 1 && k < 11 ? "" : 6)), 14, 60],
];

interface Case {
  list: Cell[][];
  entries?: Partial<Entries>;
  columns?: Partial<CapitalColumns>;
}

const cases: Record<string, Case> = {
  "of units": { list: [header, ...rows], entries: { salesTermDays: "21" } },
  "of a year of 360 days": {
    list: [header, ...rows],
    entries: { salesTermDays: "21", daysPerYear: "360", rate: "9.25" },
  },
  "of a demand a week": {
    list: [header, ...rows],
    entries: { salesTermDays: "0" },
    columns: { period: "week" },
  },
  "of a demand a day": {
    list: [header, ...rows],
    entries: { salesTermDays: "0", daysPerYear: "360" },
    columns: { period: "day" },
  },
  "of money a month": { list: moneyList },
  "of periods, without VAT": { list: periodList, entries: { vatRate: "25" } },
  "of periods, empty ones skipped": {
    list: periodList,
    entries: { vatRate: "25", emptyPeriods: "passOver" },
  },
};

/** What the sheet makes of the formulas. */
function evaluated(cells: Cell[][], beside: ReturnType<typeof capitalContent>): Cell[][] {
  const first = cells[0].length;
  const content: Record<string, string> = {};
  const put = (row: number, column: number, text: string) => {
    content[`${columnLetters(column)}${row + 1}`] = text;
  };
  cells.forEach((line, row) => line.forEach((cell, column) => put(row, column, String(cell))));
  beside.cells(0, beside.rows, first).forEach((line, row) =>
    line.forEach((cell, column) => {
      put(row, first + column, typeof cell === "object" ? cell.formula : String(cell));
    }),
  );
  const model = new Model({ sheets: [{ id: "s", cells: content, colNumber: 40, rowNumber: 20 }] });
  return cells.slice(1).map((_, row) =>
    capitalColumns.map((__, column) => {
      const { value } = model.getters.getEvaluatedCell({
        ...{ sheetId: "s", col: first + column, row: row + 1 },
      });
      return value ?? "";
    }),
  );
}

test.each(Object.entries(cases))(
  "formulas %s say in the sheet what is written as values",
  async (_, { list, entries, columns }) => {
    const result = await workedOf(list, entries, columns);
    expect(whyNotLive(result)).toBeNull();
    expect(result.ledger.taken).toBe(list.length - 1);
    const texts = english;
    const values = capitalContent(result, { texts, live: null }).cells(1, list.length - 1);
    const live = capitalContent(result, { texts, live: { namespace: "" } });
    evaluated(list, live).forEach((line, row) =>
      line.forEach((cell, column) => {
        const value = values[row][column];
        if (typeof value !== "number") {
          return expect([row, column, cell]).toEqual([row, column, value]);
        }
        expect(typeof cell).toBe("number");
        expect(Math.abs(Number(cell) - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
      }),
    );
  },
);

test("words and texts are for values only", async () => {
  const inWords = await workedOf([header, without(items[0], 9, "30 net")]);
  expect(whyNotLive(inWords)).toBe("terms");
  const asText = await workedOf([header, without(items[0], 5, "900")]);
  expect(whyNotLive(asText)).toBe("textNumbers");
});
