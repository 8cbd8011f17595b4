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
});
