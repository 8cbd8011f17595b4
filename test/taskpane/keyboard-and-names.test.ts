/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { abc } from "../../src/taskpane/abc/state";
import type { Cell } from "../../src/workbook/excel/types";
import { FakeWorkbook } from "./fake-workbook";
import { nameOf, openPane, type OpenPane } from "./open-pane";

const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", "30,5"],
  ["Nut", -1],
  ["Cap", ""],
  ["Total", 79.5],
];

async function afterEverything(): Promise<OpenPane> {
  const workbook = new FakeWorkbook(cells);
  workbook.hiddenRows = [2];
  const pane = await openPane(workbook);
  await pane.press("analyse");
  await pane.press("write-column");
  workbook.userChangesSource();
  await pane.settled();
  return pane;
}

/** Each method with all it can show: a matrix with a target that cannot be, weights, groups. */
async function afterAMatrix(): Promise<OpenPane> {
  const pane = await openPane(
    new FakeWorkbook([
      ["Item", "Depot", "Price", "Jan", "Feb", "Mar"],
      ["Bolt", "North", 5, 4, 4, 4],
      ["Nut", "South", 3, 0, 9, 1],
      ["Cap", "", 2, 1, "", 2],
    ]),
  );
  await pane.choose("group-column", "1");
  await pane.press("analyse");
  await pane.type("line-x", "none");
  await pane.type("line-x", "0.4");
  await pane.press("write-column");
  await pane.type("target-BY", "100");
  await pane.type("line-margin", "30");
  return pane;
}

async function afterWeights(): Promise<OpenPane> {
  const pane = await openPane(
    new FakeWorkbook([
      ["Item", "Depot", "Sales", "Lines", "Profit"],
      ["Bolt", "North", 50, 4, 4],
      ["Nut", "South", 30, 90, 1],
    ]),
  );
  await pane.choose("group-column", "1");
  await pane.press("method-weighted");
  await pane.choose("further-0-column", "3");
  await pane.choose("further-1-column", "4");
  await pane.press("analyse");
  await pane.choose("shown-group", "1");
  await pane.type("line-weight-1", "-2");
  return pane;
}

const situations: [string, () => Promise<OpenPane>][] = [
  ["one value", afterEverything],
  ["a matrix of several groups", afterAMatrix],
  ["weighted criteria", afterWeights],
];

const controls = () => [
  ...document.querySelectorAll<HTMLElement>("button, input, select, summary, svg [tabindex]"),
];

/** Of a row of tabs the keyboard reaches the open one; arrow keys go on from there. */
const isOtherTab = (control: HTMLElement) => control.getAttribute("aria-selected") === "false";

test("the keyboard goes through the pane from top to bottom", async () => {
  await afterEverything();
  const reached = controls().filter((control) => !isOtherTab(control));
  const ids = reached.map(({ id }) => id).filter((id) => id !== "");
  expect(ids).toEqual([
    ...["tab-analysis", "run-again", "close-notice", "analyse", "write-skip"],
    ...["pareto-chart-cursor", "pareto-chart-class-A", "pareto-chart-a", "pareto-chart-b"],
    // Findings, what matters most first.
    ...["select-blank", "textNumbers-read", "textNumbers-leaveOut", "select-textNumber"],
    ...["select-negative", "duplicates-sum", "duplicates-keep", "select-duplicates"],
    ...["totals-leaveOut", "totals-count", "select-totals"],
    ...["why-heading", "item-search"],
    ...["list-heading", "has-header", "item-column", "description-column"],
    ...["value-from-column", "value-from-product", "value-column", "group-column"],
    "leave-out-hidden",
    ...["method-heading", "method-value", "method-twoStage", "method-weighted"],
    "method-steadiness",
    ...["choose-heading", "line-a", "line-b", "rule-crossing", "rule-within", "rule-count"],
    ...["line-margin", "further-heading", "show-query", "written-heading"],
    ...["write-column", "write-report", "take-back-last"],
  ]);
});

