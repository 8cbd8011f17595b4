import fc from "fast-check";
import { sumOnPaper } from "../../../../src/engine/sum-on-paper";
import { sameNameKey } from "../../../../src/taskpane/kept/items/name-key";
import { ItemTable, mostGroups, TooMany } from "../../../../src/taskpane/abc/file/table/item-table";

describe("the items of a file", () => {
  test("names that look alike are one item, and an item in two groups is two", () => {
    const table = new ItemTable();
    table.add("Bolt", "North", 1, 2);
    table.add("BOLT", "north", 2, 3);
    table.add("Bolt", "South", 4, 4);
    table.add("Gehäuse", "North", 8, 5);
    table.add("GEHÄUSE ", "North", 16, 6);
    expect([...table.values()]).toEqual([3, 4, 24]);
    expect([0, 1, 2].map((item) => [table.nameOf(item), table.groupNameOf(item)])).toEqual([
      ["Bolt", "North"],
      ["Bolt", "South"],
      ["Gehäuse", "North"],
    ]);
    expect(table.shared).toEqual({ names: 2, rows: 4 });
  });

  test("rows without a name are items of their own, known by their lines", () => {
    const table = new ItemTable();
    table.add("", null, 1, 7);
    table.add("", null, 2, 9);
    expect(table.count).toBe(2);
    expect([table.nameOf(0), table.lineOf(1)]).toEqual(["", 9]);
  });

  test("letters of one byte in one name are not those of two in another", () => {
    const table = new ItemTable();
    table.add("ä", null, 1, 1);
    // The bytes of ä, each taken for a letter.
    table.add("\u00c3\u00a4", null, 2, 2);
    expect([...table.values()]).toEqual([1, 2]);
  });

  test("receipts and returns that cancel on paper leave nothing", () => {
    const table = new ItemTable();
    for (const number of [0.1, 0.2, -0.3]) table.add("Bolt", null, number, 1);
    for (const number of [1000.1, -1000]) table.add("Nut", null, number, 1);
    expect([...table.values()]).toEqual([0, 0.1]);
  });

  test("hold what a map of all rows holds, however many there are", () => {
    const row = fc.tuple(
      fc.constantFrom("A", "a", "Bolt 5", "bolt  5", "Ü", "u\u0308", "", "N-1", "N-2", "N-3"),
      fc.constantFrom("x", "X", "y"),
      fc.integer({ min: -5000, max: 5000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const table = new ItemTable();
        const expected = new Map<string, number[]>();
        rows.forEach(([name, group, number], k) => {
          table.add(name, group, number, k);
          const key = name === "" ? `${k}` : `${sameNameKey(group)}\n${sameNameKey(name)}`;
          expected.set(key, [...(expected.get(key) ?? []), number]);
        });
        expect([...table.values()]).toEqual([...expected.values()].map(sumOnPaper));
      }),
      { numRuns: 500 },
    );
  });

  test("hundreds of thousands of them are each found again", () => {
    const table = new ItemTable();
    const count = 300_000;
    for (let round = 0; round < 2; round++) {
      for (let k = 0; k < count; k++) table.add(`Article ${k}`, null, k, k);
    }
    expect(table.count).toBe(count);
    expect(table.nameOf(count - 1)).toBe(`Article ${count - 1}`);
    expect(table.values().every((value, k) => value === 2 * k)).toBe(true);
  });

  test("a column of groups that are as many as items is refused", () => {
    const table = new ItemTable();
    const add = (k: number) => table.add("Bolt", `Group ${k}`, 1, k);
    for (let k = 0; k < mostGroups; k++) add(k);
    expect(() => add(mostGroups)).toThrow(TooMany);
  });
});
