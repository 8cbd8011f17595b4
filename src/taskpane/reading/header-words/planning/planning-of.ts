import { plainText } from "../../../pane/plain-text";
import { tokensOf } from "../header-parts";
import type { Meaning } from "../meanings";
import { headOf, type HeaderReading } from "../read-header";
import { patternOf } from "./patterns";
import { planningMeanings, type PlanningMeaning } from "./planning-meanings";

const parties: PlanningMeaning[] = ["supplier", "customer"];

/** What else a header says that makes it a column of something else. */
const otherwise: Record<PlanningMeaning, Meaning[]> = {
  expiry: ["quantity", "piece", "worth", "price", "cost", "currency", "share"],
  issued: ["quantity", "piece", "worth", "price", "cost", "currency", "share", "code", "duration"],
  originated: [
    "quantity",
    "piece",
    "worth",
    "price",
    "cost",
    "currency",
    "share",
    "code",
    "duration",
  ],
  received: ["worth", "price", "cost", "currency", "share", "code", "leadTime", "duration"],
  cover: ["date", "worth", "price", "cost", "currency", "share"],
  term: ["date", "worth", "price", "currency", "share", "place"],
  review: ["date", "worth", "price", "cost", "currency", "group", "leadTime", "quantity", "stock"],
  service: ["date", "worth", "price", "cost", "currency", "group", "grade"],
  realisable: ["share", "date"],
  sellingCost: ["date", "use"],
  buffer: ["date", "worth", "price", "cost", "currency", "share", "leadTime"],
  writeDown: ["date", "quantity", "piece"],
  weight: ["price", "cost", "worth", "currency", "use", "stock", "total", "document", "grade"],
  volume: [
    ...(["price", "cost", "worth", "currency", "use", "stock", "total", "document"] as const),
    ...(["share", "span", "turnover", "plan", "count"] as const),
  ],
  minimum: ["date", "worth", "price", "cost", "currency", "share", "leadTime", "stock"],
  maximum: ["date", "worth", "price", "cost", "currency", "share", "leadTime", "stock"],
  pack: ["date", "price", "cost", "currency", "use", "stock", "group", "selling"],
  reserved: ["date", "worth", "price", "cost", "currency", "share", "group"],
  ordered: ["date", "worth", "price", "cost", "currency", "share", "group", "toOrder"],
  forecast: ["date", "worth", "price", "cost", "currency", "share", "stock", "spread"],
  batch: ["date", "worth", "price", "cost", "currency", "quantity", "piece", "stock", "measure"],
  supplier: ["date", "quantity", "count", "share"],
  customer: ["date", "quantity", "count", "share"],
};

/** A task asks for one role after another under the same headers. */
const known = new Map<string, ReadonlySet<PlanningMeaning>>();
const mostKnown = 2_000;

/** What a code stands behind is a code: "Pack no." is not how much a pack holds. */
const noCode: PlanningMeaning[] = ["weight", "volume", "pack", "expiry"];

/** Whether a header says this of a plan, as a whole: see `planningOf`. */
export function saysOfPlan(header: HeaderReading, meaning: PlanningMeaning): boolean {
  return planningOf(header).has(meaning);
}

/**
 * What a header says of a plan. Of days, sizes, limits and promises it says one thing at most: the
 * one named first in the list of meanings, so that a "minimum order" is nothing ordered and the
 * "weight of a pack" no pack. Beside it stands whose it is: the supplier's, the customer's.
 */
function planningOf(header: HeaderReading): ReadonlySet<PlanningMeaning> {
  const before = known.get(header.text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const found = findIn(header);
  known.set(header.text, found);
  return found;
}

function findIn(header: HeaderReading): Set<PlanningMeaning> {
  const plain = plainText(tokensOf(header.text.normalize("NFKC")).join(" "));
  const found = new Set<PlanningMeaning>();
  for (const meaning of planningMeanings) {
    if (!parties.includes(meaning)) {
      if (found.size === 0 && says(header, plain, meaning)) found.add(meaning);
    } else if (isOnly(found, "term") || isParty(header)) {
      if (says(header, plain, meaning)) found.add(meaning);
    }
  }
  return found;
}

function says(header: HeaderReading, plain: string, meaning: PlanningMeaning): boolean {
  const { found, keptAway } = patternOf(meaning);
  if (!found.test(plain) || keptAway?.test(plain) === true) return false;
  const { all } = header;
  if (noCode.includes(meaning) && all.length > 1 && all[all.length - 1].has("code")) return false;
  return !otherwise[meaning].some((other) => all.some((part) => part.has(other)));
}

/** A "customer group" is a group and "customer sales" are sales; a "customer no." is a customer. */
function isParty(header: HeaderReading): boolean {
  const { all, perWhat } = header;
  const head = headOf(header);
  if (perWhat.length > 0 || isItemOfParty(all)) return false;
  if (head === null || head.size === 0) return true;
  return (["party", "code", "name", "price", "document"] as const).some((called) =>
    head.has(called),
  );
}

/** The "supplier's item no." names the item; an "item supplier" is a supplier. */
function isItemOfParty(all: HeaderReading["all"]): boolean {
  const item = all.findIndex((part) => part.has("item"));
  return item >= 0 && item > all.findIndex((part) => part.has("party"));
}

function isOnly(found: Set<PlanningMeaning>, meaning: PlanningMeaning): boolean {
  return found.size === 1 && found.has(meaning);
}
