import { asText, isTooLong } from "../../../src/workbook/excel/as-text";

test.each([
  "=SUM(A1)",
  "+49 bolt",
  "-10 %",
  "@home",
  "'quoted",
  "#N/A",
  "007",
  "3-4",
  "1/2",
  "TRUE",
])("the name %s is written so that Excel leaves it a text", (name) => {
  expect(asText(name)).toBe(`'${name}`);
});

test.each(["Bolt", "Paper, white", "A", "", "Truefalse"])("the name %j needs nothing", (name) => {
  expect(asText(name)).toBe(name);
});

test("numbers and booleans stay what they are", () => {
  expect([12, -1, true].map(asText)).toEqual([12, -1, true]);
});

const longest = 32_767;

test.each([
  ["words alone", "x".repeat(longest)],
  ["a text that needs an apostrophe and has room for it", "=".padEnd(longest - 1, "x")],
])("%s may fill a cell", (_what, text) => {
  expect(String(asText(text))).toHaveLength(longest);
  expect(String(asText(text)).replace(/^'/, "")).toBe(text);
  expect(isTooLong(text)).toBe(false);
});

test.each([
  ["begins with =", "=".padEnd(longest, "x")],
  ["holds a digit", "x7".padEnd(longest, "y")],
  ["is longer than a cell", "x".repeat(longest + 500)],
  ["is longer and ends in characters of two places", "x".padEnd(longest + 2, "📦")],
])("a text that %s is cut to what a cell holds, and its end shows it", (_what, text) => {
  const written = String(asText(text));
  expect(written.length).toBeLessThanOrEqual(longest);
  expect(written.length).toBeGreaterThan(longest - 3);
  expect(written.endsWith("…") && !/\p{Cs}/u.test(written)).toBe(true);
  expect(text.startsWith(written.replace(/^'/, "").slice(0, -1))).toBe(true);
  expect(isTooLong(text)).toBe(true);
});

test("what no cell can hold is left out: NUL and halves of characters", () => {
  expect(asText("A\0B")).toBe("AB");
  expect(asText("\ud83dBolt\udce6 📦")).toBe("Bolt 📦");
  expect(asText("\0=A1")).toBe("'=A1");
  expect(isTooLong("A\0B")).toBe(false);
  expect(isTooLong("\0".padEnd(longest + 1, "x"))).toBe(false);
});
