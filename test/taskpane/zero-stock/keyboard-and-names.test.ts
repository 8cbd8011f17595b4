/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { FakeWorkbook } from "../fake-workbook";
import type { OpenPane } from "../open-pane";
import { expectOrderly } from "../orderly-screen";
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
  const controls = [...panel.querySelectorAll<HTMLElement>("button, input, select, summary")];
  expect(controls.every((control) => control.tabIndex === 0)).toBe(true);
  const ids = controls.map(({ id }) => id.replace("zero-", "")).filter((id) => id !== "");
  expect(ids).toEqual([
    ...["run-again", "close-notice", "find", "candidate-0", "candidate-1", "select-blank"],
    "list-heading",
    ...["has-header", "item-column", "leadTime-column", "leadTimeSpread-column"],
    ...["leadTimeSpread-ratio", "leadTimeSpread-deviation", "demandSpread-column"],
    ...["demandSpread-ratio", "demandSpread-deviation", "unitValue-column", "turnover-column"],
    ...["toOrder-column", "onHand-column", "leave-out-hidden", "rule-heading"],
    ...["limit-leadTime", "limit-leadTimeCv", "limit-demandCv", "limit-unitValue"],
    ...["limit-turnover", "written-heading"],
  ]);
});

expectOrderly("the search", afterEverything);