test("from the answer two presses lead to what can be done with it", async () => {
  const pane = await openPane(new FakeWorkbook(cells));
  await pane.press("analyse");
  const heading = pane.find("look-heading");
  expect(document.activeElement).toBe(heading);
  const isAfter = (control: Element) =>
    (heading.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  expect(controls().find(isAfter)?.id).toBe("write-skip");
  await pane.press("write-skip");
  expect(document.activeElement?.id).toBe("write-column");
});

test("with more to say there are more fields, each where it is spoken of", async () => {
  await afterAMatrix();
  const ids = controls().map(({ id }) => id);
  const part = (from: string, to: string) => ids.slice(ids.indexOf(from), ids.indexOf(to) + 1);
  expect(part("value-from-column", "lastPeriod-column")).toEqual([
    ...["value-from-column", "value-from-product", "value-from-periods", "price-column"],
    ...["group-column", "method-heading", "method-value", "method-twoStage", "method-weighted"],
    ...["method-steadiness", "firstPeriod-column", "lastPeriod-column"],
  ]);
  expect(part("rule-count", "line-margin")).toEqual([
    ...["rule-count", "line-x", "line-y", "line-margin"],
  ]);
  expect(part("open-AX", "target-CZ")).toEqual(
    [..."ABC"].flatMap((first) =>
      ["open", "target"].flatMap((what) => [..."XYZ"].map((second) => `${what}-${first}${second}`)),
    ),
  );
  await afterWeights();
  const weighted = controls().map(({ id }) => id);
  expect(weighted.filter((id) => /^(?:further|line)-/.test(id))).toEqual([
    ...["further-0-column", "further-1-column", "further-2-column"],
    ...["line-weight-0", "line-weight-1", "line-weight-2", "line-a", "line-b", "line-margin"],
  ]);
});

test.each(situations)(
  "%s: the keyboard reaches every control, and no tab twice",
  async (_, open) => {
    await open();
    for (const control of controls()) {
      expect([control.id, control.tabIndex]).toEqual([control.id, isOtherTab(control) ? -1 : 0]);
    }
    expect(document.querySelectorAll("[role=tab][aria-selected=true]")).toHaveLength(1);
  },
);

test.each(situations)(
  "%s: every control has a name, and every group of choices too",
  async (_, open) => {
    await open();
    for (const control of document.querySelectorAll("button")) expect(nameOf(control)).not.toBe("");
    for (const field of document.querySelectorAll("input, select")) {
      expect((field as HTMLInputElement).labels?.[0]?.textContent?.trim()).toBeTruthy();
    }
    for (const group of document.querySelectorAll("[role=group]")) {
      const heading = document.getElementById(group.getAttribute("aria-labelledby") ?? "");
      expect(heading?.textContent?.trim()).toBeTruthy();
    }
    for (const group of document.querySelectorAll("fieldset")) {
      expect(group.querySelector("legend")?.textContent?.trim()).toBeTruthy();
    }
  },
);

test.each(situations)(
  "%s: no id stands twice, and every reference to one leads somewhere",
  async (_, open) => {
    await open();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        for (const id of (element.getAttribute(attribute) ?? "").split(" ")) {
          expect(ids).toContain(id);
        }
      }
    }
  },
);

test.each(situations)(
  "%s: there is one polite live region, and nothing shouts",
  async (_, open) => {
    await open();
    expect(document.querySelectorAll("[role=status], [aria-live]")).toHaveLength(1);
    expect(document.querySelectorAll("[role=alert]")).toHaveLength(0);
  },
);

test.each(situations)("%s: headings go down one level at a time", async (_, open) => {
  await open();
  const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(1);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
});

test.each(situations)(
  "%s: no style and no script stands in the page's elements, which its policy would forbid",
  async (_, open) => {
    await open();
    expect(document.querySelectorAll("[style], script, style, [onclick]")).toHaveLength(0);
  },
);

test.each(situations)("%s: nothing a user reads is a program's word", async (_, open) => {
  const pane = await open();
  expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
});

test("a field with a wrong entry says so to a screen reader, with the sentence beneath it", async () => {
  const pane = await afterAMatrix();
  for (const [id, problem] of [
    ["line-margin", /^Enter a number from 0 to 20\.$/],
    ["target-BY", /Enter a percentage above 1 and below 100,/],
  ] as const) {
    const field = pane.find(id);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(pane.text(field.getAttribute("aria-describedby") ?? "")).toMatch(problem);
  }
  expect(pane.find("target-AX").getAttribute("aria-invalid")).toBeNull();
});

test("what is being typed stays while the pane hears of something else, and counts once it is done", async () => {
  const open = await afterAMatrix();
  const { store } = open.pane;
  for (const id of ["line-margin", "line-a", "target-AX"]) {
    const field = open.find<HTMLInputElement>(id);
    field.focus();
    field.value = "7";
    store.change({ status: `Heard of something while ${id} is typed` });
    abc.change(open.pane, { sourceChange: "edited" });
    await open.settled();
    expect([id, open.find<HTMLInputElement>(id).value]).toEqual([id, "7"]);
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await open.settled();
  }
  const { lines } = abc.of(open.pane);
  expect(lines.fields).toMatchObject({ margin: "7", a: "7" });
  expect(lines.targets.AX).toBe(0.07);
});

test("each target of the matrix is named by its class", async () => {
  const pane = await afterAMatrix();
  const name = pane.find<HTMLInputElement>("target-CZ").labels?.[0].textContent ?? "";
  expect(name.replace(/\s+/g, " ").trim()).toBe("Target CZ %");
});
