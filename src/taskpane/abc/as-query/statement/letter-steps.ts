import type { Asked } from "../asked";
import { plainNumber, ratioOf } from "./percent";
import { groupBy, joinOn, listed, partition, selected, type Keys, type Step } from "./step";

/** Binary numbers that agree to this share of each other are one on paper. */
export const agreement = "1E-13";
/** A running total that agrees with the line is on it. */
const onLine = "1E-12";

export interface Ranking {
  /** Before the names of the steps. */
  prefix: string;
  /** Where the items stand, and by which of their columns they are ranked. */
  from: string;
  by: string;
  keys: Keys;
  /** Decimals, of which equal ones are equal; binary numbers are brought together first. */
  isExact: boolean;
  /** What the letter is called in what comes out. */
  letter: string;
}

/**
 * A, B or C: the different values once with their weight, running totals over them, the value at which
 * each line is, and every item beside these two. So equal values cannot come apart.
 */
export function letterSteps(
  settings: Asked["settings"],
  { prefix, from, by, keys, isExact, letter }: Ranking,
): Step[] {
  const named = (name: string) => `${prefix}_${name}`;
  const { rule, aShare, bShare } = settings;
  const weight = rule === "count" ? "COUNT(*)" : `SUM(CASE WHEN ${by} > 0 THEN ${by} ELSE 0 END)`;
  const values: Step = {
    name: named("values"),
    select: [
      ...selected([...keys, by, `${weight} AS weight`]),
      `FROM ${from}`,
      `GROUP BY ${[...keys, by].join(", ")}`,
    ],
  };
  const running: Step = {
    name: named("running"),
    select: [
      ...selected([
        ...keys,
        ...(isExact ? [`${by} AS lowest`, `${by} AS highest`] : ["lowest", "highest"]),
        `SUM(weight) OVER (${partition(keys)}ORDER BY ${isExact ? by : "lowest"} DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS upto`,
        `SUM(weight) OVER (${keys.length === 0 ? "" : partition(keys).trim()}) AS total`,
      ]),
      `FROM ${isExact ? values.name : named("equal")}`,
    ],
  };
  const lineAt = (share: number) => lineOf(rule, share, isExact);
  const lines: Step = {
    name: named("lines"),
    select: [
      ...selected([...keys, `${lineAt(aShare)} AS a_line`, `${lineAt(bShare)} AS b_line`]),
      `FROM ${running.name}`,
      ...groupBy(keys),
    ],
  };
  const inside = rule === "within" ? ">" : ">=";
  const item = `i.${by}`;
  const letters: Step = {
    name: named("letters"),
    select: [
      ...selected([
        "i.*",
        `CASE WHEN ${item} <= 0 THEN 'C' ` +
          `WHEN ${item} ${inside} COALESCE(l.a_line, 0) THEN 'A' ` +
          `WHEN ${item} ${inside} COALESCE(l.b_line, 0) THEN 'B' ELSE 'C' END AS ${letter}`,
      ]),
      joinOn(keys, from, lines.name),
    ],
  };
  return [values, ...(isExact ? [] : equalSteps(named, by, keys)), running, lines, letters];
}

/** The value of the line: the least inside the class, or for "within" the greatest outside of it. */
function lineOf(rule: Asked["settings"]["rule"], share: number, isExact: boolean): string {
  // All that is above 0.
  if (share === 1) return "MAX(0)";
  const { part, whole } = ratioOf(share);
  const at = (value: string, met: string) =>
    `MAX(CASE WHEN ${value} > 0 AND ${met} THEN ${value} END)`;
  if (rule === "count") {
    // Rounded to the nearest item, halves up; a line below half an item gives none.
    const found = at("lowest", `(2 * upto + 1) * ${whole} > 2 * ${part} * total`);
    return `CASE WHEN MAX(total) * 2 * ${part} < ${whole} THEN MAX(highest) + 1 ELSE ${found} END`;
  }
  if (isExact) {
    return rule === "within"
      ? at("highest", `upto * ${whole} > total * ${part}`)
      : at("lowest", `upto * ${whole} >= total * ${part}`);
  }
  const line = `${plainNumber(share)} * total`;
  return rule === "within"
    ? at("highest", `upto > ${line} * (1 + ${onLine})`)
    : at("lowest", `upto >= ${line} * (1 - ${onLine})`);
}

/** Values that differ by rounding alone, brought together: each that agrees with its neighbour. */
function equalSteps(named: (name: string) => string, by: string, keys: Keys): Step[] {
  const previous = `LAG(${by}) OVER (${partition(keys)}ORDER BY ${by} DESC)`;
  return [
    {
      name: named("neighbours"),
      select: [
        ...selected([...keys, by, "weight", `${previous} AS previous`]),
        `FROM ${named("values")}`,
      ],
    },
    {
      name: named("chains"),
      select: [
        ...selected([
          ...[...keys, by, "weight"],
          `SUM(CASE WHEN previous - ${by} <= ABS(previous) * ${agreement} THEN 0 ELSE 1 END) OVER (${partition(keys)}ORDER BY ${by} DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS chain`,
        ]),
        `FROM ${named("neighbours")}`,
      ],
    },
    {
      name: named("equal"),
      select: [
        `SELECT ${listed(keys)}MIN(${by}) AS lowest, MAX(${by}) AS highest, SUM(weight) AS weight`,
        `FROM ${named("chains")}`,
        `GROUP BY ${[...keys, "chain"].join(", ")}`,
      ],
    },
  ];
}
