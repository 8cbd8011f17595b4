import type { ColumnFacts } from "./column-facts";
import { because, headerSays, judged, type Evidence, type Judged } from "./evidence";
import type { NumberMeaning } from "./header-words/number-meaning";
import { says } from "./header-words/read-header";

/** A header that says nothing here rules its column out, whatever its numbers look like. */
type Points = Partial<Record<NumberMeaning, number>>;

/** Money before units before numbers of which nothing is said. */
const asValue: Points = {
  worth: 6,
  sum: 5,
  turnover: 4,
  cost: 3.8,
  use: 3,
  quantity: 3,
  stock: 3,
  free: 2.6,
  gain: 2,
  pending: 1,
  count: 0.5,
  unknown: 0,
};

/** What was used says more of an item than what happens to be there. */
const asQuantity: Points = { use: 4, quantity: 3.5, stock: 3, free: 2.6, pending: 1.5 };

/** Stock is worth what it cost; a sales price serves where no other is there. */
const asPrice: Points = { costPrice: 5, cost: 4.4, price: 4, salesPrice: 2 };

/** Less than this, and no column is guessed. */
export const leastValue = -1;
export const leastFactor = 0;

/** A column as the value; the total of the largest is what others are held against. */
export function judgeValue(facts: ColumnFacts, largest: number, isProduct: boolean): Judged | null {
  const points = isProduct ? asValue.worth : asValue[facts.number];
  if (points === undefined) return null;
  const { content } = facts;
  const isSure = points >= 2;
  return judged(facts, [
    headerSays(facts.number, asValue[facts.number] ?? 0),
    because("product", isProduct ? 6 : 0),
    because("largest", (0.9 * content.total) / largest),
    because("calendar", content.isCalendar ? -3 : 0),
    because("runningNumber", content.isRunning ? -3 : 0),
    because("oneLength", content.isOfOneLength ? (isSure ? -0.5 : -2.5) : 0),
    because("constant", content.isConstant ? -1.5 : 0),
    because("textNumbers", -content.textNumbers),
    ...moment(facts),
    ...holes(facts),
  ]);
}

export function judgeQuantity(facts: ColumnFacts): Judged | null {
  const points = asQuantity[facts.number];
  if (points === undefined) return null;
  return judged(facts, [
    headerSays(facts.number, points),
    because("whole", facts.content.isWhole ? 0.3 : 0),
    ...moment(facts),
    ...holes(facts),
  ]);
}

export function judgePrice(facts: ColumnFacts): Judged | null {
  const points = asPrice[facts.number];
  if (points === undefined) return null;
  return judged(facts, [headerSays(facts.number, points), ...moment(facts), ...holes(facts)]);
}

/** Last year's, planned, opening or promised amounts come after those of now. */
export function moment({ header, number }: ColumnFacts): Evidence[] {
  const isLater = says(header, "pending") && number !== "pending";
  return [
    because("former", says(header, "former") ? -0.6 : 0),
    because("plan", says(header, "plan") ? -1 : 0),
    because("opening", says(header, "opening") ? -0.7 : 0),
    because("pending", isLater ? -2 : 0),
    because("retail", says(header, "retail") && number === "worth" ? -1 : 0),
  ];
}

/** A column that hardly holds anything, or nothing but zeros. */
export function holes({ content }: ColumnFacts): Evidence[] {
  return [
    because("gaps", content.filled < 0.5 ? -3 * (1 - content.filled) : 0),
    because("allZero", content.total === 0 ? -3.5 : 0),
  ];
}
