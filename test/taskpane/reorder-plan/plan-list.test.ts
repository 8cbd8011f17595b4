import { planGroups } from "../../../src/engine/reorder-plan/plan-group";
import type { Cell } from "../../../src/workbook/excel/types";
import { header, items } from "./item-list";
import { planOf, today } from "./plan-of";

const groupsOf = ({ group }: { group: Uint8Array }) => [...group].map((k) => planGroups[k - 1]);

test("one item fits each of the six groups", async () => {
  expect(groupsOf(await planOf([header, ...items]))).toEqual([...planGroups]);
});

test("a row that lacks what it needs is told why, and never planned as 0", async () => {
  const [head, ...others] = items[0];
  const line = (changes: Record<number, Cell>) =>
    [head, ...others].map((cell, column) => changes[column] ?? cell);
  const cells: Cell[][] = [
    header,
    line({}),
    // No stock, no lead time, no cost.
    line({ 0: "No stock", 2: "" }),
    line({ 0: "No lead time", 5: "" }),
    line({ 0: "No cost", 6: "" }),
    line({ 0: "A text", 5: "two weeks" }),
    line({ 0: "A date as text", 5: "1.12.2026" }),
    line({ 0: "An error", 6: "#N/A" }),
    line({ 0: "Negative", 5: -3 }),
    line({ 0: "Backlog", 2: -20 }),
    [...["No demand", "Nordic", 5, 0, 0, 14, 12, 20, 0, 10, "A"], ...Array<Cell>(12).fill("")],
  ];
  const { findings, ledger, proposal } = await planOf(cells);
  const found = Object.fromEntries(findings.map(({ kind, rows }) => [kind, rows]));
  expect(found).toMatchObject({
    blank: [1, 2, 3, 9],
    text: [4, 5],
    error: [6],
    negative: [7],
    backlog: [8],
  });
  expect(ledger).toMatchObject({ taken: 2, blank: 4, text: 2, error: 1, negative: 1 });
  expect([...proposal].map(Number.isNaN)).toEqual([
    ...[false, true, true, true, true, true, true, true, false, true],
  ]);
});

test("what customers wait for is part of the need", async () => {
  const cells = [["Item", "Stock", "Demand a month", "Lead time (days)", "Unit cost"]];
  const { proposal } = await planOf([...cells, ["Belt", -20, 0, 10, 5]]);
  expect([...proposal]).toEqual([20]);
});

const average = ["Item", "Location", "Stock", "Demand a month", "Lead time (days)", "Unit cost"];

test("an item in two rows is planned row by row, or as one", async () => {
  const cells: Cell[][] = [
    average,
    ["Pump", "Oslo", 100, 60, 30, 5],
    ["pump ", "Oslo", 10, 30, 30, 5],
    ["Pump", "Bergen", 5, 10, 30, 5],
  ];
  const apart = await planOf(cells);
  expect(apart.ledger.taken).toBe(3);
  const told = apart.findings.find(({ kind }) => kind === "sameItem");
  expect(told?.rows).toEqual([0, 1]);
  const together = await planOf(cells, { sameItems: "together" });
  expect(together.ledger).toMatchObject({ taken: 2, added: 1 });
  // As one item with 110 on hand and a demand of 90; deviations of 18 and 9 add up as squares.
  const one = await planOf([average, ["Pump", "Oslo", 110, 90, 30, 5]]);
  expect(together.position[0]).toBe(one.position[0]);
  expect(together.reorderPoint[0] - together.safetyStock[0]).toBeCloseTo(
    one.reorderPoint[0] - one.safetyStock[0],
    9,
  );
});

test("without a deviation the usual share of demand is taken, and that is told", async () => {
  const cells: Cell[][] = [average, ["Pump", "", 0, 100, 365 / 12, 5]];
  const plan = await planOf(cells, { variation: "40", reviewDays: "0" });
  // 1.6448536 · 40 · √1 month
  expect(plan.safetyStock[0]).toBeCloseTo(65.794145, 5);
  expect(plan.findings.map(({ kind }) => kind)).toContain("noDeviation");
});

test("targets are told as shares or as percent, and what is neither is told", async () => {
  const withService = (...targets: Cell[]): Cell[][] => [
    [
      "Item",
      "Stock",
      "Demand a month",
      "Std. dev. of demand",
      "Lead time (days)",
      "Cost",
      "Service level",
    ],
    ...targets.map((target, k) => [`Item ${k}`, 0, 100, 20, 365 / 12, 5, target]),
  ];
  const shares = await planOf(withService(0.9, 0.975), { reviewDays: "0" });
  // Φ⁻¹(0.9) = 1.2815516, Φ⁻¹(0.975) = 1.9599640
  expect(shares.safetyStock[0]).toBeCloseTo(25.631031, 5);
  expect(shares.safetyStock[1]).toBeCloseTo(39.19928, 5);
  const percent = await planOf(withService(90, 97.5, 130), { reviewDays: "0" });
  expect(percent.safetyStock[0]).toBeCloseTo(25.631031, 5);
  expect(percent.safetyStock[1]).toBeCloseTo(39.19928, 5);
  expect(percent.findings.find(({ kind }) => kind === "unusableService")?.rows).toEqual([2]);
});

test("empty periods count as 0, or are skipped", async () => {
  const months = ["2026-01", "2026-02", "2026-03", "2026-04"];
  const cells: Cell[][] = [
    ["Item", "Stock", "Lead time (days)", "Unit cost", ...months],
    ["Pump", 0, 30, 5, 20, "", "", 40],
  ];
  const zero = await planOf(cells);
  const skipped = await planOf(cells, { emptyPeriods: "passOver" });
  expect(zero.findings.find(({ kind }) => kind === "emptyPeriods")?.rows).toEqual([0]);
  const demand = ({ reorderPoint, safetyStock }: typeof zero) =>
    ((reorderPoint[0] - safetyStock[0]) * 365) / 12 / 37;
  expect(demand(zero)).toBeCloseTo(15, 9);
  expect(demand(skipped)).toBeCloseTo(30, 9);
});

test("a forecast is planned by what it says for the time to be covered", async () => {
  const cells: Cell[][] = [
    ["Item", "Stock", "Std. dev. of demand", "Lead time (weeks)", "Unit cost", 46357, 46364, 46371],
    ["Pump", 25, 0, 1, 5, 10, 20, 90],
  ];
  const plan = await planOf(cells, {}, { period: "week" });
  expect(plan.rows.columns).toMatchObject({ demandFrom: "forecast", leadTimeIn: "week" });
  // One week of lead time and one until the next order: 10 + 20; it runs out three quarters into the second.
  expect(plan.reorderPoint[0]).toBeCloseTo(30, 9);
  expect(plan.proposal[0]).toBe(15);
  expect(plan.runOut[0]).toBeCloseTo(today + 1.75 * 7, 9);
  expect(plan.lastOrder[0]).toBeCloseTo(today + 0.75 * 7, 9);
});
