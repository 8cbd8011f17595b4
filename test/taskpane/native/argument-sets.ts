import type { CatalogueArgument } from "../../../src/taskpane/catalogue/catalogue";
import type { Chance } from "./chance";

/** Cells of an argument; a single number is a single cell. */
export type Given = Single | Single[] | Single[][];

export type Single = number | string | boolean | null;

export type Arguments = Record<string, Given>;

/** What makes the arguments of a call fit each other, by the function's name. */
type Made = (chance: Chance, periods: number) => Arguments;

const numbers = (chance: Chance, count: number, least: number, most: number, digits = 2) =>
  Array.from({ length: count }, () => chance.between(least, most, digits));

/** Two days of which one may be missing, or the later one early. */
function days(chance: Chance, count: number, first: string, second: string, digits: number) {
  const from = numbers(chance, count, 45000, 45030, digits);
  const to = from.map((day) =>
    chance.happens(0.15) ? null : day + chance.between(chance.happens(0.3) ? 0 : -3, 9, digits),
  );
  return { [first]: from, [second]: to };
}

function values(chance: Chance, count: number): Single[] {
  const some: Single[] = [0, -3, null, "none", 7.2, 24 * 0.3, 3.6 * 2, 10];
  return Array.from({ length: count }, () =>
    chance.happens(0.3) ? chance.one(some) : chance.between(0, 100, chance.one([0, 1, 2])),
  );
}

function priceBreaks(chance: Chance): number[][] {
  const from = [0, 100, 250, 600].slice(0, chance.whole(1, 4));
  let price = chance.between(5, 9);
  return chance.shuffled(
    from.map((quantity) => {
      price -= chance.between(0.05, 0.6);
      return [quantity, Number(price.toFixed(2))];
    }),
  );
}

/** Demands of which some are 0. */
const intermittent = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => (chance.happens(0.4) ? 0 : chance.whole(1, 40)));

