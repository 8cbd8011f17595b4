import { agesOf, found, healthOf, unitsIn } from "./health-of";
import { batchesHeader, receiptsHeader, today } from "./stock-list";

const list = [
  ["Item", "On hand", "Unit cost", "Annual usage", "Warehouse"],
  ["Valve", 40, 10, 365, "Oslo"],
  ["Valve", 40, 10, 365, "Bergen"],
  ["Milk", 100, 2, 365, "Oslo"],
];

describe("receipts", () => {
  const receipts = [
    receiptsHeader,
    ["Milk", today - 10, 30, 3, ""],
    ["milk ", "2026-05-01", 20, "", ""],
    ["Milk", today + 1, 10, 3, ""],
    ["Milk", "", 10, 3, ""],
    ["Milk", "May", 10, 3, ""],
    ["Milk", today - 5, -4, 3, ""],
    ["Milk", today - 5, "", 3, ""],
    ["Milk", today - 5, "few", 3, ""],
    ["Cream", today - 5, 10, 3, ""],
    ["", today - 5, 10, 3, ""],
    ["Milk", today - 400, 10, "dear", "long ago"],
    ["Valve", today - 100, 25, 8, ""],
  ];

  test("each is counted, or left out for one reason that is told", async () => {
    const health = await healthOf(list, {}, { receipts });
    expect(health.receipts!.sorted.ledger).toEqual({
      ...{ taken: 4, hidden: 0, unknownItem: 1, noItem: 1, error: 0, text: 1, blank: 1 },
      ...{ negative: 1, noDate: 1, unreadDate: 1, later: 1 },
    });
    expect(found(health.receipts!.sorted)).toEqual({
      ...{ unknownItem: [8], noItem: [9], text: [7], blank: [6], negative: [5] },
      ...{ noDate: [3], unreadDate: [4], later: [2] },
      ...{ textDate: [1], unreadOriginal: [10], unreadCost: [10], severalRows: [11] },
    });
  });

  test("the stock is covered by those that are counted", async () => {
    const health = await healthOf(list, {}, { receipts });
    // 30 of 10 days; 20 of 213 days at the item's cost, 10 of 400 days; 40 older than the records.
    expect(agesOf(health, 2)?.units).toEqual([30, 0, 20, 10, 40]);
    expect(agesOf(health, 2)?.money).toEqual([90, 0, 40, 20, 80]);
    // Nothing tells the place: the first row of the item has them.
    expect(agesOf(health, 0)?.units).toEqual([0, 25, 0, 0, 15]);
    expect(agesOf(health, 1)?.units).toEqual([0, 0, 0, 0, 40]);
  });

  test("a place that both lists name tells the rows of an item apart", async () => {
    const placed = [
      ["Item", "Receipt date", "Quantity", "Warehouse"],
      ["Valve", today - 100, 25, "bergen"],
      ["Valve", today - 10, 40, "Oslo"],
      ["Milk", today - 10, 40, "Bergen"],
    ];
    const health = await healthOf(list, {}, { receipts: placed });
    expect(agesOf(health, 0)?.units).toEqual([40, 0, 0, 0, 0]);
    expect(agesOf(health, 1)?.units).toEqual([0, 25, 0, 0, 15]);
    expect(found(health.receipts!.sorted)).toEqual({ unknownItem: [2] });
  });

  test("an issue among them covers nothing, as in the published case: −30, +100, −10 leaves 60", async () => {
    const cells = [list[0], ["Bolt", 60, 4, 365, ""]];
    const moves = [
      receiptsHeader,
      ["Bolt", today - 30, -30, 4, ""],
      ["Bolt", today - 20, 100, 4, ""],
      ["Bolt", today - 10, -10, 4, ""],
    ];
    const health = await healthOf(cells, {}, { receipts: moves });
    expect(agesOf(health, 0)?.units).toEqual([60, 0, 0, 0, 0]);
    expect(found(health.receipts!.sorted)).toEqual({ negative: [0, 2] });
  });

  test("the tiers on a stock of 36,000 give 6,500, as published", async () => {
    const cells = [list[0], ["Stock", 36_000, 1, 1e6, ""]];
    const tiers = [
      receiptsHeader,
      ["Stock", today - 20, 20_000, 1, ""],
      ["Stock", today - 100, 10_000, 1, ""],
      ["Stock", today - 200, 4_000, 1, ""],
      ["Stock", today - 400, 2_000, 1, ""],
    ];
    const { totals } = await healthOf(cells, {}, { receipts: tiers });
    expect(totals.all.writeDownByAge).toEqual({ items: 1, money: 6500 });
  });
});

describe("batches", () => {
  test("each is counted, or left out for one reason that is told", async () => {
    const batches = [
      batchesHeader,
      ["Milk", "B1", 30, today - 1],
      ["Milk", "B2", 20, "2027-06-01"],
      ["Milk", "B3", 10, ""],
      ["Milk", "B4", 10, "soon"],
      ["Milk", "B5", "", today + 9],
      ["Butter", "B6", 10, today + 9],
    ];
    const health = await healthOf(list, {}, { batches });
    expect(health.batches!.sorted.ledger).toEqual({
      ...{ taken: 3, hidden: 0, unknownItem: 1, noItem: 0, error: 0, text: 0, blank: 1 },
      ...{ negative: 0, unreadDate: 1 },
    });
    expect(found(health.batches!.sorted)).toEqual({
      ...{ unknownItem: [5], blank: [4], unreadDate: [3], noDate: [2], textDate: [1] },
    });
    expect(unitsIn(health, "expired")[2]).toBe(30);
    // 60 of 100 are in batches that are counted.
    expect(found(health)).toMatchObject({ batchesMissing: [2] });
  });

  test("600 of 1,200 units at 100 a month expire, as published", async () => {
    const cells = [
      ["Item", "On hand", "Unit cost", "Monthly demand", "Warehouse"],
      ["Drug", 1200, 2, 100, ""],
    ];
    // Six months of 365 / 12 days.
    const batches = [batchesHeader, ["Drug", "L1", 1200, today + 182.5]];
    const health = await healthOf(cells, {}, { batches });
    // Days are whole: 182 of them use 598.4 units.
    expect(unitsIn(health, "expiring")[0]).toBeCloseTo(1200 - (182 * 1200) / 365, 8);
  });

  test("where they are more than the stock, those that expire last are there", async () => {
    const batches = [batchesHeader, ["Milk", "B1", 80, today - 1], ["Milk", "B2", 90, today + 900]];
    const health = await healthOf(list, {}, { batches });
    expect(unitsIn(health, "expired")[2]).toBe(10);
    expect(found(health)).toMatchObject({ batchesExceed: [2] });
  });
});
