import type { Cell } from "../../../src/workbook/excel/types";
import { advise } from "../../../src/taskpane/zero-stock/advise";
import { guessColumns } from "../../../src/taskpane/zero-stock/columns";
import { columnsToRead, readItems } from "../../../src/taskpane/zero-stock/items";
import { listOf, patient } from "../lists";
import { cells } from "./lists";

/** Pump and Valve come again and again; what they hold is known from the list itself. */
function longList(rows: number): Cell[][] {
  return [cells[0], ...Array.from({ length: rows }, (_, row) => cells[1 + (row % 6)])];
}

async function readLong(rows: number, report: () => void, cancelled = false) {
  const long = longList(rows);
  const columns = guessColumns(long.slice(0, 50));
  const list = listOf(long);
  const reading = {
    place: list.place,
    columns: columnsToRead(columns),
    cells: columnsToRead(columns).map((column) => long.map((row) => row[column])),
    signs: new Int32Array(long.length),
  };
  return readItems(list, columns, reading, ".", { report, cancelled });
}

const limits = { leadTime: 14, leadTimeCv: 0.33, demandCv: 1, unitValue: 1000, turnover: 4 };

test("a long list is advised on piece by piece, and says how far it is", async () => {
  const rows = 120_000;
  const report = jest.fn();
  const items = await readLong(rows, report);
  const result = await advise(items, limits, false, patient);
  expect(result.counts).toEqual({ zero: rows / 3, review: rows / 6, stock: rows / 2 });
  expect(result.stockValue.zero).toBe((rows / 6) * 9500);
  expect(result.foremost).toHaveLength(200);
  expect(result.foremost.slice(0, 3)).toEqual([0, 6, 12]);
  expect(report).toHaveBeenCalled();
}, 30_000);

test("reading stops when asked", async () => {
  await expect(readLong(120_000, () => undefined, true)).rejects.toMatchObject({
    reason: "cancelled",
  });
}, 30_000);
