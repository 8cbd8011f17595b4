import { Formats } from "../../../src/taskpane/pane/formats";

/** Intl's spaces of various widths, as one. */
const plain = (text: string) => text.replace(/\s/gu, " ");

describe("numbers as the user's Excel writes them", () => {
  test.each([
    ["en-US", "1,863", "1,234.5", "79.6%", "80%", "92.5"],
    ["de-DE", "1.863", "1.234,5", "79,6 %", "80 %", "92,5"],
    ["fi-FI", "1 863", "1 234,5", "79,6 %", "80 %", "92,5"],
    ["nb-NO", "1 863", "1 234,5", "79,6 %", "80 %", "92,5"],
  ])("in %s", (language, whole, number, share, line, entry) => {
    const formats = new Formats(language);
    expect(plain(formats.whole(1863))).toBe(whole);
    expect(plain(formats.number(1234.5))).toBe(number);
    expect(plain(formats.share(0.796))).toBe(share);
    expect(plain(formats.line(0.8))).toBe(line);
    expect(formats.lineEntry(0.925)).toBe(entry);
    expect(formats.decimalSign).toBe(language === "en-US" ? "." : ",");
  });

  test("a language that nobody knows falls back to the browser's own", () => {
    expect(new Formats("not a language").whole(5)).toBe("5");
    expect(new Formats(undefined).whole(5)).toBe("5");
  });

  test("what is no number is shown as a dash", () => {
    const formats = new Formats("en-US");
    for (const none of [NaN, Infinity, -Infinity]) {
      expect([formats.number(none), formats.share(none), formats.short(none)]).toEqual([
        "–",
        "–",
        "–",
      ]);
    }
  });

  test("large sums go without decimals, small ones keep them", () => {
    const formats = new Formats("en-US");
    expect(formats.amount(2297200.86)).toBe("2,297,201");
    expect(formats.amount(12.5)).toBe("12.5");
    expect(formats.short(61599.824)).toBe("61.6K");
  });

  test("the sums of one column have the same decimals", () => {
    const column = (...numbers: number[]) => numbers.map(new Formats("en-US").amounts(numbers));
    expect(column(949, 902.22, 0)).toEqual(["949.00", "902.22", "0.00"]);
    expect(column(1949.49, 902.22, 0)).toEqual(["1,949", "902", "0"]);
    expect(column(2297200.86, 902.22)).toEqual(["2,297,201", "902"]);
    expect(column(-1200, 15)).toEqual(["-1,200", "15"]);
    expect(column(12.5, NaN)).toEqual(["12.50", "–"]);
    expect(column(12, NaN)).toEqual(["12", "–"]);
    expect(column()).toEqual([]);
  });

  test("a share is shown with as many digits as tell it from the line", () => {
    const formats = new Formats("en-US");
    expect(formats.shareBesideLine(0.5, 0.8)).toBe("50.0%");
    expect(formats.shareBesideLine(0.79996, 0.8)).toBe("79.996%");
    expect(formats.shareBesideLine(0.8, 0.8)).toBe("80.0%");
    expect(formats.shareBesideLine(0.8 + 1e-13, 0.8)).toBe("80.0%");
  });
});

describe("what Excel tells of its separators goes before the language of Office", () => {
  const own = (decimal: string, thousands: string, culture = "") => ({
    decimal,
    thousands,
    culture,
  });

  test.each([
    [
      "de-DE in an English Office",
      "en-US",
      own(",", ".", "de-DE"),
      ["1.234,5", "79,6 %", "92,5"],
      ",",
    ],
    [
      "sv-SE in an English Office",
      "en-US",
      own(",", "\u00a0", "sv-SE"),
      ["1 234,5", "79,6 %", "92,5"],
      ",",
    ],
    [
      "English in a German Office",
      "de-DE",
      own(".", ",", "en-US"),
      ["1,234.5", "79.6%", "92.5"],
      ".",
    ],
    ["own signs in Sweden", "sv-SE", own(".", "'", "sv-SE"), ["1'234.5", "79.6 %", "92.5"], "."],
    ["no sign between thousands", "en-US", own(".", "", "en-US"), ["1234.5", "79.6%", "92.5"], "."],
    [
      "a culture that nobody knows",
      "de-DE",
      own(",", ".", "xx-not-one"),
      ["1.234,5", "79,6 %", "92,5"],
      ",",
    ],
  ])("%s", (_, language, separators, [number, share, entry], sign) => {
    const formats = new Formats(language, separators);
    expect(plain(formats.number(1234.5))).toBe(number);
    expect(plain(formats.share(0.796))).toBe(share);
    expect(formats.lineEntry(0.925)).toBe(entry);
    expect(formats.decimalSign).toBe(sign);
  });
});
