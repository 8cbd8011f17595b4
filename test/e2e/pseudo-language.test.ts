import type { Desk } from "../../src/workbench/desk";
import { chooseColumn, fill } from "./support/pane-steps";
import {
  cutIn,
  exceptionsIn,
  untranslatedIn,
  type Exceptions,
} from "./support/pseudo-language/look";
import { letterOf } from "./support/real-list";
import { useWorkbench, type Workbench } from "./support/workbench";

/** The narrowest that Excel lets a pane be. */
const width = "320px";

type Tab =
  | "questions"
  | "analysis"
  | "reorderPlan"
  | "stockHealth"
  | "workingCapital"
  | "zeroStock"
  | "countPlan"
  | "explain"
  | "functions";

const press = (bench: Workbench, id: string) => bench.pane.locator(`[id="${id}"]`).click();
const seen = (bench: Workbench, id: string) => bench.pane.locator(`[id="${id}"]`).waitFor();
const openTab = (bench: Workbench, tab: Tab) => press(bench, `tab-${tab}`);

async function openList(bench: Workbench, sheet: string, place: string): Promise<void> {
  await bench.goToSheet(sheet);
  await bench.select("B5");
  await bench.pane.locator("#list-place", { hasText: place }).waitFor();
}

async function check(bench: Workbench): Promise<void> {
  await press(bench, "analyse");
  await seen(bench, "ledger");
}

async function classify(bench: Workbench): Promise<void> {
  await seen(bench, "class-table");
}

/** Whether the sheet refuses the entry, as it does with one that reads another file; it is given up. */
async function refused(bench: Workbench): Promise<boolean> {
  const dialog = bench.page.locator("#dialog[open]");
  if (!(await dialog.isVisible())) return false;
  await dialog.locator("button").first().click();
  await bench.page.keyboard.press("Escape");
  return true;
}

