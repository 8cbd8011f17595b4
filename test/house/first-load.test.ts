import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(__dirname, "..", "..", "src", "taskpane");

/** What a file needs before it runs: no types, and nothing that it loads later. */
function neededBy(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const needed = /^(?:import|export)(?! type\b)[^;]*?from "(\.[^"]+)";|^import "(\.[^"]+)";/gm;
  return [...text.matchAll(needed)]
    .map(([, from, effect]) => join(root, dirname(file), from ?? effect))
    .flatMap((path) => [`${path}.ts`, `${path}/index.ts`].filter((each) => existsSync(each)))
    .map((path) => relative(root, path));
}

/** All that comes with a file, without what is there already. */
function comesWith(first: string, there = new Set<string>()): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    if (there.has(file) || found.has(file)) return;
    found.add(file);
    neededBy(file).forEach(add);
  };
  add(first);
  return found;
}

const page = comesWith("taskpane.ts");
const questions = comesWith("late-parts.ts", page);
const analysis = comesWith("abc/part.ts", page);
const answer = comesWith("abc/late-answer.ts", new Set([...page, ...analysis]));

const roomsOf = (files: Set<string>) =>
  new Set([...files].filter((file) => !file.startsWith("..")).map((file) => dirname(file)));

const inRooms = (files: Set<string>, rooms: RegExp) =>
  [...files].filter((file) => rooms.test(file)).sort();

test("the page opens with the ground, the selection and the texts: no part, no list, no engine", () => {
  expect([...roomsOf(page)].sort()).toEqual([
    ".",
    "catalogue",
    "kept",
    "pane",
    "pane/tabs",
    "selection",
    "start",
    "written",
  ]);
  expect(
    inRooms(page, /engine\/|functions\/|pane-(explain|functions|zero-stock|count-plan)/),
  ).toEqual([]);
  expect(
    inRooms(page, /workbook\/(report\/|columns\/(write|update)-|take-back\/take-back)/),
  ).toEqual([]);
});

test("the questions stand without any of the parts that answer them", () => {
  expect([...roomsOf(questions)].sort()).toEqual([
    ".",
    "list",
    "list/second-list",
    "pane",
    "questions",
  ]);
  expect(inRooms(questions, /engine\/|list\/(follow-list|read-|run-task|task-frame)/)).toEqual([]);
});

test("the analysis stands without the code of its answer, and without any other part", () => {
  expect(analysis.has("abc/analysis-view.ts")).toBe(true);
  expect(analysis.has("reading/columns/guess-periods.ts")).toBe(true);
  expect(
    inRooms(
      analysis,
      /^(zero-stock|count-plan|explain|functions|charts)\/|^abc\/(answer|totals|explain)\//,
    ),
  ).toEqual([]);
  expect(analysis.has("abc/run/analyse.ts")).toBe(false);
  expect(analysis.has("abc/rows/read-rows.ts")).toBe(false);
  expect(analysis.has("abc/classes/classify.ts")).toBe(false);
});

test("the answer stands without what writes it, and without what only some answers have", () => {
  expect(answer.has("abc/run/analyse.ts")).toBe(true);
  expect(answer.has("abc/answer/pareto-view.ts")).toBe(true);
  for (const late of [
    "abc/write/write-result.ts",
    "abc/write/report-content.ts",
    "abc/answer/matrix-table.ts",
    "abc/answer/groups-view.ts",
  ]) {
    expect(existsSync(join(root, late))).toBe(true);
    expect(answer.has(late)).toBe(false);
  }
});
