import { eventually } from "./support/eventually";
import { useWorkbench } from "./support/workbench";

describe("typing formulas in the workbench", () => {
  const workbench = useWorkbench();

  test("EOQ(900, 50, 12) gives the order quantity", async () => {
    const bench = workbench();
    await bench.enter("H2", "=EOQ(900,50,12)");
    await bench.waitForActiveCell(/^Items H3: /);
    expect((await bench.values(1, 7))[0][0]).toBeCloseTo(86.6025403784, 9);
  });

  test("the first letters bring up the function with its description", async () => {
    const bench = workbench();
    await bench.select("H2");
    await bench.type("=EO");
    const proposal = bench.page.locator(".o-autocomplete-value", { hasText: /^EOQ$/ });
    await proposal.waitFor();
    const help = bench.page.locator(".o-autocomplete-description");
    expect(await help.first().textContent()).toContain("Economic order quantity");
    await bench.screenshot("workbench-autocomplete");
  });

  test("an open bracket shows the parameters and what the present one means", async () => {
    const bench = workbench();
    await bench.select("H2");
    await bench.type("=EOQ(900,");
    const assistant = bench.page.locator(".o-formula-assistant");
    await assistant.waitFor();
    const heading = await assistant.locator(".o-formula-assistant-head").textContent();
    expect(heading?.replace(/\s+/g, " ")).toContain("annualDemand, orderCost, holdingCost");
    expect(await assistant.locator("text=Cost of placing one order").isVisible()).toBe(true);
    expect(await assistant.locator("text=Units needed per year").isVisible()).toBe(false);
    await bench.screenshot("workbench-parameter-help");
  });

  test("a choice argument offers its words", async () => {
    const bench = workbench();
    await bench.select("H2");
    await bench.type("=ABC(F2:F9,,,");
    const words = bench.page.locator(".o-autocomplete-value");
    await words.first().waitFor();
    expect(await words.allTextContents()).toEqual(['"crossing"', '"within"', '"count"']);
  });

  test("a formula over a column with gaps spills with the same gaps", async () => {
    const bench = workbench();
    await bench.enter("H2", "900");
    await bench.enter("H4", "400");
    await bench.enter("I2", "=EOQ(H2:H4,50,12)");
    await bench.waitForActiveCell(/^Items I3: /);
    await eventually(() => bench.texts(1, 8, 3, 1), [["86.60254038"], [""], ["57.73502692"]]);
  });

  test("a wrong argument is an error in its cell, and the message names the argument", async () => {
    const bench = workbench();
    await bench.enter("H2", '=EOQ("many",50,12)');
    await bench.select("H2");
    await bench.waitForActiveCell(/^Items H2: #VALUE!.*annualDemand/);
    await bench.pointAt(1, 7);
    expect(await bench.page.locator(".o-error-tooltip-message").textContent()).toContain(
      "annualDemand",
    );
    await bench.screenshot("workbench-error");
  });

  test("a changed figure changes every result that rests on it", async () => {
    const bench = workbench();
    await bench.goToSheet("Functions");
    await bench.enter("B5", "1800");
    await bench.waitForActiveCell(/^Functions B6: /);
    await eventually(() => bench.texts(17, 1), [["80,000"]]);
  });

  test("a formula over the whole list answers at once", async () => {
    const bench = workbench();
    const before = Date.now();
    await bench.enter("H2", "=ABC(F2:F1863)");
    await bench.waitForActiveCell(/^Items H3: [ABC]/);
    expect(Date.now() - before).toBeLessThan(10_000);
    const classes = (await bench.values(1, 7, 1862, 1)).flat();
    expect(new Set(classes)).toEqual(new Set(["A", "B", "C"]));
  });
});
