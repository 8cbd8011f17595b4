/** @jest-environment-options {"customExportConditions": ["umd"]} */
import { projectedStock } from "../../../src/engine/flow/projected-stock";
import { itemPicture } from "../../../src/taskpane/reorder-plan/item/item-picture";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { american, english } from "../lists";
import { header, items } from "./item-list";
import { planOf } from "./plan-of";

const pane = { texts: english, formats: american } as Pane;
const pictureOf = async (row: number, entries = {}) =>
  itemPicture(pane, await planOf([header, ...items], entries), row);
const seriesOf = async (row: number, entries = {}) => {
  const { native } = await pictureOf(row, entries);
  return Object.fromEntries(native.series.map(({ name, ys }) => [name, ys]));
};

test("every item's stock ahead is PROJECTEDSTOCK of its cells", async () => {
  for (const [row, item] of items.entries()) {
    const [, , onHand, onOrder, reserved] = item as number[];
    const months = item.slice(11) as number[];
    const average = months.reduce((sum, units) => sum + units, 0) / 12;
    const demand = new Array<number>(6).fill(average);
    const stock = (await seriesOf(row))["Stock, no further order"];
    const ahead = stock.filter((units) => units !== null).slice(1);
    expect(ahead).toEqual([...projectedStock(onHand - reserved, demand, [onOrder])]);
  }
});

test("beside it stands what left in as many months before", async () => {
  const { "Demand of a month": demand } = await seriesOf(2);
  expect(demand).toEqual([...items[2].slice(-6), ...new Array<null>(6).fill(null)]);
});

test("the user says how many periods ahead are shown", async () => {
  const { native } = await pictureOf(2, { horizon: "3" });
  // Two months' ends before today, today, and three after it.
  expect(native.xs.length).toBe(6);
});
