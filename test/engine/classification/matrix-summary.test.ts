import fc from "fast-check";
import type { AbcClass } from "../../../src/engine/classification/abc";
import { classSummary } from "../../../src/engine/classification/class-summary";
import { matrixSummary } from "../../../src/engine/classification/matrix-summary";
import { expectClose } from "../../expect-close";

const rows = ["A", "B", "C"] as const;
const columns = ["X", "Y", "Z"] as const;

test("the cells of eight items, by hand", () => {
  const cells = matrixSummary(
    [400, 200, 150, 100, 80, 70, 0, -50],
    ["A", "A", "B", "B", "B", "C", "C", "C"],
    ["X", "Z", "X", "X", "Y", "Z", "Z", "Z"],
    rows,
    columns,
  );
  const shown = cells.map((cell) => [
    cell.first + cell.second,
    cell.items,
    cell.itemShare,
    cell.value,
    cell.valueShare,
  ]);
  expect(shown).toEqual([
    ["AX", 1, 0.125, 400, 0.4],
    ["AY", 0, 0, 0, 0],
    ["AZ", 1, 0.125, 200, 0.2],
    ["BX", 2, 0.25, 250, 0.25],
    ["BY", 1, 0.125, 80, 0.08],
    ["BZ", 0, 0, 0, 0],
    ["CX", 0, 0, 0, 0],
    ["CY", 0, 0, 0, 0],
    // The item without value and the return count as items, not in the value.
    ["CZ", 3, 0.375, 70, 0.07],
  ]);
});

test("without items, or without any value, no share is anything but 0", () => {
  const shares = [
    ...matrixSummary([], [], [], rows, columns),
    ...matrixSummary([0, -1], ["C", "C"], ["Z", "Z"], rows, columns),
  ].map(({ valueShare }) => valueShare);
  expect(shares).toEqual(new Array(18).fill(0));
});

const lists = fc.array(
  fc.record({
    value: fc.oneof(fc.integer({ min: -50, max: 1000 }), fc.constant(0)),
    first: fc.constantFrom<AbcClass>(...rows),
    second: fc.constantFrom(...columns),
  }),
  { maxLength: 60 },
);

test("each row of the matrix adds up to its class, and each column likewise", () => {
  fc.assert(
    fc.property(lists, (items) => {
      const values = items.map(({ value }) => value);
      const first = items.map((item) => item.first);
      const second = items.map((item) => item.second);
      const cells = matrixSummary(values, first, second, rows, columns);
      const sumOf = (part: typeof cells) =>
        (["items", "itemShare", "value", "valueShare"] as const).map((key) =>
          part.reduce((sum, cell) => sum + cell[key], 0),
        );
      const expected = (classes: AbcClass[], k: number) => {
        const { items: count, itemShare, value, valueShare } = classSummary(values, classes)[k];
        return [count, itemShare, value, valueShare];
      };
      rows.forEach((name, k) =>
        expectClose(sumOf(cells.filter((cell) => cell.first === name)), expected(first, k), 1e-12),
      );
      const asAbc = second.map((letter) => rows[columns.indexOf(letter)]);
      columns.forEach((name, k) =>
        expectClose(sumOf(cells.filter((cell) => cell.second === name)), expected(asAbc, k), 1e-12),
      );
    }),
  );
});
