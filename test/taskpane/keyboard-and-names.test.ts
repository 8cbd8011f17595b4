/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../src/workbook/types";
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
  await pane.press("check-button");
  await pane.press("classify-button");
  await pane.press("write-column");
  workbook.userChangesSource();
  await pane.settled();
  return pane;
}

test("the keyboard goes through the pane from top to bottom", async () => {
  await afterEverything();
  const controls = [...document.querySelectorAll<HTMLElement>("button, input, select")];
  expect(controls.every((control) => control.tabIndex === 0)).toBe(true);
  const ids = controls.map(({ id }) => id).filter((id) => id !== "");
  expect(ids).toEqual([
    ...["run-again", "has-header", "item-column", "description-column"],
    ...["value-from-column", "value-from-product", "value-column", "leave-out-hidden"],
    ...["check-button", "select-blank", "select-textNumber", "textNumbers-read"],
    ...["textNumbers-leaveOut", "select-negative", "select-duplicates", "duplicates-sum"],
    ...["duplicates-keep", "select-totals", "totals-leaveOut", "totals-count"],
    ...["line-a", "line-b", "rule-crossing", "rule-within", "rule-count", "classify-button"],
    ...["item-search", "write-column", "write-report"],
  ]);
});

test("every control has a name, and every group of choices too", async () => {
  await afterEverything();
  for (const control of document.querySelectorAll("button")) expect(nameOf(control)).not.toBe("");
  for (const field of document.querySelectorAll("input, select")) {
    expect((field as HTMLInputElement).labels?.[0]?.textContent?.trim()).toBeTruthy();
  }
  for (const group of document.querySelectorAll("fieldset")) {
    expect(group.querySelector("legend")?.textContent?.trim()).toBeTruthy();
  }
});

test("no id stands twice, and every reference to one leads somewhere", async () => {
  await afterEverything();
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of (element.getAttribute(attribute) ?? "").split(" "))
        expect(ids).toContain(id);
    }
  }
});

test("there is one polite live region, and nothing shouts", async () => {
  await afterEverything();
  expect(document.querySelectorAll("[role=status], [aria-live]")).toHaveLength(1);
  expect(document.querySelectorAll("[role=alert]")).toHaveLength(0);
});

test("headings go down one level at a time", async () => {
  await afterEverything();
  const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(1);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
});

test("no style and no script stands in the page's elements, which its policy would forbid", async () => {
  await afterEverything();
  expect(document.querySelectorAll("[style], script, style, [onclick]")).toHaveLength(0);
});

test("nothing a user reads is a program's word", async () => {
  const pane = await afterEverything();
  expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
});
