/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../../src/workbook/excel/types";
import { abc } from "../../../../src/taskpane/abc/state";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";

const header = ["Item", "Depot", "Sales", "Lines", "Profit", "Weight", "Volume", "Returns"];
const cells: Cell[][] = [
  header,
  ["Bolt", "North", 50, 4, 9, 1, 1, 1],
  ["Nut", "South", 30, 9, 5, 2, 1, 0],
  ["Cap", "North", 20, 1, 1, 3, 1, 2],
];
const selects = () => [...document.querySelectorAll("select")].map(({ id }) => id);
const chosen = (pane: OpenPane, id: string) =>
  pane.find<HTMLSelectElement>(id).selectedOptions[0].text.trim();
const open = () => openPane(new FakeWorkbook(cells));

describe("each method asks for its own columns", () => {
  test("one value: the value, and a column for groups", async () => {
    const pane = await open();
    expect(pane.find<HTMLInputElement>("method-value").checked).toBe(true);
    expect(selects()).toEqual([
      "item-column",
      "description-column",
      "value-column",
      "group-column",
    ]);
    expect(pane.has("value-from-periods")).toBe(false);
    expect(pane.text("method-value-what")).toMatch(/^A, B and C by one value/);
    expect(pane.has("method-steadiness-what")).toBe(false);
    await pane.press("method-steadiness");
    expect(pane.text("method-steadiness-what")).toMatch(/^AX to CZ/);
  });

  test("two stages: a second criterion, guessed where one can be", async () => {
    const pane = await open();
    await pane.press("method-twoStage");
    expect(selects()).toContain("second-column");
    expect(chosen(pane, "second-column")).toBe("Lines (D)");
    await pane.choose("second-column", "4");
    expect(abc.of(pane.pane).columns?.second).toBe(4);
    await pane.choose("second-column", "");
    expect(abc.of(pane.pane).columns?.second).toBeNull();
  });

  test("steadiness: the first and the last period, and a value of three kinds", async () => {
    const pane = await open();
    await pane.press("method-steadiness");
    expect(selects()).toEqual(
      expect.arrayContaining(["firstPeriod-column", "lastPeriod-column", "value-column"]),
    );
    await pane.press("value-from-periods");
    expect(selects()).toEqual(expect.arrayContaining(["price-column"]));
    expect(selects()).not.toContain("value-column");
    expect(chosen(pane, "price-column")).toBe("None: the value is in units");
    await pane.press("method-twoStage");
    expect(pane.find<HTMLInputElement>("value-from-column").checked).toBe(true);
    expect(selects()).toContain("value-column");
  });

  test("steadiness: a quarter or a total among the months is named before it counts twice", async () => {
    const months = ["Jan", "Feb", "Mar", "Q1", "Apr", "May", "Jun", "Total"];
    const pane = await openPane(
      new FakeWorkbook([
        ["Item", ...months],
        ["Bolt", 1, 2, 3, 6, 4, 5, 6, 21],
        ["Nut", 2, 2, 2, 6, 1, 1, 1, 9],
      ]),
    );
    await pane.press("method-steadiness");
    await pane.choose("firstPeriod-column", "1");
    await pane.choose("lastPeriod-column", "7");
    expect(pane.text("other-periods")).toMatch(
      /^Not of the same kind as the first period: Q1 \(E\)\. /,
    );
    await pane.choose("lastPeriod-column", "8");
    expect(pane.text("other-periods")).toContain(": Q1 (E) and 1 more. A total among");
    await pane.choose("lastPeriod-column", "3");
    expect(pane.has("other-periods")).toBe(false);
  });

  test("periods of money: no price is no lack", async () => {
    const months = ["Jan", "Feb", "Mar", "Apr"];
    const pane = await openPane(
      new FakeWorkbook([
        ["Item", ...months.map((month) => `Sales ${month}`), "Price"],
        ["Bolt", 5, 6, 7, 9, 1],
        ["Nut", 3, 4, 1, 0, 2],
      ]),
    );
    expect(chosen(pane, "price-column")).toBe("None: the periods are in money");
    await pane.choose("price-column", "5");
    expect(pane.find<HTMLSelectElement>("price-column").options[0].text.trim()).toBe(
      "None: the periods are in money",
    );
  });

  test("groups: what they do is said once a column is chosen", async () => {
    const pane = await open();
    expect(pane.text()).not.toContain("gets its own analysis");
    await pane.choose("group-column", "1");
    expect(pane.text()).toContain(
      "Each location, type or supplier in that column gets its own analysis.",
    );
    await pane.choose("group-column", "");
    expect(abc.of(pane.pane).columns?.group).toBeNull();
  });
});

