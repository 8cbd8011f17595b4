import { openDuckDb } from "./duck-db";
import { compared, type Engine } from "./engine";
import { findPostgreSql, openPostgreSql } from "./postgre-sql";

const long = 300_000;
const commands = findPostgreSql();
if (commands === null) {
  process.stderr.write(
    "PostgreSQL is not installed: it is not asked for the classes of a query.\n",
  );
}

async function expectSame(engine: Engine, lists: number, mostRows: number, least: number) {
  try {
    const { items, different } = await compared(engine, lists, mostRows);
    expect(different).toEqual([]);
    expect(items).toBeGreaterThanOrEqual(least);
  } finally {
    await engine.close();
  }
}

test(
  "DuckDB gives every item the class that the pane gives it",
  async () => {
    await expectSame(await openDuckDb(), 360, 900, 80_000);
  },
  long,
);

test(
  "PostgreSQL gives every item the class that the pane gives it",
  async () => {
    if (commands === null) return;
    await expectSame(await openPostgreSql(commands), 360, 900, 80_000);
  },
  long,
);
