/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { quietly } from "../in-excel";
import type { OpenPane } from "../open-pane";
import { header, items } from "./item-list";
import { afterPlanning } from "./open-plan";

async function planned() {
  const workbook = new FakeWorkbook([header, ...items]);
  return { workbook, pane: await afterPlanning(workbook) };
}

/** Of each line, what is said and the money to order; the last is the line of all. */
const linesOf = (pane: OpenPane) =>
  pane
    .table("reorder-groups")
    .slice(1)
    .map(([said, , money]) => [said.replace(/\s+/g, " ").trim(), money.trim()] as const);

/** What stands below "To order", but for the line of all. */
const sumOf = (lines: ReturnType<typeof linesOf>) =>
  lines.slice(0, -1).reduce((sum, [, money]) => sum + Number(money.replace(/,/g, "")), 0);

test("what needs no order today says what its money is, and only orders are added up", async () => {
  const { pane } = await planned();
  const lines = linesOf(pane);
  // 24 bearings at 4 at the next review; 200 seal kits at 8; 372.5 pump heads at 55, 50 of them on order.
  expect(lines).toEqual([
    ["Out now", "875"],
    ["Runs out before an order arrives", "300"],
    ["Order now", "810"],
    ["Order at the next review EUR 96 to order then", ""],
    ["Covered EUR 1,600 in stock", ""],
    [expect.stringMatching(/^Too much EUR 20,487 too much *EUR 2,750 of it still on order$/), ""],
    ["All", "1,985"],
  ]);
  expect(sumOf(lines)).toBe(1985);
});

test("an own order of what is too much is part of the sum, in the pane and in the report", async () => {
  const { workbook, pane } = await planned();
  await pane.press("reorder-group-excess");
  await pane.pressNamed("Pump head");
  await pane.type("reorder-order-instead", "3");
  await quietly(pane);
  const lines = linesOf(pane);
  // 3 pump heads at 55.
  expect(lines.at(-2)![1]).toBe("165");
  expect(lines.at(-1)).toEqual(["All", "2,150"]);
  expect(sumOf(lines)).toBe(2150);
  await pane.press("reorder-report");
  const [{ rows }] = workbook.report!.front!.beside;
  const orders = rows.slice(1, -1).map(([, , money]) => Number(money));
  expect(orders.reduce((sum, money) => sum + money, 0)).toBe(rows.at(-1)![2]);
  expect(rows.at(-1)![2]).toBe(2150);
});

test.each([
  ["soon", "Bearing 6204", "To order then", "96"],
  ["covered", "Seal kit", "In stock", "1,600"],
  ["excess", "Pump head", "Too much", "20,487"],
])(
  "the items of %s stand beside the same money as their group",
  async (group, item, named, money) => {
    const { pane } = await planned();
    await pane.press(`reorder-group-${group}`);
    const [head, line] = pane.table("reorder-list");
    expect(head[2]).toBe(named);
    expect(line[0]).toContain(item);
    expect(line[2].replace(/\.00$/, "")).toBe(money);
  },
);
