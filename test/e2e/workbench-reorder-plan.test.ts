import { header, items } from "../taskpane/reorder-plan/item-list";
import { openTab, press } from "./support/pane-steps";
import { putList } from "./support/put-list";
import { useWorkbench } from "./support/workbench";

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
});
