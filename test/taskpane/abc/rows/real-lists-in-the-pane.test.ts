/** @jest-environment jsdom */
import empty from "../../../fixtures/real-lists/empty-months.json";
import { abc } from "../../../../src/taskpane/abc/state";
import layouts from "../../../fixtures/real-lists/totals.json";
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";

type Row = (string | number | null)[];

/** As Excel hands a list over. */
const cellsOf = (rows: Row[]): Cell[][] => rows.map((row) => row.map((cell) => cell ?? ""));

async function classified(cells: Cell[][], choices: [string, string][]): Promise<OpenPane> {
  const pane = await openPane(new FakeWorkbook(cells));
  for (const [id, value] of choices) await pane.choose(id, value);
  await pane.press("analyse");
  return pane;
}

function total(pane: OpenPane): number {
  const values = abc.of(pane.pane).result?.items.values ?? [];
  return [...values].reduce((sum, value) => sum + value, 0);
}

describe("a report of a list, from selecting to its classes", () => {
  test.each(layouts.map(({ name, rows, expected }) => [name, rows as Row[], expected] as const))(
    "%s",
    async (_name, rows, expected) => {
      const cells = cellsOf(rows);
      const last = cells[0].length - 1;
      const pane = await classified(cells, [
        ["item-column", String(last - 1)],
        ["value-column", String(last)],
      ]);
      expect(total(pane)).toBeCloseTo(expected.total, 9);
      const ledger = pane.table("ledger").map(([name, count]) => [name, Number(count)] as const);
      expect(ledger[0]).toEqual([`Classified, as ${expected.items} items`, expected.items]);
      const counts = ledger.slice(0, -1).reduce((sum, [, count]) => sum + count, 0);
      expect([counts, ledger[ledger.length - 1][1]]).toEqual([cells.length - 1, cells.length - 1]);
      expect(pane.text()).toContain(
        cells.length - expected.items === 2 ? "1 row looks" : "look like",
      );
    },
  );

  test("totals can be counted all the same", async () => {
    const pane = await classified(cellsOf(layouts[0].rows as Row[]), [
      ["item-column", "1"],
      ["value-column", "2"],
    ]);
    await pane.press("totals-count");
    expect(total(pane)).toBe(7500);
  });
});

test("empty months are named in the pane, and the choice changes the letters at once", async () => {
  const pane = await classified(cellsOf(empty.rows), []);
  const letters = () => abc.of(pane.pane).result?.second;
  expect(total(pane)).toBe(7200);
  expect(pane.text()).toContain("38 empty periods in 4 rows");
  expect(letters()).toEqual(["X", "Z", "Z", "Z", "Z", "Z"]);
  await pane.press("emptyPeriods-passOver");
  expect(letters()).toEqual(["X", "X", "X", "Z", "X", "Z"]);
  expect(total(pane)).toBe(7200);
});
