import empty from "../fixtures/real-lists/empty-months.json";
import layoutCases from "../fixtures/real-lists/layouts.json";
import totals from "../fixtures/real-lists/totals.json";
import { classTable, findings, guessed, ledger, said } from "./support/pane-says";
import { numberIn, press } from "./support/pane-steps";
import type { ListCell } from "./support/put-list";
import {
  letterOf,
  openTable,
  run,
  waitForList,
  wholePlace,
  writtenClasses,
} from "./support/real-list";
import { useWorkbench } from "./support/workbench";

type Rows = ListCell[][];
type Classes = Record<string, string>;

interface Layout {
  name: string;
  rows: Rows;
  merged?: string[];
  /** The cell that is selected, and the list that the pane takes for it. */
  cell: string;
  place: string;
  guess: { item: string; value: string };
  /** What is said of the rows above the list. */
  above: string;
  /** What is said of rows behind an empty row, and the list with them. */
  take?: { says: string; place: string };
  findings: string[];
  total: number;
  /** Where the classes are written, and those that stand there. */
  written: string;
  classes: Classes;
}

/** Each object of the file has keys of its own. */
const layouts = layoutCases as unknown as Layout[];

const size = { width: 1100, height: 1900 };

describe("lists with rows that repeat the sum of others", () => {
  const workbench = useWorkbench(size, { onePage: true, areFoldsOpen: true });

  test.each(totals.map((layout, index) => [layout.name, layout, index + 1] as const))(
    "%s",
    async (_, { rows: cells, expected }, number) => {
      const bench = workbench();
      const rows = cells as Rows;
      const value = rows[0].length - 1;
      const item = value - 1;
      const sheet = await openTable(bench, { rows }, { place: wholePlace(rows) });
      const named = (column: number) => `${String(rows[0][column])} (${letterOf(column)})`;
      expect(await guessed(bench)).toEqual({ item: named(item), value: named(value) });
      await run(bench, `totals-${number}`);
      const count = rows.length - 1;
      const left = count - expected.items;
      expect(await findings(bench)).toEqual([
        {
          title: left === 1 ? "1 row looks like a total" : `${left} rows look like totals`,
          fate: "Left out, so that nothing counts twice.",
        },
      ]);
      expect(await ledger(bench)).toEqual({
        [`Classified, as ${expected.items} items`]: String(expected.items),
        "Totals, left out": String(left),
        "All rows of the list": String(count),
      });
      const table = await classTable(bench);
      expect(table.All.map(numberIn)).toEqual([expected.items, expected.total]);
      for (const [letter, numbers] of Object.entries<number[]>(expected.table ?? {})) {
        expect([letter, ...table[letter].map(numberIn)]).toEqual([letter, ...numbers]);
      }
      if (expected.classes === undefined) return;
      const written = letterOf(value + 1);
      expect(
        await writtenClasses(bench, `${sheet}!${written}1:${written}${rows.length}`, item),
      ).toEqual(expected.classes);
    },
  );
});

describe("lists as people lay them out", () => {
  const workbench = useWorkbench(size, { onePage: true, areFoldsOpen: true });

  test.each(layouts.map((layout, index) => [layout.name, layout, index + 1] as const))(
    "%s",
    async (_, layout, number) => {
      const bench = workbench();
      const { rows, merged, cell, place, take } = layout;
      const sheet = await openTable(bench, { rows, merged }, { cell, place });
      expect(await guessed(bench)).toEqual(layout.guess);
      expect(await said(bench, "rows-above")).toBe(layout.above);
      expect(await said(bench, "rows-beyond")).toBe(take?.says ?? "");
      if (take) {
        await bench.screenshotOfPane(`real-layout-${number}-found`);
        await press(bench, `Include them: ${take.place}`);
        await waitForList(bench, `${sheet}!${take.place}`);
        expect(await said(bench, "rows-beyond")).toBe("");
      }
      await run(bench, `layout-${number}`);
      expect((await findings(bench)).map(({ title }) => title)).toEqual(layout.findings);
      expect(numberIn((await classTable(bench)).All[1])).toBe(layout.total);
      const [letter] = /[A-Z](?=\)?$)/.exec(layout.guess.item) ?? [""];
      const item = letter.charCodeAt(0) - 65;
      expect(await writtenClasses(bench, `${sheet}!${layout.written}`, item)).toEqual(
        layout.classes,
      );
      await bench.screenshot(`real-layout-${number}-written`);
    },
  );

  test("a list that was classified without its rest is classified anew with it", async () => {
    const bench = workbench();
    const { rows, cell, place, take, total } = layoutOf("a list cut at an empty row");
    const sheet = await openTable(bench, { rows }, { cell, place });
    await run(bench, "cut");
    expect(await bench.pane.locator("section", { hasText: "What happens" }).textContent()).toMatch(
      /Every row of the list has one item and one number\.\s+More rows follow after an empty row\./,
    );
    expect((await classTable(bench)).All).toEqual(["3", "850"]);
    await press(bench, `Include them: ${take?.place}`);
    await waitForList(bench, `${sheet}!${take?.place}`);
    expect(await bench.pane.locator("#class-table").count()).toBe(0);
    await run(bench, "cut-taken");
    expect((await classTable(bench)).All.map(numberIn)).toEqual([5, total]);
  });
});

describe("a pivot with empty months", () => {
  const workbench = useWorkbench(size, { areFoldsOpen: true });

  test("they are named, and counted as 0 or passed over as the user says", async () => {
    const bench = workbench();
    const sheet = await openTable(bench, { rows: empty.rows as Rows }, { place: "A1:M7" });
    expect(await guessed(bench)).toEqual({ item: "Item (A)", value: "Jan (B) to Dec (M)" });
    await run(bench, "empty-months");
    const titles = (await findings(bench)).map(({ title }) => title);
    expect(titles).toEqual([
      "38 empty periods in 4 rows",
      "1 row with a number in one period only",
      "1 row of new items: no demand in the first half",
      "1 row of dead items: no demand in the last half",
    ]);
    expect((await classTable(bench)).All).toEqual(["6", "7,200"]);
    const zero = { Steady: "AX", "Two months": "AZ", Thrice: "AZ", Once: "AZ", Seasonal: "AZ" };
    expect(await writtenClasses(bench, `${sheet}!N1:O7`, 0)).toEqual({ ...zero, Zeros: "AZ" });
    await bench.pane.locator("#emptyPeriods-passOver").check();
    await bench.pane.getByText(/^Skipped: X, Y and Z come from/).waitFor();
    await bench.screenshotOfPane("real-empty-months-passed-over");
    const passed = { "Two months": "AX", Thrice: "AX", Once: "AZ", Seasonal: "AX" };
    expect(await writtenClasses(bench, `${sheet}!N1:O7`, 0)).toEqual({
      ...zero,
      ...passed,
      Zeros: "AZ",
    });
    expect((await classTable(bench)).All).toEqual(["6", "7,200"]);
  });
});

function layoutOf(name: string): Layout {
  const layout = layouts.find((each) => each.name === name);
  if (layout === undefined) throw new Error(`No layout is called ${name}`);
  return layout;
}
