/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { abc } from "../../../../src/taskpane/abc/state";
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";

/** 50, 30, 15, 4 and 1 percent, not in this order. */
const cells: Cell[][] = [
  ["Item", "Sales, USD", "Lines"],
  ["Cup", 15, 1],
  ["Bolt", 50, 4],
  ["Rod", 1, 9],
  ["Nut", 30, 2],
  ["Pin", 4, 3],
];

interface Shown {
  pane: OpenPane;
  workbook: FakeWorkbook;
}

async function shown(language?: string, ...choices: string[]): Promise<Shown> {
  const workbook = new FakeWorkbook(cells);
  const pane = await openPane(workbook, language);
  await pane.choose("value-column", "1");
  for (const choice of choices) {
    const [id, value] = choice.split("=");
    if (value === undefined) await pane.press(id);
    else await pane.choose(id, value);
  }
  await pane.press("analyse");
  return { pane, workbook };
}

async function key(pane: OpenPane, id: string, name: string): Promise<void> {
  const control = pane.find<SVGElement>(id);
  control.focus();
  control.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  await pane.settled();
}

const said = (pane: OpenPane, id: string) => pane.find(id).getAttribute("aria-valuetext");
const texts = (pane: OpenPane) =>
  [...pane.find("pareto-chart").querySelectorAll("text")].map((text) =>
    text.textContent?.replace(/\s+/g, " ").trim(),
  );

test("the axes say what they count, in the user's signs", async () => {
  const { pane } = await shown("de-DE");
  expect(texts(pane)).toEqual(
    expect.arrayContaining([
      ...["Sales, USD", "Running total", "5 items, largest first", "0 %", "100 %", "60"],
    ]),
  );
  const weighted = (await shown("de-DE", "method-weighted", "further-0-column=2")).pane;
  expect(texts(weighted)).toEqual(expect.arrayContaining(["Score", "0,4"]));
});

describe("along the items of the Pareto chart", () => {
  test("the keyboard walks from the largest to the smallest, and each is told", async () => {
    const { pane } = await shown();
    const cursor = "pareto-chart-cursor";
    expect(pane.find(cursor).getAttribute("role")).toBe("slider");
    await key(pane, cursor, "ArrowRight");
    expect(said(pane, cursor)).toBe(
      "Item 2 of 5: Nut, Sales, USD: 30, running total 80.0%, class A",
    );
    expect(document.querySelector(".chart-tip")?.textContent).toContain("Item 2 of 5: Nut");
    await key(pane, cursor, "End");
    expect(said(pane, cursor)).toMatch(/^Item 5 of 5: Rod, .*running total 100\.0%, class C$/);
    await key(pane, cursor, "Home");
    expect(said(pane, cursor)).toMatch(/^Item 1 of 5: Bolt/);
    await key(pane, cursor, "Escape");
    expect(document.querySelector(".chart-tip")).toBeNull();
  });

  test("Enter selects the row of the item in the sheet", async () => {
    const { pane, workbook } = await shown();
    await key(pane, "pareto-chart-cursor", "ArrowRight");
    await key(pane, "pareto-chart-cursor", "Enter");
    expect(workbook.selectedRows).toEqual([4]);
  });

  test("the name of a class selects its rows", async () => {
    const { pane, workbook } = await shown();
    expect(pane.find("pareto-chart-class-A").getAttribute("aria-label")).toBe(
      "Class A, 2 items: select the rows in the sheet",
    );
    await key(pane, "pareto-chart-class-A", "Enter");
    expect(workbook.selectedRows).toEqual([2, 4]);
    pane.find("pareto-chart-class-C").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await pane.settled();
    expect(workbook.selectedRows).toEqual([3, 5]);
  });
});

describe("a line of the Pareto chart", () => {
  test("is moved by the keyboard as if it had been typed", async () => {
    const { pane } = await shown();
    expect(said(pane, "pareto-chart-a")).toBe("Line A: 80%");
    await key(pane, "pareto-chart-a", "PageDown");
    expect(said(pane, "pareto-chart-a")).toBe("Line A: 75%");
    expect(pane.find<HTMLInputElement>("line-a").value).toBe("75");
    await key(pane, "pareto-chart-a", "Home");
    expect(pane.find<HTMLInputElement>("line-a").value).toBe("2");
    expect(abc.of(pane.pane).result?.summary.map(({ items }) => items)).toEqual([1, 2, 2]);
    expect(pane.focused).toBe("pareto-chart-a");
  });

  test("does not pass the other", async () => {
    const { pane } = await shown();
    await key(pane, "pareto-chart-a", "End");
    expect(pane.find<HTMLInputElement>("line-a").value).toBe("95");
    await key(pane, "pareto-chart-b", "ArrowDown");
    expect(pane.find<HTMLInputElement>("line-b").value).toBe("95");
    expect(pane.has("line-b-problem")).toBe(false);
  });

  test("is typed in the user's signs", async () => {
    const { pane } = await shown("de-DE");
    await pane.type("line-b", "97,5");
    await key(pane, "pareto-chart-b", "ArrowUp");
    expect(pane.find<HTMLInputElement>("line-b").value).toBe("98,5");
  });

  test("stands upright where items are counted, and moves all the same", async () => {
    const { pane } = await shown();
    await pane.press("rule-count");
    await key(pane, "pareto-chart-a", "ArrowLeft");
    expect(pane.find<HTMLInputElement>("line-a").value).toBe("79");
    expect(pane.find("pareto-chart-a").getAttribute("aria-orientation")).toBe("horizontal");
  });
});
