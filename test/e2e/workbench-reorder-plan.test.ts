import { header, items } from "../taskpane/reorder-plan/item-list";
import { groupNames, plainGroups, plainOrders, plainPlan } from "../workbench/support/plain-plan";
import { eventually } from "./support/eventually";
import { focused, tabTo } from "./support/keyboard";
import { said } from "./support/pane-says";
import { fill, numberIn, openTab, press, rowsOf } from "./support/pane-steps";
import { putList } from "./support/put-list";
import { useWorkbench, type Workbench } from "./support/workbench";

describe("the reorder plan in the workbench", () => {
  const workbench = useWorkbench({ width: 1400, height: 1000 });

  test("one press says what to order, and an item shows how its order comes about", async () => {
    const bench = workbench();
    const { pane } = bench;
    await putList(bench, { rows: [header, ...items] });
    await openTab(bench, "Reorder");
    await pane.locator("#reorder-list-place", { hasText: "A1:W7" }).waitFor();
    await bench.screenshot("reorder-before");
    await press(bench, "Plan orders");
    await pane.locator("#reorder-groups").waitFor();
    await bench.screenshot("reorder-answer");
    await press(bench, "Flange 100");
    await pane.locator("#reorder-steps").waitFor();
    await bench.screenshot("reorder-item");
  });

  test("live formulas give what is written as values, and the report stands beside them", async () => {
    const bench = workbench();
    const { pane } = bench;
    await putList(bench, { rows: [header, ...items] });
    await openTab(bench, "Reorder");
    await pane.locator("#reorder-list-place", { hasText: "A1:W7" }).waitFor();
    await press(bench, "Plan orders");
    await press(bench, "Write the plan in X:AC");
    await pane.locator("#reorder-plan-write-message", { hasText: "Written: Plan" }).waitFor();
    const written = await bench.values(0, 23, 7, 6);
    expect(written[1][3]).toBe("Out now");
    await bench.screenshot("reorder-written");
    await pane.locator("#reorder-live-fold").evaluate((fold: HTMLDetailsElement) => {
      fold.open = true;
    });
    await pane.locator("#reorder-live-formulas").check();
    await press(bench, "Update the plan in X:AC");
    await pane.locator("#reorder-plan-write-message", { hasText: "updated" }).waitFor();
    const live = await bench.values(0, 23, 7, 6);
    const close = (cells: unknown[][]) =>
      cells.map((row) =>
        row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)),
      );
    expect(close(live)).toEqual(close(written));
    await bench.screenshot("reorder-live");
    await press(bench, "Write report");
    await pane.locator("#reorder-plan-write-message", { hasText: "Report on the sheet" }).waitFor();
    await bench.screenshot("reorder-report");
  });

  test("what stock health wrote as excess is told where it is ordered all the same", async () => {
    const bench = workbench();
    const { pane } = bench;
    const [onHand, leadTime] = [header.indexOf("On hand"), header.indexOf("Lead time (days)")];
    const slow = [...items[0]];
    slow.splice(0, 1, "Casting 12");
    slow.splice(onHand, 1, 300);
    slow.splice(leadTime, 1, 150);
    await putList(bench, { rows: [header, slow, ...items.slice(1)] });
    await openTab(bench, "Health");
    await pane.locator("#health-list-place", { hasText: "A1:W7" }).waitFor();
    await press(bench, "Check the stock");
    await press(bench, /^Write .* in X:/);
    await pane.locator("#stock-health-write-message", { hasText: "Written:" }).waitFor();
    await openTab(bench, "Reorder");
    await press(bench, "Plan orders");
    await pane.locator("#reorder-finding-excessByHealth").waitFor();
    await bench.screenshot("reorder-excess-told");
    await press(bench, "Casting 12");
    // By hand: 90 days of 60 a month are 177.53, of 300 on hand 122.47 are over, at EUR 12.50 each.
    await pane.locator("#reorder-item-excess", { hasText: "EUR 1,531" }).waitFor();
    await bench.screenshot("reorder-excess-of-item");
  });
});

/** Plans the sample's stock list and gives its cells. */
async function planStockList(bench: Workbench) {
  await bench.goToSheet("Stock list");
  await openTab(bench, "Reorder");
  await bench.pane.locator("#reorder-list-place", { hasText: "A1:Z86" }).waitFor();
  await press(bench, "Plan orders");
  await bench.pane.locator("#reorder-groups").waitFor();
  return bench.values(0, 0, 86, 26);
}

/** Name, items, money to order, and money beside the orders, in whole USD. */
type GroupShown = [string, number, number | null, number | null];

async function groupsShown(bench: Workbench): Promise<GroupShown[]> {
  const [, ...lines] = await rowsOf(bench.pane.locator("#reorder-groups"));
  return lines.map(([said, count, money]) => {
    const name = groupNames.find((each) => said.startsWith(each)) ?? said;
    const [, beside] = /USD ([\d,.]+)/.exec(said.slice(name.length)) ?? [];
    return [
      ...([name, numberIn(count), money === "" ? null : numberIn(money)] as const),
      beside === undefined ? null : Math.round(numberIn(beside)),
    ];
  });
}

