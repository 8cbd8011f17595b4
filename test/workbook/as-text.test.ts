import { asText } from "../../src/workbook/as-text";

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
