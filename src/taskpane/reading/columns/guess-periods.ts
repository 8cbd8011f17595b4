import { isNumeric, type ColumnFacts } from "./column-facts";
import type { NumberMeaning } from "../header-words/number-meaning";
import { periodHeader, type PeriodHeader } from "../headers/period-header";

/** Shorter rows of columns than this are no history of demand. */
const leastPeriods = 3;

/** Numbers alone are periods where they count on; with a word beside them there must be more. */
const leastNumbered = 6;

export interface Periods {
  first: number;
  last: number;
  /** What the headers say beside the period: money, or units. */
  meaning: NumberMeaning;
}

/** The columns of one history, and all that belong to some: no such column is a value by itself. */
export interface FoundPeriods {
  history: Periods | null;
  columns: Set<number>;
}

/** What stands beside the name of a period and says that the column is no demand. */
const noDemand = new Set<NumberMeaning>([
  ...(["price", "costPrice", "salesPrice", "share", "ratio", "grade", "running", "limit"] as const),
  ...(["time", "measure", "code", "label", "item", "stock", "free"] as const),
]);

/**
 * Columns side by side whose headers name periods of one kind and say the same besides: "Sales Jan",
 * "Sales Feb". Where most of a kind stand apart ("Jan qty", "Jan value", "Feb qty") there is no
 * history that has a first and a last column.
 */
export function findPeriods(
  headers: readonly unknown[],
  isNumeric: (column: number) => boolean,
): FoundPeriods {
  const named = headers.map((header, column) => (isNumeric(column) ? periodHeader(header) : null));
  const families = new Map<string, number[]>();
  named.forEach((period, column) => {
    if (period === null) return;
    const family = families.get(keyOf(period));
    if (family === undefined) families.set(keyOf(period), [column]);
    else family.push(column);
  });
  const columns = new Set<number>();
  let history: Periods | null = null;
  for (const family of families.values()) {
    const period = named[family[0]] as PeriodHeader;
    const run = longestRun(family, named);
    if (!isHistory(period, family, run)) continue;
    for (const column of family) columns.add(column);
    const length = run.last - run.first + 1;
    if (noDemand.has(period.meaning) || length * 2 < family.length || length < leastPeriods) {
      continue;
    }
    if (history === null || isBetter({ ...run, meaning: period.meaning }, history)) {
      history = { ...run, meaning: period.meaning };
    }
  }
  return { history, columns };
}

/** "Jan 2017", "2017-01", "Week 12", "M1", a year, or a date, which Excel hands over as its number. */
export function namesPeriod(header: unknown): boolean {
  const period = periodHeader(header);
  return period !== null && period.rest === "" && period.kind !== "number";
}

function isHistory(
  { kind, rest, meaning }: PeriodHeader,
  family: number[],
  { first, last }: { first: number; last: number },
): boolean {
  if (family.length < leastPeriods) return false;
  const least = kind === "number" && rest !== "" ? leastNumbered : leastPeriods;
  return kind !== "number" || (last - first + 1 >= least && meaning !== "item");
}

/** The longest; of equal ones that of money. */
function isBetter(one: Periods, other: Periods): boolean {
  const longer = one.last - one.first - (other.last - other.first);
  if (longer !== 0) return longer > 0;
  return isMoneyMeaning(one.meaning) && !isMoneyMeaning(other.meaning);
}

/** The periods hold money, not units. */
export function isMoneyMeaning(meaning: NumberMeaning): boolean {
  return ["worth", "sum", "turnover", "gain", "cost"].includes(meaning);
}

function longestRun(
  family: number[],
  named: (PeriodHeader | null)[],
): { first: number; last: number } {
  let best = { first: family[0], last: family[0] };
  let first = family[0];
  let direction = 0;
  family.forEach((column, i) => {
    const before = family[i - 1];
    const step = i === 0 ? 0 : stepOf(named[before], named[column]);
    const turns = direction !== 0 && step !== direction;
    if (i === 0 || column !== before + 1 || step === 0 || turns) {
      first = column;
      direction = 0;
    } else direction = step;
    if (column - first > best.last - best.first) best = { first, last: column };
  });
  return best;
}

/** Names go on in any order; numbers alone count up or down, and may leave some out. */
function stepOf(one: PeriodHeader | null, other: PeriodHeader | null): number {
  if (one?.kind !== "number" || other?.kind !== "number") return 1;
  return Math.sign(Number(other.number) - Number(one.number));
}

function keyOf({ kind, rest }: PeriodHeader): string {
  return `${kind}\u0000${rest}`;
}

/** In a period nothing may have been sold. */
export function canBePeriod(facts: ColumnFacts): boolean {
  return isNumeric(facts) || facts.content.filled === 0;
}

/** The months still to come stand empty at the end of a list. */
export function withoutEmptyEnds(history: Periods, facts: ColumnFacts[]): Periods | null {
  let { first, last } = history;
  while (last >= first && facts[last].content.filled === 0) last--;
  while (first <= last && facts[first].content.filled === 0) first++;
  return last - first < 2 ? null : { ...history, first, last };
}
