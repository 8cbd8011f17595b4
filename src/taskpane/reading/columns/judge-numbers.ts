import type { ColumnFacts } from "./column-facts";
import { Judged } from "./evidence";
import type { NumberMeaning } from "../header-words/number-meaning";
import { says } from "../header-words/read-header";

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
  const judged = new Judged(facts)
    .says(facts.number, asValue[facts.number] ?? 0)
    .shows("product", isProduct ? 6 : 0)
    .shows("largest", (0.9 * content.total) / largest)
    .shows("calendar", content.isCalendar ? -3 : 0)
    .shows("runningNumber", content.isRunning ? -3 : 0)
    .shows("oneLength", content.isOfOneLength ? (isSure ? -0.5 : -2.5) : 0)
    .shows("constant", content.isConstant ? -1.5 : 0)
    .shows("textNumbers", -content.textNumbers || 0);
  return withHoles(withMoment(judged));
}

export function judgeQuantity(facts: ColumnFacts): Judged | null {
  const points = asQuantity[facts.number];
  if (points === undefined) return null;
  const judged = new Judged(facts)
    .says(facts.number, points)
    .shows("whole", facts.content.isWhole ? 0.3 : 0);
  return withHoles(withMoment(judged));
}

export function judgePrice(facts: ColumnFacts): Judged | null {
  const points = asPrice[facts.number];
  if (points === undefined) return null;
  return withHoles(withMoment(new Judged(facts).says(facts.number, points)));
}

/** Last year's, planned, opening or promised amounts come after those of now. */
export function withMoment(judged: Judged): Judged {
  const { header, number } = judged.facts;
  const isLater = says(header, "pending") && number !== "pending";
  return judged
    .shows("former", says(header, "former") ? -0.6 : 0)
    .shows("plan", says(header, "plan") ? -1 : 0)
    .shows("opening", says(header, "opening") ? -0.7 : 0)
    .shows("pending", isLater ? -2 : 0)
    .shows("retail", says(header, "retail") && number === "worth" ? -1 : 0);
}

/** A column that hardly holds anything, or nothing but zeros. */
export function withHoles(judged: Judged): Judged {
  const { filled, total } = judged.facts.content;
  return judged
    .shows("gaps", filled < 0.5 ? -3 * (1 - filled) : 0)
    .shows("allZero", total === 0 ? -3.5 : 0);
}
