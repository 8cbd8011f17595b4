import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "playwright-core";
import { eventually } from "./support/eventually";
import { sampleSheets } from "./support/sample-sheets";
import type { Workbench } from "./support/workbench";
import { useWorkbench } from "./support/workbench";

const lastRow = 1863;
const classColumn = 6;

const press = (bench: Workbench, name: string | RegExp): Promise<void> =>
  bench.pane.getByRole("button", { name }).click();

async function classify(bench: Workbench): Promise<void> {
  await press(bench, "Analyse");
  await bench.pane.locator("#pareto-chart").waitFor();
}

const status = (bench: Workbench): Locator => bench.pane.locator("[role=status]");

describe("an ABC analysis of the sample list", () => {
  const workbench = useWorkbench();

  test("the pane takes a cell inside the list for the list, and guesses its columns", async () => {
    const bench = workbench();
    const { pane } = bench;
    await pane.locator("#list-place", { hasText: `Items!A1:F${lastRow}` }).waitFor();
    expect(await pane.locator("#item-column").inputValue()).toBe("0");
    const value = pane.locator("#value-column");
    expect(
      await value.evaluate((list: HTMLSelectElement) => list.selectedOptions[0].text),
    ).toContain("Sales");
  });

  test("the pane follows the selection, and says what is wrong with one it cannot use", async () => {
    const bench = workbench();
    await bench.select("B1:F100");
    await bench.pane.locator("#list-place", { hasText: "Items!B1:F100" }).waitFor();
    await bench.select("A5:F5");
    await bench.pane.locator("#list-refusal", { hasText: /single row/ }).waitFor();
    await bench.select("K40");
    await bench.pane.locator("#list-refusal", { hasText: /empty|no cells/i }).waitFor();
    await bench.screenshot("pane-nothing-selected");
  });

  test("classes and chart stand in the pane before anything is written", async () => {
    const bench = workbench();
    await classify(bench);
    const cells = await bench.pane.locator("#class-table").locator("td, th").allTextContents();
    const text = cells.map((cell) => cell.trim()).join(" ");
    // 2,297,200.86 is the well-known total of these order lines, before each product is rounded.
    expect(text).toMatch(/All 1,862 100.0% 2,297,201 100.0%/);
    await eventually(() => bench.values(0, classColumn, 3, 1), [[""], [""], [""]]);
    await bench.pane.locator("#pareto-chart").scrollIntoViewIfNeeded();
    await bench.screenshot("pane-result");
  });

  test("the written classes are those of the function, and are taken back whole", async () => {
    const bench = workbench();
    await classify(bench);
    await press(bench, /^Write classes/);
    await bench.pane.getByText(`Written: Class column in Items!G1:G${lastRow}.`).first().waitFor();
    const written = await bench.values(0, classColumn, lastRow, 1);
    expect(written[0]).toEqual(["ABC class"]);
    await bench.enter("I2", `=ABC(F2:F${lastRow})`);
    await bench.waitForActiveCell(/^Items I3: /);
    await eventually(() => bench.values(1, 8, lastRow - 1, 1), written.slice(1));
    await bench.screenshot("pane-class-column");
    await press(bench, /^Take back/);
    await bench.pane.locator("#written-heading").waitFor({ state: "detached" });
    const after = await bench.values(0, classColumn, lastRow, 1);
    expect(after.every(([cell]) => cell === "")).toBe(true);
  });

  test("the report sheet holds settings, classes, the sorted list and a native chart", async () => {
    const bench = workbench();
    await classify(bench);
    await press(bench, "Write report");
    await bench.pane
      .getByText(/^Written: Report on the sheet/)
      .first()
      .waitFor();
    await eventually(() => bench.sheetNames(), [...sampleSheets, "ABC analysis"]);
    const sheet = await bench.values(0, 0, lastRow + 120, 7);
    const first = sheet.findIndex(([rank]) => rank === "Rank") + 1;
    const list = sheet.slice(first, first + lastRow - 1);
    const [, , , value, , cumulative, letter] = sheet[first - 1].map((_, k) =>
      list.map((row) => row[k]),
    );
    expect(list).toHaveLength(1862);
    expect([...value].sort((a, b) => Number(b) - Number(a))).toEqual(value);
    expect(cumulative[cumulative.length - 1]).toBe(1);
    expect(letter.join("")).toMatch(/^A+B+C+$/);
    expect(
      await bench.page.locator("#sheet .o-figure canvas, #sheet .o-chart-container").count(),
    ).toBeGreaterThan(0);
    await bench.page.getByRole("button", { name: "Hide pane" }).click();
    await bench.screenshot("report-sheet");
  });

  test("a report is taken back with its sheet", async () => {
    const bench = workbench();
    await classify(bench);
    await press(bench, "Write report");
    await press(bench, /^Take back/);
    await bench.pane.locator("#written-heading").waitFor({ state: "detached" });
    await eventually(() => bench.sheetNames(), sampleSheets);
  });

  test("a live formula follows the list", async () => {
    const bench = workbench();
    await classify(bench);
    await bench.pane.locator("#further-heading").click();
    await press(bench, "Write live formula");
    await bench.pane
      .getByText(/^Written: Live formula/)
      .first()
      .waitFor();
    expect((await bench.formulas(1, classColumn))[0][0]).toBe(`=ABC(F2:F${lastRow})`);
    expect((await bench.values(1, classColumn))[0][0]).toBe("C");
    await bench.enter("F2", "9000000");
    await bench.waitForActiveCell(/^Items F3: /);
    expect((await bench.values(1, classColumn))[0][0]).toBe("A");
  });

  test("when the list changes after the run, the pane says so", async () => {
    const bench = workbench();
    await classify(bench);
    await bench.enter("F10", "12345");
    await bench.pane.locator("#run-again").waitFor();
    await bench.screenshot("pane-source-changed");
  });

  test("a class column never goes over data", async () => {
    const bench = workbench();
    await bench.enter("G700", "mine");
    await bench.select("A1");
    await classify(bench);
    await press(bench, /^Write classes/);
    await bench.pane.locator("#written-heading").waitFor();
    expect((await bench.values(699, classColumn))[0][0]).toBe("mine");
  });

  test("bad rows are counted, shown and stated before the run", async () => {
    const bench = workbench();
    for (const [address, text] of [
      ["F3", "n/a"],
      ["F4", "=1/0"],
      ["F5", "-20"],
      ["F6", "'1 200"],
    ]) {
      await bench.enter(address, text);
    }
    await bench.select("A1");
    await press(bench, "Analyse");
    await bench.pane.locator("#ledger-fold").waitFor();
    const text =
      (await bench.pane.locator("section", { has: bench.pane.locator("#ledger") }).textContent()) ??
      "";
    for (const word of [/error/i, /negative/i, /text/i]) expect(text).toMatch(word);
    await bench.screenshot("pane-check");
  });

  test("the whole run works with the keyboard alone", async () => {
    const bench = workbench();
    await bench.pane.getByRole("button", { name: "Analyse" }).focus();
    const { keyboard } = bench.page;
    await keyboard.press("Enter");
    await bench.pane.locator("#pareto-chart").waitFor();
    const focused = () =>
      bench.pane.locator("body").evaluate((body) => {
        const element = body.ownerDocument.activeElement;
        return element === body ? "" : (element?.textContent?.trim() ?? "");
      });
    const tabTo = async (name: string) => {
      for (let tabs = 0; tabs < 60; tabs++) {
        if ((await focused()) === name) return;
        await keyboard.press("Tab");
      }
      throw new Error(`The keyboard never reached "${name}".`);
    };
    await tabTo("Write classes in G");
    await keyboard.press("Enter");
    await bench.pane.locator("#written-heading").waitFor();
    await tabTo("Take back");
    await keyboard.press("Enter");
    await bench.pane.locator("#written-heading").waitFor({ state: "detached" });
  });

  test("every step is said to a screen reader in one live region", async () => {
    const bench = workbench();
    expect(await status(bench).count()).toBe(1);
    await classify(bench);
    expect((await status(bench).textContent())?.trim()).not.toBe("");
  });
});

