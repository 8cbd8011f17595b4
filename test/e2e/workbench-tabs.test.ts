import { openList, openTab, press } from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

/** The sheet Zero stock holds 80 items in A2:A81; its first free column beside them is K or later. */
const lastRow = 81;

const textOf = async (bench: Workbench, id: string): Promise<string> =>
  ((await bench.pane.locator(`#${id}`).textContent()) ?? "").replace(/\s+/g, " ").trim();

describe("zero stock", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 }, { areFoldsOpen: true });

  test("candidates as ZEROSTOCK finds them, the capital, the advice written and taken back", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openList(bench, "Zero stock", `:`);
    await openTab(bench, "Zero stock");
    await pane.locator("#zero-list-place", { hasText: "'Zero stock'!" }).waitFor();
    await pane.locator("#zero-find").click();
    await pane.locator("#zero-table").waitFor();
    expect(await textOf(bench, "zero-table")).toMatch(/18.*9.*53/);
    expect(await textOf(bench, "zero-freed")).toMatch(/[\d,]{4,}/);
    await bench.screenshot("pane-zero-stock");
    const place = /([A-Z]+)1:[A-Z]+\d+/.exec(await textOf(bench, "zero-place"));
    const column = (place?.[1] ?? "A").charCodeAt(0) - 65;
    await pane.locator("#zero-write").click();
    await pane.getByRole("button", { name: /^Take back/ }).waitFor();
    const advice = (await bench.values(1, column, lastRow - 1, 1)).flat();
    expect(
      ["zero", "review", "stock"].map((word) => advice.filter((each) => each === word).length),
    ).toEqual([18, 9, 53]);
    await press(bench, /^Take back/);
    await pane.getByRole("button", { name: /^Take back/ }).waitFor({ state: "detached" });
    expect((await bench.values(0, column, lastRow, 1)).flat().every((cell) => cell === "")).toBe(
      true,
    );
  });
});

describe("explain", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 }, { areFoldsOpen: true });

  test("a formula of the sheet: words, mathematics with its numbers, and a help page that opens", async () => {
    const bench = workbench();
    const { pane, page } = bench;
    await bench.goToSheet("Demand");
    await bench.enter("T2", "=ROUND(EOQ(900,D2,12),0)");
    await bench.select("T2");
    await openTab(bench, "Explain");
    await pane.locator("#explained-formula", { hasText: "EOQ(900" }).waitFor();
    const explanation = await textOf(bench, "explanation");
    expect(explanation).toContain("Economic order quantity");
    expect(explanation).toContain("48.75");
    const mathematics = await pane.locator("#explanation math").allTextContents();
    expect(mathematics.some((text) => text.includes("annualDemand"))).toBe(true);
    expect(mathematics.some((text) => text.includes("900") && text.includes("48.75"))).toBe(true);
    const help = await pane
      .locator("#explanation a[href*='help/EOQ']")
      .first()
      .getAttribute("href");
    expect((await page.request.get(String(help))).status()).toBe(200);
    await bench.screenshot("pane-explain");
  });

  test("a spilled cell is explained by its own row, an ordinary one says what to select", async () => {
    const bench = workbench();
    const { pane } = bench;
    await bench.goToSheet("Demand");
    await bench.enter("T2", "=EOQ(E2:E5,50,D2:D5)");
    await bench.select("T4");
    await openTab(bench, "Explain");
    await pane.locator("#explained-formula", { hasText: "EOQ(E2:E5" }).waitFor();
    // The third row of the sheet's list: sales and price of E4 and D4.
    const [[price, sales]] = await bench.texts(3, 3, 1, 2);
    const explanation = await textOf(bench, "explanation");
    expect(explanation).toContain(String(price));
    expect(explanation).toContain(String(sales));
    await bench.select("A3");
    await pane.locator("#explained-formula").waitFor({ state: "detached" });
    expect(await textOf(bench, "explanation")).not.toMatch(/undefined|null|NaN/);
  });
});

describe("the function browser", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 }, { areFoldsOpen: true });

  test("finds by the trade's words, fills in the example, inserts it and takes it back", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openTab(bench, "Functions");
    for (const [words, name] of [
      ["Sicherheitsbestand", "SAFETYSTOCK"],
      ["varmuusvarasto", "SAFETYSTOCK"],
      ["täcktid", "COVERAGE"],
      ["omløpshastighet", "TURNOVER"],
      ["omsætningshastighed", "TURNOVER"],
      ["Wilson", "EOQ"],
    ]) {
      await pane.locator("#function-search").fill(words);
      await pane.locator(`[id="function-${name}"]`).waitFor();
    }
    await bench.goToSheet("Demand");
    await bench.select("T2");
    await pane.locator('[id="function-EOQ"]').click();
    await pane.locator("#function-heading", { hasText: "EOQ" }).waitFor();
    await pane.locator("#fill-in-example").click();
    await pane.locator("#target", { hasText: "T2" }).waitFor();
    await bench.screenshot("pane-functions");
    await pane.locator("#insert-formula").click();
    await pane.locator("#take-back-formula").waitFor();
    expect((await bench.formulas(1, 19))[0][0]).toBe("=EOQ(10000,50,2)");
    expect((await bench.values(1, 19))[0][0]).toBeCloseTo(707.107, 3);
    await pane.locator("#take-back-formula").click();
    await pane.locator("#take-back-formula").waitFor({ state: "detached" });
    expect((await bench.values(1, 19))[0][0]).toBe("");
  });
});
