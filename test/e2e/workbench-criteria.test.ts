import type { Desk } from "../../src/workbench/desk";
import {
  chooseColumn,
  classify,
  columnOf,
  numberIn,
  openList,
  openTab,
  press,
  rowsOf,
} from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

/** The sheet Demand: 68 items in A2:A69, sales in E, the months from F to Q. */
const items = 68;
const list = "Demand!A1:Q69";
const letters = ["A", "B", "C"];

const written = (bench: Workbench) => bench.pane.locator("#written-heading").waitFor();
const status = (bench: Workbench) => bench.pane.locator("#status");
const count = (all: unknown[], wanted: string) => all.filter((each) => each === wanted).length;

/** What a formula spills below the cell it is typed into, in the column T. */
async function spilled(bench: Workbench, formula: string, rows: number): Promise<unknown[]> {
  await bench.enter("T2", formula);
  await bench.waitForActiveCell(/ T3: /);
  const results = await columnOf(bench, 19, rows);
  await bench.select("T2");
  await bench.page.keyboard.press("Delete");
  return results;
}

describe("other criteria over the sample's monthly demand", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 }, { areFoldsOpen: true });

  beforeEach(async () => {
    await openList(workbench(), "Demand", list);
  });

  test("ABC × XYZ: nine cells that agree with the functions, and targets for SAFETYSTOCK", async () => {
    const bench = workbench();
    const { pane } = bench;
    const classes = await spilled(bench, "=ABC(E2:E69)&XYZ(F2:Q69)", items);
    await bench.select("B5");
    await pane.locator("#method-steadiness").check();
    await classify(bench);
    for (const name of letters.flatMap((a) => ["X", "Y", "Z"].map((x) => a + x))) {
      const text = (await pane.locator(`#cell-${name}`).textContent()) ?? "";
      expect([name, numberIn(/(\d+) item/.exec(text)?.[1] ?? "")]).toEqual([
        name,
        count(classes, name),
      ]);
    }
    await pane.locator("#target-AX").fill("98.5");
    await pane.locator("#target-AX").press("Tab");
    await press(bench, /^Write classes/);
    await written(bench);
    expect(await columnOf(bench, 17, items)).toEqual(classes);
    const targets = await columnOf(bench, 18, items);
    expect(targets[classes.indexOf("AX")]).toBe(0.985);
    expect(targets[classes.indexOf("CZ")]).toBe(0.85);
    await bench.enter("U2", "=SAFETYSTOCK.CYCLE(S2,10,4)");
    await bench.waitForActiveCell(/ U3: /);
    expect((await bench.values(1, 20))[0][0]).toBeGreaterThan(0);
    await bench.screenshot("pane-matrix");
  });

  test("two stages: the written classes are those of ABC.TWOSTAGE", async () => {
    const bench = workbench();
    const classes = await spilled(bench, "=ABC.TWOSTAGE(E2:E69,D2:D69)", items);
    await bench.select("B5");
    await bench.pane.locator("#method-twoStage").check();
    await chooseColumn(bench, "second-column", "Average price");
    await classify(bench);
    await press(bench, /^Write classes/);
    await written(bench);
    expect(await columnOf(bench, 17, items)).toEqual(classes);
  });

  test("weighted criteria: the written classes are those of ABC.MULTI", async () => {
    const bench = workbench();
    const { pane } = bench;
    const classes = await spilled(bench, "=ABC.MULTI(D2:E69,{1,3})", items);
    await bench.select("B5");
    await pane.locator("#method-weighted").check();
    await chooseColumn(bench, "further-0-column", "Average price");
    await press(bench, "Analyse");
    await pane.locator("#line-weight-0").fill("3");
    await pane.locator("#line-weight-0").press("Tab");
    await pane.locator("#class-table").waitFor();
    await press(bench, /^Write classes/);
    await written(bench);
    expect(await columnOf(bench, 17, items)).toEqual(classes);
  });

  test("one analysis for each region: each agrees with ABC over the region's rows", async () => {
    const bench = workbench();
    const { pane } = bench;
    const regions = await columnOf(bench, 2, items);
    const sales = (await columnOf(bench, 4, items)) as number[];
    await chooseColumn(bench, "group-column", "Region");
    await classify(bench);
    const table = await rowsOf(pane.locator("#groups-table"));
    expect(
      table
        .slice(1)
        .map(([region]) => region)
        .sort(),
    ).toEqual([...new Set(regions)].sort());
    await press(bench, /^Write classes/);
    await written(bench);
    const classes = await columnOf(bench, 17, items);
    for (const [region, ...counts] of table.slice(1)) {
      // The usual rule by hand: an item is an A while those above it make less than 80 %.
      const own = regions.flatMap((each, row) => (each === region ? [row] : []));
      const total = own.reduce((sum, row) => sum + sales[row], 0);
      for (const row of own) {
        const above = own.reduce(
          (sum, each) => sum + (sales[each] > sales[row] ? sales[each] : 0),
          0,
        );
        expect(classes[row]).toBe(above < 0.8 * total ? "A" : above < 0.95 * total ? "B" : "C");
      }
      const ofRegion = own.map((row) => classes[row]);
      expect(counts.slice(0, 3)).toEqual(letters.map((name) => String(count(ofRegion, name))));
    }
    await pane.locator("#shown-group").selectOption({ label: table[1][0] });
    await pane.locator("#pareto-chart").waitFor();
    await bench.screenshot("pane-groups");
  });

  test("a second run tells who changed class and the money, also in the report", async () => {
    const bench = workbench();
    const { pane } = bench;
    await classify(bench);
    await bench.enter("E36", "90000");
    await bench.pane.locator("#run-again").click();
    await pane.locator("#moves-table").waitFor();
    const name = String((await bench.values(35, 0))[0][0]);
    const changed = await rowsOf(pane.locator("#changed-items"));
    expect(changed[1]).toEqual([name, expect.stringMatching(/^[BC] → A$/), "90,000"]);
    await press(bench, "Write report");
    await pane.locator("#written-heading").waitFor();
    const sheet = await bench.values(0, 0, 140, 14);
    expect(sheet.flat()).toContain("Since the last run");
    const isTold = (row: unknown[]) => {
      const [item, before, now, value] = row.slice(row.indexOf(name)).filter((cell) => cell !== "");
      return item === name && /^[BC]$/.test(String(before)) && now === "A" && value === 90000;
    };
    expect(sheet.some(isTold)).toBe(true);
    await bench.screenshot("pane-changes");
  });

  test("what a colleague has changed since is noticed, and nothing is written", async () => {
    const bench = workbench();
    const { pane } = bench;
    await classify(bench);
    // As a co-author's edit arrives: without the user's own selection or a key.
    await bench.page.evaluate(() => {
      const { book } = window.stockbookWorkbench as Desk;
      const box = { row: 7, column: 4, rows: 1, columns: 1 };
      book.write(book.activeSheet(), box, [[7]]);
    });
    await press(bench, /^Write classes/);
    await status(bench)
      .filter({ hasText: /changed since it was read/ })
      .waitFor({ state: "attached" });
    expect((await columnOf(bench, 17, items)).every((cell) => cell === "")).toBe(true);
    await bench.pane.locator("#run-again").click();
    await status(bench)
      .filter({ hasText: /^Classified/ })
      .waitFor({ state: "attached" });
    await press(bench, /^Write classes/);
    await written(bench);
    expect((await columnOf(bench, 17, items)).every((cell) => letters.includes(String(cell)))).toBe(
      true,
    );
    expect(await pane.locator("#source-changed").count()).toBe(0);
  });

  test("each finding selects its rows", async () => {
    const bench = workbench();
    const { pane } = bench;
    await bench.enter("E4", "n/a");
    await bench.enter("E5", "=1/0");
    await bench.enter("A7", String((await bench.values(7, 0))[0][0]));
    await bench.select("B5");
    await pane.locator("#method-steadiness").check();
    await press(bench, "Analyse");
    for (const [kind, cell] of [
      ["text", "A4"],
      ["error", "A5"],
      ["duplicates", "A7"],
    ]) {
      await pane.locator(`#select-${kind}`).click();
      await bench.waitForActiveCell(new RegExp(`^Demand ${cell}: `));
    }
  });
});

