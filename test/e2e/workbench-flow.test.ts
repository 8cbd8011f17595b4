import { openTab, press } from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

/** A laptop's window, beside whose sheet the pane is 728 px high; and the smallest pane there is. */
const laptop = { width: 1366, height: 768 };

const shown = (bench: Workbench) =>
  bench.pane.locator("html").evaluate((page) => ({
    window: page.ownerDocument.defaultView?.innerHeight ?? 0,
    whole: page.scrollHeight,
  }));

const bottomOf = (bench: Workbench, id: string) =>
  bench.pane.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().bottom);

async function makeSmallest(bench: Workbench): Promise<void> {
  await bench.page
    .locator("#pane")
    .evaluate((pane) => pane.setAttribute("style", "width:320px;min-width:320px;height:480px"));
}

async function standInItems(bench: Workbench): Promise<void> {
  await bench.goToSheet("Items");
  await bench.select("B5");
  await bench.pane.locator("#analyse").waitFor();
}

describe("from the list to the answer", () => {
  const workbench = useWorkbench(laptop);

  test("the button is in view, one press gives the answer, one more the classes or the report", async () => {
    const bench = workbench();
    await standInItems(bench);
    expect(await bottomOf(bench, "analyse")).toBeLessThan((await shown(bench)).window);
    await bench.screenshot("flow-start");
    await press(bench, "Analyse");
    await bench.pane.locator("#look-heading", { hasText: /of 1,862 items/ }).waitFor();
    const { window, whole } = await shown(bench);
    expect(whole).toBeLessThanOrEqual(1.5 * window);
    await bench.screenshot("flow-answer");
    // What can be done with it is in view, wherever the pane is scrolled to.
    expect(await bottomOf(bench, "write-column")).toBeLessThanOrEqual(window);
    await press(bench, /^Write classes in G/);
    await bench.pane.locator("#write-column-message").waitFor();
    await press(bench, "Write report");
    await bench.pane.locator("#write-report-message").waitFor();
  });

  test("in a pane of 320 × 480 the button is in view as well", async () => {
    const bench = workbench();
    await standInItems(bench);
    await makeSmallest(bench);
    expect(await bottomOf(bench, "analyse")).toBeLessThan(480);
    await bench.screenshotOfPane("flow-smallest-start");
    await press(bench, "Analyse");
    await bench.pane.locator("#look-heading").waitFor();
    await bench.screenshotOfPane("flow-smallest-answer");
    expect(await bottomOf(bench, "write-column")).toBeLessThanOrEqual(480);
  });

  test("without a list the pane offers those of the workbook, and the parts that need none", async () => {
    const bench = workbench();
    await bench.goToSheet("Items");
    await bench.select("K40");
    await bench.pane.locator("#lists").waitFor();
    await bench.screenshotOfPane("flow-no-list");
    await bench.pane
      .locator("#lists")
      .getByRole("button", { name: /Demand/ })
      .click();
    await bench.pane.locator("#takes", { hasText: /^\s*Demand,/ }).waitFor();
    await bench.waitForActiveCell(/^Demand /);
    await bench.goToSheet("Items");
    await bench.select("K40");
    await bench.pane.locator("#lists").waitFor();
    await bench.pane.locator("#panel").getByRole("button", { name: "Explain" }).click();
    await bench.pane.getByRole("tab", { name: "Explain", selected: true }).waitFor();
  });

  test("folded settings open with the keyboard, and a change applies at once", async () => {
    const bench = workbench();
    await standInItems(bench);
    await press(bench, "Analyse");
    await bench.pane.locator("#look-heading", { hasText: /80%/ }).waitFor();
    await bench.pane.locator("#choose-heading").focus();
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.type("50");
    await bench.page.keyboard.press("Tab");
    await bench.pane.locator("#look-heading", { hasText: /make 50%/ }).waitFor();
    await bench.screenshotOfPane("flow-changed-line");
  });

  test("from the answer the keyboard comes to the actions with two presses", async () => {
    const bench = workbench();
    await standInItems(bench);
    await press(bench, "Analyse");
    await bench.pane.locator("#look-heading", { hasText: /80%/ }).waitFor();
    await bench.pane.locator("#look-heading").focus();
    await bench.page.keyboard.press("Tab");
    await bench.screenshotOfPane("flow-to-the-actions");
    expect(await bench.pane.locator("#write-skip").isVisible()).toBe(true);
    await bench.page.keyboard.press("Enter");
    const focused = () => bench.paneFrame.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe("write-column");
  });

  test("the other tasks have their button in view too", async () => {
    const bench = workbench();
    await standInItems(bench);
    for (const [tab, id] of [
      ["Zero stock", "zero-find"],
      ["Count plan", "count-make"],
    ] as const) {
      await openTab(bench, tab);
      await bench.pane.locator(`#${id}`).waitFor();
      expect(await bottomOf(bench, id)).toBeLessThan((await shown(bench)).window);
      await bench.screenshotOfPane(`flow-${id}`);
    }
  });
});