function groupsExpected(plan: ReturnType<typeof plainPlan>): GroupShown[] {
  const groups = plainGroups(plan);
  return [
    ...groupNames.map((name, k): GroupShown => {
      const { items, money, beside } = groups[name];
      const isOrdered = k < 3;
      return [
        ...([name, items, isOrdered ? Math.round(money) : null] as const),
        isOrdered || beside === 0 ? null : Math.round(beside),
      ];
    }),
    ["All", plan.length, Math.round(plainOrders(plan).money), null],
  ];
}

describe("the sample's stock list", () => {
  const workbench = useWorkbench({ width: 1440, height: 900 }, { areFoldsOpen: true });

  test("the groups, the orders and an item are those of a plan by hand", async () => {
    const bench = workbench();
    const { pane } = bench;
    const plan = plainPlan(await planStockList(bench));
    expect(await groupsShown(bench)).toEqual(groupsExpected(plan));
    expect(await said(bench, "reorder-headline")).toContain(
      `${plainOrders(plan).items} of ${plan.length} items`,
    );
    await bench.screenshot("reorder-stock-list");

    await press(bench, "Too much");
    const tooMuch = plan.filter(({ group }) => group === "Too much");
    const [, ...shown] = await rowsOf(pane.locator("#reorder-list"));
    expect(shown).toHaveLength(tooMuch.length);
    for (const { name } of tooMuch) expect(shown.some(([said]) => said.includes(name))).toBe(true);

    await press(bench, "Show all orders");
    const tenex = plan.find(({ name }) => name.startsWith("Tenex"))!;
    await press(bench, tenex.name);
    const steps = Object.fromEntries(
      (await rowsOf(pane.locator("#reorder-steps"))).map(([step, units]) => [
        step.replace(/ [A-Z.]+(, in whole units)?$/, ""),
        numberIn(units),
      ]),
    );
    expect(steps["Reorder point"]).toBeCloseTo(tenex.reorderPoint, 1);
    expect(steps["Order"]).toBe(tenex.order);
    await bench.screenshot("reorder-stock-list-item");
  });

  test("rows of one product become one item, and a budget is kept", async () => {
    const bench = workbench();
    const { pane } = bench;
    const cells = await planStockList(bench);
    await pane.locator("#reorder-finding-sameItem", { hasText: "2 rows" }).waitFor();
    await pane.locator("#reorder-same-items-together").check();
    const together = plainPlan(cells, true);
    expect(together).toHaveLength(plainPlan(cells).length - 1);
    await eventually(() => groupsShown(bench), groupsExpected(together));

    await fill(bench, "reorder-budget", "2000");
    await pane.locator("#reorder-cut").waitFor();
    const all = Math.round(plainOrders(together).money).toLocaleString("en-US");
    expect(await said(bench, "reorder-cut")).toMatch(
      new RegExp(`^The budget of USD 2,000 cuts .* would cost USD ${all}[.]$`),
    );
    const [, , ordered] = (await groupsShown(bench)).at(-1)!;
    expect(ordered).toBeLessThanOrEqual(2000);
    // What is left does not pay for a pack of anything that was cut.
    expect(ordered).toBeGreaterThan(1800);
  });
});

describe("a supplier with a least value of its own, and the next plan", () => {
  const workbench = useWorkbench({ width: 1440, height: 900 }, { areFoldsOpen: true });

  test("its order is raised, the report holds it against the value, the next plan tells what changed", async () => {
    const bench = workbench();
    const { pane } = bench;
    await putList(bench, { rows: [header, ...items] });
    await openTab(bench, "Reorder");
    await pane.locator("#reorder-list-place", { hasText: "A1:W7" }).waitFor();
    await press(bench, "Plan orders");
    await pane.locator("#reorder-groups").waitFor();
    await press(bench, "Nordic");
    await fill(bench, "reorder-supplier-minimum", "2500");
    await pane.locator("#reorder-own-limits").waitFor();
    const [, [nordic, , money]] = await rowsOf(pane.locator("#reorder-suppliers"));
    expect(nordic).toMatch(/^Nordic.*of demand added to reach EUR 2,500/);
    expect(numberIn(money)).toBeGreaterThanOrEqual(2500);
    await bench.screenshot("reorder-supplier-limit");
    await press(bench, "Write report");
    await pane.locator("#reorder-plan-write-message", { hasText: "Report on the sheet" }).waitFor();
    await bench.screenshot("reorder-supplier-report");

    // All bearings are gone.
    await bench.goToSheet("List");
    await bench.enter("C5", "0");
    await bench.select("B2");
    await press(bench, "Refresh");
    await pane.locator("#reorder-changes-fold").waitFor();
    await eventually(
      async () => /1 item is new to order/.test((await pane.locator("body").textContent()) ?? ""),
      true,
    );
    await bench.screenshot("reorder-changes");
  });
});

describe("the sample's stock list by the keyboard alone", () => {
  const workbench = useWorkbench({ width: 1440, height: 900 });

  test("from the answer to a group, an item and back", async () => {
    const bench = workbench();
    const { page } = bench;
    await planStockList(bench);
    await eventually(() => focused(bench), "reorder-result-heading");
    await tabTo(bench, "reorder-group-late");
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "reorder-orders-heading");
    await tabTo(bench, "reorder-item-1");
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "reorder-item-heading");
    await tabTo(bench, "reorder-item-close");
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "reorder-orders-heading");
    await tabTo(bench, "reorder-all-orders");
    await page.keyboard.press("Enter");
    await eventually(
      () => bench.pane.locator("h2#reorder-orders-heading").textContent(),
      "To order",
    );
  });
});
