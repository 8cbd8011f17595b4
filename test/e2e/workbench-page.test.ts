import AxeBuilder from "@axe-core/playwright";
import { eventually } from "./support/eventually";
import { useWorkbench, type Workbench } from "./support/workbench";

/** Which part of the page has the focus. */
function focusedPart(bench: Workbench): Promise<string | undefined> {
  return bench.page.evaluate(() =>
    ["bar", "sheet", "pane"].find((id) =>
      document.getElementById(id)?.contains(document.activeElement),
    ),
  );
}

describe("the workbench, when a newcomer opens it", () => {
  const workbench = useWorkbench({ width: 1400, height: 900 }, { staysOnStart: true });

  test("the first sheet says what there is to try, and its links lead there", async () => {
    const bench = workbench();
    await bench.waitForActiveCell(/^Start A1: Stockbook/);
    await bench.screenshot("workbench-start");
    await bench.select("A10");
    await bench.page.keyboard.press("Alt+Enter");
    await bench.waitForActiveCell(/^Reorder plan F5: 98%/);
    await bench.screenshot("workbench-reorder-plan");
  });

  test("the keyboard goes from the cells to the pane, to the bar and back", async () => {
    const bench = workbench();
    const { keyboard } = bench.page;
    await bench.select("B7");
    await bench.pane.locator("[role=tab]").first().waitFor();
    for (const part of ["pane", "bar", "sheet"]) {
      await keyboard.press("F6");
      await eventually(() => focusedPart(bench), part);
    }
    for (const part of ["bar", "pane", "sheet"]) {
      await keyboard.press("Shift+F6");
      await eventually(() => focusedPart(bench), part);
    }
    await keyboard.press("ArrowDown");
    await bench.waitForActiveCell(/^Start B8: /);
  });

  test("with the pane hidden the keyboard passes over it", async () => {
    const bench = workbench();
    await bench.page.locator("#pane-switch").click();
    await bench.select("B7");
    await bench.page.keyboard.press("F6");
    await eventually(() => focusedPart(bench), "bar");
  });

  test("before the first control of the bar, two links skip to sheet and pane", async () => {
    const bench = workbench();
    await bench.pane.locator("[role=tab]").first().waitFor();
    for (const [name, part] of [
      ["Skip to the sheet", "sheet"],
      ["Skip to the pane", "pane"],
    ]) {
      const link = bench.page.getByRole("button", { name });
      await link.focus();
      await eventually(async () => ((await link.boundingBox())?.width ?? 0) > 50, true);
      await bench.page.keyboard.press("Enter");
      await eventually(() => focusedPart(bench), part);
    }
  });

  test.each([
    ["=EOQ(900,50)", "too few arguments for EOQ: it needs at least 3, and you gave 2"],
    ["=EOQ(1,2,3,4)", "too many arguments for EOQ: it takes at most 3 arguments, and you gave 4"],
    ["=1+", "problem with this formula"],
  ])("%s is refused as Excel does, and stays open for correction", async (entry, reason) => {
    const bench = workbench();
    const { keyboard } = bench.page;
    await bench.select("D30");
    await bench.type(entry);
    await keyboard.press("Enter");
    const dialog = bench.page.locator("#dialog[open]");
    await eventually(async () => (await dialog.textContent())?.includes(reason), true);
    await keyboard.press("Enter");
    await eventually(() => dialog.count(), 0);
    const shown = bench.page.locator("#sheet .o-grid .o-composer").last();
    await eventually(() => shown.textContent(), entry);
    await keyboard.press("Escape");
    await bench.waitForActiveCell(/^Start D30: blank$/);
  });

  test("a refused entry is corrected where it stands", async () => {
    const bench = workbench();
    const { keyboard } = bench.page;
    await bench.select("D30");
    await bench.type("=EOQ(900,50)");
    await keyboard.press("Enter");
    await bench.page.locator("#dialog[open] button").click();
    await keyboard.press("Backspace");
    await bench.type(",12)");
    await keyboard.press("Enter");
    await eventually(() => bench.formulas(29, 3), [["=EOQ(900,50,12)"]]);
  });

  test("a proposed name that Tab takes stands before what is typed next", async () => {
    const bench = workbench();
    const { keyboard } = bench.page;
    for (const address of ["D30", "D31", "D32", "D33", "D34"]) {
      await bench.select(address);
      await bench.type("=EO");
      await bench.page.locator(".o-autocomplete-value-focus").first().waitFor();
      await keyboard.press("Tab");
      await bench.page
        .locator(".o-composer", { hasText: /^=EOQ\($/ })
        .first()
        .waitFor();
      await bench.type("900,50,12)");
      await keyboard.press("Enter");
    }
    await eventually(() => bench.formulas(29, 3, 5, 1), new Array(5).fill(["=EOQ(900,50,12)"]));
  });

  test("the tab of a sheet comes into view when the sheet is shown", async () => {
    const bench = workbench();
    await bench.page.evaluate(() => {
      const { model } = window.stockbookWorkbench!.workbook;
      const sheets = model.getters.getSheetIds();
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: sheets[0], sheetIdTo: sheets.at(-1)! });
    });
    const visible = () =>
      bench.page.evaluate(() => {
        const tab = document.querySelector(".o-sheet-list .o-sheet.active");
        const row = document.querySelector(".o-sheet-list");
        const [inner, outer] = [tab!.getBoundingClientRect(), row!.getBoundingClientRect()];
        return inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
      });
    await eventually(visible, true);
  });

  test("axe finds nothing to mend around the sheet in dark colours", async () => {
    const bench = workbench();
    await bench.page.locator("#appearance").click();
    const { violations } = await new AxeBuilder({ page: bench.page }).exclude("#sheet").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe.each([
  [900, 700, 42],
  [390, 844, 42],
  [320, 640, 76],
])("the workbench in a window %i wide and %i high", (width, height, tallestBar) => {
  const workbench = useWorkbench({ width, height }, { staysOnStart: true });

  test("has a low bar, and sheet and pane beside or above each other", async () => {
    const bench = workbench();
    const box = async (id: string) => (await bench.page.locator(id).boundingBox())!;
    const [bar, sheet, pane] = [await box("#bar"), await box("#sheet"), await box("#pane")];
    expect(bar.height).toBeLessThanOrEqual(tallestBar);
    const isBeside = sheet.x + sheet.width <= pane.x;
    const isAbove = sheet.y + sheet.height <= pane.y;
    expect(isBeside || isAbove).toBe(true);
    expect(Math.min(sheet.height, pane.height)).toBeGreaterThan(240);
    expect(await bench.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await bench.screenshot(`workbench-${width}`);
  });
});
