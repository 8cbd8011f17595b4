import type { Locator } from "playwright-core";
import { eventually } from "./support/eventually";
import { classify, numberIn, openList, openTab, press, rowsOf } from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

const cursorOf = (bench: Workbench) => bench.pane.locator("#pareto-chart-cursor");
const status = (bench: Workbench) => bench.pane.locator("#status");
const said = (control: Locator) => control.getAttribute("aria-valuetext");
const countsOf = async (bench: Workbench) =>
  (await rowsOf(bench.pane.locator("#class-table")))
    .slice(1, 4)
    .map(([, items]) => numberIn(items));

/** The middle of a control, where it is seen on the page. */
async function middleOf(control: Locator): Promise<{ x: number; y: number }> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error("It is not drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("the Pareto chart of the sample list", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 });

  beforeEach(async () => {
    const bench = workbench();
    await openTab(bench, "ABC");
    await classify(bench);
    await cursorOf(bench).waitFor();
  });

  test("tells the item that is pointed at, and its class as the table counts it", async () => {
    const bench = workbench();
    const box = await cursorOf(bench).boundingBox();
    if (!box) throw new Error("The chart is not drawn");
    await cursorOf(bench).scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(cursorOf(bench));
    await bench.page.mouse.move(x - box.width * 0.45, y);
    const tip = bench.pane.locator(".chart-tip");
    await tip.waitFor();
    const [first, value, total, name] = await tip.locator("> *").allTextContents();
    const rank = numberIn(/^Item ([\d,]+) of 1,862: ./.exec(first)?.[1] ?? "");
    // A twentieth of the way along.
    expect(Math.abs(rank - 1862 / 20)).toBeLessThan(12);
    expect([value, total]).toEqual([
      expect.stringMatching(/^Sales, USD: [\d,.]+$/),
      expect.stringMatching(/^running total \d\d\.\d%$/),
    ]);
    expect(name).toBe("class A");
    await bench.screenshot("pane-chart-pointed-at");
  });

  test("the keyboard walks to the last A, and Enter selects its row", async () => {
    const bench = workbench();
    const [a] = await countsOf(bench);
    const cursor = cursorOf(bench);
    await cursor.focus();
    await cursor.press("Home");
    expect(await said(cursor)).toMatch(/^Item 1 of 1,862: .*class A$/);
    // A page is a tenth of the items.
    const pages = Math.floor((a - 1) / 186);
    for (let page = 0; page < pages; page++) await cursor.press("PageUp");
    for (let step = 0; step < a - 1 - pages * 186; step++) await cursor.press("ArrowRight");
    expect(await said(cursor)).toMatch(new RegExp(`^Item ${a} of 1,862: .*class A$`));
    await cursor.press("ArrowRight");
    expect(await said(cursor)).toMatch(/class B$/);
    await cursor.press("Enter");
    await eventually(async () => /1 row\b/.test((await status(bench).textContent()) ?? ""), true);
    await cursor.press("End");
    expect(await said(cursor)).toMatch(/^Item 1,862 of 1,862: .*100\.0%, class C$/);
  });

  test("line A dragged down makes fewer As, and its field says where it lies", async () => {
    const bench = workbench();
    const before = await countsOf(bench);
    const grip = bench.pane.locator("#pareto-chart-a");
    const { x, y } = await middleOf(grip);
    const height = (await cursorOf(bench).boundingBox())?.height ?? NaN;
    await bench.page.mouse.move(x, y);
    await bench.page.mouse.down();
    await bench.page.mouse.move(x, y + 10);
    await bench.page.mouse.move(x, y + height * 0.3, { steps: 4 });
    await bench.screenshot("pane-chart-dragged");
    await bench.page.mouse.up();
    const field = bench.pane.locator("#line-a");
    await eventually(async () => Math.abs(Number(await field.inputValue()) - 50) < 4, true);
    await eventually(async () => (await countsOf(bench))[0] < before[0], true);
    const after = await countsOf(bench);
    expect(after[0]).toBeLessThan(before[0]);
    expect(after[0] + after[1]).toBe(before[0] + before[1]);
    expect(await said(grip)).toBe(`Line A: ${await field.inputValue()}%`);
    // Back by the keyboard, and it is as it was.
    await grip.focus();
    while (Number(await field.inputValue()) < 80) {
      const typed = await field.inputValue();
      await grip.press("ArrowUp");
      await eventually(async () => (await field.inputValue()) !== typed, true);
    }
    await eventually(async () => (await countsOf(bench))[0] === before[0], true);
  });

  test("the name of a class selects as many rows as the table counts", async () => {
    const bench = workbench();
    const [a] = await countsOf(bench);
    const { x, y } = await middleOf(bench.pane.locator("#pareto-chart-class-A"));
    await bench.page.mouse.click(x, y);
    await eventually(async () => {
      const text = (await status(bench).textContent()) ?? "";
      return new RegExp(`\\b${a} rows\\b`).test(text);
    }, true);
  });

  test("follows the width of the pane with letters of one size", async () => {
    const bench = workbench();
    const chart = bench.pane.locator("#pareto-chart");
    const sizes = async () => ({
      width: Number(await chart.getAttribute("width")),
      box: await chart.evaluate((svg) => svg.getBoundingClientRect().width),
      letters: await chart.evaluate((svg) => getComputedStyle(svg.querySelector("text")!).fontSize),
    });
    const wide = await sizes();
    await bench.page.addStyleTag({
      content: "#pane { flex: none; width: 320px !important; min-width: 320px !important; }",
    });
    await eventually(async () => (await sizes()).width !== wide.width, true);
    const narrow = await sizes();
    expect(narrow.box).toBeCloseTo(narrow.width, 0);
    expect([narrow.letters, wide.letters]).toEqual(["12px", "12px"]);
    expect(narrow.width).toBeLessThanOrEqual(320);
  });
});

describe("the heat map of ABC × XYZ", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 }, { areFoldsOpen: true });

  test("a press on a cell shows its items and selects their rows; so does a mark", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openList(bench, "Demand", "Demand!A1:Q69");
    await pane.locator("#method-steadiness").check();
    await classify(bench);
    await pane.locator("#open-AY").waitFor();
    const shade = (name: string) =>
      pane.locator(`#cell-${name}`).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await shade("AY")).not.toBe(await shade("CX"));
    await pane.locator("#open-BX").focus();
    await pane.locator("#open-BX").press("Enter");
    const rows = await rowsOf(pane.locator("#cell-items table"));
    const text = (await pane.locator("#cell-BX").textContent()) ?? "";
    expect(rows.slice(1)).toHaveLength(numberIn(/(\d+) items?/.exec(text)?.[1] ?? ""));
    await eventually(async () => /2 rows/.test((await status(bench).textContent()) ?? ""), true);
    await bench.screenshot("pane-heat-map");
    await press(bench, "Close");
    await pane.locator("#cell-items").waitFor({ state: "detached" });
    const marks = pane.locator("#bubble-chart-cursor");
    await marks.focus();
    await marks.press("End");
    expect(await said(marks)).toMatch(/, [ABC]Z, Sales, USD: [\d,.]+, variation [\d.]+$/);
    await marks.press("Enter");
    await eventually(async () => /1 row\b/.test((await status(bench).textContent()) ?? ""), true);
  });
});
