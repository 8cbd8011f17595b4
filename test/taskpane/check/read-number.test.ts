import { columnSign } from "../../../src/taskpane/check/column-sign";
import { readNumber } from "../../../src/taskpane/check/read-number";
import { patient } from "../lists";

describe("text that looks like a number", () => {
  test.each([
    ["12", 12],
    [" 12 ", 12],
    ["007", 7],
    ["12.5", 12.5],
    ["12,5", 12.5],
    [".5", 0.5],
    ["0,234", 0.234],
    ["1234,567", 1234.567],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1 234,50", 1234.5],
    ["1\u00a0234\u00a0567", 1234567],
    ["1\u202f234,5", 1234.5],
    ["1'234'567.25", 1234567.25],
    ["1.234.567", 1234567],
    ["-12,5", -12.5],
    ["−12", -12],
    ["+12", 12],
    ["12-", -12],
    ["1.234,50-", -1234.5],
    ["(300)", -300],
    ["€ 12,50", 12.5],
    ["12,50 €", 12.5],
    ["$1,234.50", 1234.5],
    ["-$1,234.50", -1234.5],
    ["$(1,234.50)", -1234.5],
    ["kr 99,-", 99],
    ["kr. 1.234,50", 1234.5],
    ["99:-", 99],
    ["NOK 1 000", 1000],
    ["250 SEK", 250],
  ])("%j is read as %d", (text, number) => {
    expect(readNumber(text, ".")).toBe(number);
    expect(readNumber(text, ",")).toBe(number);
  });

  test("a sign before just three digits is read as the rest of the list reads it", () => {
    expect(readNumber("1,234", ",")).toBe(1.234);
    expect(readNumber("1,234", ".")).toBe(1234);
    expect(readNumber("1.234", ",")).toBe(1234);
    expect(readNumber("12.234", ".")).toBe(12.234);
  });

  test.each([
    "",
    " ",
    "-",
    "abc",
    "12 kg",
    "12 %",
    "2016-11-08",
    "12.11.2016",
    "1,23,4",
    "1.2.3",
    "12-13",
    "--5",
    "(5",
    "5)",
    "-(5)",
    "A12",
    "1e5",
    "12 34",
    "1 23",
    "..5",
    ",",
    "€",
    "1,234,56",
    "٣",
    "9".repeat(60),
  ])("%j is no number", (text) => {
    expect(readNumber(text, ".")).toBeNull();
    expect(readNumber(text, ",")).toBeNull();
  });
});

describe("the decimal sign of a column", () => {
  test("texts that can be read in one way only decide it", async () => {
    expect(await columnSign(["1,234", "12,5", 3, ""], ".", patient)).toBe(",");
    expect(await columnSign(["1,234", "1,234,567"], ",", patient)).toBe(".");
    expect(await columnSign(["1.234", "99.5", "x"], ",", patient)).toBe(".");
  });

  test("where none decides it is the user's own", async () => {
    expect(await columnSign(["1,234", "12", "Bolt"], ".", patient)).toBe(".");
    expect(await columnSign(["1,234", true, 5], ",", patient)).toBe(",");
    expect(await columnSign(["1,5", "1.5"], ",", patient)).toBe(",");
  });
});
