import { defaultEntries, entriesOf, readLines } from "../../../../src/taskpane/abc/settings/lines";
import type { LineEntries } from "../../../../src/taskpane/abc/settings/line-entries";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import type { MethodId as Method } from "../../../../src/taskpane/abc/methods/method-id";
import { Formats } from "../../../../src/taskpane/pane/formats";

const plain = defaultEntries(new Formats("en-US"));

/** What the entries of a new list mean with some of them typed anew. */
function read(
  fields: LineEntries["fields"],
  method: Method = "value",
  further: number[] = [],
  sign: "," | "." = ".",
) {
  const entries = { ...plain, fields: { ...plain.fields, ...fields } };
  return readLines(entries, { method, further }, sign);
}

const settingsOf = (...given: Parameters<typeof read>) => {
  const result = read(...given);
  return "settings" in result ? result.settings : result;
};

describe("the lines as the user writes them", () => {
  test.each([
    ["80", "95", 0.8, 0.95],
    ["80 %", "95%", 0.8, 0.95],
    [" 70.5 ", "92,5", 0.705, 0.925],
    ["80", "80", 0.8, 0.8],
    ["50", "100", 0.5, 1],
  ])("%j and %j", (a, b, aShare, bShare) => {
    expect(read({ a, b })).toEqual({
      settings: { ...defaultRunSettings, aShare, bShare, rule: "crossing" },
    });
  });

  test.each([
    ["", "95", { a: "noNumber" }],
    ["eighty", "95", { a: "noNumber" }],
    ["0.8", "95", { a: "shareNotPercent" }],
    ["0.8", "0,95", { a: "shareNotPercent", b: "shareNotPercent" }],
    ["0", "95", { a: "outOfRange" }],
    ["-5", "101", { a: "outOfRange", b: "outOfRange" }],
    ["95", "80", { b: "bBelowA" }],
  ])("%j and %j cannot be", (a, b, problems) => {
    expect(read({ a, b })).toEqual({ problems });
  });

  test("they are shown in the user's own number format", () => {
    expect(defaultEntries(new Formats("en-US"))).toMatchObject({
      fields: { a: "80", b: "95", x: "0.5", y: "1", margin: "0" },
      rule: "crossing",
      scope: "list",
    });
    const kept = {
      ...defaultRunSettings,
      aShare: 0.725,
      bShare: 0.9,
      rule: "within" as const,
      xLimit: 0.45,
      margin: 0.015,
      weights: [2, 0.5, 1000],
    };
    const entries = entriesOf(kept, new Formats("fi-FI"));
    expect(entries.fields).toEqual({
      ...{ a: "72,5", b: "90", x: "0,45", y: "1", margin: "1,5" },
      ...{ "weight-0": "2", "weight-1": "0,5", "weight-2": "1000" },
    });
    expect(entries.rule).toBe("within");
  });

  test("what is shown is read as what it was, in any number format", () => {
    const kept = {
      ...defaultRunSettings,
      ...{ aShare: 0.725, bShare: 0.93, xLimit: 0.45, yLimit: 1.25, margin: 0.015 },
      ...{ scope: "class" as const, rule: "count" as const, targets: { Aa: 0.97 } },
    };
    for (const language of ["en-US", "de-DE", "fi-FI", "nb-NO", "sv-SE", "da-DK"]) {
      const formats = new Formats(language);
      const entries = entriesOf(kept, formats);
      const columns = { method: "steadiness" as const, further: [] };
      expect(readLines(entries, columns, formats.decimalSign)).toEqual({ settings: kept });
    }
    const weights = [0.25, 3, 0];
    const formats = new Formats("de-DE");
    const entries = entriesOf({ ...defaultRunSettings, weights }, formats);
    const columns = { method: "weighted" as const, further: [2, 3] };
    expect(readLines(entries, columns, formats.decimalSign)).toMatchObject({
      settings: { weights },
    });
  });
});

