import fc from "fast-check";
import { RowsByKey } from "../../../src/taskpane/list/rows-by-key";
import { SameItems } from "../../../src/taskpane/list/same-items";

const names = fc.array(fc.constantFrom<string>("", "PUMP", "VALVE", "FLANGE", "BOLT", "NUT"), {
  maxLength: 60,
});

test("each row has the first one with its key, and a row without a key has none but itself", () => {
  fc.assert(
    fc.property(names, (keys) => {
      const rows = new RowsByKey(keys.length, (row) => keys[row]);
      const first = keys.map((_, row) => rows.add(row));
      expect(first).toEqual(keys.map((key, row) => (key === "" ? row : keys.indexOf(key))));
      for (const key of ["PUMP", "NUT", "nobody"]) {
        const row = keys.indexOf(key);
        expect(rows.find(key)).toBe(row < 0 ? undefined : row);
      }
    }),
  );
});

test("ten thousand rows find their own, though many of their hashes share a place", () => {
  const keys = Array.from({ length: 10_000 }, (_, k) => `ITEM NO. ${k % 7_000}`);
  const rows = new RowsByKey(keys.length, (row) => keys[row]);
  expect(keys.map((_, row) => rows.add(row))).toEqual(keys.map((_, row) => row % 7_000));
});

test("the rows of an item are known by each of them, from the top of the list down", () => {
  fc.assert(
    fc.property(names, (keys) => {
      const known = new RowsByKey(keys.length, (row) => keys[row]);
      const same = new SameItems(keys.length);
      keys.forEach((_, row) => same.add(row, known.add(row)));
      keys.forEach((key, row) => {
        const all = [...keys.keys()].filter((each) => keys[each] === key);
        const own = key === "" ? [row] : all;
        expect(same.isShared(row)).toBe(own.length > 1);
        if (same.first[row] === row) expect(same.membersOf(row, "together")).toEqual(own);
        expect(same.isAdded(row, "together")).toBe(own[0] !== row);
        expect(same.membersOf(row, "apart")).toEqual([row]);
      });
    }),
  );
});
