import { resultKind } from "../../../src/taskpane/functions/result-kind";
import { shownResult } from "../../../src/taskpane/functions/shown-result";
import { Formats } from "../../../src/taskpane/pane/formats";
import { american } from "../lists";
import { catalogue } from "./built-catalogue";

const single = { row: 0, column: 0, columns: 1, entries: {} };

test("every function whose documentation says that it gives a share or a date previews one", () => {
  const expected = catalogue.functions.flatMap(({ name, returns }) => {
    if (/^A share\b/.test(returns)) return [[name, "share"]];
    return /^A date\b/.test(returns) ? [[name, "date"]] : [];
  });
  expect(expected.length).toBeGreaterThan(7);
  expect(expected.map(([name]) => [name, resultKind(name, single)])).toEqual(expected);
});

test("no other function gives a share or a date whatever is filled in", () => {
  const others = catalogue.functions.filter(({ returns }) => !/^A (share|date)\b/.test(returns));
  const wrong = others.filter(
    ({ name }) => name !== "STOCKSIM" && resultKind(name, single) !== null,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test.each([
  ["PARETO", { row: 3, column: 0, columns: 3, entries: {} }, null],
  ["PARETO", { row: 3, column: 2, columns: 3, entries: {} }, "share"],
  ["PARETO", { row: 0, column: 5, columns: 9, entries: {} }, null],
  ["PARETO", { row: 1, column: 5, columns: 9, entries: {} }, "share"],
  ["STOCKSIM", { row: 1, column: 1, columns: 2, entries: {} }, "share"],
  ["STOCKSIM", { row: 2, column: 0, columns: 2, entries: {} }, null],
  ["COUNTPLAN", { row: 4, column: 0, columns: 3, entries: { start: "A2" } }, "date"],
  ["COUNTPLAN", { row: 4, column: 0, columns: 3, entries: { start: " " } }, null],
  ["FORECASTERROR", { ...single, entries: { measure: '"WAPE"' } }, "share"],
  ["FORECASTERROR", { ...single, entries: { measure: "rmse" } }, null],
  ["NEWSVENDOR", { ...single, entries: { output: "fillrate" } }, "share"],
] as const)("a cell of %s %j is one of %s", (name, cell, kind) => {
  expect(resultKind(name, cell)).toBe(kind);
});

test("a day is shown as the user's days are, a share in percent", () => {
  // 46,044 is January 22, 2026: 45,658 is January 1, 2025, and 365 + 21 days on.
  expect(shownResult({ formats: american }, 46_044.97, "date")).toBe("Thu, Jan 22, 2026");
  const german = new Formats("de-DE");
  expect(shownResult({ formats: german }, 46_044.97, "date")).toMatch(/^Do.*22\. Jan\.? 2026$/);
  expect(shownResult({ formats: american }, 0.8490792634, "share")).toBe("84.91%");
  expect(shownResult({ formats: german }, 0.8490792634, "share")).toMatch(/^84,91\s%$/);
  // No day that Excel knows.
  expect(shownResult({ formats: american }, 1e9, "date")).toBe("1,000,000,000");
  expect(shownResult({ formats: american }, "#N/A", "date")).toBe("#N/A");
});
