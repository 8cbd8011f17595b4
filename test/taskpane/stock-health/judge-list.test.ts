import { stockParts } from "../../../src/engine/stock-health/stock-parts";
import { guessColumns } from "../../../src/taskpane/stock-health/columns/columns";
import { judgedAt } from "../../../src/taskpane/stock-health/work/judged-at";
import { agesOf, found, healthOf, unitsIn } from "./health-of";
import * as stock from "./stock-list";

const { today } = stock;
const cells = [stock.header, ...stock.items];
const beside = {
  receipts: [stock.receiptsHeader, ...stock.receipts],
  batches: [stock.batchesHeader, ...stock.batches],
};

test("the columns are known by their names", () => {
  const { at, demandFrom, period } = guessColumns(cells, today);
  expect(at).toMatchObject({
    ...{ item: 0, class: 1, group: 2, onHand: 3, unitCost: 4, demand: 5, lastIssue: 6 },
    ...{ buffer: 7, salesPrice: 8, realisableValue: null, location: null, supplier: null },
  });
  expect([demandFrom, period]).toEqual(["average", "year"]);
});

test("every unit of money stands in one part, by hand", async () => {
  const health = await healthOf(cells, {}, beside);
  const ofRow = (row: number) => stockParts.map((part) => unitsIn(health, part)[row]);
  // Expired, will expire, dead, excess, working.
  expect([0, 1, 2, 3, 4].map(ofRow)).toEqual([
    [0, 0, 0, 100, 100],
    [0, 0, 50, 0, 0],
    [30, 40, 0, 0, 50],
    [0, 0, 0, 0, 0],
    [0, 0, 10, 0, 0],
  ]);
  const { all } = health.totals;
  expect(all.money).toBe(2990);
  expect(stockParts.map((part) => all.parts[part].money)).toEqual([60, 80, 750, 1000, 1100]);
  expect(stockParts.map((part) => all.parts[part].items)).toEqual([1, 1, 2, 1, 2]);
  // 20 % a year, where nothing else is said.
  expect(all.parts.excess.carryingCost).toBe(200);
});

test("what is short stands beside it", async () => {
  const health = await healthOf(cells, {}, beside);
  const missingOf = (row: number) => judgedAt(health, row).parts;
  // A buffer of 10 and 5 that customers wait for; 90 days of cover more.
  expect([missingOf(3).short.units, health.short[3]]).toEqual([15, 120]);
  expect([3, 2].map((row) => missingOf(row).belowTarget.units)).toEqual([105, 40]);
  expect(health.totals.all.short).toEqual({ items: 1, money: 120 });
});

test("the stock is as old as the receipts that cover it, at their cost", async () => {
  const health = await healthOf(cells, {}, beside);
  const { mainAge, totals, writeDownByAge } = health;
  const ofRow = (row: number) => agesOf(health, row)?.units;
  expect([0, 1, 2, 4].map(ofRow)).toEqual([
    [150, 0, 50, 0, 0],
    [0, 0, 0, 0, 50],
    // The transfer is as old as its goods.
    [0, 0, 120, 0, 0],
    // What comes in after the date of the report covers nothing.
    [0, 0, 0, 0, 10],
  ]);
  expect([0, 1, 2, 4].map((row) => mainAge[row])).toEqual([0, 4, 2, 4]);
  expect(totals.all.moneyByAge).toEqual([1650, 0, 690, 0, 750]);
  // Half of 690, all of 750.
  expect(totals.all.writeDownByAge).toEqual({ items: 5, money: 1095 });
  expect([...writeDownByAge].slice(0, 3)).toEqual([225, 200, 120]);
});

test("stock is written down to what it brings, less the cost to sell it", async () => {
  const { writeDownToValue, totals } = await healthOf(cells, { sellingCost: "50" });
  // 50 gaskets cost 4 and bring half of 3, a pump half of 99; for milk no price is known.
  expect([...writeDownToValue]).toEqual([0, 125, NaN, 0, 55, NaN, NaN]);
  expect(totals.all.writeDownToValue).toEqual({ items: 4, money: 180 });
});

test("a row that lacks what it needs is left out with its money, never judged as 0", async () => {
  const health = await healthOf(cells, {}, beside);
  expect(health.ledger).toEqual({
    ...{ taken: 5, hidden: 0, added: 0 },
    ...{ error: 0, text: 1, noCost: 1, blank: 0, negative: 0 },
  });
  expect(health.leftOut).toEqual({ rows: 2, money: 15, unknown: 1 });
  expect([...health.isJudged]).toEqual([1, 1, 1, 1, 1, 0, 0]);
  expect(health.money.working[5]).toBeNaN();
  expect(found(health)).toEqual({ text: [6], noCost: [5], backlog: [3] });
});

