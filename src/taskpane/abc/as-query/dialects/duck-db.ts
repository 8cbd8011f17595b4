import type { Dialect } from "./dialect";
import { trimmed } from "./name-keys";
import { between, visible } from "./names";

const readable = /\.(csv|tsv|parquet)(\.gz)?$/i;

export const duckDb: Dialect = {
  name: between('"', '"'),
  file: (path) => (readable.test(path) ? `'${visible(path).replaceAll("'", "''")}'` : null),
  decimal: (number, places) => `CAST(${number} AS DECIMAL(18, ${places}))`,
  float: (number) => `CAST(${number} AS DOUBLE)`,
  nameKey: (text) => trimmed(`REGEXP_REPLACE(CAST(${text} AS VARCHAR), '\\s+', ' ', 'g')`),
  withoutZeros: (text) => `REGEXP_REPLACE(${text}, '^0+([0-9]+)$', '\\1')`,
};
