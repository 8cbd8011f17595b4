import type { Desk } from "../../src/workbench/desk";
import { useWorkbench, type Workbench } from "./support/workbench";

const open = useWorkbench();

interface Sheet {
  formulas: unknown[][];
  texts: string[][];
}

/** Every sheet of the workbook, by its first 60 rows and 30 columns. */
function sheetsOf(bench: Workbench): Promise<Sheet[]> {
  return bench.page.evaluate(() => {
    const { book } = window.stockbookWorkbench as Desk;
    const box = { row: 0, column: 0, rows: 60, columns: 30 };
    return book.sheets().map(({ id }) => ({
      formulas: book.formulas(id, box),
      texts: book.texts(id, box),
    }));
  });
}

test("the sample converted shows the same figures, and put back it has the same formulas", async () => {
  const bench = await open();
  const before = await sheetsOf(bench);
  await bench.pane.locator("#tab-share").click();
  await bench.pane.locator("#share-look").click();
  await bench.pane.locator("#share-convert").click({ timeout: 60_000 });
  await bench.pane.locator("#share-told").waitFor({ timeout: 90_000 });
  console.log((await bench.pane.locator("#share-told").innerText()).slice(0, 3000));
  await bench.page.screenshot({ path: "/tmp/share-wide.png" });
  const converted = await sheetsOf(bench);
  expect(converted.map(({ texts }) => texts)).toEqual(before.map(({ texts }) => texts));
  expect(JSON.stringify(converted)).toContain("Stockbook: =");
  await bench.pane.locator("#share-restore").click();
  await bench.pane.locator("#share-told", { hasText: "put back" }).waitFor({ timeout: 90_000 });
  console.log((await bench.pane.locator("#share-told").innerText()).slice(0, 3000));
  expect(await sheetsOf(bench)).toEqual(before);
}, 240_000);
