import type { Desk } from "../../src/workbench/desk";
import {
  chooseColumn,
  classify,
  columnOf,
  enterFormula,
  fill,
  numberIn,
  openList,
  press,
  rowsOf,
  writeClassColumn,
} from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

/** The sheet Demand: 68 items in A2:A69, regions in C, prices in D, sales in E, months from F to Q. */
const items = 68;
const salesColumn = 4;
const classColumn = 17;
const formulaColumn = 20;

const openDemand = (bench: Workbench) => openList(bench, "Demand", "Demand!A1:Q69");

/** Types a formula into U2, which then stays there; the user is back in the list. */
async function typeBeside(bench: Workbench, formula: string): Promise<void> {
  await enterFormula(bench, "U2", formula);
  await openDemand(bench);
}

const computed = (bench: Workbench) => columnOf<string>(bench, formulaColumn, items);

/** Waits until the list has been read again and classified. */
async function runAgain(bench: Workbench): Promise<void> {
  await bench.pane.locator("#run-again").click();
  await bench.pane.locator("#source-changed").waitFor({ state: "detached" });
}

describe("an analysis that is run again", () => {
  const workbench = useWorkbench(undefined, { areFoldsOpen: true });

  test("tells of each item that changed class, and a margin holds one that has only just crossed", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openDemand(bench);
    await typeBeside(bench, "=ABC(E2:E69)");
    const names = await columnOf<string>(bench, 0, items);
    const rows = names.map((_, row) => row);
    await classify(bench);

    const before = await computed(bench);
    await bench.enter(`E${before.indexOf("C") + 2}`, "90000");
    await runAgain(bench);
    const after = await computed(bench);
    const sales = await columnOf<number>(bench, salesColumn, items);
    const changed = rows.filter((row) => before[row] !== after[row]);
    const worth = changed.reduce((sum, row) => sum + sales[row], 0);
    const sentence = await pane.locator("#changes-sum").textContent();
    expect(sentence).toContain(`${changed.length} items changed class`);
    expect(sentence).toContain(Math.round(worth).toLocaleString("en"));
    const [, ...told] = await rowsOf(pane.locator("#changed-items"));
    expect(told.map(([name, move]) => `${name}: ${move}`).sort()).toEqual(
      changed.map((row) => `${names[row]}: ${before[row]} → ${after[row]}`).sort(),
    );

    // A lasting B overtakes the last A by a hair: a run afresh calls it an A.
    const ranked = [...rows].sort((one, other) => sales[other] - sales[one]);
    const bestB = ranked.find((row) => before[row] === "B" && after[row] === "B") ?? 0;
    const lastA = ranked.filter((row) => after[row] === "A").pop() ?? 0;
    await fill(bench, "line-margin", "2");
    await bench.enter(`E${bestB + 2}`, String(Math.ceil(sales[lastA]) + 1));
    await runAgain(bench);
    expect((await computed(bench))[bestB]).toBe("A");
    await writeClassColumn(bench, "Demand!R1:R69");
    expect((await columnOf(bench, classColumn, items))[bestB]).toBe("B");
    await pane.locator("#item-search").fill(names[bestB]);
    await press(bench, new RegExp(`^${names[bestB]}`));
    expect(await pane.locator("#why-answer").textContent()).toContain("so it stays B");
    await bench.screenshot("pane-margin");
  });

  test("the second letter follows at once when each first class is ranked by itself", async () => {
    const bench = workbench();
    await openDemand(bench);
    await typeBeside(bench, '=ABC.TWOSTAGE(E2:E69,D2:D69,,,,"class")');
    await bench.pane.locator("#method-twoStage").check();
    await chooseColumn(bench, "second-column", "Average price");
    await classify(bench);
    await bench.pane.locator("#scope-class").check();
    await writeClassColumn(bench, "Demand!R1:S69");
    expect(await columnOf(bench, classColumn, items)).toEqual(await computed(bench));
  });
});

/** The numbers of the rows that are selected in the sheet. */
function selectedRows(bench: Workbench): Promise<number[]> {
  return bench.page.evaluate(() => {
    const { areas } = (window.stockbookWorkbench as Desk).book.selection();
    const rows = areas.flatMap(({ row, rows: count }) =>
      Array.from({ length: count }, (_, k) => row + k + 1),
    );
    return rows.sort((one, other) => one - other);
  });
}

