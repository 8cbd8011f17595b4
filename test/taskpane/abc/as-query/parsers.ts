import { Dialect, init, parse } from "@polyglot-sql/sdk";
import type { DialectId } from "../../../../src/taskpane/abc/as-query/dialects/dialects";

/** Every kind of SQL that one of ours is to be, by the name that the parser has for it. */
const kinds: Record<DialectId, Dialect[]> = {
  duckDb: [Dialect.DuckDB],
  postgreSql: [Dialect.PostgreSQL],
  sqlServer: [Dialect.TSQL, Dialect.Fabric],
  spark: [Dialect.Spark, Dialect.Databricks],
  snowflake: [Dialect.Snowflake],
  bigQuery: [Dialect.BigQuery],
};

/** What the parsers have against a query; nothing where all of them can read it. */
export async function refusalsOf(id: DialectId, query: string): Promise<string[]> {
  await init();
  return kinds[id].flatMap((kind) => {
    const { success, error, ast } = parse(query, kind);
    if (!success) return [`${kind}: ${error}`];
    return Array.isArray(ast) && ast.length === 1 ? [] : [`${kind}: not one statement`];
  });
}
