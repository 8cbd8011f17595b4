/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { nameOf, openPane, type OpenPane } from "../open-pane";
import { cells, counted } from "./lists";

async function afterEverything(): Promise<OpenPane> {
  const workbook = new FakeWorkbook([...cells, ["Cap", "", "soon", 0, 0]]);
  workbook.hiddenRows = [3];
  const pane = await openPane(workbook);
  await pane.press("tab-countPlan");
  await pane.press("count-make");
  await pane.press("count-write");
  workbook.userChangesSource();
  await pane.settled();
  await pane.type("count-counts-0", "often");
  return pane;
}

async function afterComparing(): Promise<OpenPane> {
  const pane = await openPane(new FakeWorkbook(counted));
  await pane.press("tab-countPlan");
  await pane.press("count-make");
  return pane;
}

test("the keyboard goes through the screen from top to bottom", async () => {
  await afterEverything();
  const panel = document.getElementById("panel") as HTMLElement;
  const controls = [...panel.querySelectorAll<HTMLElement>("button, input, select")];
  expect(controls.every((control) => control.tabIndex === 0)).toBe(true);
  const ids = controls.map(({ id }) => id.replace("count-", "")).filter((id) => id !== "");
  expect(ids).toEqual([
    ...["has-header", "item-column", "class-column", "value-column", "lastCounted-column"],
    ...["book-column", "unitCost-column", "counted-column", "leave-out-hidden", "look-again"],
    ...["start", "days", "workingDays", "seed", "counts-0", "counts-1", "make"],
    ...["select-noClass", "write"],
  ]);
});

test.each([afterEverything, afterComparing])(
  "every control has a name, and every group of choices too",
  async (screen) => {
    await screen();
    for (const control of document.querySelectorAll("button")) expect(nameOf(control)).not.toBe("");
    for (const field of document.querySelectorAll("input, select")) {
      expect((field as HTMLInputElement).labels?.[0]?.textContent?.trim()).toBeTruthy();
    }
    for (const group of document.querySelectorAll("fieldset")) {
      expect(group.querySelector("legend")?.textContent?.trim()).toBeTruthy();
    }
  },
);

test.each([afterEverything, afterComparing])(
  "no id stands twice, and every reference to one leads somewhere",
  async (screen) => {
    await screen();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
      for (const element of document.querySelectorAll(`#panel [${attribute}]`)) {
        for (const id of (element.getAttribute(attribute) ?? "").split(" ")) {
          expect(ids).toContain(id);
        }
      }
    }
  },
);

test.each([afterEverything, afterComparing])(
  "headings go down one level at a time",
  async (screen) => {
    await screen();
    const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  },
);

test.each([afterEverything, afterComparing])(
  "no style and no script stands in the page's elements, which its policy would forbid",
  async (screen) => {
    await screen();
    expect(document.querySelectorAll("[style], script, style, [onclick]")).toHaveLength(0);
  },
);

test.each([afterEverything, afterComparing])(
  "nothing a user reads is a program's word",
  async (screen) => {
    const pane = await screen();
    expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  },
);
