import type { Dialect } from "./dialect";
import { trimmed } from "./name-keys";
import { between } from "./names";

/** Transact-SQL, also that of Fabric: without regular expressions. */
export const sqlServer: Dialect = {
  name: between("[", "]"),
  decimal: (number, places) => `CAST(${number} AS DECIMAL(18, ${places}))`,
  float: (number) => `CAST(${number} AS FLOAT)`,
  nameKey: (text) => trimmed(oneBlank(`CAST(${text} AS NVARCHAR(4000))`)),
  withoutZeros: (text) =>
    `CASE WHEN ${text} LIKE '0%' AND ${text} NOT LIKE '%[^0-9]%' ` +
    `THEN COALESCE(NULLIF(SUBSTRING(${text}, PATINDEX('%[^0]%', ${text} + '.'), 4000), ''), '0') ` +
    `ELSE ${text} END`,
};

/** A sign that no name has marks every blank, and goes wherever a blank follows it. */
function oneBlank(text: string): string {
  return `REPLACE(REPLACE(REPLACE(${text}, ' ', ' ' + CHAR(1)), CHAR(1) + ' ', ''), CHAR(1), '')`;
}
