import {
  columnOf,
  enterFormula,
  fill,
  openTab,
  press,
  rowsOf,
  writeClassColumn,
} from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

/** Selects a cell and waits until it is the one that is explained. */
async function explain(
  bench: Workbench,
  sheet: string,
  address: string,
  id = "explanation",
): Promise<string> {
  const { pane } = bench;
  await bench.goToSheet(sheet);
  await bench.select(address);
  await pane.locator("#explanation", { hasText: `!${address}` }).waitFor();
  await pane.locator(`#${id}`).waitFor();
  return ((await pane.locator("#explanation").textContent()) ?? "").replace(/\s+/g, " ");
}

/** The heading of the page that a link of the pane opens. */
async function headingBehind(bench: Workbench, link: string | RegExp): Promise<string> {
  const [page] = await Promise.all([
    bench.page.context().waitForEvent("page"),
    bench.pane.getByRole("link", { name: link }).click(),
  ]);
  const heading = await page.locator("h1").textContent();
  await page.close();
  return heading ?? "";
}

describe("the sheets of the sample, explained", () => {
  const workbench = useWorkbench({ width: 1400, height: 1000 }, { areFoldsOpen: true });

  test("a figure, a cell of a grid and an error, each with its help page", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openTab(bench, "Explain");
    const quantity = await explain(bench, "Functions", "B22");
    for (const part of ["EOQ", "units needed per year", "900", "50", "12", "86.6025"]) {
      expect(quantity.toLowerCase()).toContain(part.toLowerCase());
    }
    const formulas = pane.locator("#explained-1 .explained-mathematics p");
    expect(await formulas.count()).toBe(2);
    for (const formula of await formulas.all()) {
      const { width = 0, height = 0 } = (await formula.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThan(10);
    }
    expect(await headingBehind(bench, "Help page of EOQ")).toContain("EOQ");

    // The grid's columns are sales terms in row 13, its rows purchase terms in column A.
    await bench.goToSheet("Working capital");
    const [[salesTerm], [purchaseTerm]] = [await bench.texts(12, 3), await bench.texts(15, 0)].map(
      ([cells]) => cells,
    );
    const grid = await explain(bench, "Working capital", "D16");
    expect(grid).toContain("This cell is filled by the formula in B14");
    expect(grid).toContain(`here D13: ${salesTerm}`);
    expect(grid).toContain(`here A16: ${purchaseTerm}`);

    await bench.goToSheet("Functions");
    await bench.enter("I5", '=EOQ("many",50,12)');
    const error = await explain(bench, "Functions", "I5", "explained-error");
    // First what the function itself says, which the pane asks; then what is seen of the argument.
    expect(error).toContain('Functions!I5 annualDemand must be a number; it was the text "many".');
    expect(error).toContain("At fault: annualDemand must be a number; it is the text “many”.");
    expect(await headingBehind(bench, "What errors mean")).toMatch(/error/i);
    await bench.screenshot("pane-explain-error");
    expect(await explain(bench, "Functions", "A5")).toContain("no Stockbook function");

    await openTab(bench, "Functions");
    await pane.locator("#function-search").fill("Umschlagshäufigkeit");
    await press(bench, /TURNOVER$/);
    expect(await headingBehind(bench, /^Help for TURNOVER/)).toContain("TURNOVER");
  });

  test("a class that was written, and a figure of the report, say where they come from", async () => {
    const bench = workbench();
    const { pane } = bench;
    await press(bench, "Analyse");
    await writeClassColumn(bench, "Items!G1:G1863");
    await press(bench, "Write report");
    await pane.locator("#write-report-message").waitFor();
    const column = (await bench.values(0, 0, 60, 1)).flat();
    const row = column.indexOf("Rank") + 2;
    const [[rank, item, , value]] = await bench.texts(row - 1, 0, 1, 4);
    await openTab(bench, "Explain");
    const share = await explain(bench, "ABC analysis", `F${row}`);
    expect(share).toContain("Cumulative share 2.68%");
    expect(share).toContain("of this item and of all larger ones");
    const facts = await pane.locator("#explained-row").textContent();
    for (const fact of [rank, item, value]) expect(facts).toContain(String(fact));
    await bench.screenshot("pane-explain-report");

    await bench.goToSheet("Items");
    const first = (await columnOf(bench, 6, 1862)).indexOf("A") + 2;
    const why = await explain(bench, "Items", `G${first}`);
    expect(why).toMatch(
      /The items ranked above it make [\d.]+% of the value\..* it is still an A\./,
    );
  });
});

const countOf = (words: string[], wanted: string) => words.filter((each) => each === wanted).length;

describe("the limits of zero stock", () => {
  const workbench = useWorkbench({ width: 1400, height: 1000 }, { areFoldsOpen: true });

  test("other limits give other candidates and capital at once, as ZEROSTOCK does", async () => {
    const bench = workbench();
    const { pane } = bench;
    await bench.goToSheet("Zero stock");
    await enterFormula(
      bench,
      "V2",
      '=ZEROSTOCK(D2:D81,E2:E81/D2:D81,F2:F81,G2:G81,H2:H81,I2:I81="yes",{10,0.33,1,200,4})',
    );
    const advice = await columnOf<string>(bench, 21, 80);
    const unitCost = await columnOf<number>(bench, 6, 80);
    const onHand = await columnOf<number>(bench, 9, 80);
    await bench.select("B5");
    await openTab(bench, "Zero stock");
    await pane.locator("#zero-list-place", { hasText: "A1:J81" }).waitFor();
    await press(bench, "Find candidates");
    await pane.locator("#zero-table").waitFor();
    const [, [, before]] = await rowsOf(pane.locator("#zero-table"));
    await fill(bench, "zero-limit-leadTime", "10");
    await fill(bench, "zero-limit-unitValue", "200");
    const counts = ["zero", "review", "stock"].map((word) => countOf(advice, word));
    expect(counts[0]).not.toBe(Number(before));
    await pane
      .locator("#status", { hasText: `Zero stock: ${counts[0]} items. Review: ${counts[1]}.` })
      .waitFor({ state: "attached" });
    const table = await rowsOf(pane.locator("#zero-table"));
    expect(table.slice(1, 4).map(([, items]) => Number(items))).toEqual(counts);
    const capital = advice.reduce(
      (sum, word, row) => sum + (word === "zero" ? unitCost[row] * onHand[row] : 0),
      0,
    );
    expect(await pane.locator("#zero-freed").textContent()).toContain(
      Math.round(capital).toLocaleString("en"),
    );
    await press(bench, "Write advice beside the list");
    await pane.locator("#zero-stock-write-message").waitFor();
    expect(await columnOf(bench, 10, 80)).toEqual(advice);
  });
});
