import {
  batches,
  batchesHeader,
  header,
  items,
  receipts,
  receiptsHeader,
} from "../taskpane/stock-health/stock-list";
import { eventually } from "./support/eventually";
import { focused, tabTo } from "./support/keyboard";
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
  const blank = (columns: number) => Array.from({ length: columns }, () => null);
  return Array.from({ length: height }, (_, row) => [
    ...[...(all[row] ?? blank(header.length)), null],
    ...[...(received[row] ?? blank(receiptsHeader.length)), null],
    ...(there[row] ?? blank(batchesHeader.length)),
  ]);
};

async function take(bench: Workbench, place: string, name: string): Promise<void> {
  const [corner] = place.split(":");
  await bench.select(corner);
  const fold = bench.pane.locator(`#health-${name}-fold`);
  await fold.evaluate((each: HTMLDetailsElement) => (each.open = true));
  await bench.pane.locator(`#health-${name}-take`, { hasText: place }).click();
  await bench.pane.locator(`#health-${name}-give-up`).waitFor();
}

describe.each([400, 320])("stock health in a pane of %i pixels", (width) => {
  const workbench = useWorkbench({ width: 1400, height: 1000 });

  test("one press says where the money stands; receipts and batches tell its age and what expires", async () => {
    const bench = workbench();
    const { pane } = bench;
    await bench.page.locator("#pane").evaluate((frame, wide) => {
      frame.style.flex = "none";
      frame.style.width = `${wide}px`;
    }, width);
    await putList(bench, { rows: rows() });
    await openTab(bench, "Health");
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
    await take(bench, "K1:O5", "receipts");
    await take(bench, "Q1:T4", "batches");
    await pane.locator(headline, { hasText: "USD 60 has expired" }).waitFor();
    for (const part of ["result", "parts", "ages", "groups"]) {
      const place = pane.locator(`#health-${part}${part === "parts" ? "" : "-heading"}`);
      await place.evaluate((each) => each.scrollIntoView());
      await bench.screenshotOfPane(`health-${part}-${width}`);
    }
    await pane.locator("#health-part-expiring").click();
    await pane.locator("#health-item-0").click();
    await pane.locator("#health-steps").waitFor();
    const beyond = await bench.paneFrame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await bench.screenshotOfPane(`health-item-${width}`);
  });
});

describe("the stock by the keyboard alone", () => {
  const workbench = useWorkbench({ width: 1440, height: 900 });

  test("from the answer to a part, an item and back, and to what is written", async () => {
    const bench = workbench();
    const { page, pane } = bench;
    await putList(bench, { rows: rows() });
    await openTab(bench, "Health");
    await pane.locator("#health-list-place", { hasText: "A1:I8" }).waitFor();
    await press(bench, "Check the stock");
    await eventually(() => focused(bench), "health-result-heading");
    await tabTo(bench, "health-part-excess");
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "health-largest-heading");
    await tabTo(bench, "health-item-0");
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "health-item-heading");
    await pane.locator("#health-steps").waitFor();
    await tabTo(bench, "health-item-close");
    await page.keyboard.press("Enter");
    await eventually(() => focused(bench), "health-largest-heading");
    await tabTo(bench, "health-write", 40);
    await page.keyboard.press("Enter");
    await pane.locator("#stock-health-write-message", { hasText: "Written:" }).waitFor();
  });
});
