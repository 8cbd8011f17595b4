/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { nameOf, type OpenPane } from "../open-pane";
import { cells } from "./lists";
import { afterFinding } from "./open-zero-stock";

async function afterEverything(): Promise<OpenPane> {
  const workbook = new FakeWorkbook([...cells, ["Cap", "", 0, 0, 0, 0, "", 0]]);
  workbook.hiddenRows = [3];
  const pane = await afterFinding(workbook);
  await pane.press("zero-write");
  workbook.userChangesSource();
  await pane.settled();
  await pane.type("zero-limit-demandCv", "one");
  await pane.press("zero-demandSpread-ratio");
  return pane;
}

test("the keyboard goes through the screen from top to bottom", async () => {
  await afterEverything();
  const panel = document.getElementById("panel") as HTMLElement;
  const controls = [...panel.querySelectorAll<HTMLElement>("button, input, select")];
  expect(controls.every((control) => control.tabIndex === 0)).toBe(true);
  const ids = controls.map(({ id }) => id.replace("zero-", "")).filter((id) => id !== "");
  expect(ids).toEqual([
    ...["has-header", "item-column", "leadTime-column", "leadTimeSpread-column"],
    ...["leadTimeSpread-ratio", "leadTimeSpread-deviation", "demandSpread-column"],
    ...["demandSpread-ratio", "demandSpread-deviation", "unitValue-column", "turnover-column"],
    ...["toOrder-column", "onHand-column", "leave-out-hidden", "look-again"],
    ...["limit-leadTime", "limit-leadTimeCv", "limit-demandCv", "limit-unitValue"],
    ...["limit-turnover", "find", "select-blank", "candidate-0", "candidate-1", "write"],
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
    for (const element of document.querySelectorAll(`#panel [${attribute}]`)) {
      for (const id of (element.getAttribute(attribute) ?? "").split(" ")) {
        expect(ids).toContain(id);
      }
    }
  }
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