describe("weighted criteria", () => {
  const further = ({ pane }: OpenPane) => abc.of(pane).columns?.further;
  const labels = () =>
    [...document.querySelectorAll("select[id^=further]")].map((select) =>
      select.closest("label")?.querySelector("span")?.textContent?.trim(),
    );

  async function weighted(...columns: number[]): Promise<OpenPane> {
    const pane = await open();
    await pane.press("method-weighted");
    for (const [k, column] of columns.entries()) {
      await pane.choose(`further-${k}-column`, String(column));
    }
    return pane;
  }

  test("begin with an empty select for the second, and a new one for each more", async () => {
    const pane = await weighted();
    expect(labels()).toEqual(["Criterion 2"]);
    expect(chosen(pane, "further-0-column")).toBe("Choose a column");
    await pane.choose("further-0-column", "3");
    expect(labels()).toEqual(["Criterion 2", "Criterion 3"]);
    expect(chosen(pane, "further-0-column")).toBe("Lines (D)");
    expect(chosen(pane, "further-1-column")).toBe("Choose a column");
  });

  test("are six at most, the value included", async () => {
    const pane = await weighted(3, 4, 5, 6, 7);
    expect(further(pane)).toEqual([3, 4, 5, 6, 7]);
    expect(labels()).toEqual([2, 3, 4, 5, 6].map((number) => `Criterion ${number}`));
  });

  test("can be changed and taken out, and the others move up", async () => {
    const pane = await weighted(3, 4, 5);
    await pane.choose("further-1-column", "7");
    expect(further(pane)).toEqual([3, 7, 5]);
    expect(pane.find<HTMLSelectElement>("further-0-column").options[0].text.trim()).toBe(
      "Remove it",
    );
    await pane.choose("further-0-column", "");
    expect(further(pane)).toEqual([7, 5]);
    const shown = [0, 1, 2].map((k) => chosen(pane, `further-${k}-column`));
    expect(shown).toEqual(["Returns (H)", "Weight (F)", "Choose a column"]);
    expect(pane.has("further-3-column")).toBe(false);
  });

  test("are never the same column twice", async () => {
    const pane = await weighted(3, 4, 5);
    await pane.choose("further-2-column", "3");
    expect(further(pane)).toEqual([4, 3]);
    await pane.choose("further-2-column", "4");
    expect(further(pane)).toEqual([3, 4]);
  });

  test("each have a weight of 1, under the name of their column", async () => {
    const pane = await weighted(3, 5);
    await pane.press("analyse");
    const fields = ["line-weight-0", "line-weight-1", "line-weight-2"].map((id) =>
      pane.find<HTMLInputElement>(id),
    );
    expect(fields.map(({ value }) => value)).toEqual(["1", "1", "1"]);
    expect(fields.map(({ labels: own }) => own?.[0].textContent?.trim())).toEqual([
      "Sales (C)",
      "Lines (D)",
      "Weight (F)",
    ]);
  });

  test("keep their weights when one of them is taken out", async () => {
    const pane = await weighted(3, 4);
    await pane.press("analyse");
    await pane.type("line-weight-1", "5");
    await pane.type("line-weight-2", "9");
    await pane.choose("further-0-column", "");
    await pane.press("analyse");
    expect(pane.find<HTMLInputElement>("line-weight-1").value).toBe("9");
    expect(pane.has("line-weight-2")).toBe(false);
  });
});

describe("columns that are missing are asked for by name, where they are chosen", () => {
  test.each([
    ["value", "value-column", /^The pane cannot tell which numbers to use/],
    ["twoStage", "second-column", /^Choose the column of the second criterion\.$/],
    ["weighted", "further-0-column", /^Choose at least one criterion besides the value\.$/],
    ["steadiness", "firstPeriod-column", /^Choose the first and the last of the columns/],
  ])("%s", async (method, field, sentence) => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    await pane.press(`method-${method}`);
    const missing = method === "value" ? "value-column" : "second-column";
    if (pane.has(missing)) await pane.choose(missing, "");
    await pane.press("analyse");
    expect(pane.text("see-message")).toMatch(sentence);
    expect(pane.status).toBe(pane.text("see-message"));
    expect(pane.focused).toBe(field);
    expect(pane.has("check-heading")).toBe(false);
    expect(workbook.calls.map(({ method: call }) => call)).not.toContain("readList");
  });

  test("the sum of periods needs the periods, not a value column", async () => {
    const pane = await open();
    await pane.press("method-steadiness");
    await pane.press("value-from-periods");
    await pane.press("analyse");
    expect(pane.text("see-message")).toMatch(/^Choose the first and the last of the columns/);
    expect(pane.focused).toBe("firstPeriod-column");
    await pane.choose("firstPeriod-column", "5");
    await pane.choose("lastPeriod-column", "4");
    await pane.press("analyse");
    expect(pane.text("see-message")).toMatch(/at least two, side by side/);
    await pane.choose("lastPeriod-column", "7");
    await pane.press("analyse");
    expect(pane.focused).toBe("look-heading");
  });

  test("the value comes before the criteria beside it", async () => {
    const pane = await open();
    await pane.press("method-weighted");
    await pane.press("value-from-product");
    await pane.press("analyse");
    expect(pane.focused).toBe("quantity-column");
  });
});

test("another method after a run gives its own answer at once", async () => {
  const pane = await open();
  await pane.press("analyse");
  expect(pane.has("matrix")).toBe(false);
  await pane.press("method-twoStage");
  await pane.choose("second-column", "3");
  expect(pane.has("matrix")).toBe(true);
  expect(pane.has("stale")).toBe(false);
});

test("a list of months is offered as value and steadiness from the beginning", async () => {
  const pane = await openPane(
    new FakeWorkbook([
      ["Item", "Jan", "Feb", "Mar"],
      ["Bolt", 5, 6, 7],
      ["Nut", 0, 1, 9],
    ]),
  );
  expect(pane.find<HTMLInputElement>("method-steadiness").checked).toBe(true);
  expect(pane.find<HTMLInputElement>("value-from-periods").checked).toBe(true);
  expect(chosen(pane, "firstPeriod-column")).toBe("Jan (B)");
  expect(chosen(pane, "lastPeriod-column")).toBe("Mar (D)");
});