async function violationsIn({ page }: Workbench): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).include("#pane").analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe("the pane in every appearance", () => {
  const workbench = useWorkbench({ width: 1100, height: 1400 });

  for (const [name, media] of [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
  ] as const) {
    test(`in ${name} it has no accessibility violations, wide or 320 pixels narrow`, async () => {
      const bench = workbench();
      await bench.page.emulateMedia(media);
      await bench.page.reload();
      await bench.pane.locator("#ask-analysis").waitFor();
      expect(await violationsIn(bench)).toEqual([]);
      await bench.turnToAnalysis();
      await classify(bench);
      await press(bench, /^Write classes/);
      await bench.pane.locator("#written-heading").waitFor();
      for (const width of ["400px", "320px"]) {
        await bench.page.locator("#pane").evaluate((frame, size) => {
          (frame as HTMLElement).style.width = size;
          (frame as HTMLElement).style.minWidth = size;
        }, width);
        const overflow = await bench.pane
          .locator("html")
          .evaluate((page) => page.scrollWidth - page.clientWidth);
        expect(overflow).toBe(0);
        await bench.pane.locator("#pareto-chart").scrollIntoViewIfNeeded();
        await bench.screenshot(`pane-${name.replace(" ", "-")}-${width}`);
      }
      expect(await violationsIn(bench)).toEqual([]);
    });
  }
});
