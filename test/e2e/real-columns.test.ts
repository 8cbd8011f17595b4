import columnGuesses from "../fixtures/real-lists/column-guesses.json";
import numberTexts from "../fixtures/real-lists/number-texts.json";
import periodHeaders from "../fixtures/real-lists/period-headers.json";
import { previewOf, type HeaderSet } from "../taskpane/abc/columns/header-sets";
import { classTable, findings, guessed, said } from "./support/pane-says";
import { enterFormula, numberIn, openTab } from "./support/pane-steps";
import type { ListCell } from "./support/put-list";
import { letterOf, openTable, run, wholePlace } from "./support/real-list";
import { useWorkbench } from "./support/workbench";

type Rows = ListCell[][];

const size = { width: 1100, height: 1900 };

/** As the pane names columns: "q2p3" is "Stock (C) × Price (D)". */
function namedColumns({ headers, items, values }: HeaderSet) {
  const name = (column: number) => `${headers[column]} (${letterOf(column)})`;
  return {
    items: items.map(name),
    values: values.map((value) => (value.match(/\d+/g) ?? []).map(Number).map(name).join(" × ")),
  };
}

/** What the columns of the value come to in the invented rows. */
function totalOf({ values: [value] }: HeaderSet, rows: Rows): number {
  const columns = (value.match(/\d+/g) ?? []).map(Number);
  const products = rows
    .slice(1)
    .map((row) => columns.reduce((product, column) => product * Number(row[column]), 1));
  return products.reduce((sum, product) => sum + product, 0);
}

describe("the columns of lists as systems print them", () => {
  const workbench = useWorkbench(size, { onePage: true, areFoldsOpen: true });

  test.each(
    (columnGuesses as HeaderSet[]).map(
      (set, index) => [set.headers.join(" | "), set, index + 1] as const,
    ),
  )("%s", async (_, set, number) => {
    const bench = workbench();
    const rows = previewOf(set) as Rows;
    await openTable(bench, { rows }, { place: wholePlace(rows) });
    const guess = await guessed(bench);
    const named = namedColumns(set);
    expect(named.items).toContain(guess.item);
    expect(named.values).toContain(guess.value);
    await run(bench, `columns-${number}`);
    const total = totalOf(set, rows);
    expect(Math.abs(numberIn((await classTable(bench)).All[1]) - total)).toBeLessThan(0.51);
    // Where each row is an order the items repeat; nothing else is to be told.
    const repeats = set.columns[set.headers.indexOf(guess.item.slice(0, -4))] === "rep";
    expect((await findings(bench)).map(({ title }) => title)).toEqual(
      repeats ? ["12 rows share 3 names"] : [],
    );
  });
});

describe("columns of periods", () => {
  const workbench = useWorkbench(size, { onePage: true, areFoldsOpen: true });

  test.each(
    periodHeaders.map(({ headers, unit }, index) => ({ headers, unit, number: index + 1 })),
  )("$headers", async ({ headers, unit, number }) => {
    const bench = workbench();
    const demand = (item: number) =>
      headers.slice(1).map((_, period) => 7 * 10 ** item + ((5 * period + 3) % 12));
    const items = ["Pin", "Cap", "Nut", "Bolt"];
    const rows: Rows = [headers, ...items.map((name, item) => [name, ...demand(item)])];
    await openTable(bench, { rows }, { place: wholePlace(rows) });
    const last = headers.length - 1;
    expect(await guessed(bench)).toEqual({
      item: `${headers[0]} (A)`,
      value: `${headers[1]} (B) to ${headers[last]} (${letterOf(last)})`,
    });
    expect(await said(bench, "value-unit")).toBe(unit);
    await run(bench, `periods-${number}`);
    const total = items.flatMap((_, item) => demand(item)).reduce((sum, each) => sum + each, 0);
    expect((await classTable(bench)).All.map(numberIn)).toEqual([4, total]);
    expect((await findings(bench)).map(({ title }) => title)).toEqual(
      last < 12 ? ["Only 3 periods of demand; twelve are needed"] : [],
    );
  });
});

describe.each(["en-US", "de-DE"])("numbers that stand as texts, in %s", (locale) => {
  const workbench = useWorkbench(size, { onePage: true, locale, areFoldsOpen: true });
  const lists = numberTexts.filter(({ language }) => language === locale);

  test.each(lists.map((list, index) => [list.texts.join(" | "), list, index + 1] as const))(
    "%s",
    async (_, { texts, sum, findings: titles }, number) => {
      const bench = workbench();
      const rows: Rows = [["Item", "Value"], ...texts.map((text, row) => [`Part ${row}`, text])];
      await openTable(bench, { rows }, { place: wholePlace(rows) });
      expect(await guessed(bench)).toEqual({ item: "Item (A)", value: "Value (B)" });
      await run(bench, `numbers-${locale}-${number}`);
      expect(await findings(bench)).toMatchObject(titles.map((title) => ({ title })));
      const { A, B, C, All } = await classTable(bench);
      const [group, decimal] = locale === "de-DE" ? [".", ","] : [",", "."];
      const value = ([, text]: [string, string]) =>
        Number(text.split(group).join("").replace(decimal, "."));
      // From a thousand on money is shown without cents.
      const hasCents = sum < 1000;
      expect(value(All)).toBeCloseTo(hasCents ? sum : Math.round(sum), 9);
      expect(Math.abs(value(A) + value(B) + value(C) - sum)).toBeLessThanOrEqual(
        hasCents ? 1e-9 : 1,
      );
    },
  );
});

describe("a function inside a longer formula", () => {
  const workbench = useWorkbench(undefined, { areFoldsOpen: true });

  test("its own result is worked out, and to a screen reader the cell’s is told as the cell’s", async () => {
    const bench = workbench();
    const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const rows: Rows = [
      ["Item", ...months, "Price"],
      ["Bolt", ...months.map((_, month) => 20 + month), 12],
    ];
    await openTable(bench, { rows }, { place: "A1:N2" });
    await openTab(bench, "Explain");
    await enterFormula(bench, "P2", "=ROUND(EOQ(SUM(B2:M2),50,N2*0.2),0)");
    await enterFormula(bench, "Q2", "=EOQ(SUM(B2:M2),50,N2*0.2)");
    const heard = (text: RegExp) =>
      bench.pane.locator("[role=status]", { hasText: text }).waitFor({ state: "attached" });
    await bench.select("P2");
    // The root of 2 × 306 × 50 / 2.4 is 112.9.
    await heard(/P2: EOQ, as part of a longer formula\. The cell shows 113\.\s*$/);
    await bench.pane.getByText("Result: 112.9158979").waitFor();
    await bench.screenshot("real-explained");
    await bench.select("Q2");
    await heard(/Q2: EOQ\. Result: 112\.9/);
  });
});
