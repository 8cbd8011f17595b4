import type { DialectId } from "../dialects/dialects";
import { text } from "./m-text";

/** How Power Query gets to each database; what stands in capitals is the user's. */
const sources: Record<DialectId, { source: string; query: (sql: string) => string }> = {
  duckDb: { source: `"dsn=DuckDB"`, query: (sql) => `Odbc.Query(Source, ${sql})` },
  postgreSql: database(`PostgreSQL.Database("SERVER", "DATABASE")`),
  sqlServer: database(`Sql.Database("SERVER", "DATABASE")`),
  spark: database(
    `Databricks.Catalogs("HOST", "HTTP PATH"){[Name = "CATALOG", Kind = "Database"]}[Data]`,
  ),
  snowflake: database(`Snowflake.Databases("ACCOUNT", "WAREHOUSE"){[Name = "DATABASE"]}[Data]`),
  bigQuery: database(`GoogleBigQuery.Database(){[Name = "PROJECT"]}[Data]`),
};

function database(source: string) {
  return { source, query: (sql: string) => `Value.NativeQuery(Source, ${sql})` };
}

/** The query as it goes to the database, which works it out itself. */
export function nativeQuery(id: DialectId, sql: string): string {
  const { source, query } = sources[id];
  const lines = sql.split("\n").map(text).join(' & "#(lf)" &\n      ');
  return `let
    Source = ${source},
    Classes = ${query(`\n      ${lines}`)}
in
    Classes`;
}
