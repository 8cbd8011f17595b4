import { header, items } from "../taskpane/working-capital/capital-list";
import { eventually } from "./support/eventually";
import { focused, tabTo } from "./support/keyboard";
import { said } from "./support/pane-says";
import { fill, numberIn, openTab, press, rowsOf } from "./support/pane-steps";
import { putList } from "./support/put-list";
import { useWorkbench, type Workbench } from "./support/workbench";

/** Works the sample's list out. */
async function workOut(bench: Workbench): Promise<void> {
  await bench.goToSheet("Payment terms");
  await bench.select("A2");
  await openTab(bench, "Capital");
  await bench.pane.locator("#capital-list-place", { hasText: "A1:J86" }).waitFor();
  await press(bench, "Show what is tied up");
  await bench.pane.locator("#capital-headline").waitFor();
}

describe("the sample's payment terms in the workbench", () => {
  const workbench = useWorkbench({ width: 1440, height: 900 });

  // Added up with Python from the cells: 33,019.13 + 4,306.51 − 5,706.27.
  test("one press says what is tied up, with two rows left out for their terms", async () => {
    const bench = workbench();
    const { pane } = bench;
    await bench.goToSheet("Payment terms");
    await bench.select("A2");
    await openTab(bench, "Capital");
    await pane.locator("#capital-list-place", { hasText: "A1:J86" }).waitFor();
    await bench.screenshot("capital-before");
    await press(bench, "Show what is tied up");
    await pane.locator("#capital-headline").waitFor();
    expect(await said(bench, "capital-headline")).toBe(
      "USD 31,619 is tied up: stock 33,019 + receivables 4,307 − payables 5,706.",
    );
    expect(await said(bench, "capital-left-out")).toContain("2 rows are left out");
    await pane.locator("#capital-finding-monthEnd", { hasText: "1 row" }).waitFor();
    await pane.locator("#capital-finding-inAdvance", { hasText: "1 row" }).waitFor();
    await bench.screenshot("capital-answer");
  });

  test("the grid of terms holds what is tied up now, and goes to a sheet as a chart", async () => {
    const bench = workbench();
    const { pane } = bench;
    await workOut(bench);
    const grid = await rowsOf(pane.locator("#terms-grid"));
    // Two lines of headings, the usual terms with that of today among them, one that reaches below
    // zero, and the zero line.
    expect(grid).toHaveLength(10);
    const now = await pane.locator("#terms-grid td.now").textContent();
    expect(numberIn((now ?? "").trim())).toBe(31_619);
    await pane.locator("#terms-heading").scrollIntoViewIfNeeded();
    await bench.screenshotOfPane("capital-terms");
    await pane.locator("#capital-insert-terms").click();
    const message = pane.locator("#capital-insert-terms-message");
    await message.filter({ hasText: "Chart on the sheet “Grid of terms”" }).waitFor();
    await bench.goToSheet("Grid of terms");
    await bench.screenshot("capital-terms-chart");
  });

  test("a row opens to its steps and its own capital from delivery to delivery", async () => {
    const bench = workbench();
    const { pane } = bench;
    await workOut(bench);
    await pane.locator("#capital-row-0").click();
    await pane.locator("#capital-steps").waitFor();
    // The largest: 4,896.90 of stock, sold for cash, paid for after 14 days: 16 · 816.15 · 14 / 365.
    expect(await said(bench, "capital-item-what")).toContain(
      "Martin Yale Chadless Opener Electric Letter Opener ties up USD 4,396",
    );
    await pane.locator("#capital-cycle-heading").scrollIntoViewIfNeeded();
    await bench.screenshotOfPane("capital-item");
    await pane.locator("#capital-insert-cycle").click();
    await eventually(async () => (await bench.sheetNames()).includes("Own capital"), true);
    await bench.goToSheet("Own capital");
    await bench.screenshot("capital-cycle-chart");
  });

  test("other terms free at once what the levers promise, and the report says all of it", async () => {
    const bench = workbench();
    const { pane } = bench;
    await workOut(bench);
    await fill(bench, "capital-supplierAtLeast", "60");
    await pane.locator("#capital-what-if-said", { hasText: "That frees USD" }).waitFor();
    await bench.screenshot("capital-what-if");
    await press(bench, /^Write the figures in/);
    await pane.locator("#working-capital-write-message", { hasText: "Written:" }).waitFor();
    const written = await bench.values(0, 10, 3, 3);
    expect(written[0][0]).toContain("Working capital");
    await bench.screenshot("capital-written");
    await press(bench, "Write report");
    await pane
      .locator("#working-capital-write-message", { hasText: "Report on the sheet" })
      .waitFor();
    await bench.screenshot("capital-report");
  });
});

describe("the sample's payment terms by the keyboard alone", () => {
  const workbench = useWorkbench({ width: 1440, height: 900 });

  test("from the answer to a what-if, a row, its picture and back", async () => {
    const bench = workbench();
    const { page } = bench;
    await workOut(bench);
    await eventually(() => focused(bench), "capital-result-heading");
    await tabTo(bench, "capital-supplierAtLeast");
    await page.keyboard.type("60");
    await page.keyboard.press("Tab");
    await bench.pane.locator("#capital-what-if-said", { hasText: "That frees USD" }).waitFor();
    await tabTo(bench, "capital-row-0", 25);
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "capital-item-heading");
    await tabTo(bench, "capital-sawtooth-cursor");
    await page.keyboard.press("ArrowRight");
    await eventually(
      () => bench.pane.locator("#capital-sawtooth-cursor").getAttribute("aria-valuetext"),
      expect.stringMatching(/^Day \d+, Own capital /),
    );
    await tabTo(bench, "capital-item-close");
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "capital-items-heading");
  });
});

describe.each([400, 320])(
  "a list worked out for the second time, in a pane of %i pixels",
  (width) => {
    const workbench = useWorkbench({ width: 1400, height: 1000 });

    test("says what has changed since the pane was last open", async () => {
      const bench = workbench();
      const { pane } = bench;
      const answerOn = async () => {
        await openTab(bench, "Capital");
        await pane.locator("#capital-list-place", { hasText: "A1:J5" }).waitFor();
        await press(bench, "Show what is tied up");
        await pane.locator("#capital-headline").waitFor();
      };
      await bench.page.locator("#pane").evaluate((frame, wide) => {
        frame.style.flex = "none";
        frame.style.width = `${wide}px`;
      }, width);
      await putList(bench, { rows: [header, ...items] });
      await answerOn();
      await pane.locator("#capital-parts").waitFor();
      // The pane is closed and opened again; meanwhile the valve's supplier is paid after 30 days.
      await bench.paneFrame.evaluate(() => location.reload());
      await bench.enter("J3", "30");
      await bench.select("A2");
      await answerOn();
      // 10 a day at 10, paid 30 days sooner.
      await pane
        .locator("#capital-since-said", { hasText: "EUR 3,000 more is tied up than then." })
        .waitFor();
      await pane.locator("#capital-since-heading").evaluate((each) => each.scrollIntoView());
      await bench.screenshotOfPane(`capital-since-${width}`);
      const beyond = await bench.paneFrame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });
  },
);
