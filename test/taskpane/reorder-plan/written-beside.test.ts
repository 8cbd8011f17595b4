/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { settled } from "../../support/client-library";
import { fill, openWorkbook } from "../../support/open-workbook";
import { press, quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import { header, items } from "./item-list";
import { planOf } from "./open-plan";

/** The list without its column of classes, with eleven months and the sales of a year in money. */
const classAt = header.indexOf("Class");
const without = (row: (string | number)[]) => row.filter((_, k) => k !== classAt);
const cells = [
  [...without(header), "Sales, EUR"],
  // In this order they are 60, 80, 90, 95, 98 and 100 % of all: A, A, B, B, C, C.
  ...items.map((row, k) => [...without(row), [60, 20, 10, 5, 3, 2][k]]),
];
const beside = cells[0].length;

async function plan(pane: OpenPane): Promise<void> {
  await press(pane, "tab-reorderPlan");
  await pane.type("reorder-today", "2026-11-30");
  await press(pane, "reorder-make");
  await quietly(pane);
}

function openList(rows = cells) {
  const book = openWorkbook();
  fill(book, sheetOf(book), rows);
  book.select(sheetOf(book), { row: 1, column: 0, rows: 1, columns: 1 });
  return book;
}

const column = (at: number) => ({ row: 0, column: at, rows: cells.length, columns: 1 });

test("classes that ABC wrote beside the list set the service, whatever its heading says by now", async () => {
  const book = openList();
  const pane = await openPane(workbook);
  await press(pane, `value-column=${beside - 1}`, "analyse");
  await pane.pressNamed(/^Write classes in /);
  await quietly(pane);
  const classes = book.values(sheetOf(book), column(beside)).flat();
  expect(classes).toEqual(["ABC class", "A", "A", "B", "B", "C", "C"]);
  book.write(sheetOf(book), { row: 0, column: beside, rows: 1, columns: 1 }, [["Klasse"]]);
  await settled();
  await plan(pane);
  const { rows, safetyStock } = planOf(pane);
  expect(rows.columns.at.class).toBeNull();
  expect(pane.text("reorder-classes-by-abc")).toContain("Sheet1!X1:X7");
  // As with a column of the same classes in the list.
  const told = openWorkbook();
  fill(
    told,
    sheetOf(told),
    cells.map((row, k) => [...row, k === 0 ? "Class" : String(classes[k])]),
  );
  told.select(sheetOf(told), { row: 1, column: 0, rows: 1, columns: 1 });
  const other = await openPane(workbook);
  await plan(other);
  expect(planOf(other).rows.columns.at.class).toBe(beside);
  expect([...safetyStock]).toEqual([...planOf(other).safetyStock]);
  await press(other, "reorder-class-column=");
  expect([...safetyStock]).not.toEqual([...planOf(other).safetyStock]);
});

test("an item that zero stock advises not to stock has no buffer, and is told", async () => {
  // A valve is made to order; of the others the lead time, or nothing, decides.
  const told = cells.map((row, k) =>
    k === 0
      ? [...row, "Lead time CV", "Demand CV", "Turnover", "MTO"]
      : [...row, 0.1, 0.4, 12, k === 1 ? "yes" : "no"],
  );
  const book = openList(told);
  const pane = await openPane(workbook);
  await press(pane, "tab-zeroStock", "zero-find", "zero-write");
  const at = told[0].length;
  const advice = book.values(sheetOf(book), column(at)).flat();
  expect(advice.slice(0, 3)).toEqual(["Zero-stock advice", "zero", "stock"]);
  // Somebody knows better of one of them.
  const gasket = 2;
  book.write(sheetOf(book), { row: gasket, column: at, rows: 1, columns: 1 }, [["zero"]]);
  await settled();
  await plan(pane);
  const { safetyStock, reorderPoint, rows } = planOf(pane);
  const notStocked = advice.map((each, row) => each === "zero" || row === gasket).slice(1);
  expect([...safetyStock].map((units) => units === 0)).toEqual(notStocked);
  // 90 a month over 30 days of lead time and 7 until the next order.
  expect(reorderPoint[gasket - 1]).toBeCloseTo((90 * 12 * 37) / 365, 8);
  expect(rows.beside.advice?.place.address).toBe("AB1:AB7");
  expect(pane.text("reorder-finding-notStocked")).toMatch(/that zero stock advises not to stock$/);
});
