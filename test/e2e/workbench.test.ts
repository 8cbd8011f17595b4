import AxeBuilder from "@axe-core/playwright";
import { eventually } from "./support/eventually";
import { sampleSheets } from "./support/sample-sheets";
import { useWorkbench } from "./support/workbench";

describe("the workbench's page", () => {
  const workbench = useWorkbench();

  test("it holds a real list of 1,862 products, sorted by name, with the pane beside it", async () => {
    const bench = workbench();
    await eventually(() => bench.sheetNames(), sampleSheets);
    const [header, ...rows] = await bench.values(0, 0, 1863, 6);
    expect(header).toEqual([
      "Product ID",
      "Product",
      "Category",
      "Units sold",
      "Average price",
      "Sales, USD",
    ]);
    const names = rows.map((row) => String(row[1]));
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
    await eventually(() => bench.values(1863, 0, 1, 6), [["", "", "", "", "", ""]]);
    const pane = await bench.page.locator("#pane").boundingBox();
    expect(pane?.width).toBeGreaterThanOrEqual(320);
    expect(pane?.width).toBeLessThanOrEqual(400);
    await bench.screenshot("workbench-items");
  });

  test("the sheet Functions walks through the functions with the founding figures", async () => {
    const bench = workbench();
    await bench.goToSheet("Functions");
    await eventually(() => bench.texts(16, 1, 2, 1), [["50.0"], ["40,000"]]);
    await eventually(
      () => bench.texts(20, 1, 7, 1),
      [["45.34"], ["86.60"], ["18.0"], ["20.3"], ["69,589"], ["-19,178"], ["70,000"]],
    );
    expect((await bench.values(23, 1))[0][0]).toBeCloseTo(20.2778, 4);
    expect((await bench.texts(24, 3))[0][0]).toBe("=WORKCAPITAL(B18,B5,B7,B14,B6,B15)");
    await bench.screenshot("workbench-functions");
  });

  test("one formula fills the grid of payment terms", async () => {
    const bench = workbench();
    await bench.goToSheet("Working capital");
    const grid = await bench.values(13, 1, 6, 6);
    expect(grid[0][0]).toBe(40000);
    expect(grid[3][2]).toBeCloseTo(40000, 6);
    expect(grid[5][4]).toBeCloseTo(40000, 6);
    expect(grid[2][0]).toBeCloseTo(-19178.08, 2);
    expect(await bench.formulas(13, 2)).toEqual(await bench.values(13, 2));
    expect(await bench.texts(15, 1, 1, 3)).toEqual([["-19,178", "25,205", "69,589"]]);
    await bench.screenshot("workbench-grids");
  });

  test("a gap in the list is a gap in the result", async () => {
    const bench = workbench();
    await bench.goToSheet("Functions");
    const quantities = (await bench.texts(40, 2, 8, 1)).flat();
    expect(quantities).toEqual(["86.60", "59.16", "", "147.20", "", "35.36", "208.17", "104.08"]);
  });

  test("it says what it is and how to get the add-in into Excel", async () => {
    const bench = workbench();
    await expect(bench.page.locator(".note").textContent()).resolves.toContain("not Excel");
    await bench.page.locator(".into-excel summary").click();
    const manifest = bench.page.locator(".into-excel a");
    expect(await manifest.getAttribute("href")).toBe("/manifest.xml");
    await bench.screenshot("workbench-into-excel");
  });

  test("the pane hides and comes back as it was", async () => {
    const bench = workbench();
    const button = bench.page.locator("#pane-switch");
    await button.click();
    await eventually(() => bench.page.locator("#pane").isVisible(), false);
    await eventually(() => button.textContent(), "Show pane");
    await button.click();
    await eventually(() => bench.page.locator("#pane").isVisible(), true);
  });

  test("light and dark hold for bar, sheet and pane together", async () => {
    const bench = workbench();
    const pages = [bench.page.locator("html"), bench.pane.locator("html")];
    const themes = () => Promise.all(pages.map((page) => page.getAttribute("data-theme")));
    const sheet = bench.page.locator("#sheet .o-spreadsheet");
    const scheme = () => sheet.evaluate((element) => getComputedStyle(element).colorScheme);
    await eventually(themes, ["light", "light"]);
    await eventually(scheme, "light");
    await bench.page.locator("#appearance").click();
    await eventually(themes, ["dark", "dark"]);
    await eventually(scheme, "dark");
    await bench.select("C7");
    await bench.screenshot("workbench-dark");
    await bench.page.locator("#appearance").click();
    await eventually(scheme, "light");
  });

  test("a screen reader hears where the cursor is and what stands there", async () => {
    const bench = workbench();
    await bench.goToSheet("Functions");
    await bench.select("B22");
    await bench.waitForActiveCell(/^Functions B22: 86\.60\. =EOQ\(B5,B9,B10\)$/);
  });

  test("what the sheet refuses it says in a sentence on the page", async () => {
    const bench = workbench();
    const tab = bench.page.locator(".o-sheet-list .o-sheet", { hasText: "Functions" });
    await tab.locator(".o-sheet-name").dblclick();
    await bench.page.keyboard.type("Items");
    await bench.page.keyboard.press("Enter");
    const dialog = bench.page.locator("#dialog[open]");
    await dialog.waitFor();
    expect(await dialog.locator("p").textContent()).toContain("already exists");
    await bench.screenshot("workbench-refusal");
    await dialog.locator("button").click();
    await eventually(() => dialog.count(), 0);
  });

  test("before a sheet is deleted the page asks", async () => {
    const bench = workbench();
    const tab = bench.page.locator(".o-sheet-list .o-sheet", { hasText: "Functions" });
    await tab.click({ button: "right" });
    await bench.page.locator(".o-menu-item", { hasText: /^Delete$/ }).click();
    const dialog = bench.page.locator("#dialog[open]");
    await dialog.locator("button[value=no]").click();
    await eventually(() => bench.sheetNames(), sampleSheets);
    await tab.click({ button: "right" });
    await bench.page.locator(".o-menu-item", { hasText: /^Delete$/ }).click();
    await dialog.locator("button[value=yes]").click();
    await eventually(
      () => bench.sheetNames(),
      sampleSheets.filter((name) => name !== "Functions"),
    );
  });

  test("axe finds nothing to mend in the page around the sheet", async () => {
    const bench = workbench();
    await bench.page.locator(".into-excel summary").click();
    const { violations } = await new AxeBuilder({ page: bench.page }).exclude("#sheet").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  test("in the sheet's own markup axe finds only what o-spreadsheet is known to leave open", async () => {
    const { violations } = await new AxeBuilder({ page: workbench().page })
      .include("#sheet")
      .analyze();
    const knownGaps = ["label", "tabindex"];
    expect(violations.map(({ id }) => id).filter((id) => !knownGaps.includes(id))).toEqual([]);
  });
});