test("groups are told apart by the first column that the list has, or the one chosen", async () => {
  const byClass = (await healthOf(cells)).totals.groups;
  expect([...byClass].map(([name, { money }]) => [name, money])).toEqual([
    ...[
      ["A", 2000],
      ["B", 750],
      ["C", 240],
    ],
  ]);
  const { totals, groupBy } = await healthOf(cells, { groupBy: "group" });
  expect(groupBy).toBe("group");
  expect([...totals.groups.keys()]).toEqual(["Valves", "Seals", "Dairy", "Pumps"]);
  expect(totals.groups.get("Seals")!.money).toBe(200);
});

test("a class has a cover of its own; one without has the usual, and is told", async () => {
  const lines = [
    ["Valve DN50", "A", ""],
    ["Bolt", "b2", ""],
    ["Nut", "Z", ""],
  ];
  const list = [
    ["Item", "Class", "Group", "On hand", "Unit cost", "Annual usage"],
    ...lines.map((names) => [...names, 100, 1, 365]),
  ];
  const health = await healthOf(list, { coverA: "20", coverB: "30", coverDays: "40" });
  expect(unitsIn(health, "excess")).toEqual([80, 70, 60]);
  expect(found(health)).toEqual({ unknownClass: [2] });
});

test("the largest items of each part come first", async () => {
  const { largest } = await healthOf(cells, {}, beside);
  expect(largest).toEqual({
    expired: [2],
    expiring: [2],
    dead: [4, 1],
    excess: [0],
    working: [0, 2],
  });
});

test("days of the last issue that are no such days are told, and none is guessed", async () => {
  const list = [
    ["Item", "On hand", "Unit cost", "Annual usage", "Last issue"],
    ["One", 10, 1, 365, "2025-06-01"],
    ["Two", 10, 1, 365, "last summer"],
    ["Three", 10, 1, 365, ""],
    ["Four", 10, 1, 365, today + 30],
  ];
  const health = await healthOf(list);
  expect(found(health)).toEqual({
    ...{ textIssue: [0], unreadIssue: [1], noIssue: [2], laterIssue: [3] },
  });
  expect(unitsIn(health, "dead")).toEqual([10, 0, 0, 0]);
});

describe("an item in several rows", () => {
  const list = [
    ["Item", "On hand", "Unit cost", "Annual usage", "Warehouse"],
    ["Valve", 100, 10, 365, ""],
    ["valve ", 100, 20, 365, ""],
    ["Valve", 50, 10, 0, "Oslo"],
  ];

  test("is judged row by row, and the question is put", async () => {
    const health = await healthOf(list);
    expect(found(health)).toMatchObject({ sameItem: [0, 1] });
    expect(unitsIn(health, "excess")).toEqual([10, 10, 0]);
  });

  test("or is added up at its place, with all of its money", async () => {
    const health = await healthOf(list, { sameItems: "together" });
    expect(health.ledger).toMatchObject({ taken: 2, added: 1 });
    // 2 a day for 90 days are 180 of 200.
    expect(unitsIn(health, "excess")).toEqual([20, NaN, 0]);
    expect(health.totals.all.money).toBe(3500);
    expect(unitsIn(health, "dead")[2]).toBe(50);
  });

  test("whose first row is left out or hidden is judged by the others", async () => {
    const faulty = list.map((row, k) => (k === 1 ? ["Valve", 100, "", 365, ""] : row));
    const health = await healthOf(faulty, { sameItems: "together" });
    expect([...health.isJudged]).toEqual([0, 1, 1]);
    const hidden = { leaveOutHidden: true, hidden: [0] };
    expect([...(await healthOf(list, { sameItems: "together" }, hidden)).isJudged]).toEqual([
      0, 1, 1,
    ]);
  });
});

test("a forecast is what is expected while the cover lasts", async () => {
  const ahead = Array.from({ length: 6 }, (_, k) => 46388 + 31 * k);
  const list = [
    ["Item", "On hand", "Unit cost", ...ahead],
    ["Season", 1000, 1, 365, 365, 365, 0, 0, 0],
  ];
  const health = await healthOf(list);
  expect(health.rows.columns.demandFrom).toBe("forecast");
  // Of a month of 365 / 12 days 90 days are not quite three: 12 a day for all of them.
  expect(unitsIn(health, "excess")[0]).toBe(0);
});
