import { plain } from "../rounding";
import { breakEvenTerm } from "./break-even-term";
import { capitalCost } from "./capital-cost";
import type { CapitalItem, CapitalYear } from "./capital-item";
import { cashCycle } from "./cash-cycle";
import { daysOutstanding } from "./days-outstanding";
import { workingCapital } from "./working-capital";

/** What can be added up of the money that a stock ties up. All in currency. */
export interface CapitalParts {
  stock: number;
  /** Owed by customers; negative where they paid in advance. */
  receivables: number;
  /** Owed to suppliers; negative where they were paid in advance. */
  payables: number;
  /** Stock and receivables less payables. */
  need: number;
  yearlySales: number;
  /** What was sold in a year, at purchase price. */
  costOfSales: number;
}

/** What follows from the parts, of one item or of many. */
export interface CapitalFigures {
  /** Currency a year; a gain where the need is negative. */
  costOfCapital: number;
  /** Days of supplier's credit that pay for it all; null where nothing is bought. */
  breakEvenTerm: number | null;
  /** Days that goods lie in stock; null where nothing is sold. */
  daysOfStock: number | null;
  /** Days until customers pay; null where nothing is sold. */
  daysOfSales: number | null;
  /** Days until suppliers are paid; null where nothing is bought. */
  daysOfPurchases: number | null;
  /** Days from paying the supplier to being paid; null where one of the three is. */
  cashCycle: number | null;
}

/**
 * Where the money of a stocked item is: stock, receivables and payables, and the need that is left.
 *
 * receivables = annualDemand/daysPerYear · salesTermDays · salesPrice
 * payables = annualDemand/daysPerYear · purchaseTermDays · purchasePrice
 * need = stockValue + receivables − payables
 *
 * @returns currency
 * @source Varaston toiminnan mittaaminen: käyttöpääoman tarve
 * @example capitalParts({ stockValue: 40000, annualDemand: 900, salesPrice: 1200, salesTermDays: 30, purchasePrice: 800, purchaseTermDays: 30 }, 360) → { "stock": 40000, "receivables": 90000, "payables": 60000, "need": 70000, "yearlySales": 1080000, "costOfSales": 720000 }
 */
export function capitalParts(item: CapitalItem, daysPerYear: number): CapitalParts {
  const { stockValue, annualDemand, salesPrice, salesTermDays } = item;
  const { purchasePrice, purchaseTermDays } = item;
  return {
    stock: plain(stockValue),
    receivables: plain((annualDemand * salesTermDays * salesPrice) / daysPerYear),
    payables: plain((annualDemand * purchaseTermDays * purchasePrice) / daysPerYear),
    need: workingCapital(
      stockValue,
      annualDemand,
      salesPrice,
      salesTermDays,
      purchasePrice,
      purchaseTermDays,
      daysPerYear,
    ),
    yearlySales: plain(annualDemand * salesPrice),
    costOfSales: plain(annualDemand * purchasePrice),
  };
}

/**
 * All that is to be said of a stocked item: where its money is, what that costs, and the days of the
 * cash conversion cycle.
 *
 * costOfCapital = need · annualRate
 *
 * @returns currency and days; null for days of what is not above 0
 * @source Varaston toiminnan mittaaminen: varastoon sitoutuneen pääoman kustannus; Brigham & Houston,
 *   Fundamentals of Financial Management (cash conversion cycle)
 * @example capitalOf({ stockValue: 40000, annualDemand: 900, salesPrice: 1200, salesTermDays: 30, purchasePrice: 800, purchaseTermDays: 30 }, { daysPerYear: 360, annualRate: 0.08 }) → { "stock": 40000, "receivables": 90000, "payables": 60000, "need": 70000, "yearlySales": 1080000, "costOfSales": 720000, "costOfCapital": 5600, "breakEvenTerm": 65, "daysOfStock": 20, "daysOfSales": 30, "daysOfPurchases": 30, "cashCycle": 20 }
 */
export function capitalOf(item: CapitalItem, year: CapitalYear): CapitalParts & CapitalFigures {
  const { stockValue, annualDemand, salesPrice, salesTermDays } = item;
  const { purchasePrice, purchaseTermDays } = item;
  const { daysPerYear, annualRate } = year;
  const parts = capitalParts(item, daysPerYear);
  const { stock, receivables, payables, need, yearlySales, costOfSales } = parts;
  const isBought = costOfSales > 0;
  const daysOfStock = isBought ? daysOutstanding(stockValue, costOfSales, daysPerYear) : null;
  const daysOfSales = yearlySales > 0 ? plain(salesTermDays) : null;
  const daysOfPurchases = isBought ? plain(purchaseTermDays) : null;
  const breakEven = () =>
    breakEvenTerm(stockValue, annualDemand, salesPrice, salesTermDays, purchasePrice, daysPerYear);
  // All fields by name: of a long list objects that are put together from others take ten times as long.
  return {
    stock,
    receivables,
    payables,
    need,
    yearlySales,
    costOfSales,
    costOfCapital: plain(capitalCost(need, annualRate, undefined, daysPerYear)),
    breakEvenTerm: isBought ? plain(breakEven()) : null,
    daysOfStock,
    daysOfSales,
    daysOfPurchases,
    cashCycle: cycleOf(daysOfStock, daysOfSales, daysOfPurchases),
  };
}

/**
 * The figures of what was added up: days are those of all the money, so a large item weighs more.
 *
 * daysOfStock = stock / costOfSales · daysPerYear
 * daysOfSales = receivables / yearlySales · daysPerYear
 * daysOfPurchases = payables / costOfSales · daysPerYear
 * breakEvenTerm = (stock + receivables) / costOfSales · daysPerYear
 *
 * @returns currency and days; null for days of what is not above 0
 * @source Brigham & Houston, Fundamentals of Financial Management (cash conversion cycle)
 * @example figuresOfParts({ stock: 40000, receivables: 90000, payables: 60000, need: 70000, yearlySales: 1080000, costOfSales: 720000 }, { daysPerYear: 360, annualRate: 0.08 }) → { "costOfCapital": 5600, "breakEvenTerm": 65, "daysOfStock": 20, "daysOfSales": 30, "daysOfPurchases": 30, "cashCycle": 20 }
 */
export function figuresOfParts(parts: CapitalParts, year: CapitalYear): CapitalFigures {
  const { stock, receivables, payables, need, yearlySales, costOfSales } = parts;
  const { daysPerYear, annualRate } = year;
  const daysOf = (balance: number, flow: number) =>
    flow > 0 ? daysOutstanding(balance, flow, daysPerYear) : null;
  const daysOfStock = daysOf(stock, costOfSales);
  const daysOfSales = daysOf(receivables, yearlySales);
  const daysOfPurchases = daysOf(payables, costOfSales);
  return {
    costOfCapital: plain(capitalCost(need, annualRate, undefined, daysPerYear)),
    breakEvenTerm: daysOf(stock + receivables, costOfSales),
    ...{ daysOfStock, daysOfSales, daysOfPurchases },
    cashCycle: cycleOf(daysOfStock, daysOfSales, daysOfPurchases),
  };
}

function cycleOf(stock: number | null, sales: number | null, purchases: number | null) {
  const isWhole = stock !== null && sales !== null && purchases !== null;
  return isWhole ? cashCycle(stock, sales, purchases) : null;
}
