import { bigQuery } from "./big-query";
import type { Dialect } from "./dialect";
import { duckDb } from "./duck-db";
import { postgreSql } from "./postgre-sql";
import { snowflake } from "./snowflake";
import { spark } from "./spark";
import { sqlServer } from "./sql-server";

export const dialectIds = [
  "duckDb",
  "postgreSql",
  "sqlServer",
  "spark",
  "snowflake",
  "bigQuery",
] as const;
export type DialectId = (typeof dialectIds)[number];

/** Each has its name in the pane. */
export const dialects: Record<DialectId, Dialect> = {
  duckDb,
  postgreSql,
  sqlServer,
  spark,
  snowflake,
  bigQuery,
};
