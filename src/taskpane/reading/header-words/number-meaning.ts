import { headOf, says, type HeaderReading } from "./read-header";
import type { Part } from "./header-parts";
import type { Meaning } from "./meanings";
import { saysOfPlan } from "./planning/planning-of";

/** What a header says about the numbers below it. */
export type NumberMeaning =
  // Money
  | "worth"
  | "sum"
  | "turnover"
  | "cost"
  | "gain"
  // Units
  | "use"
  | "quantity"
  | "stock"
  | "free"
  | "pending"
  | "count"
  // Money for one unit
  | "costPrice"
  | "price"
  | "salesPrice"
  // No amount
  | "share"
  | "ratio"
  | "grade"
  | "running"
  | "limit"
  | "time"
  | "measure"
  | "code"
  | "label"
  | "item"
  | "unknown";

/** The narrower meaning first: a "sales price" is no sales, "maximum stock" is no stock. */
const rules: [NumberMeaning, (header: HeaderReading) => boolean][] = [
  ["share", (header) => says(header, "share") || (header.percent && !isTaxedPrice(header))],
  ["running", (header) => says(header, "running")],
  ["grade", (header) => says(header, "grade")],
  ["time", (header) => says(header, "date") || says(header, "leadTime") || isDuration(header)],
  ["worth", (header) => isExtended(header)],
  ["limit", (header) => says(header, "limit") && !isPrice(header)],
  ["ratio", (header) => isRatio(header)],
  ["label", (header) => isLabel(header)],
  ["code", (header) => isCode(header)],
  ["count", (header) => isCount(header)],
  ["gain", (header) => mainSays(header, "gain")],
  ["costPrice", (header) => isPrice(header) && says(header, "buying")],
  ["salesPrice", (header) => isPrice(header) && isForCustomers(header)],
  ["price", (header) => isPrice(header)],
  ["worth", (header) => isWorth(header)],
  ["measure", (header) => isSize(header) || (says(header, "measure") && !saysUnits(header))],
  ["turnover", (header) => says(header, "turnover")],
  ["sum", (header) => says(header, "cost") && (says(header, "total") || says(header, "use"))],
  ["pending", (header) => isPending(header)],
  ["sum", (header) => says(header, "sum") && says(header, "currency")],
  ["use", (header) => says(header, "use") || (says(header, "selling") && saysUnits(header))],
  ["free", (header) => says(header, "free")],
  ["stock", (header) => says(header, "stock")],
  ["quantity", (header) => saysUnits(header)],
  ["cost", (header) => says(header, "cost")],
  ["sum", (header) => says(header, "sum")],
  ["time", (header) => says(header, "duration") || says(header, "span")],
  ["label", (header) => says(header, "unit") || says(header, "place") || says(header, "party")],
  ["code", (header) => says(header, "code") || says(header, "document")],
  ["item", (header) => says(header, "item") || says(header, "name")],
];

export function numberMeaning(header: HeaderReading): NumberMeaning {
  return rules.find(([, holds]) => holds(header))?.[0] ?? "unknown";
}

function mainSays({ main }: HeaderReading, meaning: Meaning): boolean {
  return main.some((part) => part.has(meaning));
}

function saysUnits(header: HeaderReading): boolean {
  return says(header, "quantity") || says(header, "piece");
}

/** "Volume, m³", "Weight per piece": how large one is; not "Sales volume", which are units. */
function isSize(header: HeaderReading): boolean {
  return saysOfPlan(header, "volume") || saysOfPlan(header, "weight");
}

/** "Price, VAT 0 %" is a price. */
function isTaxedPrice(header: HeaderReading): boolean {
  return isPrice(header) && says(header, "gain");
}

/** "Days of stock", "Stock days"; but "Demand, 30 days" tells for how long the demand is. */
function isDuration(header: HeaderReading): boolean {
  const [first] = header.main;
  const isHead = headOf(header)?.has("duration") === true && !says(header, "use");
  return first?.has("duration") === true || (isHead && !saysUnits(header) && !saysMoney(header));
}

/** "Line total", "Extended cost", "Gesamtpreis", "Quantity × price": money for all units. */
function isExtended(header: HeaderReading): boolean {
  const isMoneyForOne = says(header, "price") || says(header, "cost") || says(header, "rate");
  if (!isMoneyForOne) return false;
  if (saysUnits(header) && says(header, "quantity") && header.isProduct) return true;
  return mainSays(header, "total") && !isForOne(header);
}

/** "Unit cost", "Stückkosten", "cost per unit": not "unit sales", which are sales in units. */
function isForOne({ main, perWhat }: HeaderReading): boolean {
  const isOne = (part: Part) => part.has("piece") || part.has("unit");
  const money = main.findIndex((part) => isMoney(part) || part.has("cost"));
  const one = main.findIndex(isOne);
  if (one >= 0 && money > one) return true;
  const isPerTime = perWhat.some((part) => part.has("span") || part.has("duration"));
  const isPerOther = perWhat.some((part) => part.has("party") || part.has("document"));
  return perWhat.length > 0 && !isPerTime && !isPerOther;
}

function isMoney(part: Part): boolean {
  return part.has("worth") || part.has("currency") || part.has("gain");
}

