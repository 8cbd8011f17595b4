/**
 * How a calculation says that it has no answer. The kinds are Excel's own error values:
 * "value" an impossible argument, "number" no solution, "division" a ratio over zero,
 * "unavailable" not enough data or no answer inside the given data.
 */
export type FailureKind = "value" | "number" | "division" | "unavailable";

/** What was found, for each reason why there is no answer; null where the reason says it all. */
export interface FailureFacts {
  // Demand
  averageDemandZero: null;
  demandUnfit: {
    method: string;
    mustBe: "positive" | "zeroOrMore";
    period: number;
    demand: number;
    instead: string;
  };
  forecastNeedsHistory: null;
  intervalNeedsErrors: null;
  maseNeedsTwoPeriods: null;
  noCommonPeriod: null;
  noDemandInHistory: null;
  oneSeasonNeeded: { needed: number; given: number };
  patternNeedsTwoPeriods: null;
  ratioOverNoDemand: { measure: "mape" | "wape" | "trackingsignal" | "mase" };
  seasonLengthNeeded: { method: string; seasonLength: number };
  seasonWithoutDemand: null;
  smoothingOutOfBounds: null;
  twoSeasonsNeeded: { needed: number; given: number };
  variationNeedsTwoPeriods: null;
  // Classes
  abcLinesCrossed: { aShare: number; bShare: number };
  noWeight: null;
  xyzLimitsCrossed: { xLimit: number; yLimit: number };
  // Stock and its flow
  allAtOneTime: null;
  meanOfNothing: null;
  planTooShort: { periods: number; wanted: number };
  stockOutlastsPlan: { periods: number; left: number };
  // Lots
  costsTooFarApart: null;
  discountCostTooLarge: null;
  holdingCostsNothing: null;
  holdingDemandOutOfRange: { annualDemand: number; holdingCost: number };
  nothingKeepsOrdersApart: null;
  orderLimitsCrossed: { minimumOrder: number; orderMultiple: number; maximumOrder: number };
  orderQuantityZero: null;
  planCostTooLarge: null;
  priceRises: { from: number; price: number; before: { from: number; price: number } };
  productionTooSlow: { annualProduction: number; annualDemand: number };
  twoPricesAtOnce: { from: number; prices: readonly [number, number] };
  // Buffers and reordering
  averageDemandMissing: null;
  deviationTooLarge: null;
  fillRateNeedsLot: null;
  fillRateUnreachable: { fillRate: number };
  historyOfOnePeriod: null;
  serviceLevelUnreachable: { serviceLevel: number };
  tooManyUnitsToCount: { distribution: string; demand: number; most: number };
  tooLumpyForNegativeBinomial: { averageDemand: number; demandStDev: number };
  tooSteadyForNegativeBinomial: { averageDemand: number; demandStDev: number };
  tooFewWindows: { periods: number; length: number };
  targetBelowReorderPoint: { targetStock: number; reorderPoint: number };
  // Newsvendor and policies
  bothCostsZero: null;
  costOutOfRange: null;
  fillRateOverNoDemand: null;
  leftoversCostNothing: null;
  noRegularOrders: null;
  orderLastsTooLong: { mostPeriods: number };
  poissonDemandTooLarge: { most: number; averageDemand: number };
  policyOutOfRange: null;
  shortageCostsNothing: null;
  tooManyStockLevels: null;
  // Planning
  circleInBill: { items: readonly (string | number)[] };
  lotPeriodsNotWhole: { lotSize: number };
  lotSizeMissing: { lotRule: string };
  noComponents: { item: string | number };
  receiptsAfterRequirements: { receipts: number; requirements: number };
  // Counting
  countedMoreThanDaily: { countsAYear: number; workingDays: number };
  // Service and valuation
  moreThanReceived: { asked: number; received: number };
  noOrderByCutoff: null;
  oneOrderReceived: null;
}

export type FailureReason = keyof FailureFacts;

type Facts<R extends FailureReason> = FailureFacts[R] extends null ? [] : [facts: FailureFacts[R]];

/**
 * No answer, why, and the facts of it; the sentence is made from them in the locales. Not an Error: a
 * column of 100,000 rows may fail in every row, and a stack trace each is slow.
 *
 * A formula that is worked out row by row makes its failure in a function of its own: the one that
 * throws is left unoptimized where every row fails, and putting the facts together there is slow.
 */
export class Failure<R extends FailureReason = FailureReason> {
  constructor(kind: FailureKind, reason: R, ...facts: Facts<R>);
  constructor(
    readonly kind: FailureKind,
    readonly reason: R,
    readonly facts?: FailureFacts[R],
  ) {}
}