/** Those rows as soon as they are the ones awaited, or what is selected after five seconds. */
async function selectedOf(bench: Workbench, awaited: readonly number[]): Promise<number[]> {
  const count = awaited.length;
  await bench.pane
    .locator("#status", { hasText: new RegExp(`^${count} rows? selected`) })
    .waitFor({ state: "attached" });
  let rows = await selectedRows(bench);
  // The status may still be that of a finding before, with as many rows.
  for (let tries = 0; tries < 50 && String(rows) !== String(awaited); tries++) {
    await bench.page.waitForTimeout(100);
    rows = await selectedRows(bench);
  }
  return rows;
}

describe("the check", () => {
  const workbench = useWorkbench(undefined, { areFoldsOpen: true });

  test("a click on a finding selects its rows, whatever was found", async () => {
    const bench = workbench();
    await openDemand(bench);
    for (const [address, text] of [
      ["E3", "n/a"],
      ["E5", "=1/0"],
      ["E7", "-20"],
      ["E9", "'1 200"],
      ["A11", "Total"],
      ["A13", "Twin"],
      ["A14", "Twin"],
    ]) {
      await bench.enter(address, text);
    }
    for (const address of ["E15", "A17", "L19:Q19"]) {
      await bench.select(address);
      await bench.page.keyboard.press("Delete");
    }
    const names = await columnOf<string>(bench, 0, items);
    const months = (await bench.values(1, 5, items, 12)) as (number | "")[][];
    const numbered = (isFound: (row: number) => boolean) =>
      names.map((_, row) => row).filter(isFound);
    const isDead = (row: number) => months[row].slice(6).every((units) => !units);
    const isNew = (row: number) => months[row].slice(0, 6).every((units) => !units);
    await openDemand(bench);
    await bench.pane.locator("#method-steadiness").check();
    await press(bench, "Analyse");
    await bench.pane.locator("#ledger").waitFor();
    for (const [kind, rows] of [
      ["text", [3]],
      ["error", [5]],
      ["negative", [7]],
      ["textNumber", [9]],
      ["totals", [11]],
      ["duplicates", [13, 14]],
      ["blank", [15]],
      ["unnamed", [17]],
      ["deadItems", numbered(isDead).map((row) => row + 2)],
      ["newItems", numbered(isNew).map((row) => row + 2)],
    ] as const) {
      await bench.pane.locator(`#select-${kind}`).click();
      expect([kind, await selectedOf(bench, rows)]).toEqual([kind, rows]);
    }
  });
});

describe("the report", () => {
  const workbench = useWorkbench(undefined, { areFoldsOpen: true });

  test("of ABC × XYZ for each region: the chart is the largest region's, and covers no cell", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openDemand(bench);
    await pane.locator("#method-steadiness").check();
    await chooseColumn(bench, "group-column", "Region");
    await classify(bench);
    const [, [largest, , , , worth]] = await rowsOf(pane.locator("#groups-table"));
    await press(bench, largest);
    await pane.locator("#pareto-chart").waitFor();
    const [, [, itemsOfA], [, itemsOfB], , [, itemsOfAll]] = await rowsOf(
      pane.locator("#class-table"),
    );
    await press(bench, "Write report");
    await pane.locator("#written-heading").waitFor();
    const { title, values, cumulative, classes, covered } = await bench.page.evaluate(() => {
      const { book } = window.stockbookWorkbench as Desk;
      const sheet = book.activeSheet();
      const [chart] = book.charts(sheet);
      const cellsOf = (box: (typeof chart.series)[number]["values"]) =>
        box === null ? [] : book.values(sheet, box).flat();
      const used = book.usedBox(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const all = book.values(sheet, used);
      // The group of most value stands first in the sorted list.
      const top = all.findIndex(([first]) => first === "Rank");
      const column = all[top].indexOf("Class");
      const count = chart.series[0].values?.rows ?? 0;
      return {
        title: chart.title,
        values: cellsOf(chart.series[0].values).map(Number),
        cumulative: cellsOf(chart.series[1].values).map(Number),
        classes: all.slice(top + 1, top + 1 + count).map((row) => String(row[column])),
        covered: book.values(sheet, chart.position).flat(),
      };
    });
    expect(title).toBe(`Pareto chart of group ${largest} in Demand`);
    expect(values).toHaveLength(numberIn(itemsOfAll));
    expect(Math.round(values.reduce((sum, value) => sum + value))).toBe(numberIn(worth));
    expect(cumulative[values.length - 1]).toBeCloseTo(1, 9);
    const ofLetter = (letter: string) => classes.filter((name) => name.startsWith(letter)).length;
    expect([ofLetter("A"), ofLetter("B")]).toEqual([itemsOfA, itemsOfB].map(numberIn));
    expect(covered.every((cell) => cell === "")).toBe(true);
    await bench.screenshot("report-of-groups");
  });
});
