import { findFunctions } from "../../../src/taskpane/functions/find-functions";
import { findNearest } from "../../../src/taskpane/functions/find-nearest";
import words from "../../fixtures/task-words.json";
import { catalogue } from "./built-catalogue";

// What planners and controllers call what they look for when they plan orders, look through a stock
// or free capital, in English, Norwegian, Swedish, Danish, Finnish and German.
const rows = Object.entries(words).flatMap(([name, list]) =>
  list.split("|").map((word): [string, string] => [word, name]),
);

const found = (word: string) => findFunctions(catalogue, word, "") ?? [];

test.each(rows)("“%s” leads to %s first", (word, name) => {
  expect(found(word)[0]?.name).toBe(name);
});

test("what is found is not said to have no function", () => {
  const denied = rows.filter(([word]) => {
    const none = findNearest(catalogue, word, found(word).length === 0)?.noFunction;
    return none !== undefined && none !== null;
  });
  expect(denied).toEqual([]);
});

test.each([
  ["Skonto", "CAPITALCOST"],
  ["early payment discount", "CAPITALCOST"],
  ["kassarabatt", "CAPITALCOST"],
  ["VAT", "WORKCAPITAL"],
  ["Mehrwertsteuer", "WORKCAPITAL"],
  ["arvonlisävero", "WORKCAPITAL"],
])("“%s” is answered honestly: none, and %s comes nearest", (word, name) => {
  expect(findNearest(catalogue, word, found(word).length === 0)?.noFunction?.nearest).toBe(name);
});

test.each([
  ["400 letters", "x".repeat(400)],
  ["many words", "order ".repeat(200)],
  ["signs", "(*)/[+]\\^$.|?{}"],
  ["numbers", "12345 6,78"],
  ["an emoji", "📦👩‍🚀"],
  ["half a letter", "\ud83d"],
])("%s typed breaks nothing", (_, text) => {
  expect(() => findNearest(catalogue, text, found(text).length === 0)).not.toThrow();
});