describe("the margin", () => {
  test.each([
    ["0", 0],
    ["", 0],
    ["  ", 0],
    ["2", 0.02],
    ["0.5", 0.005],
    ["1,5 %", 0.015],
    ["20", 0.2],
  ])("%j", (margin, share) => {
    expect(settingsOf({ margin })).toMatchObject({ margin: share });
  });

  test.each([
    ["two", "noNumber"],
    ["-1", "marginOutOfRange"],
    ["20.5", "marginOutOfRange"],
  ])("%j cannot be", (margin, problem) => {
    expect(read({ margin })).toEqual({ problems: { margin: problem } });
  });
});

describe("the limits of X and Y", () => {
  test.each<["," | ".", string, string, number, number]>([
    [".", "0.5", "1", 0.5, 1],
    [",", "0,25", "0,75", 0.25, 0.75],
    [",", "0.25", "0.75", 0.25, 0.75],
    [".", "1", "1", 1, 1],
    // In a list with decimal commas 1,234 is a little more than one.
    [",", "1,234", "2", 1.234, 2],
  ])("with the decimal sign %s, %j and %j", (sign, x, y, xLimit, yLimit) => {
    expect(settingsOf({ x, y }, "steadiness", [], sign)).toMatchObject({ xLimit, yLimit });
  });

  test.each([
    ["", "1", { x: "noNumber" }],
    ["0.5", "much", { y: "noNumber" }],
    ["0", "1", { x: "notAboveZero" }],
    ["-0.5", "-1", { x: "notAboveZero", y: "notAboveZero" }],
    ["1.1", "1", { y: "yBelowX" }],
  ])("%j and %j cannot be", (x, y, problems) => {
    expect(read({ x, y }, "steadiness")).toEqual({ problems });
  });

  test("matter to no other method", () => {
    for (const method of ["value", "twoStage", "weighted"] as const) {
      expect(settingsOf({ x: "?", y: "-1" }, method, [1])).toMatchObject({
        xLimit: 0.5,
        yLimit: 1,
      });
    }
  });
});

describe("the weights", () => {
  test("are 1 each until somebody says otherwise", () => {
    expect(settingsOf({}, "weighted", [2, 3])).toMatchObject({ weights: [1, 1, 1] });
    expect(settingsOf({ "weight-1": " " }, "weighted", [2])).toMatchObject({ weights: [1, 1] });
  });

  test("are as many as there are criteria, the value's first", () => {
    const typed = { "weight-0": "2", "weight-1": "0,5", "weight-2": "0", "weight-3": "7" };
    expect(settingsOf(typed, "weighted", [2, 3], ",")).toMatchObject({ weights: [2, 0.5, 0] });
    expect(settingsOf(typed, "weighted", [2, 3, 4, 5, 6])).toMatchObject({
      weights: [2, 0.5, 0, 7, 1, 1],
    });
  });

  test.each([
    [["heavy", "1"], { "weight-0": "noNumber" }],
    [["1", "-1"], { "weight-1": "notBelowZero" }],
    [["0", "0"], { "weight-0": "noWeight" }],
    [["x", "-2"], { "weight-0": "noNumber", "weight-1": "notBelowZero" }],
  ])("%j cannot be", ([one, other], problems) => {
    expect(read({ "weight-0": one, "weight-1": other }, "weighted", [2])).toEqual({ problems });
  });

  test("matter to no other method", () => {
    const typed = { "weight-0": "0", "weight-1": "x" };
    for (const method of ["value", "twoStage", "steadiness"] as const) {
      expect(settingsOf(typed, method)).toMatchObject({ weights: [] });
    }
  });
});

test("everything that is wrong is told at once", () => {
  expect(read({ a: "", margin: "x", x: "0", y: "" }, "steadiness")).toEqual({
    problems: { a: "noNumber", margin: "noNumber", x: "notAboveZero", y: "noNumber" },
  });
});
