import { DefaultSettings, TaskUtils } from "@microsoft/powerquery-parser";
import { queryTexts } from "../../../../src/locales/queries";
import { dialectIds } from "../../../../src/taskpane/abc/as-query/dialects/dialects";
import { queryOfRun } from "../../../../src/taskpane/abc/as-query/query-of-run";
import type { QueryLanguage, QueryPlace } from "../../../../src/taskpane/abc/as-query/query-state";
import type { Cell } from "../../../../src/workbook/excel/types";
import { words } from "../../lists";
import { runOf, runOrNone, type RunParts } from "../write/run-of";
import { refusalsOf } from "./parsers";
import { randomList } from "./random-lists";

const { query: texts } = queryTexts("en-US");
const today = new Date(2026, 11, 1);

async function queryFor(
  cells: Cell[][],
  parts: RunParts,
  place: QueryPlace,
  language: QueryLanguage = "sql",
  table = "stock",
): Promise<string> {
  const run = await runOf(cells, parts);
  return queryOfRun(words, texts, run, { language, place, table }, today);
}

const hostile = [
  `x"; DROP TABLE a; --`,
  "*/ DROP TABLE b; /*",
  "two\nDROP TABLE c",
  "line\u2028DROP TABLE d",
  "`]'\\#(lf)",
];
const list: Cell[][] = [hostile, ["Bolt", "North", 5, 2, 1], ["Nut", "South", 3, 1, 2]];
const parts: RunParts = { columns: { group: 1, method: "twoStage", value: 2, second: 3 } };

test("a header ends neither the comment nor a name, whatever stands in it", async () => {
  for (const place of dialectIds) {
    const sql = await queryFor(list, parts, place, "sql", `data.${hostile[0]}`);
    const lines = sql.split(/[\n\r\u2028\u2029\u0085]/);
    const begin = lines.findIndex((line) => line.startsWith("WITH "));
    expect(begin).toBeGreaterThan(5);
    expect(lines.slice(0, begin).filter((line) => !line.startsWith("-- "))).toEqual([]);
    expect(await refusalsOf(place, sql)).toEqual([]);
  }
});

async function parsedM(query: string): Promise<string | null> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, query);
  return TaskUtils.isParseStageOk(task) ? null : String(task.error?.message ?? "not parsed");
}

test("Power Query's own parser reads every shape of the query", async () => {
  let read = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const { cells, parts } = randomList(seed, 20);
    if (parts.settings.weights?.every((weight) => weight === 0)) continue;
    const run = await runOrNone(cells, parts);
    if (run === null) continue;
    for (const place of ["workbook", "csv", "sqlServer"] as const) {
      const choice = { language: "powerQuery", place, table: `Stock "1"#(lf)` } as const;
      expect(await parsedM(queryOfRun(words, texts, run, choice, today))).toBeNull();
      read += 1;
    }
  }
  expect(read).toBeGreaterThan(100);
  expect(await parsedM("let a = 1 in")).not.toBeNull();
});

test("no header ends a text or a comment of Power Query", async () => {
  for (const place of ["workbook", "csv", ...dialectIds] as const) {
    const m = await queryFor(list, parts, place, "powerQuery", hostile[0]);
    const lines = m.split(/[\n\r\u2028\u2029\u0085]/);
    const begin = lines.indexOf("let");
    expect(lines.slice(0, begin).filter((line) => !line.startsWith("// "))).toEqual([]);
    expect(await parsedM(m)).toBeNull();
  }
});

const notesIn = (query: string) =>
  query.split("\n").flatMap((line) => (line.startsWith("-- - ") ? [line.slice(5)] : []));

test("what the run knew and no table knows is said at the head", async () => {
  const cells: Cell[][] = [
    ["Item", "Sales"],
    ["Bolt", 50],
    ["Nut", "30"],
    ["Cap", "n/a"],
    ["Cup", 15],
    ["Total", 95],
  ];
  const { notes } = texts.head;
  const query = await queryFor(
    cells,
    { hiddenRows: [4], settings: { margin: 0.02 }, choices: { hidden: "leaveOut" } },
    "duckDb",
  );
  expect(notesIn(query)).toEqual([
    notes.margin,
    notes.hidden,
    notes.totals,
    notes.texts,
    notes.unread,
    notes.names,
  ]);
  expect(query).toContain("-- Lines: ");
});

test("sums are decimals with the places of the list; only what has none is binary", async () => {
  const cells = (value: number): Cell[][] => [
    ["Item", "Sales"],
    ["Bolt", value],
    ["Nut", 3],
  ];
  expect(await queryFor(cells(1.25), {}, "postgreSql")).toContain(
    `CAST(t."Sales" AS DECIMAL(18, 2))`,
  );
  const binary = await queryFor(cells(1 / 3), {}, "postgreSql");
  expect(binary).toContain(`CAST(t."Sales" AS DOUBLE PRECISION)`);
  expect(binary).toContain(texts.head.notes.floats);
});
