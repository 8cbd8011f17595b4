/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { reportContent } from "../../../src/taskpane/reorder-plan/report/report-content";
import { settled } from "../../support/client-library";
import { fill, openWorkbook } from "../../support/open-workbook";
import { press, quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import { header, items } from "./item-list";
import { planOf } from "./open-plan";

const [onHandAt, leadTimeAt] = [header.indexOf("On hand"), header.indexOf("Lead time (days)")];

/** Made to wait for: five months of lead time, and five months of demand on the shelf. */
const slow = items[0].map((cell, k) =>
  k === 0 ? "Casting 12" : k === onHandAt ? 300 : k === leadTimeAt ? 150 : cell,
);
const cells = [header, slow, ...items.slice(1)];
const beside = header.length;

/**
 * By hand: 60 a month are 60 · 12 / 365 a day, and 90 days of them 177.53; of 300 on hand 122.47 are
 * over, at EUR 12.50 each.
 */
const excessOfSlow = (300 - (90 * 60 * 12) / 365) * 12.5;
/** 400 pump heads less 90 days of 20 a month, at EUR 55; of seals 200 less 177.53, at EUR 8. */
const excessOfPump = (400 - (90 * 20 * 12) / 365) * 55;
const excessOfSeal = (200 - (90 * 60 * 12) / 365) * 8;

function openList() {
  const book = openWorkbook();
  fill(book, sheetOf(book), cells);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  return book;
}

async function plan(pane: OpenPane): Promise<void> {
  await press(pane, "tab-reorderPlan");
  await pane.type("reorder-today", "2026-11-30");
  await press(pane, "reorder-make");
  await quietly(pane);
}

async function afterHealth(): Promise<{ book: ReturnType<typeof openList>; pane: OpenPane }> {
  const book = openList();
  const pane = await openPane(workbook);
  await press(pane, "tab-stockHealth");
  await pane.type("health-today", "2026-11-28");
  await press(pane, "health-judge");
  await quietly(pane);
  await pane.pressNamed(/^Write .* in /);
  await quietly(pane);
  return { book, pane };
}

const column = (at: number) => ({ row: 0, column: at, rows: cells.length, columns: 1 });

test("an item that is ordered though stock health calls part of its stock excess is told, with its money", async () => {
  const { book, pane } = await afterHealth();
  const written = book.values(sheetOf(book), column(beside + 2)).flat();
  expect(written[0]).toBe("Excess value");
  expect(written[1]).toBeCloseTo(excessOfSlow, 6);
  // Somebody has given it another heading: it is known by our marks.
  book.write(sheetOf(book), { row: 0, column: beside + 2, rows: 1, columns: 1 }, [["Overstock"]]);
  await settled();
  await plan(pane);
  const result = planOf(pane);
  expect(result.order[0]).toBeGreaterThan(0);
  const found = result.findings.find(({ kind }) => kind === "excessByHealth");
  expect(found?.rows).toEqual([0]);
  expect(pane.text("reorder-finding-excessByHealth")).toBe(
    "1 item to order though stock health calls part of the stock excess",
  );
  expect(pane.text("reorder-finding-excessByHealth-fold")).toContain("EUR 1,531");
  expect(pane.text("reorder-finding-excessByHealth-fold")).toContain("Casting 12");
  expect(result.byHealth).toMatchObject({ items: 3, ordered: 1 });
  expect(result.byHealth?.money).toBeCloseTo(excessOfSlow + excessOfPump + excessOfSeal, 6);
});

test("the item says by which day and cover it is too much, and the group says what stock health counts", async () => {
  const { pane } = await afterHealth();
  await plan(pane);
  expect(planOf(pane).tooMuch.money).not.toBeCloseTo(planOf(pane).byHealth!.money, 0);
  expect(pane.text("reorder-excess-by-health")).toBe(
    "Stock health: EUR 20,456 of the list too much, in 3 items",
  );
  await press(pane, "reorder-item-1");
  expect(pane.text("reorder-item-heading")).toBe("Casting 12");
  expect(pane.text("reorder-item-excess")).toBe(
    "Stock health calls EUR 1,531 of this item’s stock more than it needs (checked for Sat, Nov 28, 2026, target cover 90 days). It is ordered all the same: the plan goes by lead time, time between orders and safety stock, stock health by its target cover.",
  );
  await press(pane, "reorder-item-0");
  expect(pane.has("reorder-item-excess")).toBe(false);
});

test("the report counts the excess of stock health, in its settings and beside its own", async () => {
  const { pane } = await afterHealth();
  await plan(pane);
  const { front, table, sections } = reportContent(pane.pane, planOf(pane), new Date(2026, 10, 30));
  const settings = front!.below.flat().find(({ role }) => role === "settings")!.rows;
  expect(settings).toContainEqual([
    "Excess by stock health",
    "EUR 20,456 in 3 items, 1 of them to order (Sheet1!Z1:Z7) · checked for Sat, Nov 28, 2026, target cover 90 days",
  ]);
  const findings = sections.find(({ role }) => role === "findings")!.rows.map(([name]) => name);
  expect(findings).toContain("1 item to order though stock health calls part of the stock excess");
  const at = table.header.indexOf("Excess by stock health, EUR");
  const slowRow = table.cells(0, table.rows).find(([item]) => item === "Casting 12")!;
  expect(slowRow[at]).toBeCloseTo(excessOfSlow, 6);
});

test("of columns that are not those of the last check no day is told", async () => {
  const { book, pane } = await afterHealth();
  // Somebody has set the cover of the excess of one item right by hand.
  book.write(sheetOf(book), { row: 1, column: beside + 2, rows: 1, columns: 1 }, [[1000]]);
  await settled();
  await plan(pane);
  expect(planOf(pane).rows.beside.healthRun).toBeNull();
  await press(pane, "reorder-item-1");
  expect(pane.text("reorder-item-excess")).toMatch(
    /^Stock health calls EUR 1,000 of this item’s stock more than it needs\. It is/,
  );
});

test("without columns of stock health the plan says nothing of it", async () => {
  openList();
  const pane = await openPane(workbook);
  await plan(pane);
  expect(planOf(pane).byHealth).toBeNull();
  expect(pane.has("reorder-excess-by-health")).toBe(false);
  const { table } = reportContent(pane.pane, planOf(pane), new Date(2026, 10, 30));
  expect(table.header).not.toContain("Excess by stock health, EUR");
});

test("once a column was put between those of stock health, none is taken for its excess", async () => {
  const { book, pane } = await afterHealth();
  book.insertColumns(sheetOf(book), beside + 1, 1);
  await settled();
  await plan(pane);
  expect(planOf(pane).byHealth).toBeNull();
});
