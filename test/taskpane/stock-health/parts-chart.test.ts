/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { html, render } from "lit/html.js";
import { Formats } from "../../../src/taskpane/pane/formats";
import type { Pane } from "../../../src/taskpane/pane/pane";
import { partsChartView } from "../../../src/taskpane/stock-health/answer/parts-chart";
import { words } from "../lists";
import { chartedParts, threeGroups } from "./charted-parts";

function shown(...facts: Parameters<typeof chartedParts>) {
  return shownTo(words as unknown as Pane, ...facts);
}

function shownTo(pane: Pane, ...facts: Parameters<typeof chartedParts>) {
  const { charted, presses } = chartedParts(...facts);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  render(html`${partsChartView(pane, charted)}`, root);
  const find = (id: string) => document.getElementById(id) as Element;
  const cursor = find("health-chart-cursor") as SVGElement | null;
  const key = (name: string) =>
    cursor?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  const said = () => cursor?.getAttribute("aria-valuetext");
  const texts = () =>
    [...find("health-chart").querySelectorAll("text")].map(({ textContent }) => textContent);
  return { presses, find, key, said, texts };
}

test("a bar for each group, most money first, with what it comes to", () => {
  const { texts } = shown(threeGroups);
  // A: 200 + 500 + 1,300 + 100 + 900; B: 400 + 100 + 500; C: 50 + 150.
  const inDrawing = texts().filter((text) => /^[ABC]$|^USD/.test(text ?? ""));
  expect(inDrawing).toEqual(["A", "USD 3,000", "B", "USD 1,000", "C", "USD 200"]);
  expect(texts()).toEqual(
    expect.arrayContaining(["Class", "Money in stock, USD", "Will expire", "Dead"]),
  );
});

test("the keyboard walks over the parts, bar by bar, and says their money", () => {
  const { key, said } = shown(threeGroups);
  expect(said()).toBe("Expired: USD 100, 3.3% of A, 1 item");
  key("ArrowRight");
  expect(said()).toBe("Will expire: USD 200, 6.7% of A, 1 item");
  key("ArrowRight");
  key("ArrowRight");
  expect(said()).toBe("Working: USD 2,200, 73.3% of A, 2 items");
  key("ArrowRight");
  expect(said()).toBe("Dead: USD 400, 40.0% of B, 1 item");
  key("End");
  expect(said()).toBe("Dead: USD 150, 75.0% of C, 1 item");
});

test("a press selects the items of a part in its group", () => {
  const { key, presses } = shown(threeGroups);
  key("Enter");
  key("End");
  key(" ");
  expect(presses).toEqual([
    ["expired", "A"],
    ["dead", "C"],
  ]);
});

test("a press between the bars selects the nearest part", () => {
  const { find, presses } = shown(threeGroups);
  find("health-chart-cursor").dispatchEvent(
    new MouseEvent("click", { bubbles: true, clientX: 280, clientY: 60 }),
  );
  expect(presses).toEqual([["working", "A"]]);
});

test("without groups there is one bar of all items", () => {
  const { texts, presses, key } = shown(
    threeGroups.map(([, ...money]): [null, ...number[]] => [null, ...money]),
    { groupedBy: "" },
  );
  expect(texts()).toEqual(expect.arrayContaining(["All items", "USD 4,200"]));
  key("Enter");
  expect(presses).toEqual([["expired", null]]);
});

test("items without a group have a bar of their own", () => {
  const { texts } = shown([...threeGroups, [null, 0, 0, 0, 0, 5000]]);
  expect(texts().filter((text) => /^[ABC]$|without/.test(text ?? ""))[0]).toBe("without a group");
});

test("more groups than are drawn are told of", () => {
  const many = Array.from({ length: 15 }, (_, k): [string, ...number[]] => [
    `Depot ${k}`,
    ...[0, 0, 0, 0, 20 - k],
  ]);
  shown(many);
  expect(document.querySelector(".chart-notes")?.textContent).toContain(
    "3 smaller groups are not drawn.",
  );
});

test("the same stands in a table for whoever does not see the drawing", () => {
  const { find } = shown(threeGroups);
  const cells = [...find("health-chart-table").querySelectorAll("tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim()),
  );
  expect(cells).toEqual([
    ["Class", "Expired", "Will expire", "Dead", "Excess", "Working", "All"],
    ["A", "100", "200", "0", "500", "2,200", "3,000"],
    ["B", "0", "0", "400", "100", "500", "1,000"],
    ["C", "50", "0", "150", "0", "0", "200"],
  ]);
  expect(find("health-chart-description").textContent).toBe(
    "One bar for each group, most money first. In all USD 4,200, of which 64.3% is Working.",
  );
});

test("large money is in millions on the axis, in the user's signs", () => {
  const german = { ...words, formats: new Formats("de-DE") } as unknown as Pane;
  const { texts, said } = shownTo(german, [["A", 500_000, 0, 0, 0, 3_000_000]], {
    currency: "EUR",
  });
  expect(texts()).toEqual(expect.arrayContaining(["Money in stock, EUR million", "1", "4"]));
  expect(said()?.replace(/\s/g, " ")).toBe("Expired: EUR 500.000, 14,3 % of A, 1 item");
});

test("without a currency the axis names none, and a stock of nothing has no bar", () => {
  const { texts, find } = shown([["A", 0, 0, 0, 0, 0]], { currency: "" });
  expect(texts()).toContain("Money in stock");
  expect(find("health-chart-cursor")).toBeNull();
  expect(find("health-chart").outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
});
