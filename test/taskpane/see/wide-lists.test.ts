import { belowTitles } from "../../../src/taskpane/see/below-titles";
import { guessColumns } from "../../../src/taskpane/see/guess-columns";
import type { Cell } from "../../../src/workbook/types";
import { namedPreview } from "../../../src/taskpane/see/header-names";
import { listOf } from "../lists";

/** The rows that are looked at of a list as wide as the sheet. */
function wide(columns: number, header: (column: number) => Cell): Cell[][] {
  const rows = [2, 5].map((step) =>
    Array.from({ length: columns }, (_, column): Cell =>
      column === 0 ? `Item ${step}` : column * step,
    ),
  );
  return [Array.from({ length: columns }, (_, column) => header(column)), ...rows];
}

/** The least of some times, by the processor's clock: what else the machine does counts little. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

test.each<[string, (column: number) => Cell]>([
  ["numbered columns", (column) => (column === 0 ? "Item" : `Column ${column}`)],
  ["amounts", (column) => (column === 0 ? "Item" : `Lagerbestandswert ${column}`)],
  ["different words", (column) => `Header${column.toString(36).replace(/\d/g, "x")}`],
  ["dates", (column) => (column === 0 ? "Item" : 35000 + column)],
])("the time for %s grows with their number, and not faster", (_, header) => {
  const look = (columns: number) => {
    const list = listOf([["Stock list", ...Array(columns - 1).fill("")], ...wide(columns, header)]);
    return () => guessColumns(namedPreview(belowTitles(list)), true);
  };
  const few = timeOf(look(2_048));
  expect(timeOf(look(16_384))).toBeLessThan(4 * 8 * few + 20);
});