describe("in a longer language every view is whole, and no word stays English", () => {
  const workbench = useWorkbench(
    { width: 1000, height: 900 },
    { isPseudo: true, areFoldsOpen: true },
  );

  let faults = new Set<string>();
  let known: Exceptions | null = null;
  /** Looks at all that the pane shows. */
  const shows = async (view: string) => {
    const bench = workbench();
    known ??= await exceptionsIn(bench);
    // What has been typed since the workbook was last read is no fault.
    if ((await untranslatedIn(bench, known)).length > 0) known = await exceptionsIn(bench);
    const found = [...(await untranslatedIn(bench, known)), ...(await cutIn(bench))];
    found.forEach((fault) => faults.add(`${view}: ${fault}`));
    if (found.length > 0) await bench.screenshotOfPane(`pseudo-${view}`);
  };

  beforeEach(async () => {
    faults = new Set();
    known = null;
    await workbench()
      .page.locator("#pane")
      .evaluate((frame, style) => frame.setAttribute("style", style), `width: ${width}`);
    await seen(workbench(), "tab-analysis");
    workbench().page.setDefaultTimeout(15_000);
  });
  const nothingIsWrong = () => expect([...faults]).toEqual([]);

  test("the analysis by value, from the list to what is taken back", async () => {
    const bench = workbench();
    await openList(bench, "Demand", "Demand!A1:Q69");
    await shows("list");
    for (const [address, text] of [
      ["E3", "n/a"],
      ["E5", "=1/0"],
      ["E7", "-20"],
      ["E9", "'1 200"],
      ["A11", "Total"],
      ["A13", "Twin"],
      ["A14", "Twin"],
      ["A15", "twin"],
    ]) {
      await bench.enter(address, text);
    }
    await openList(bench, "Demand", "Demand!A1:Q69");
    await check(bench);
    await press(bench, "select-text");
    await shows("checked");
    await fill(bench, "line-a", "0");
    await shows("line-wrong");
    await fill(bench, "line-a", "80");
    await classify(bench);
    await shows("classified");
    await fill(bench, "item-search", "ch");
    await shows("searched");
    await bench.pane.locator("button.match").first().click();
    await seen(bench, "why-answer");
    await shows("why");
    await press(bench, "write-column");
    await seen(bench, "written-heading");
    await press(bench, "write-report");
    await bench.pane.locator(".written li").nth(1).waitFor();
    await bench.goToSheet("Demand");
    await shows("written");
    await bench.enter("R20", "mine");
    await bench.enter("E20", "90000");
    await bench.pane.locator(".written button").first().click();
    await bench.pane.locator(".written li button").nth(1).waitFor();
    await shows("edited-since");
    await bench.goToSheet("Items");
    await bench.select("B5");
    await seen(bench, "elsewhere");
    await shows("notices");
    nothingIsWrong();
  }, 180_000);

  test("the other methods, groups, and what has changed since the last run", async () => {
    const bench = workbench();
    await openList(bench, "Demand", "Demand!A1:Q69");
    await press(bench, "method-twoStage");
    await shows("two-stage-list");
    await chooseColumn(bench, "second-column", "[Average price");
    await check(bench);
    await classify(bench);
    await shows("two-stage");
    await press(bench, "method-weighted");
    await chooseColumn(bench, "further-0-column", "[Average price");
    await shows("weighted-list");
    await check(bench);
    await fill(bench, "line-weight-0", "0");
    await fill(bench, "line-weight-1", "0");
    await shows("weights-wrong");
    await fill(bench, "line-weight-0", "3");
    await classify(bench);
    await shows("weighted");
    await press(bench, "method-steadiness");
    await check(bench);
    await classify(bench);
    await fill(bench, "target-AX", "100");
    await seen(bench, "target-problem");
    await shows("steadiness");
    await fill(bench, "target-AX", "98.75");
    await fill(bench, "line-margin", "2");
    await bench.pane.locator("button.match").first().click();
    await seen(bench, "why-answer");
    await fill(bench, "line-margin", "0");
    await bench.enter("E7", "90000");
    await bench.enter("E12", "1");
    await bench.enter("E20", "80000");
    await press(bench, "run-again");
    await seen(bench, "moves-table");
    await shows("changed");
    await chooseColumn(bench, "group-column", "[Region");
    await check(bench);
    await classify(bench);
    await seen(bench, "groups-table");
    await shows("groups");
    await bench.pane.locator("#shown-group").selectOption({ index: 1 });
    await seen(bench, "pareto-chart");
    await shows("group");
    await press(bench, "write-report");
    await seen(bench, "written-heading");
    await openTab(bench, "explain");
    await explainsReport("by-group");
    nothingIsWrong();
  }, 180_000);

  /** Looks at the first cells of every table of the report that is shown. */
  const explainsReport = async (name: string) => {
    const bench = workbench();
    const used = await bench.page.evaluate(() => {
      const { book } = window.stockbookWorkbench as Desk;
      return book.values(book.activeSheet(), { row: 0, column: 0, rows: 150, columns: 14 });
    });
    const filled = used.flatMap((row, k) =>
      row.flatMap((cell, column) => (cell === "" ? [] : [`${letterOf(column)}${k + 1}`])),
    );
    expect(filled.length).toBeGreaterThan(100);
    // Some of every part of page one, and some of the sorted list.
    const cells = filled.filter((_, k) => (k < 120 ? k % 8 === 0 : k % 150 === 0));
    for (const cell of cells) {
      await bench.select(cell);
      await bench.pane.locator("#explained-place", { hasText: `!${cell}` }).waitFor();
      await shows(`report-${name}-${cell}`);
    }
  };

  test("a live formula, a report and a class column, each explained", async () => {
    const bench = workbench();
    await openList(bench, "Items", "Items!A1");
    await check(bench);
    await shows("clean");
    await classify(bench);
    await press(bench, "write-formula");
    await seen(bench, "written-heading");
    await shows("live-formula");
    const [, place] = /!([A-Z]+)1:/.exec(
      (await bench.pane.locator(".written p").first().textContent()) ?? "",
    ) as string[];
    await press(bench, "write-second");
    await bench.pane.locator(".written li").nth(1).waitFor();
    const next = String.fromCharCode(place.charCodeAt(0) + 1);
    await openTab(bench, "explain");
    for (const cell of [`${place}3`, `${next}1`, `${next}3`, "A1"]) {
      await bench.select(cell);
      await bench.pane.locator("#explanation", { hasText: `!${cell}` }).waitFor();
      await shows(`explained-${cell}`);
    }
    await openTab(bench, "analysis");
    await press(bench, "write-report");
    await bench.pane.locator(".written li").nth(2).waitFor();
    await openTab(bench, "explain");
    await explainsReport("by-value");
    await openTab(bench, "analysis");
    // What was updated goes back to what it was before, and only then away.
    const left = bench.pane.locator(".written li");
    for (let presses = 0; presses < 6 && (await left.count()) > 0; presses++) {
      await bench.pane.locator(".written button").first().click();
      await bench.pane.locator("#work").waitFor({ state: "detached" });
      await bench.page.waitForTimeout(500);
    }
    await left.first().waitFor({ state: "detached" });
    await shows("taken-back");
    nothingIsWrong();
  }, 180_000);

  test("the reorder plan, from the list to an order of one's own", async () => {
    const bench = workbench();
    await openTab(bench, "reorderPlan");
    await bench.goToSheet("Stock list");
    await bench.select("B5");
    await bench.pane.locator("#reorder-list-place", { hasText: "A1:Z86" }).waitFor();
    await shows("reorder-list");
    await bench.enter("E4", "soon");
    await bench.enter("E6", "=1/0");
    await bench.enter("E8", "'12");
    await bench.select("B5");
    await fill(bench, "reorder-service", "200");
    await press(bench, "reorder-make");
    await shows("reorder-setting-wrong");
    await fill(bench, "reorder-service", "95");
    await press(bench, "reorder-make");
    await seen(bench, "reorder-groups");
    await shows("reorder-planned");
    await fill(bench, "reorder-supplierMinimum", "900");
    await fill(bench, "reorder-container", "500");
    await fill(bench, "reorder-budget", "2000");
    await seen(bench, "reorder-cut");
    await shows("reorder-limited");
    await press(bench, "reorder-item-0");
    await seen(bench, "reorder-steps");
    await fill(bench, "reorder-order-instead", "7");
    await shows("reorder-item");
    await press(bench, "reorder-group-excess");
    await shows("reorder-too-much");
    await bench.goToSheet("Open orders");
    await bench.select("B3");
    await press(bench, "reorder-open-orders-take");
    await seen(bench, "reorder-open-orders-ledger");
    await shows("reorder-open-orders");
    nothingIsWrong();
  }, 240_000);

  test("stock health, from the list to an item, its receipts and batches", async () => {
    const bench = workbench();
    await openTab(bench, "stockHealth");
    await bench.goToSheet("Stock health");
    await bench.select("B5");
    await bench.pane.locator("#health-list-place", { hasText: "A1:J" }).waitFor();
    await shows("health-list");
    await bench.enter("E4", "soon");
    await bench.enter("E6", "=1/0");
    await bench.enter("E8", "-12");
    await bench.enter("H9", "'2017-06-01");
    await bench.select("B5");
    await fill(bench, "health-coverA", "-1");
    await fill(bench, "health-ageLimits", "none");
    await press(bench, "health-judge");
    await shows("health-setting-wrong");
    await fill(bench, "health-coverA", "60");
    await fill(bench, "health-ageLimits", "90; 365");
    await fill(bench, "health-today", "2018-01-01");
    await press(bench, "health-judge");
    await seen(bench, "health-parts");
    await shows("health-answer");
    await bench.goToSheet("Receipts");
    await bench.select("B3");
    await press(bench, "health-receipts-take");
    await seen(bench, "health-buckets");
    await shows("health-receipts");
    await press(bench, "health-part-dead");
    await press(bench, "health-item-0");
    await seen(bench, "health-steps");
    await shows("health-item");
    nothingIsWrong();
  }, 240_000);

  test("the working capital, from the list to a row and what other terms free", async () => {
    const bench = workbench();
    await openTab(bench, "workingCapital");
    await bench.goToSheet("Payment terms");
    await bench.select("B5");
    await bench.pane.locator("#capital-list-place", { hasText: "A1:J86" }).waitFor();
    await shows("capital-list");
    await bench.enter("E4", "much");
    await bench.enter("E6", "=1/0");
    await bench.enter("H8", "as agreed");
    await bench.select("B5");
    await fill(bench, "capital-rate", "x");
    await press(bench, "capital-make");
    await shows("capital-setting-wrong");
    await fill(bench, "capital-rate", "8");
    await press(bench, "capital-make");
    await seen(bench, "capital-headline");
    await shows("capital-answered");
    await fill(bench, "capital-supplierAtLeast", "60");
    await fill(bench, "capital-stockLess", "10");
    await fill(bench, "capital-customerAtMost", "14");
    await seen(bench, "capital-what-if-table");
    await shows("capital-what-if");
    await press(bench, "capital-row-0");
    await seen(bench, "capital-steps");
    await shows("capital-item");
    nothingIsWrong();
  }, 240_000);

  test("zero stock, from the list to the advice", async () => {
    const bench = workbench();
    await openTab(bench, "zeroStock");
    await bench.goToSheet("Zero stock");
    await bench.select("B5");
    await bench.pane.locator("#zero-list-place", { hasText: "A1:J81" }).waitFor();
    await shows("zero-list");
    await bench.enter("D4", "soon");
    await bench.enter("D6", "-1");
    await bench.enter("D8", "=1/0");
    await bench.enter("D10", "'1.5");
    await bench.select("D12");
    await bench.page.keyboard.press("Delete");
    await fill(bench, "zero-limit-leadTime", "soon");
    await press(bench, "zero-find");
    await shows("zero-limit-wrong");
    await fill(bench, "zero-limit-leadTime", "14");
    await bench.select("B5");
    await press(bench, "zero-find");
    await seen(bench, "zero-table");
    await shows("zero-found");
    await press(bench, "zero-candidate-0");
    await shows("zero-candidate");
    await press(bench, "zero-write");
    await seen(bench, "zero-stock-write-message");
    await shows("zero-written");
    await bench.enter("K9", "mine");
    await bench.enter("E9", "3");
    await seen(bench, "zero-source-changed");
    const takeBack = bench.pane.locator("#zero-written-fold .written button");
    await takeBack.first().click();
    await takeBack.nth(1).waitFor();
    await shows("zero-edited-since");
    await openTab(bench, "explain");
    for (const cell of ["K1", "K3", "K4", "K9"]) {
      await bench.select(cell);
      await bench.pane.locator("#explained-place", { hasText: `!${cell}` }).waitFor();
      await shows(`advice-${cell}`);
    }
    await bench.goToSheet("Items");
    await bench.select("B5");
    await openTab(bench, "zeroStock");
    await seen(bench, "zero-elsewhere");
    await press(bench, "zero-use-elsewhere");
    await seen(bench, "zero-list-place");
    await press(bench, "zero-find");
    await shows("zero-other-list");
    nothingIsWrong();
  }, 180_000);

  test("the count plan, from the list to the sheet and back", async () => {
    const bench = workbench();
    await openList(bench, "Items", "Items!A1");
    await bench.enter("F4", "much");
    await bench.enter("F6", "=1/0");
    await openTab(bench, "countPlan");
    await bench.select("B5");
    await seen(bench, "count-list-place");
    await shows("count-list");
    await fill(bench, "count-days", "1000");
    await press(bench, "count-make");
    await shows("count-days-wrong");
    await fill(bench, "count-days", "5");
    await press(bench, "count-make");
    await seen(bench, "count-classes");
    await fill(bench, "count-counts-0", "often");
    await shows("count-planned");
    await fill(bench, "count-counts-0", "12");
    await press(bench, "count-write");
    await seen(bench, "count-write-message");
    await shows("count-written");
    await openTab(bench, "explain");
    for (const cell of ["A1", "A20", "B20", "C20", "D20", "E20", "F20", "G20"]) {
      await bench.select(cell);
      await bench.pane.locator("#explained-place", { hasText: `!${cell}` }).waitFor();
      await shows(`count-explained-${cell}`);
    }
    for (const [address, text] of [
      ["D18", "7"],
      ["E18", "7"],
      ["D19", "9"],
      ["E19", "5"],
      ["E20", "3"],
    ]) {
      await bench.enter(address, text);
    }
    await bench.select("B20");
    await openTab(bench, "countPlan");
    await seen(bench, "count-use-elsewhere");
    await shows("count-elsewhere");
    await press(bench, "count-use-elsewhere");
    await seen(bench, "count-counted-column");
    await press(bench, "count-make");
    await seen(bench, "count-accuracy");
    await fill(bench, "count-tolerance-0", "-1");
    await shows("count-accuracy");
    nothingIsWrong();
  }, 180_000);

  test("formulas explained, and what is wrong with them", async () => {
    const bench = workbench();
    await bench.goToSheet("Demand");
    await openTab(bench, "explain");
    await shows("explain-nothing");
    const formulas = [
      "=EOQ(E2:E5,50,D2:D5)",
      "=ROUND(EOQ(900,D2,12),0)+REORDERPOINT(10,5,T1)",
      "=EOQ(A2,50,2)",
      "=EOQ(U90,50,0)",
      "=EOQ(1/0,TRUE,2)",
      '=DEMANDFORECAST(F2:Q2,"fast")',
      "=SERVICELEVEL.FILL(5,95,10,2)",
      "=SAFETYSTOCK.CYCLE(95,10,4)",
      "=EOQ(#REF!,1,2)",
      "=ABC(E2:E69)",
      `=${"(".repeat(40)}EOQ(1,2,3)${")".repeat(40)}`,
      "=[Book.xlsx]Sheet1!A1+EOQ(1,2,3)",
    ];
    for (const [k, formula] of formulas.entries()) {
      await bench.select("T20");
      await bench.page.keyboard.press("Delete");
      await bench.enter("T2", formula);
      if (await refused(bench)) {
        expect(formula).toMatch(/\[Book\.xlsx\]|#REF!/);
        continue;
      }
      await bench.select(k === 0 ? "T4" : "T2");
      await press(bench, "explain-again");
      await bench.page.waitForTimeout(300);
      await shows(`explain-${k}`);
    }
    nothingIsWrong();
  }, 180_000);

  test("the functions, their forms, and a formula inserted", async () => {
    const bench = workbench();
    await openTab(bench, "functions");
    await seen(bench, "often-EOQ");
    await shows("functions");
    await press(bench, "group-0");
    await shows("functions-group");
    for (const [word, id] of [
      ["kanban", "no-such-function"],
      ["cycle counting", "open-part"],
    ]) {
      await bench.pane.locator("#function-search").fill(word);
      await seen(bench, id);
      await shows(`functions-${word}`);
    }
    await bench.pane.locator("#function-search").fill("qqqq");
    await seen(bench, "no-function");
    await shows("functions-none");
    await bench.goToSheet("Demand");
    await bench.select("T2");
    for (const name of ["LOTPLAN", "EOQ", "DEMANDFORECAST", "ABC.MULTI"]) {
      await bench.pane.locator("#function-search").fill(name);
      await bench.pane.locator("button.function").first().click();
      await seen(bench, "function-heading");
      await press(bench, "insert-formula");
      await seen(bench, "functions-message");
      await shows(`function-${name}-wrong`);
      if (await bench.pane.locator("#show-optional").isVisible()) {
        await press(bench, "show-optional");
        await shows(`function-${name}-optional`);
      }
      await press(bench, "fill-in-example");
      await shows(`function-${name}`);
      await press(bench, "back-to-list");
    }
    await bench.pane.locator("#function-search").fill("EOQ");
    await press(bench, "function-EOQ");
    await press(bench, "fill-in-example");
    await bench.pane.locator("#argument-annualDemand").fill("T2");
    await press(bench, "insert-formula");
    await shows("function-circular");
    await press(bench, "fill-in-example");
    await press(bench, "insert-formula");
    await seen(bench, "take-back-formula");
    await shows("function-inserted");
    await bench.enter("T2", "7");
    await press(bench, "take-back-formula");
    await shows("function-taken-back");
    await bench.select("A2");
    await press(bench, "look-at-cell");
    await press(bench, "insert-formula");
    await shows("function-not-empty");
    nothingIsWrong();
  }, 180_000);

  test("what is refused", async () => {
    const bench = workbench();
    await bench.goToSheet("Demand");
    await bench.select("T65");
    await seen(bench, "list-refusal");
    await shows("nothing-selected");
    await bench.select("A2:D2");
    await shows("one-row");
    await openTab(bench, "zeroStock");
    await shows("zero-refused");
    nothingIsWrong();
  }, 180_000);
});
