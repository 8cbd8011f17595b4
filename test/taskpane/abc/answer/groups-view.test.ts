/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";

const cells: Cell[][] = [
  ["Item", "Depot", "Sales"],
  ["Bolt", "South", 60],
  ["Nut", "North", 500],
  ["Cap", "", 7],
  ["Cup", "South", 30],
  ["Pin", "North", 300],
  ["Rod", "South", 10],
  ["Tin", "North", 200],
];

async function grouped(list = cells): Promise<OpenPane> {
  const pane = await openPane(new FakeWorkbook(list));
  await pane.choose("group-column", "1");
  await pane.press("analyse");
  return pane;
}

const bars = () => document.querySelectorAll("#pareto-chart .bar");

describe("a result of several groups", () => {
  test("is shown as a whole first: classes of all, and a row for each group", async () => {
    const pane = await grouped();
    expect(pane.text("shown-group")).toBe("All groups together North South (no group)");
    expect(pane.find<HTMLSelectElement>("shown-group").value).toBe("");
    expect(pane.table("class-table").slice(1)).toEqual([
      ["A", "5", "71.4%", "897", "81.0%"],
      ["B", "2", "28.6%", "210", "19.0%"],
      ["C", "0", "0.0%", "0", "0.0%"],
      ["All", "7", "100.0%", "1,107", "100.0%"],
    ]);
    expect(pane.table("groups-table")).toEqual([
      ["Group", "A", "B", "C", "Value", "% of value"],
      ["North", "2", "1", "0", "1,000", "90.3%"],
      ["South", "2", "1", "0", "100", "9.0%"],
      ["(no group)", "1", "0", "0", "7", "0.6%"],
    ]);
    expect(pane.has("pareto-chart")).toBe(false);
    expect(pane.text("groups-chart-description")).toBe(
      "One bar for each group, largest value first. North holds 90.3% of all value; 80.0% of its value is in class A.",
    );
    expect(pane.text()).toContain("Choose a group to see its classes and its Pareto chart.");
  });

  test("shows the table and the chart of the group that is chosen", async () => {
    const pane = await grouped();
    await pane.choose("shown-group", "1");
    expect(pane.focused).toBe("shown-group");
    expect(pane.has("groups-table")).toBe(false);
    expect(pane.table("class-table").slice(1)).toEqual([
      ["A", "2", "66.7%", "90", "90.0%"],
      ["B", "1", "33.3%", "10", "10.0%"],
      ["C", "0", "0.0%", "0", "0.0%"],
      ["All", "3", "100.0%", "100", "100.0%"],
    ]);
    expect(bars()).toHaveLength(3);
    expect(pane.text("pareto-chart")).toContain("3 items, largest first");
    expect(pane.text("pareto-chart")).toContain("60");
    await pane.choose("shown-group", "2");
    expect(bars()).toHaveLength(1);
    await pane.choose("shown-group", "");
    expect(pane.has("pareto-chart")).toBe(false);
    expect(pane.has("groups-table")).toBe(true);
  });

  test("leads from the table to a group, with the keyboard on the choice of groups", async () => {
    const pane = await grouped();
    await pane.pressNamed("South");
    expect(pane.find<HTMLSelectElement>("shown-group").value).toBe("1");
    expect(pane.focused).toBe("shown-group");
    expect(bars()).toHaveLength(3);
  });

  test("leads from a bar to its group by the keyboard", async () => {
    const pane = await grouped();
    const bars = pane.find<SVGElement>("groups-chart-cursor");
    for (const key of ["ArrowRight", "Enter"]) {
      bars.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }
    await pane.settled();
    expect(pane.find<HTMLSelectElement>("shown-group").value).toBe("1");
  });

  test("offers the items at the lines of the group that is shown", async () => {
    const pane = await grouped();
    await pane.choose("shown-group", "1");
    const matches = [...document.querySelectorAll(".match")].map((match) =>
      (match.textContent ?? "").replace(/\s+/g, " ").trim(),
    );
    expect(matches).toEqual(["Cup A", "Rod B"]);
  });

  test("explains an item inside its group", async () => {
    const pane = await grouped();
    await pane.type("item-search", "rod");
    expect(pane.text("why-answer")).toContain("The items ranked above it make 90.0% of the value.");
    expect(pane.text("why-answer")).toContain("Rank 3 of 3");
    await pane.type("item-search", "pin");
    expect(pane.text("why-answer")).toContain("Rank 2 of 3");
  });
});

test("a group that exists alone needs no choice", async () => {
  const pane = await grouped([
    ["Item", "Depot", "Sales"],
    ["Bolt", "South", 60],
    ["Nut", "South", 50],
  ]);
  expect(pane.has("shown-group")).toBe(false);
  expect(pane.has("pareto-chart")).toBe(true);
});

test("of many groups the table shows twenty, and the choice the first 500", async () => {
  const list: Cell[][] = Array.from({ length: 600 }, (_, k) => [
    ...[`Item ${k}`, `Depot ${k}`, 1000 - k],
  ]);
  const pane = await grouped([cells[0], ...list]);
  expect(pane.table("groups-table")).toHaveLength(21);
  expect(pane.text()).toContain("and 580 more groups, which the report lists");
  expect(pane.find<HTMLSelectElement>("shown-group").options).toHaveLength(501);
});

test("whatever is chosen, nothing shown is a program's word", async () => {
  const pane = await grouped([...cells, ["Dud", "West", 0], ["Back", "West", -4]]);
  for (const choice of ["", "0", "1", "2", "3"]) {
    await pane.choose("shown-group", choice);
    expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    const drawing = document.querySelector("#pareto-chart")?.outerHTML ?? "";
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
  }
});
