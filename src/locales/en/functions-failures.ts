import { shortText } from "../short-text";

/** The sentence for each reason why a calculation has no answer, made from what it found. */
export const failureTexts = {
  averageDemandZero: () => "The average demand is 0, and the result divides by it.",
  demandUnfit: (found: {
    method: string;
    mustBe: "positive" | "zeroOrMore";
    period: number;
    demand: number;
    instead: string;
  }) =>
    `history must be ${found.mustBe === "positive" ? "more than 0" : "0 or more"} in every period for ${found.method}; ` +
    `period ${found.period} is ${found.demand === 0 ? "0" : "below 0"}. Try ${found.instead}.`,
  forecastNeedsHistory: () => "A forecast needs at least one period of history.",
  intervalNeedsErrors: () =>
    "lower and upper need at least two past forecasts to hold against the history, and more of them than there are constants to fit; the history is too short for this method.",
  maseNeedsTwoPeriods: () => "mase needs at least two periods, to see the demand change.",
  noCommonPeriod: () => "No period has both an actual demand and a forecast.",
  noDemandInHistory: () => "The history holds no demand: every period is 0.",
  oneSeasonNeeded: ({ needed, given }: { needed: number; given: number }) =>
    `A full season is needed, ${needed} periods; the history has ${given}.`,
  patternNeedsTwoPeriods: () => "A demand pattern needs at least two periods of history.",
  ratioOverNoDemand: ({ measure }: { measure: keyof typeof dividesBy }) =>
    `${dividesBy[measure]} is 0, and the result divides by it.`,
  seasonLengthNeeded: ({ method, seasonLength }: { method: string; seasonLength: number }) =>
    `seasonLength must be 2 or more for ${method}, such as 12 for months; it was ${seasonLength}.`,
  seasonWithoutDemand: () => "A whole season without demand has no index.",
  smoothingOutOfBounds: () => "With these constants the smoothing grows beyond all bounds.",
  twoSeasonsNeeded: ({ needed, given }: { needed: number; given: number }) =>
    `Two full seasons are needed, ${needed} periods; the history has ${given}.`,
  variationNeedsTwoPeriods: () => "A variation needs at least two periods of history.",

  abcLinesCrossed: ({ aShare, bShare }: { aShare: number; bShare: number }) =>
    `The line of class A (${aShare}) must not be above the line of class B (${bShare}); both are shares from 0 to 1.`,
  noWeight: () => "At least one of the weights must be more than 0.",
  xyzLimitsCrossed: ({ xLimit, yLimit }: { xLimit: number; yLimit: number }) =>
    `The limit of class X (${xLimit}) must not be above the limit of class Y (${yLimit}).`,

  allAtOneTime: () =>
    "All levels have the same date, so no time passes between them. Give the levels of a whole period.",
  meanOfNothing: () => "A mean needs at least one number; the range holds none.",
  planTooShort: ({ periods, wanted }: { periods: number; wanted: number }) =>
    `The plan has ${periods} ${periods === 1 ? "period" : "periods"}, and ${withDigits(wanted, 6)} are to be covered. Give the demand of more periods.`,
  stockOutlastsPlan: ({ periods, left }: { periods: number; left: number }) =>
    `The stock outlasts the plan: after its ${periods} periods ${withDigits(left, 6)} are left. Give the demand of more periods.`,

  costsTooFarApart: () =>
    "What an order of an item costs and what holding it costs lie too far apart for a whole multiple. Check annualDemand, minorCost and holdingCost.",
  discountCostTooLarge: () => "The yearly cost is too large for a number.",
  holdingCostsNothing: () =>
    "Holding costs nothing, so there is no economic order quantity. Give an order quantity.",
  holdingDemandOutOfRange: (item: { annualDemand: number; holdingCost: number }) =>
    `annualDemand times holdingCost must be a number of usual size; for an item it was ${item.annualDemand} · ${item.holdingCost}.`,
  nothingKeepsOrdersApart: () =>
    "majorCost is 0 and an item's minorCost is 0 too: nothing keeps the orders apart. Give a cost per order.",
  orderLimitsCrossed: (limits: {
    minimumOrder: number;
    orderMultiple: number;
    maximumOrder: number;
  }) =>
    `No order can be at most maximumOrder (${limits.maximumOrder})${limits.minimumOrder > 0 ? `, at least minimumOrder (${limits.minimumOrder})` : ""}${limits.orderMultiple > 0 ? `, and whole packs of orderMultiple (${limits.orderMultiple})` : ""}.`,
  orderQuantityZero: () => "The order quantity is 0: that would mean endless orders.",
  planCostTooLarge: () => "The cost of every plan is too large for a number.",
  priceRises: ({ from, price, before }: PriceBreak & { before: PriceBreak }) =>
    `priceBreaks must not rise with the quantity; from ${from} the price is ${price}, from ${before.from} it is ${before.price}.`,
  productionTooSlow: (rates: { annualProduction: number; annualDemand: number }) =>
    `Production (${rates.annualProduction} a year) must exceed demand (${rates.annualDemand} a year).`,
  twoPricesAtOnce: ({ from, prices }: { from: number; prices: readonly [number, number] }) =>
    `priceBreaks must have one price for each quantity; from ${from} it has ${prices[0]} and ${prices[1]}.`,

  averageDemandMissing: () =>
    "averageDemand is empty; a lead time that varies makes the demand vary in proportion to it. Give the average demand per period.",
  deviationTooLarge: () => "The deviation of demand over the lead time is too large.",
  fillRateNeedsLot: () =>
    "A fill rate needs an order quantity, and there is none. Give an order cost and a holding cost, or a review time.",
  fillRateUnreachable: ({ fillRate }: { fillRate: number }) =>
    `No stock gives a fill rate of exactly ${fillRate * 100}%. Choose one between 0% and 100%, such as 98%.`,
  historyOfOnePeriod: () =>
    "demandHistory must hold at least two numbers: one period alone does not show how demand varies.",
  serviceLevelUnreachable: ({ serviceLevel }: { serviceLevel: number }) =>
    `No stock gives a service level of exactly ${serviceLevel * 100}%. Choose one between 0% and 100%, such as 99.9%.`,
  tooManyUnitsToCount: (found: { distribution: string; demand: number; most: number }) =>
    `averageDemand times leadTime must be at most ${found.most} for ${found.distribution} demand; it was ${withDigits(found.demand, 15)}. Choose gamma or normal: of so many units one makes no difference.`,
  tooLumpyForNegativeBinomial: (found: { averageDemand: number; demandStDev: number }) =>
    `demandStDev (${found.demandStDev}) is too large beside averageDemand (${found.averageDemand}) to count single units. Choose gamma, or count in larger units.`,
  tooSteadyForNegativeBinomial: (found: { averageDemand: number; demandStDev: number }) =>
    `demandStDev (${found.demandStDev}) must be at least the square root of averageDemand (${found.averageDemand}) for negativebinomial: steadier demand has no such distribution. Choose poisson or gamma.`,
  tooFewWindows: ({ periods, length }: { periods: number; length: number }) =>
    `demandHistory must hold at least two stretches of ${withDigits(length, 6)} periods, as long as the lead time; it has ${periods} periods.`,
  targetBelowReorderPoint: (levels: { targetStock: number; reorderPoint: number }) =>
    `targetStock (${levels.targetStock}) must not be below reorderPoint (${levels.reorderPoint}): an order would not lift the stock above the point at which it is placed.`,

  bothCostsZero: () => "underageCost and overageCost are both 0: no ratio between them.",
  costOutOfRange: () => "The cost is outside the range of numbers; check the units.",
  fillRateOverNoDemand: () => "averageDemand is 0, and a fill rate is a share of the demand.",
  leftoversCostNothing: () =>
    "Leftovers cost nothing, so no order is large enough. Give an overageCost above 0.",
  noRegularOrders: () =>
    "averageDemand must be more than 0 where demandStDev is: a demand that averages 0 needs no regular orders.",
  orderLastsTooLong: ({ mostPeriods }: { mostPeriods: number }) =>
    `An order would last for more than ${mostPeriods} periods. Work in longer periods, such as weeks or months.`,
  poissonDemandTooLarge: ({ most, averageDemand }: { most: number; averageDemand: number }) =>
    `averageDemand must be at most ${most} for Poisson demand; it was ${averageDemand}. Use normal demand with a deviation of SQRT(averageDemand), which comes to the same.`,
  policyOutOfRange: () => "The policy is outside the range of numbers; check the units.",
  shortageCostsNothing: () =>
    "Shortages cost nothing, so no order is small enough. Give an underageCost above 0.",
  tooManyStockLevels: () =>
    "The stock levels between s and S are too many to go through one by one. Count in larger units, such as boxes or pallets, or give demandStDev, the square root of averageDemand, for the approximation.",

  circleInBill: ({ items }: { items: readonly (string | number)[] }) =>
    `"${named(items[0])}" goes into itself: ${items.map(named).join(" ← ")}. Correct the bill of materials.`,
  lotPeriodsNotWhole: ({ lotSize }: { lotSize: number }) =>
    `lotSize must be a whole number of periods for the lot rule "periods"; it was ${lotSize}.`,
  lotSizeMissing: ({ lotRule }: { lotRule: string }) =>
    `lotSize must be given for the lot rule "${lotRule}".`,
  noComponents: ({ item }: { item: string | number }) =>
    `The bill of materials has no components for "${named(item)}".`,
  receiptsAfterRequirements: (periods: { receipts: number; requirements: number }) =>
    `scheduledReceipts must not go on after grossRequirements; it has ${periods.receipts} periods, and there are requirements for ${periods.requirements}.`,

  countedMoreThanDaily: (year: { countsAYear: number; workingDays: number }) =>
    `An item is counted once a day at most: a class with ${year.countsAYear} counts a year does not fit into ${year.workingDays} working days.`,

  moreThanReceived: ({ asked, received }: { asked: number; received: number }) =>
    `${asked} units are asked for, and only ${withDigits(received, 15)} were received. Is the opening stock missing among the receipts?`,
  noOrderByCutoff: () => "No order came in by the cutoff time, so there is no share.",
  oneOrderReceived: () =>
    "A standard deviation needs at least two orders that were received; there is one.",
} as const;

interface PriceBreak {
  from: number;
  price: number;
}

/** What each measure divides by. */
const dividesBy = {
  mape: "An actual demand",
  wape: "The actual demand",
  trackingsignal: "The mean absolute error",
  mase: "The change in actual demand",
} as const;

function named(item: string | number): string {
  return shortText(String(item));
}

/** A number without the digits that are no more than rounding. */
function withDigits(number: number, digits: number): number {
  return Number(number.toPrecision(digits));
}
