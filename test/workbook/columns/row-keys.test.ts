import fc from "fast-check";
import { keysOfRows, keysOfText, matchKeys } from "../../../src/workbook/columns/row-keys";
import { placeAt } from "../../../src/workbook/excel/a1";

const keys = (...numbers: number[]) => Int32Array.from(numbers);

test("each row is found where its key stood before, a row that came since nowhere", () => {
  expect([...matchKeys(keys(11, 22, 33), keys(33, 44, 11, 22))]).toEqual([2, -1, 0, 1]);
});

test("rows of one key are taken in their order, and each of them once", () => {
  expect([...matchKeys(keys(7, 5, 7, 7), keys(7, 7, 5, 7, 7))]).toEqual([0, 2, 1, 3, -1]);
});

test("of a list without rows nothing is found", () => {
  expect([...matchKeys(keys(), keys(1, 0))]).toEqual([-1, -1]);
});

test("rows in another order are each found again, whatever their keys", () => {
  const few = fc.constantFrom(0, -1, 1, 1 << 15, -(2 ** 31), 2 ** 31 - 1);
  const rows = fc.array(fc.oneof(few, fc.integer()), { maxLength: 300 });
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (before, random) => {
      const now = before
        .map((key) => ({ key, at: Number(random.next().value) }))
        .sort((one, other) => one.at - other.at)
        .map(({ key }) => key);
      const matched = [...matchKeys(keys(...before), keys(...now))];
      expect(matched.map((row) => before[row])).toEqual(now);
      expect(new Set(matched).size).toBe(before.length);
    }),
  );
});

test("as a text the keys stay what they are", () => {
  const list = placeAt(
    { sheetId: "1", sheetName: "List" },
    { row: 0, column: 0, rows: 4, columns: 2 },
  );
  const all = keys(0, -1, 2 ** 31 - 1, -(2 ** 31), 123_456_789);
  const { keys: text, keysFrom } = keysOfRows(all, list, [0], { ...list, column: 3, columns: 1 });
  expect([...keysOfText(text)]).toEqual([...all]);
  expect(keysFrom).toEqual([3]);
});
