import { readTarget } from "../../src/taskpane/abc/settings/targets";
import { readLines, defaultEntries } from "../../src/taskpane/abc/settings/lines";
import { readEntry } from "../../src/taskpane/functions/read-entry";
import { guessColumns } from "../../src/taskpane/abc/columns/guess-columns";
import { guessHeader } from "../../src/taskpane/reading/headers/guess-header";
import { guessColumns as guessForZeroStock } from "../../src/taskpane/zero-stock/columns";
import { functionNamed } from "./functions/built-catalogue";
import { american } from "./lists";

/** As many letters as a cell holds. */
const cell = 32_767;
const filled = (before: string, middle: string, after: string) =>
  before + middle.repeat(cell - before.length - after.length) + after;

/** Where the beginning looks like something and the end does not. */
const texts = [
  filled("week", " ", "x"),
  filled("week 1", "-", "x"),
  filled("Jan", "'", "x"),
  filled("1", " ", "x"),
  filled("", "1", "x"),
  filled("kr", " kr", ""),
  filled("", " %", "x"),
  filled("", "a ", "nr"),
  filled("lead", "-", "time"),
];

/** The longest text that a pattern was held against; how long that takes depends on it alone. */
function longestMatched(act: () => unknown): number {
  let longest = 0;
  const { exec } = RegExp.prototype;
  const spy = jest.spyOn(RegExp.prototype, "exec").mockImplementation(function (
    this: RegExp,
    text: string,
  ) {
    longest = Math.max(longest, String(text).length);
    return exec.call(this, text);
  });
  act();
  spy.mockRestore();
  return longest;
}

test("the measure sees patterns of every kind of use", () => {
  const text = "x".repeat(500);
  for (const use of [
    () => /y/.test(text),
    () => /y/.exec(text),
    () => text.replace(/y/g, ""),
    () => text.match(/y/),
    () => text.split(/y/),
  ]) {
    expect(longestMatched(use)).toBe(500);
  }
});

describe.each(texts.map((text) => [`${text.slice(0, 9)}…${text.slice(-3)}`, text]))(
  "a cell of 32,767 letters (%s)",
  (_, text) => {
    test("as a header is looked at only as far as a name goes", () => {
      const preview = [
        ["Item", text, text],
        ["Bolt", 1, 2],
        ["Nut", 3, 4],
      ];
      expect(longestMatched(() => guessHeader(preview))).toBeLessThan(300);
      expect(longestMatched(() => guessColumns(preview, true))).toBeLessThan(300);
      expect(longestMatched(() => guessForZeroStock(preview))).toBeLessThan(300);
    });

    test("as content of a column is no number, and not searched for one", () => {
      const preview = [
        ["Item", "Sales"],
        [text, text],
        [text, 3],
        ["Nut", text],
      ];
      expect(longestMatched(() => guessColumns(preview, true))).toBeLessThan(300);
    });

    test("typed into a field is no number, and not searched for one", () => {
      const entries = defaultEntries(american);
      const lines = { ...entries, fields: { ...entries.fields, a: text } };
      const columns = { method: "value", further: [] } as const;
      expect(longestMatched(() => readLines(lines, { ...columns, further: [] }, "."))).toBeLessThan(
        300,
      );
      expect(longestMatched(() => readTarget(text, "."))).toBeLessThan(300);
    });

    test("is too long for a formula", () => {
      const [argument] = functionNamed("EOQ").arguments;
      expect(readEntry(text, argument, ".")).toBe("notUnderstood");
    });
  },
);
