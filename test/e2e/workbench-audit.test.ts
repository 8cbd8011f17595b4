import type { Desk } from "../../src/workbench/desk";
import { openTab, press } from "./support/pane-steps";
import { useWorkbench } from "./support/workbench";

describe("an audit of the sample workbook", () => {
  const workbench = useWorkbench({ width: 1400, height: 900 }, { onePage: true });

  test("every cell that plain Excel has a formula for agrees with it, and the sheet says so", async () => {
    const bench = workbench();
    await openTab(bench, "Share");
    await press(bench, "Look through the workbook");
    await bench.pane.locator("#share-audit-write").click();
    await bench.pane
      .locator("#share-audit-message", { hasText: "Written: Report on the sheet “Audit”." })
      .waitFor();
    await bench.screenshot("audit-sheet");
    const rows = await bench.page.evaluate(() => {
      const { book, workbook } = window.stockbookWorkbench as Desk;
      const id = book.sheets().find(({ name }) => name === "Audit")!.id;
      const count = workbook.model.getters.getNumberRows(id);
      return book.values(id, { row: 0, column: 0, rows: count, columns: 12 });
    });
    const first = rows.findIndex(([name]) => name === "Each cell") + 2;
    const cells = rows.slice(first).filter(([name]) => name !== "");
    expect(cells.length).toBeGreaterThan(100);
    const differing = cells.filter((row) => row[9] === "differs");
    expect(differing.map((row) => row.slice(0, 10))).toEqual([]);
    const agreeing = cells.filter((row) => row[9] === "agrees").length;
    expect(agreeing).toBeGreaterThan(60);
    // The sheet here lacks some functions of Excel's: of those it says that they are errors.
    const errors = cells.filter((row) => row[9] === "error");
    expect(errors.filter((row) => row[8] !== "#NAME?")).toEqual([]);
    const countOf = (what: string) => rows.find(([name]) => name === what)?.[3];
    expect(countOf("Cells that agree")).toBe(agreeing);
    expect(countOf("Cells with an error")).toBe(errors.length);
    expect(rows.flat().some((cell) => /NaN|undefined|\[object/.test(String(cell)))).toBe(false);
  });
});
