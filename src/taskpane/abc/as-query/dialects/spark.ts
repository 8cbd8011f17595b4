import type { Dialect } from "./dialect";
import { trimmed } from "./name-keys";
import { between } from "./names";

/** Spark SQL, also that of Databricks: it replaces every match, and a backslash stands twice. */
export const spark: Dialect = {
  name: between("`", "`"),
  decimal: (number, places) => `CAST(${number} AS DECIMAL(18, ${places}))`,
  float: (number) => `CAST(${number} AS DOUBLE)`,
  nameKey: (text) => trimmed(`REGEXP_REPLACE(CAST(${text} AS STRING), '\\\\s+', ' ')`),
  withoutZeros: (text) => `REGEXP_REPLACE(${text}, '^0+([0-9]+)$', '$1')`,
};
