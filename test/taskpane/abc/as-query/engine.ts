import type { Dialect } from "../../../../src/taskpane/abc/as-query/dialects/dialect";
import { statement } from "../../../../src/taskpane/abc/as-query/statement/statement";
import { headers, ours, randomList, rowLiterals, theirLine } from "./random-lists";

export type Row = Record<string, unknown>;

/** A database that is there, and asked in its own words. */
export interface Engine {
  dialect: Dialect;
  /** Names of a column of texts, and of one of binary numbers. */
  types: { text: string; float: string };
  run(statements: readonly string[]): Promise<unknown>;
  rows(query: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** How many items were compared, and the lists in which some had another class. */
export async function compared(engine: Engine, lists: number, mostRows: number) {
  const { dialect, types } = engine;
  const columns = headers.map(
    (name, k) => `${dialect.name(name)} ${k < 2 ? types.text : types.float}`,
  );
  await engine.run([`CREATE TABLE stock (${columns.join(", ")})`]);
  const different: unknown[] = [];
  let items = 0;
  for (let seed = 1; seed <= lists; seed++) {
    const list = randomList(seed, mostRows);
    const expected = await ours(list);
    if (expected === null) continue;
    const filled = `INSERT INTO stock VALUES ${rowLiterals(list).join(", ")}`;
    await engine.run(["DELETE FROM stock", filled]);
    const rows = await engine.rows(statement(dialect, expected.asked));
    const theirs = rows.map((row) => theirLine(expected.asked, row)).sort();
    items += expected.items.length;
    if (theirs.join("\n") === expected.items.join("\n")) continue;
    const missing = (some: string[], others: string[]) =>
      some.filter((line) => !others.includes(line)).slice(0, 3);
    different.push({
      ...{ seed, parts: list.parts },
      ours: missing(expected.items, theirs),
      theirs: missing(theirs, expected.items),
    });
  }
  return { items, different: different.slice(0, 5) };
}
