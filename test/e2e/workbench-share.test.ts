import type { Desk } from "../../src/workbench/desk";
import { openTab } from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

const workbench = useWorkbench({ width: 1400, height: 900 }, { onePage: true });

interface Sheet {
  formulas: unknown[][];
  /** What the cells show, but for the formulas that the sample shows as texts. */
  shown: string[][];
}

/** Every sheet of the workbook, by its first rows and columns. */
function sheetsOf(bench: Workbench): Promise<Sheet[]> {
  return bench.page.evaluate(() => {
    const { book } = window.stockbookWorkbench as Desk;
    const box = { row: 0, column: 0, rows: 80, columns: 30 };
    return book.sheets().map(({ id }) => {
      const formulas = book.formulas(id, box);
      const texts = book.texts(id, box);
      const isText = (row: number, column: number) =>
        String(formulas[row][column]).startsWith("=FORMULATEXT(");
      const shown = texts.map((cells, row) =>
        cells.map((text, column) => (isText(row, column) ? "" : text)),
      );
      return { formulas, shown };
    });
  });
}

test("the sample converted shows the same figures, and put back it has the same formulas", async () => {
  const bench = workbench();
  const before = await sheetsOf(bench);
  await openTab(bench, "Share");
  await bench.pane.locator("#share-look").click();
  await bench.pane.locator("#share-convert").click();
  const told = bench.pane.locator("#share-told");
  await told.waitFor();
  await bench.screenshot("share-converted");
  const converted = await sheetsOf(bench);
  expect(converted.map(({ shown }) => shown)).toEqual(before.map(({ shown }) => shown));
  const marked = converted.flatMap(({ formulas }) =>
    formulas.flat().filter((formula) => String(formula).includes("Stockbook: =")),
  );
  expect(marked.length).toBeGreaterThan(30);
  await bench.pane.locator("#share-restore").click();
  await bench.pane.locator("#share-told", { hasText: "put back" }).waitFor();
  expect(await sheetsOf(bench)).toEqual(before);
});
