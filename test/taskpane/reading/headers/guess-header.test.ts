import { guessHeader } from "../../../../src/taskpane/reading/headers/guess-header";

describe("the first row", () => {
  test.each<[string, (string | number | boolean)[][]]>([
    [
      "texts above numbers",
      [
        ["Foo", "Bar"],
        ["Bolt", 3],
        ["Nut", 4],
      ],
    ],
    [
      "words that columns are called",
      [
        ["Item", "Supplier"],
        ["Bolt", "Smith"],
      ],
    ],
    [
      "words above texts that look like numbers",
      [
        ["Artikel", "Umsatz"],
        ["Mutter", "1.200,50"],
      ],
    ],
    [
      "years above amounts",
      [
        ["Item", 2023, 2024],
        ["Bolt", 120, 140],
        ["Nut", 80, 90],
      ],
    ],
    [
      "dates above amounts",
      [
        ["Item", 45292, 45323],
        ["Bolt", 120, 140],
        ["Nut", 80, 90],
      ],
    ],
    [
      "a gap among names",
      [
        ["Item", "", "Sales"],
        ["Bolt", "x", 3],
        ["Nut", "y", 4],
      ],
    ],
  ])("is a header when it holds %s", (_, preview) => {
    expect(guessHeader(preview)).toBe(true);
  });

  test.each<[string, (string | number | boolean)[][]]>([
    [
      "an item and a number",
      [
        ["Bolt", 3],
        ["Nut", 4],
      ],
    ],
    [
      "numbers only",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "texts above other texts that say nothing",
      [
        ["Bolt", "x"],
        ["Nut", "y"],
      ],
    ],
    [
      "days above days",
      [
        ["Bolt", 45292],
        ["Nut", 45293],
      ],
    ],
    [
      "years above years",
      [
        ["Bolt", 2023],
        ["Nut", 2024],
        ["Pin", 2024],
      ],
    ],
  ])("is no header when it holds %s", (_, preview) => {
    expect(guessHeader(preview)).toBe(false);
  });

  test("is no header where nothing is below it", () => {
    expect(guessHeader([["Item", "Sales"]])).toBe(false);
    expect(guessHeader([])).toBe(false);
  });
});