const made: Record<string, Made> = {
  "SERVICELEVEL.FILL": (chance) => {
    const orderQuantity = chance.between(5, 300);
    const averageDemand = chance.between(1, 200);
    return { orderQuantity, averageDemand, safetyStock: chance.between(-orderQuantity / 2, 90) };
  },
  ORDERPROPOSAL: (chance) => {
    const reorderPoint = chance.whole(0, 60);
    return {
      reorderPoint,
      targetStock: reorderPoint + chance.whole(0, 80),
      stockPosition: chance.one([reorderPoint, reorderPoint - chance.whole(0, 70), 90]),
      orderMultiple: chance.one([0, 1, 0.1, 12, 25]),
    };
  },
  NEWSVENDOR: (chance) => ({
    averageDemand: chance.between(0, 200),
    underageCost: chance.between(0.1, 9),
    overageCost: chance.between(0.1, 9),
  }),
  ZEROSTOCK: (chance) => ({
    leadTime: chance.one([3, 14, 14.5, 30]),
    leadTimeCv: chance.one([0.1, 0.33, 0.4]),
    demandCv: chance.one([0.4, 1, 1.2]),
    unitValue: chance.one([10, 1000, 1500]),
    turnover: chance.one([2, 4, 5]),
    toOrder: chance.happens(0.3),
    limits: [14, 0.33, 1, 1000, 4].map((limit) => limit * chance.one([1, 1, 0.5])),
  }),
  "EOQ.COST": (chance) => ({ orderQuantity: chance.between(1, 500) }),
  "EOQ.PRODUCTION": (chance) => {
    const annualDemand = chance.between(0, 500);
    return { annualDemand, annualProduction: annualDemand + chance.between(1, 900) };
  },
  "EOQ.DISCOUNT": (chance) => ({
    annualDemand: chance.between(50, 2000),
    orderCost: chance.between(1, 60),
    holdingRate: chance.between(0.05, 0.4),
    priceBreaks: priceBreaks(chance),
  }),
  LOTPLAN: (chance, periods) => ({
    demand: intermittent(chance, periods),
    orderCost: 50,
    holdingCost: 1,
    unitCost: 3,
    onHand: chance.whole(0, 60),
  }),
  AVERAGESTOCK: (chance, periods) => ({
    levels: numbers(chance, periods, -20, 200),
    dates: chance.shuffled(
      Array.from({ length: periods }, (_, k) => 45000 + 3 * k + chance.whole(0, 2)),
    ),
  }),
  "COVERAGE.FORWARD": (chance, periods) => ({
    stock: chance.between(-10, 14 * periods),
    futureDemand: intermittent(chance, periods),
  }),
  RUNOUTDATE: (chance, periods) => ({
    startDate: chance.whole(45000, 45100),
    stock: chance.between(-10, 14 * periods),
    futureDemand: intermittent(chance, periods),
  }),
  LASTORDERDATE: (chance, periods) => ({
    startDate: chance.whole(45000, 45100),
    stock: chance.between(-10, 14 * periods),
    futureDemand: intermittent(chance, periods),
  }),
  "COVERAGE.UNITS": (chance, periods) => ({
    periods: chance.between(0, periods, chance.one([0, 2])),
  }),
  STOCKACCURACY: (chance, periods) => {
    const bookStock = Array.from({ length: periods }, () => chance.whole(0, 60));
    return {
      bookStock: bookStock.map((book) => (chance.happens(0.1) ? null : book)),
      countedStock: bookStock.map((book) => book + chance.one([0, 0, 1, -2])),
      tolerance: chance.one([0, 0.05, 0.1]),
    };
  },
  STOCKVALUE: (chance, periods) => receipts(chance, periods, "onHand"),
  COGS: (chance, periods) => receipts(chance, periods, "sold"),
  ONTIME: (chance, periods) => days(chance, periods, "promised", "delivered", chance.one([0, 3])),
  SAMEDAY: (chance, periods) => {
    const ordered = numbers(chance, periods, 45000, 45020, 3);
    return {
      ordered,
      shipped: ordered.map((day) => (chance.happens(0.1) ? null : day + chance.one([0.1, 0.6, 1]))),
      cutoff: chance.between(0.2, 0.9, 3),
    };
  },
  ORDERFILL: (chance, periods) => {
    const ordered = Array.from({ length: periods }, () => chance.whole(0, 30));
    return {
      ordered,
      delivered: ordered
        .map((units) => units - chance.one([0, 0, 0, 1]))
        .map((n) => Math.max(0, n)),
    };
  },
  LEADTIME: (chance, periods) => days(chance, periods, "ordered", "received", chance.one([0, 2])),
  ABC: (chance, periods) => ({ values: values(chance, periods), aShare: 0.7, bShare: 0.9 }),
  "ABC.TWOSTAGE": (chance, periods) => ({
    values: numbers(chance, periods, 0, 100, 0),
    secondValues: numbers(chance, periods, 0, 100, 1),
    aShare: 0.7,
    bShare: 0.9,
  }),
  "ABC.MULTI": (chance, periods) => ({
    criteria: Array.from({ length: periods }, () => numbers(chance, 3, 0, 100, 0)),
    weights: [[0.5, 0.2, 0.3]],
    aShare: 0.7,
    bShare: 0.9,
  }),
  PARETO: (chance, periods) => ({ values: values(chance, periods) }),
  XYZ: (chance, periods) => ({
    history: intermittent(chance, periods),
    xLimit: chance.between(0.2, 0.9),
    yLimit: chance.between(0.9, 1.5),
  }),
  DEMANDVARIATION: (chance, periods) => ({ history: intermittent(chance, periods) }),
  DEMANDPATTERN: (chance, periods) => ({ history: intermittent(chance, periods) }),
  DEMANDFORECAST: (chance, periods) => ({
    history: numbers(chance, periods + 3, 0, 90),
    seasonLength: chance.whole(1, 2),
  }),
  SEASONINDEX: (chance) => {
    const seasonLength = chance.whole(2, 5);
    return { seasonLength, history: numbers(chance, seasonLength * 2 + chance.whole(0, 5), 1, 90) };
  },
  FORECASTERROR: (chance, periods) => {
    const actual = numbers(chance, periods, 1, 90);
    return { actual, forecast: actual.map((demand) => demand + chance.between(-9, 20)) };
  },
  STOCKOUTRISK: (chance, periods) => ({
    demandHistory: intermittent(chance, periods + 6),
    leadTime: chance.between(0, 5, chance.one([0, 1])),
    stockPosition: chance.whole(0, 120),
  }),
  "REORDERPOINT.HISTORY": (chance, periods) => ({
    demandHistory: intermittent(chance, periods + 6),
    leadTime: chance.between(0, 3, chance.one([0, 1])),
    reviewPeriod: chance.whole(0, 2),
  }),
  AVAILABLETOPROMISE: (chance, periods) => ({
    onHand: chance.whole(-10, 50),
    receipts: intermittent(chance, periods),
    orders: intermittent(chance, periods),
  }),
};

function receipts(chance: Chance, periods: number, units: string): Arguments {
  const quantities = numbers(chance, periods, 0, 40);
  const all = quantities.reduce((total, quantity) => total + quantity, 0);
  return {
    quantities,
    unitCosts: numbers(chance, periods, 1, 9),
    [units]: chance.one(
      [0, all * 0.3, all * chance.share(), all + 5].map((of) => Number(of.toFixed(2))),
    ),
  };
}

/** A number as its limits allow it, sometimes one of the limits itself. */
function anyNumber(argument: CatalogueArgument, chance: Chance): number {
  const limits = argument.limits;
  if (limits === null) return chance.whole(0, 1);
  const { least, most, takesZero, isWhole, isShare } = limits;
  if (isShare) return takesZero && chance.happens(0.1) ? 0 : chance.between(0.03, 0.97);
  if (takesZero && chance.happens(0.15)) return 0;
  const low = least ?? -40;
  const high = Math.min(most ?? 400, low + 400);
  if (isWhole) return chance.whole(Math.max(low, 1), Math.min(high, 12));
  return (
    chance.between(Math.max(low, 0.5), high, chance.one([0, 1, 2])) *
    (least === null && chance.happens(0.2) ? -1 : 1)
  );
}

/** Arguments as a user may have them, all of them given. */
export function anyArguments(
  name: string,
  described: readonly CatalogueArgument[],
  chance: Chance,
): Arguments {
  const periods = chance.whole(2, 9);
  const fitting = made[name]?.(chance, periods) ?? {};
  const each = described.map((argument): [string, Given] => {
    if (argument.name in fitting) return [argument.name, fitting[argument.name]];
    if (!argument.isRange) return [argument.name, anyNumber(argument, chance)];
    return [argument.name, Array.from({ length: periods }, () => anyNumber(argument, chance))];
  });
  return Object.fromEntries(each);
}