function saysMoney(header: HeaderReading): boolean {
  return ["worth", "sum", "currency", "price", "cost", "rate"].some((meaning) =>
    says(header, meaning as Meaning),
  );
}

function isPrice(header: HeaderReading): boolean {
  const { main } = header;
  if (mainSays(header, "price")) return !isAtPrice(header);
  if (isCurrencyForOne(header)) return true;
  if (mainSays(header, "rate")) return header.unknown === 0 && !mainSays(header, "gain");
  const isMoneyForOne = main.some((part) => isMoney(part) || part.has("cost") || part.has("sum"));
  if (!isMoneyForOne) return isAverageCost(header);
  return (isForOne(header) && !isUnitSales(header)) || isAverageCost(header);
}

/** "€/pcs", "kr per kg". */
function isCurrencyForOne(header: HeaderReading): boolean {
  const isOfUnits = (["use", "stock", "free", "worth", "sum"] as const).some((meaning) =>
    says(header, meaning),
  );
  return says(header, "currency") && !isOfUnits && isForOne(header);
}

/** "Average cost", "standard cost": what one unit costs. */
function isAverageCost({ main }: HeaderReading): boolean {
  const cost = main.findIndex((part) => part.has("cost"));
  return cost >= 0 && main.some((part) => part.has("buying") && !part.has("cost"));
}

/** "Unit sales" are units; "sales per unit" is money for one. */
function isUnitSales({ main, perWhat }: HeaderReading): boolean {
  return perWhat.length === 0 && !main.some((part) => isMoney(part) || part.has("cost"));
}

function isForCustomers(header: HeaderReading): boolean {
  return says(header, "selling") || says(header, "retail");
}

/** "Stock at cost price" is the worth of a stock. */
function isAtPrice(header: HeaderReading): boolean {
  return mainSays(header, "stock") && mainSays(header, "worth");
}

/** "Growth rate", "Turnover ratio": a rate is a price only where nothing else is said of it. */
function isRatio(header: HeaderReading): boolean {
  if (says(header, "turnover") && (says(header, "stock") || says(header, "rate"))) return true;
  if (says(header, "ratio") || says(header, "turns") || says(header, "spread")) return true;
  return mainSays(header, "rate") && !isPrice(header);
}

/** "Price group", "Stock location", "Unit of measure": a word about things, not a number. */
function isLabel(header: HeaderReading): boolean {
  const head = headOf(header);
  if (head === null || head.has("worth") || head.has("sum") || head.has("stock")) return false;
  const isWord = (["group", "place", "party", "unit"] as const).some((meaning) =>
    head.has(meaning),
  );
  return isWord && !head.has("quantity") && !(says(header, "piece") && saysMoney(header));
}

/** "Item no.", "Stock code", "Código producto"; not "Number in stock". */
function isCode(header: HeaderReading): boolean {
  const head = headOf(header);
  if (head?.has("code") === true) return true;
  if (head?.has("document") === true) return !saysUnits(header) && !isNumberOf(header);
  const [first] = header.main;
  if (first?.has("code") !== true || isNumberOf(header)) return false;
  return !saysUnits(header) && !says(header, "stock") && !saysMoney(header);
}

/** "Num in stock", "No. of units", "Number sold". */
function isNumberOf({ main, all }: HeaderReading): boolean {
  if (main[0]?.has("code") !== true || all[0] !== main[0]) return false;
  const next = all[1];
  const counted: Meaning[] = ["stock", "quantity", "piece", "use", "count", "document", "free"];
  return next !== undefined && counted.some((meaning) => next.has(meaning));
}

/** "Order lines", "Number of orders": how often, not how much. */
function isCount(header: HeaderReading): boolean {
  if (says(header, "price") || isMoneyMain(header)) return false;
  const isOften = says(header, "count");
  return isOften && !header.main.some((part) => part.has("quantity") && !part.has("count"));
}

function isMoneyMain({ main }: HeaderReading): boolean {
  return main.some(isMoney);
}

/** A word for value, or a currency beside units: "Stock, EUR". Pieces behind it make it units. */
function isWorth(header: HeaderReading): boolean {
  const { main, all } = header;
  const isOfUnits = says(header, "stock") || says(header, "use") || says(header, "free");
  const saysPrice = says(header, "price") || says(header, "cost");
  const worth = main.findIndex((part) => part.has("worth"));
  if (worth >= 0) {
    const units = all.findIndex((part) => part.has("piece") || part.has("quantity"));
    // An "amount in stock" is counted, an amount of sales is money.
    if (main[worth].has("quantity")) return says(header, "currency") || !isOfUnits;
    return units < 0 || units < worth;
  }
  if (mainSays(header, "stock") && !mainSays(header, "cost") && saysPrice) return true;
  return says(header, "currency") && (isOfUnits || main.length === 1);
}

/** On its way, promised or blocked: units, but not those that are there or were used. */
function isPending(header: HeaderReading): boolean {
  if (says(header, "pending")) return true;
  return says(header, "document") && (saysUnits(header) || says(header, "stock"));
}

const moneyForOne = new Set<NumberMeaning>(["price", "costPrice", "salesPrice", "cost"]);

/** What one unit costs or brings. */
export function isMoneyForOne(number: NumberMeaning): boolean {
  return moneyForOne.has(number);
}
