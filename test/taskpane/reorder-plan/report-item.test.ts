/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { header, items } from "./item-list";
import { afterPlanning } from "./open-plan";

async function planned(rows = items) {
  const workbook = new FakeWorkbook([header, ...rows]);
  return { workbook, pane: await afterPlanning(workbook) };
}

test("the report draws the most urgent item, and says how to have another", async () => {
  const { workbook, pane } = await planned();
  await pane.press("reorder-report");
  const section = workbook.report!.sections.find(({ role }) => role === "item")!;
  expect(section.heading).toBe("Stock of Valve DN50 from today on");
  expect(section.chart!.title).toBe(section.heading);
  expect(section.rows.flat().join(" ")).toContain("open it in the pane");
  expect(workbook.report!.front!.picture).toBeUndefined();
});

test("an item that is open in the pane is the one that is drawn", async () => {
  const { workbook, pane } = await planned();
  await pane.pressNamed("Flange 100");
  await pane.press("reorder-report");
  const section = workbook.report!.sections.find(({ role }) => role === "item")!;
  expect(section.heading).toBe("Stock of Flange 100 from today on");
  expect(section.rows.flat().join(" ")).not.toContain("open it in the pane");
  // 70 at 75 a month are gone in 28.4 days.
  expect(section.chart!.series.map(({ name }) => name)).toEqual([
    ...["Demand of a month", "Expected demand of a month", "Stock, no further order"],
    ...["Stock with the order", "reorder point 96.9", "safety stock 27.9", "runs out Dec 28"],
  ]);
});

test("where one bar would be the whole chart, the item stands on page one in its place", async () => {
  const [valve] = items;
  const { workbook, pane } = await planned([valve]);
  await pane.press("reorder-report");
  const { chart, front, sections } = workbook.report!;
  expect(chart).toBeUndefined();
  expect(front!.picture!.title).toBe("Stock of Valve DN50 from today on");
  expect(sections.map(({ role }) => role)).not.toContain("item");
});

test("the picture of an opened item is inserted as Excel's own chart", async () => {
  const { workbook, pane } = await planned();
  await pane.pressNamed("Flange 100");
  await pane.press("reorder-insert-picture");
  expect(pane.text("reorder-insert-picture-message")).toBe(
    "Written: Chart on the sheet “Stock of an item”.",
  );
  const { chart, notes, about } = workbook.chart!;
  expect(chart.title).toBe("Stock of Flange 100 from today on");
  expect(notes[0]).toContain("runs out on Mon, Dec 28, 2026");
  expect(about!.list.address).toBe(workbook.report?.about?.list.address ?? "A1:W7");
});
