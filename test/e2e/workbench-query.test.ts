import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { classify, columnOf, fill, openList, press } from "./support/pane-steps";
import { useWorkbench } from "./support/workbench";

/** The sheet Demand: 68 items in A2:A69, and the months from F to Q. */
const items = 68;
const columns = 17;

const quoted = (cell: unknown) => `"${String(cell).replaceAll('"', '""')}"`;

describe("a run as a query", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 }, { areFoldsOpen: true });
  const folder = mkdtempSync(join(tmpdir(), "stockbook-query-"));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("DuckDB gives the list, saved as CSV, the classes that stand in the sheet", async () => {
    const bench = workbench();
    const { pane } = bench;
    await openList(bench, "Demand", "Demand!A1:Q69");
    await pane.locator("#method-steadiness").check();
    await classify(bench);
    await press(bench, /^Write classes/);
    await pane.locator("#written-heading").waitFor();
    const cells = await bench.values(0, 0, items + 1, columns);
    const classes = await columnOf<string>(bench, columns, items);
    const path = join(folder, "demand.csv");
    writeFileSync(path, cells.map((row) => row.map(quoted).join(",")).join("\n"));

    await press(bench, "Show as a query");
    await fill(bench, "query-table", path);
    await press(bench, "Copy as SQL");
    await pane.locator("#copy-query-message").waitFor();
    await bench.screenshotOfPane("pane-query");
    const query = await pane.locator("#query-text").inputValue();
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = (await connection.runAndReadAll(query)).getRowObjects();
    const theirs = new Map(rows.map((row) => [String(row.item), row.item_class]));
    const names = cells[0].map((_, column) => cells.slice(1).map((row) => String(row[column])));
    const known = names.find((column) => column.every((name) => theirs.has(name)));
    expect(known).toHaveLength(items);
    expect(known?.map((name) => theirs.get(name))).toEqual(classes);
    expect(new Set(classes).size).toBeGreaterThan(3);
  });
});
