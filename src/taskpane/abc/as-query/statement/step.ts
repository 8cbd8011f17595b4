/** One named part of a query, and what it selects. */
export interface Step {
  name: string;
  select: string[];
}

/** The columns inside which something is ranked: the group, and the letter before. */
export type Keys = readonly string[];

/** "a, b, " before further columns; nothing without any. */
export function listed(keys: Keys, alias?: string): string {
  return keys.map((key) => `${alias === undefined ? "" : `${alias}.`}${key}, `).join("");
}

/** "PARTITION BY a, b " inside a window. */
export function partition(keys: Keys): string {
  return keys.length === 0 ? "" : `PARTITION BY ${keys.join(", ")} `;
}

/** Nothing to group by is one group. */
export function groupBy(keys: Keys): string[] {
  return keys.length === 0 ? [] : [`GROUP BY ${keys.join(", ")}`];
}

/** Rows beside what is said of all that share their keys. */
export function joinOn(keys: Keys, rows: string, beside: string): string {
  const [from, what] = [`${rows} i`, `${beside} l`];
  if (keys.length === 0) return `FROM ${from} CROSS JOIN ${what}`;
  return `FROM ${from} JOIN ${what} ON ${keys.map((key) => `l.${key} = i.${key}`).join(" AND ")}`;
}

/** The steps as one text, the last as what the query gives. */
export function withSteps(steps: readonly Step[], last: readonly string[]): string {
  const named = steps.map(({ name, select }) => `${name} AS (\n${indented(select)}\n)`);
  return `WITH ${named.join(",\n")}\n${last.join("\n")}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

/** A column of the select list on a line of its own. */
export function selected(columns: readonly string[]): string[] {
  return columns.map((column, k) => {
    const start = k === 0 ? "SELECT " : "  ";
    return `${start}${column}${k < columns.length - 1 ? "," : ""}`;
  });
}
