import type { ColumnFacts } from "../../reading/columns/column-facts";
import { bestOf, type Judged } from "../../reading/columns/evidence";
import { headOf, says } from "../../reading/header-words/read-header";
import {
  judgePrice,
  judgeQuantity,
  judgeValue,
  leastFactor,
  leastValue,
} from "../../reading/columns/judge-numbers";
import { runningTotals } from "../../reading/columns/running-totals";

/** Money in one column, quantity × price, or the best there is: units, or numbers without a name. */
export type GuessedSource = "money" | "product" | "other" | "none";

export interface ValueGuess {
  value: Judged | null;
  quantity: Judged | null;
  price: Judged | null;
  source: GuessedSource;
  /** A column beside the periods says how many units there were in all. */
  isCounted: boolean;
  runningTotals: Set<number>;
}

/** Among columns of numbers that are neither items nor periods. */
export function guessValue(numeric: ColumnFacts[], periods: ColumnFacts[]): ValueGuess {
  const quantity = bestOf(judgedAll(numeric, judgeQuantity), leastFactor);
  const price = bestOf(
    judgedAll(
      numeric.filter((facts) => !isTotalCost(facts, quantity?.facts, numeric)),
      judgePrice,
    ),
    leastFactor,
  );
  const product = quantity && price && productOf(quantity.facts, price.facts);
  const running = runningTotals(numeric, product ? [product] : []);
  const candidates = numeric.filter(
    (facts) => !running.has(facts.column) && !isPriceOf(facts, price, product),
  );
  const totals = periods.length > 0 ? sumOf(periods) : null;
  const largest = Math.max(...candidates.map(({ content }) => content.total), Number.MIN_VALUE);
  const isProduct = ({ content }: ColumnFacts) =>
    product !== null && areEqual(content.values, product);
  const value = bestOf(
    judgedAll(candidates, (facts) => judgeValue(facts, largest, isProduct(facts))),
    leastValue,
  );
  const isMoney =
    value !== null &&
    (isProduct(value.facts) || saysMoney(value.facts)) &&
    !isBareTotalElse(value.facts, product) &&
    !(price !== null && totals !== null && areEqual(value.facts.content.values, totals));
  const source = isMoney ? "money" : product ? "product" : value ? "other" : "none";
  const isCounted =
    quantity !== null && ["use", "quantity"].includes(quantity.facts.number) && source !== "money";
  return { value, quantity, price, source, isCounted, runningTotals: running };
}

/** Order lines, pieces, profit: numbers that can be summed. */
export function isCriterion(facts: ColumnFacts, { runningTotals, price }: ValueGuess): boolean {
  const { content } = facts;
  const isName = content.isCalendar || content.isRunning || content.isOfOneLength;
  if (runningTotals.has(facts.column) || facts === price?.facts) return false;
  if (facts.number === "unknown") return !isName;
  return judgeValue(facts, 1, false) !== null;
}

function judgedAll(facts: ColumnFacts[], judge: (facts: ColumnFacts) => Judged | null): Judged[] {
  return facts.map(judge).filter((each): each is Judged => each !== null);
}

function saysMoney({ number }: ColumnFacts): boolean {
  return number === "worth" || number === "sum";
}

/**
 * "Cost" alone is that of one unit or of all: of all where it is 0 with the quantity, or far above
 * the prices beside it.
 */
function isTotalCost(
  { number, content }: ColumnFacts,
  quantity: ColumnFacts | undefined,
  numeric: ColumnFacts[],
): boolean {
  if (number !== "cost" || quantity === undefined) return false;
  const counts = quantity.content.values;
  const none = [...content.values].filter((_, row) => counts[row] === 0);
  if (none.length > 0) return none.every((cost) => cost === 0 || Number.isNaN(cost));
  const price = numeric.find((each) => each.number === "price" || each.number === "salesPrice");
  return price !== undefined && content.total > 3 * price.content.total;
}

/** A cost that serves as the price is not the value, too. */
function isPriceOf(facts: ColumnFacts, price: Judged | null, product: number[] | null): boolean {
  return product !== null && facts === price?.facts;
}

/** "Total" says money or units: money where it is about quantity × price. */
function isBareTotalElse(facts: ColumnFacts, product: number[] | null): boolean {
  const { header, number, content } = facts;
  const isBare = number === "sum" && says(header, "total") && headOf(header)?.has("total") === true;
  const isOnly = header.all.every((part) => part.has("total"));
  if (!isBare || !isOnly || product === null) return false;
  return !mostRows(
    content.values,
    product,
    (one, other) => Math.abs(one - other) <= Math.abs(other) / 2,
  );
}

function productOf(one: ColumnFacts, other: ColumnFacts): number[] {
  return one.content.values.map((number, row) => number * other.content.values[row]);
}

function sumOf(columns: ColumnFacts[]): number[] {
  const sums = columns[0].content.values.map(() => 0);
  for (const { content } of columns) {
    content.values.forEach((number, row) => (sums[row] += Number.isNaN(number) ? 0 : number));
  }
  return sums;
}

/** As far as rounding to cents lets them. */
function areEqual(one: number[], other: number[]): boolean {
  return mostRows(one, other, (a, b) => Math.abs(a - b) <= 0.005 * Math.abs(b) + 0.011);
}

/** In nine of ten rows that hold both; two of them at least with something in it. */
function mostRows(
  one: number[],
  other: number[],
  agree: (one: number, other: number) => boolean,
): boolean {
  let rows = 0;
  let agreeing = 0;
  let telling = 0;
  one.forEach((number, row) => {
    if (Number.isNaN(number) || Number.isNaN(other[row])) return;
    rows++;
    if (!agree(number, other[row])) return;
    agreeing++;
    if (other[row] !== 0) telling++;
  });
  return telling >= 2 && agreeing >= 0.9 * rows;
}
