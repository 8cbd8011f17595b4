import { accessibilityFaultsIn } from "./support/accessibility";
import { header, items } from "../taskpane/reorder-plan/item-list";
import * as stock from "../taskpane/stock-health/stock-list";
import { chooseColumn, classify, fill, openList, openTab, press } from "./support/pane-steps";
import { putList } from "./support/put-list";
import { useWorkbench, type Workbench } from "./support/workbench";

/** The last is a window of 1280 × 1024 magnified four times. */
const sizes = [
  { name: "400px", width: "400px", height: "100%" },
  { name: "320px", width: "320px", height: "100%" },
  { name: "zoomed", width: "320px", height: "256px" },
];
const appearances = ["light", "dark", "forced"] as const;

async function appearIn(bench: Workbench, appearance: (typeof appearances)[number]) {
  const isForced = appearance === "forced";
  await bench.page.emulateMedia({ forcedColors: isForced ? "active" : "none" });
  const theme = isForced ? "light" : appearance;
  await bench.pane.locator("html").evaluate((page, name) => (page.dataset.theme = name), theme);
}

async function resize(bench: Workbench, { width, height }: (typeof sizes)[number]): Promise<void> {
  await bench.page
    .locator("#pane")
    .evaluate(
      (frame, style) => frame.setAttribute("style", style),
      [`width: ${width}`, `min-width: ${width}`, `height: ${height}`].join(";"),
    );
}

