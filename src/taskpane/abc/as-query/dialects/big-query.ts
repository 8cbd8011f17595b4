import type { Dialect } from "./dialect";
import { trimmed } from "./name-keys";
import { visible } from "./names";

export const bigQuery: Dialect = {
  name: (name) => `\`${visible(name).replace(/[\\`]/g, "\\$&")}\``,
  // Its decimals have nine places, whatever is asked for.
  decimal: (number, places) => `ROUND(CAST(${number} AS NUMERIC), ${places})`,
  float: (number) => `CAST(${number} AS FLOAT64)`,
  nameKey: (text) => trimmed(`REGEXP_REPLACE(CAST(${text} AS STRING), r'\\s+', ' ')`),
  withoutZeros: (text) => `REGEXP_REPLACE(${text}, r'^0+([0-9]+)$', r'\\1')`,
};
