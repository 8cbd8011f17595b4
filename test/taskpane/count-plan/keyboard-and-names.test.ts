/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import { openPane, type OpenPane } from "../open-pane";
import { expectOrderly } from "../orderly-screen";
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
  const controls = [...panel.querySelectorAll<HTMLElement>("button, input, select, summary")];
  expect(controls.every((control) => control.tabIndex === 0)).toBe(true);
  const ids = controls.map(({ id }) => id.replace("count-", "")).filter((id) => id !== "");
  expect(ids).toEqual([
    ...["run-again", "close-notice", "make", "select-noClass", "list-heading"],
    ...["has-header", "item-column", "class-column", "value-column", "lastCounted-column"],
    ...["book-column", "unitCost-column", "counted-column", "leave-out-hidden"],
    ...["settings-heading", "start", "days", "workingDays", "seed", "counts-0", "counts-1"],
    "written-heading",
  ]);
});

expectOrderly("the plan", afterEverything);
expectOrderly("the comparison", afterComparing);
