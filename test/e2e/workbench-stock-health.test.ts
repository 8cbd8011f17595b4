import {
  batches,
  batchesHeader,
  header,
  items,
  receipts,
  receiptsHeader,
} from "../taskpane/stock-health/stock-list";
import { openTab, press } from "./support/pane-steps";
import { putList } from "./support/put-list";
import { useWorkbench, type Workbench } from "./support/workbench";

const headline = "#health-headline";

/** The list, and to the right of it the receipts and the batches, each after an empty column. */
const rows = () => {
  const height = 1 + Math.max(items.length, receipts.length, batches.length);
  const all = [header, ...items];
  const received = [receiptsHeader, ...receipts];
  const there = [batchesHeader, ...batches];
  const blank = (columns: number) => Array.from({ length: columns }, () => "");
  return Array.from({ length: height }, (_, row) => [
    ...[...(all[row] ?? blank(header.length)), ""],
    ...[...(received[row] ?? blank(receiptsHeader.length)), ""],
    ...(there[row] ?? blank(batchesHeader.length)),
  ]);
};

async function take(bench: Workbench, cell: string, name: string): Promise<void> {
  await bench.select(cell);
  const fold = bench.pane.locator(`#health-${name}-fold`);
  await fold.evaluate((each: HTMLDetailsElement) => (each.open = true));
  await bench.pane.locator(`#health-${name}-take`).click();
  await bench.pane.locator(`#health-${name}-give-up`).waitFor();
}

describe.each([1400, 1000])("stock health in a workbench of %i pixels", (width) => {
  const workbench = useWorkbench({ width, height: 1000 });

  test("one press says where the money stands; receipts and batches tell its age and what expires", async () => {
    const bench = workbench();
    const { pane } = bench;
    await putList(bench, { rows: rows() });
    await openTab(bench, "Stock health");
    await pane.locator("#health-list-place", { hasText: "A1:I8" }).waitFor();
    await bench.screenshotOfPane(`health-before-${width}`);
    await press(bench, "Check the stock");
    await pane.locator(headline).waitFor();
    await pane
      .locator("#health-cover-fold")
      .evaluate((each: HTMLDetailsElement) => (each.open = true));
    await pane.locator("#health-today").fill("2026-11-30");
    await pane.locator("#health-today").blur();
    await pane.locator(headline, { hasText: "USD 2,990 in stock" }).waitFor();
    await take(bench, "K2", "receipts");
    await take(bench, "Q2", "batches");
    await pane.locator(headline, { hasText: "USD 60 has expired" }).waitFor();
    await bench.screenshotOfPane(`health-answer-${width}`);
    await pane.locator("#health-part-expiring").click();
    await pane.locator("#health-item-0").click();
    await pane.locator("#health-steps").waitFor();
    await bench.screenshotOfPane(`health-item-${width}`);
  });
});