/** What reaches beyond the pane or its own cell, and what sticks where there is no room for it. */
function misplaced(bench: Workbench): Promise<string[]> {
  return bench.pane.locator("html").evaluate((page) => {
    const { innerWidth: width, innerHeight: height } = page.ownerDocument.defaultView as Window;
    const found = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} px`] : [];
    const scrolled = ".wide, .explained-mathematics";
    const isForced = matchMedia("(forced-colors: active)").matches;
    const probe = page.ownerDocument.body.appendChild(page.ownerDocument.createElement("i"));
    probe.style.cssText = "forced-color-adjust: none; background: Highlight";
    const highlight = getComputedStyle(probe).backgroundColor;
    probe.remove();
    for (const element of page.querySelectorAll<HTMLElement>(
      "main *:not(svg *, math *, option, .visually-hidden *)",
    )) {
      const { left, right } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.id} ${element.textContent?.trim().slice(0, 30)}`;
      const isScrolled = element.parentElement?.closest(scrolled) ?? null;
      if (isScrolled === null && (left < -1 || right > width + 0.5)) found.push(`outside: ${name}`);
      const holdsText = element.matches("input[type=text], td, th, button");
      if (holdsText && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${name}`);
      const label = element.matches("button") ? (element.textContent ?? "").trim() : "";
      const broken = page.ownerDocument.createRange();
      broken.selectNodeContents(element);
      const lines = new Set(Array.from(broken.getClientRects(), ({ top }) => Math.round(top)));
      if (/^\p{L}+$/u.test(label) && lines.size > 1) found.push(`broken: ${name}`);
      const { backgroundColor, forcedColorAdjust, position } = getComputedStyle(element);
      const isPlated = isForced && forcedColorAdjust !== "none" && backgroundColor === highlight;
      if (isPlated && label !== "") found.push(`a plate hides: ${name}`);
      if (height < 400 && /sticky|fixed/.test(position)) found.push(`in the way: ${name}`);
    }
    return found;
  });
}

/** Looks at what the pane shows in every appearance and size; says what is wrong with it. */
async function faultsOf(bench: Workbench, view: string, at: string): Promise<string[]> {
  const faults: string[] = [];
  for (const size of sizes) {
    await resize(bench, size);
    for (const appearance of appearances) {
      await appearIn(bench, appearance);
      await bench.pane.locator(at).evaluate((element) => element.scrollIntoView());
      await bench.screenshotOfPane(`view-${view}-${appearance}-${size.name}`);
      const found = [
        ...(await misplaced(bench)),
        ...(await accessibilityFaultsIn(bench.paneFrame)),
      ];
      faults.push(...found.map((fault) => `${view}, ${appearance}, ${size.name}: ${fault}`));
    }
  }
  await appearIn(bench, "light");
  await resize(bench, sizes[0]);
  return faults;
}

/** Goes through all that takes the keyboard; says what then lies under what stays in view. */
function hiddenByBars(bench: Workbench): Promise<string[]> {
  return bench.pane.locator("main").evaluate((main) => {
    const [tabs, bar] = [".tabs", ".actions"].map((bar) => main.querySelector(bar) as HTMLElement);
    const stops = [
      ...main.querySelectorAll<HTMLElement>("#panel :is(button, input, select, a, summary)"),
    ].filter((stop) => !bar.contains(stop));
    return [...stops, ...stops.reverse()].flatMap((stop) => {
      stop.focus();
      const { top, bottom } = stop.getBoundingClientRect();
      const isUnder =
        top < tabs.getBoundingClientRect().bottom || bottom > bar.getBoundingClientRect().top;
      return isUnder ? [stop.id || (stop.textContent ?? "").trim()] : [];
    });
  });
}

describe("every view of the pane fits its window, however narrow, low or dark", () => {
  const workbench = useWorkbench({ width: 1000, height: 900 }, { areFoldsOpen: true });

  let faults: string[] = [];
  const shows = async (view: string, at = ".tabs") => {
    faults.push(...(await faultsOf(workbench(), view, at)));
  };
  beforeEach(() => {
    faults = [];
  });

  test("the analysis", async () => {
    const bench = workbench();
    await openList(bench, "Demand", "Demand!A1:Q69");
    await bench.pane.locator("#method-steadiness").check();
    await shows("start");

    for (const [address, text] of [
      ["E3", "n/a"],
      ["E4", "=1/0"],
      ["E5", "-20"],
      ["E6", "'1 200"],
      ["A8", "Total"],
      ["A9", "Total"],
    ]) {
      await bench.enter(address, text);
    }
    await bench.select("B5");
    await press(bench, "Analyse");
    await bench.pane.locator("#ledger").waitFor();
    await shows("check", "#check-heading");
    await bench.pane.locator("#matrix").waitFor();
    await bench.pane.locator("#target-AX").fill("100");
    await bench.pane.locator("#target-AX").press("Tab");
    await bench.pane.locator("#target-problem").waitFor();
    await shows("matrix", "#look-heading");
    await bench.pane.locator("#target-AX").fill("98.75");
    await bench.pane.locator("#target-AX").press("Tab");

    await bench.pane.locator("#item-search").fill("chairs");
    await bench.pane.locator("button.match").first().click();
    await bench.pane.locator("#why-answer").waitFor();
    await shows("why", "#why-heading");

    await press(bench, /^Write classes/);
    await bench.pane.locator("#written-heading").waitFor();
    await shows("written", "#write-heading");

    for (const [address, text] of [
      ["E7", "90000"],
      ["E12", "1"],
      ["E20", "80000"],
    ]) {
      await bench.enter(address, text);
    }
    await bench.goToSheet("Items");
    await bench.select("B5");
    await bench.pane.locator("#elsewhere").waitFor();
    await shows("notices");
    expect(await hiddenByBars(bench)).toEqual([]);
    await bench.pane.locator("#run-again").click();
    await bench.pane.locator("#moves-table").waitFor();
    await shows("changes", "#changes-heading");

    await bench.goToSheet("Items");
    await press(bench, "Use that list instead");
    await chooseColumn(bench, "group-column", "Category");
    await classify(bench);
    await bench.pane.locator("#groups-table").waitFor();
    await shows("groups", "#look-heading");
    expect(faults).toEqual([]);
  }, 180_000);

  test("the count plan, and what was counted", async () => {
    const bench = workbench();
    await openTab(bench, "Count plan");
    await bench.goToSheet("Items");
    await bench.select("B5");
    await bench.pane.locator("#count-list-place", { hasText: "Items!A1" }).waitFor();
    await shows("count-plan-start");
    await bench.enter("F4", "much");
    await bench.select("B5");
    await press(bench, "Make the plan");
    await fill(bench, "count-counts-0", "often");
    await shows("count-plan-wrong", "#count-settings-heading");
    await fill(bench, "count-counts-0", "12");
    await press(bench, "Write the count sheet");
    await bench.pane.locator("#count-write-message").waitFor();
    await shows("count-plan-result", "#count-check-heading");
    await bench.enter("D16", "7");
    await bench.enter("E16", "5");
    await bench.select("B16");
    await press(bench, "Use that list instead");
    await bench.pane.locator("#count-counted-column").waitFor();
    await press(bench, "Compare with the books");
    await bench.pane.locator("#count-accuracy").waitFor();
    await shows("count-accuracy", "#count-result-heading");
    expect(faults).toEqual([]);
  }, 180_000);

  test("the reorder plan, from the list to an item", async () => {
    const bench = workbench();
    await putList(bench, { rows: [header, ...items, ["No lead time", "Ost", 5, 0, 0]] });
    await openTab(bench, "Reorder");
    await bench.pane.locator("#reorder-list-place", { hasText: "A1:W8" }).waitFor();
    await shows("reorder-start");
    await press(bench, "Plan orders");
    await bench.pane.locator("#reorder-groups").waitFor();
    await fill(bench, "reorder-supplierMinimum", "2000");
    await fill(bench, "reorder-budget", "1500");
    await bench.pane.locator("#reorder-cut").waitFor();
    await shows("reorder-answer", "#reorder-check-heading");
    await press(bench, "Flange 100");
    await bench.pane.locator("#reorder-steps").waitFor();
    await shows("reorder-item", "#reorder-item-heading");
    await fill(bench, "reorder-order-instead", "13");
    await bench.pane.locator("#reorder-own-order").waitFor();
    await shows("reorder-own-order", "#reorder-item-heading");
    await press(bench, "Nordic");
    await bench.pane.locator("#reorder-supplier-limits").waitFor();
    await shows("reorder-supplier", "#reorder-suppliers-heading");
    await fill(bench, "reorder-service", "110");
    await bench.pane.locator("#reorder-service-problem").waitFor();
    await shows("reorder-wrong", "#reorder-service-heading");
    expect(faults).toEqual([]);
  }, 180_000);

  test("the working capital, from the list to a row and its pictures", async () => {
    const bench = workbench();
    await bench.goToSheet("Payment terms");
    await bench.select("B5");
    await openTab(bench, "Capital");
    await bench.pane.locator("#capital-list-place", { hasText: "A1:J86" }).waitFor();
    await shows("capital-start");
    await press(bench, "Show what is tied up");
    await bench.pane.locator("#capital-headline").waitFor();
    await shows("capital-answer", "#capital-check-heading");
    await shows("capital-terms", "#terms-heading");
    await fill(bench, "capital-supplierAtLeast", "60");
    await bench.pane.locator("#capital-what-if-table").waitFor();
    await shows("capital-what-if", "#capital-what-if-heading");
    await bench.pane.locator("#capital-row-0").click();
    await bench.pane.locator("#capital-steps").waitFor();
    await shows("capital-item", "#capital-cycle-heading");
    await fill(bench, "capital-rate", "ten");
    await bench.pane.locator("#capital-rate-problem").waitFor();
    await shows("capital-wrong", "#capital-rate-heading");
    expect(faults).toEqual([]);
  }, 180_000);

  test("stock health, from the list to an item", async () => {
    const bench = workbench();
    await putList(bench, { rows: [stock.header, ...stock.items] });
    await openTab(bench, "Health");
    await bench.pane.locator("#health-list-place", { hasText: "A1:I8" }).waitFor();
    await shows("health-start");
    await press(bench, "Check the stock");
    await bench.pane.locator("#health-parts").waitFor();
    await shows("health-answer", "#health-check-heading");
    await press(bench, "Pump head");
    await bench.pane.locator("#health-steps").waitFor();
    await shows("health-item", "#health-item-heading");
    await fill(bench, "health-deadMonths", "0");
    await bench.pane.locator("#health-deadMonths-problem").waitFor();
    await shows("health-wrong", "#health-cover-heading");
    expect(faults).toEqual([]);
  }, 180_000);

  test("zero stock, explanations and functions", async () => {
    const bench = workbench();
    await openTab(bench, "Zero stock");
    await bench.goToSheet("Zero stock");
    await bench.select("B5");
    await bench.pane.locator("#zero-list-place", { hasText: "A1:J81" }).waitFor();
    await shows("zero-stock-start");
    await bench.enter("D4", "soon");
    await bench.select("B5");
    await press(bench, "Find candidates");
    await press(bench, "Write advice beside the list");
    await bench.pane.locator("#zero-stock-write-message").waitFor();
    await shows("zero-stock-result", "#zero-check-heading");

    await openTab(bench, "Explain");
    await bench.goToSheet("Reorder plan");
    await bench.select("H15");
    await bench.pane.locator("#explained-1").waitFor();
    await shows("explain");

    await openTab(bench, "Functions");
    await bench.pane.locator("#often-EOQ").waitFor();
    await shows("functions");
    await bench.pane.locator("#group-0").click();
    await shows("functions-group");
    await bench.pane.locator("#function-search").fill("kanban");
    await bench.pane.locator("#no-such-function").waitFor();
    await shows("functions-nearest");
    await bench.pane.locator("#function-search").fill("Losgröße");
    await bench.pane.locator("button.function").first().waitFor();
    await shows("functions-found");
    await bench.pane.locator("#function-search").fill("LOTPLAN");
    await bench.pane.locator("#function-LOTPLAN").click();
    await press(bench, /^Insert into/);
    await bench.pane.locator("#functions-message").waitFor();
    await shows("function-wrong");
    await press(bench, "Fill in the example");
    await shows("function", "#form-heading");
    expect(faults).toEqual([]);
  }, 180_000);
});
