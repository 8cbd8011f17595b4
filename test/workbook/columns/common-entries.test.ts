import { commonEntries } from "../../../src/workbook/columns/common-entries";

const letters = (text: string) => text.split("");

function common(one: string, other: string): string {
  const pairs = commonEntries(letters(one), letters(other), 99);
  expect(pairs?.every(([a, b]) => one[a] === other[b])).toBe(true);
  return (pairs ?? []).map(([index]) => one[index]).join("");
}

test("Myers' own example has four letters in common", () => {
  expect(common("ABCABBA", "CBABAC")).toHaveLength(4);
});

test.each([
  ["", "", 0],
  ["ABC", "", 0],
  ["", "ABC", 0],
  ["ABC", "ABC", 3],
  ["ABC", "XYZ", 0],
  ["AXBXC", "ABC", 3],
  ["ABC", "AXBXC", 3],
  ["ABCD", "BCDA", 3],
])("%p and %p have %i letters in common, in their order", (one, other, length) => {
  expect(common(one, other)).toHaveLength(length);
});

/** The textbook's table, for comparison. */
function lengthByTable(one: string, other: string): number {
  const row = Array<number>(other.length + 1).fill(0);
  for (const a of one) {
    let corner = 0;
    letters(other).forEach((b, index) => {
      const above = row[index + 1];
      row[index + 1] = a === b ? corner + 1 : Math.max(above, row[index]);
      corner = above;
    });
  }
  return row[other.length];
}

test("as many entries are found as the textbook's table finds", () => {
  let seed = 7;
  const letter = () => "ABC".charAt((seed = (seed * 16_807) % 2_147_483_647) % 3);
  for (let round = 0; round < 200; round += 1) {
    const one = Array.from({ length: round % 23 }, letter).join("");
    const other = Array.from({ length: round % 17 }, letter).join("");
    expect(common(one, other)).toHaveLength(lengthByTable(one, other));
  }
});

test("lists that differ too much are given up", () => {
  expect(commonEntries(letters("AAAA"), letters("BBBB"), 7)).toBeNull();
  expect(commonEntries(letters("AAAA"), letters("BBBB"), 8)).toEqual([]);
});