describe("the charts", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 }, { areFoldsOpen: true });

  test("the native chart and the pane's agree with the table", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openTab(bench, "ABC");
    await classify(bench);
    const table = await rowsOf(pane.locator("#class-table"));
    const [a, b] = [1, 2].map((row) => numberIn(table[row][1]));
    const plot = await pane.locator("#pareto-chart").evaluate((chart) => ({
      bars: [...chart.querySelectorAll("rect.bar")].map((bar) => ({
        class: bar.classList[1],
        left: Number(bar.getAttribute("x")),
        right: Number(bar.getAttribute("x")) + Number(bar.getAttribute("width")),
      })),
      curve: (chart.querySelector(".curve")?.getAttribute("d") ?? "")
        .slice(1)
        .split("L")
        .map((point) => point.split(",").map(Number)),
      lines: [...chart.querySelectorAll(".share-line")].map((line) =>
        Number(line.getAttribute("y1")),
      ),
    }));
    const [first] = plot.curve;
    const last = plot.curve[plot.curve.length - 1];
    const shareAt = (y: number) => (y - first[1]) / (last[1] - first[1]);
    const itemsAt = (x: number) => ((x - first[0]) / (last[0] - first[0])) * 1862;
    plot.lines.forEach((y, k) => expect(shareAt(y)).toBeCloseTo([0.8, 0.95][k], 2));
    const endOf = (name: string) =>
      Math.max(...plot.bars.filter((bar) => bar.class === name).map(({ right }) => right));
    expect(Math.abs(itemsAt(endOf("bar-A")) - a)).toBeLessThan(8);
    expect(Math.abs(itemsAt(endOf("bar-B")) - a - b)).toBeLessThan(8);

    await press(bench, "Write report");
    await pane.locator("#written-heading").waitFor();
    const chart = await bench.page.evaluate(() => {
      const { book } = window.stockbookWorkbench as Desk;
      const sheet = book.activeSheet();
      const [record] = book.charts(sheet);
      return record.series.map(({ name, axisGroup, values, categories }) => ({
        name,
        axisGroup,
        values: values === null ? [] : book.values(sheet, values).flat().map(Number),
        ranks: categories === null ? [] : book.values(sheet, categories).flat().map(Number),
      }));
    });
    expect(chart.map(({ name, axisGroup }) => [name, axisGroup])).toEqual([
      ["Value, USD", "Primary"],
      ["Cumulative share of value", "Secondary"],
      ["Line A (80%)", "Secondary"],
      ["Line B (95%)", "Secondary"],
    ]);
    const [values, cumulative, lineA, lineB] = chart.map((series) => series.values);
    const [{ ranks }] = chart;
    expect([values, cumulative].map(({ length }) => length)).toEqual([ranks.length, ranks.length]);
    expect([...values].sort((one, other) => other - one)).toEqual(values);
    // The item with which the running total passes the line is the last of its class.
    expect(cumulative.map((share) => share >= 0.8)).toEqual(ranks.map((rank) => rank >= a));
    expect(cumulative.map((share) => share >= 0.95)).toEqual(ranks.map((rank) => rank >= a + b));
    expect([ranks[0], ranks[ranks.length - 1]]).toEqual([1, 1862]);
    expect(cumulative[cumulative.length - 1]).toBe(1);
    expect(new Set(lineA)).toEqual(new Set([0.8]));
    expect(new Set(lineB)).toEqual(new Set([0.95]));
  });
});
