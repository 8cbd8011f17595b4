import { deviationToCover } from "../../../engine/buffer/deviation-to-cover";
import { safetyStockForFillRate } from "../../../engine/buffer/fill-rate";
import { economicOrderQuantity } from "../../../engine/lot-size/economic-order-quantity";
import { quantile } from "../../../engine/normal";
import { costCurve } from "../../charts/pictures/cost-curve";
import type { Figure, Teller } from "../../charts/pictures/figure";
import { forecastBand } from "../../charts/pictures/forecast-band";
import { needsAndOrders } from "../../charts/pictures/needs-and-orders";
import { paymentTerms } from "../../charts/pictures/payment-terms";
import { projectedStock } from "../../charts/pictures/projected-stock";
import { serviceBell } from "../../charts/pictures/service-bell";
import { serviceStock } from "../../charts/pictures/service-stock";
import { stockSawtooth } from "../../charts/pictures/stock-sawtooth";
import type { AskedCall } from "./asked-call";

/** Null where a number is missing, or the picture would show nothing. */
type Draw = (call: AskedCall, teller: Teller) => Figure | null;

/** By the function's name: what says more than its formula. */
export const pictures: Record<string, Draw> = {
  EOQ: (call, teller) => lotCosts(call, teller),
  "EOQ.COST": (call, teller) =>
    lotCosts(call, teller, {
      used: call.isLeftOut("orderQuantity") ? undefined : call.number("orderQuantity"),
    }),
  // While a lot is made part of it is used: less of it is ever in stock.
  "EOQ.PRODUCTION": (call, teller) =>
    lotCosts(call, teller, {
      held: 1 - call.number("annualDemand") / call.number("annualProduction"),
    }),
  // Of each cycle the cheapest part is owed.
  "EOQ.BACKORDER": (call, teller) => {
    const shortage = call.number("backorderCost");
    const held = shortage / (shortage + call.number("holdingCost"));
    return lotCosts(call, teller, { held, isBackordered: true });
  },
  "SAFETYSTOCK.CYCLE": (call, teller) => bell(call, call.result, teller),
  "SERVICELEVEL.CYCLE": (call, teller) => bell(call, call.number("safetyStock"), teller),
  "SAFETYSTOCK.HISTORY": (call, teller) => {
    if (!areKnown(call.result)) return null;
    const deviation = call.result / quantile(call.number("serviceLevel"));
    if (!areAbove0(deviation)) return null;
    return serviceBell({ mean: 0, deviation, reorderPoint: call.result, isBeside: true }, teller);
  },
  "SAFETYSTOCK.FILL": (call, teller) =>
    stockByService(call, { service: call.number("fillRate"), stock: call.result }, teller),
  "SERVICELEVEL.FILL": (call, teller) =>
    stockByService(call, { service: call.result, stock: call.number("safetyStock") }, teller),
  REORDERPOINT: (call, teller) => {
    const [dailyDemand, leadTime] = [call.number("averageDemand"), call.number("leadTime")];
    const [safetyStock, reorderPoint] = [call.number("safetyStock"), call.result];
    if (!areAbove0(dailyDemand, leadTime) || !areKnown(safetyStock, reorderPoint)) return null;
    // The line of the stock would pass the reorder point unseen, and the picture says it does not.
    if (call.number("reviewPeriod") > 0) return null;
    const lot = 2 * dailyDemand * leadTime;
    const cycle = { lot, dailyDemand, leadTime, safetyStock, reorderPoint, isExample: true };
    return stockSawtooth(cycle, teller);
  },
  DEMANDFORECAST: (call, teller) => {
    // A bound or a word is no forecast to draw.
    if (!call.isLeftOut("output")) return null;
    const [history, forecast] = [call.list("history"), call.results?.flat()];
    if (history === null || forecast === undefined) return null;
    return forecastBand({ history, forecast, band: bandOf(call, history) }, teller);
  },
  PROJECTEDSTOCK: (call, teller) => {
    const stock = call.results;
    return stock && projectedStock({ stock: stock.flat() }, teller);
  },
  "COVERAGE.FORWARD": stockUnderPlan,
  RUNOUTDATE: stockUnderPlan,
  MRP: materialPlan,
  WORKCAPITAL: (call, teller) => terms(call, call.number("purchaseTermDays"), teller),
  "WORKCAPITAL.BREAKEVEN": (call, teller) => terms(call, call.result, teller),
};

/** Between which the demand will probably lie; of a history too short for it, nothing. */
function bandOf(call: AskedCall, history: number[]): { low: number; high: number }[] {
  const [lower, upper] = ["lower", "upper"].map((bound) => call.resultsWith("output", bound));
  if (lower === null || upper === null) return [];
  // Demand that was never below 0 will not be.
  const least = Math.min(...history) < 0 ? -Infinity : 0;
  const highs = upper.flat();
  return lower.flat().map((low, k) => ({ low: Math.max(least, low), high: highs[k] }));
}

interface Lot {
  /** What part of a lot is in stock at most. */
  held?: number;
  used?: number;
  isBackordered?: boolean;
}

function lotCosts(call: AskedCall, teller: Teller, { held = 1, ...lot }: Lot = {}): Figure | null {
  const [annualDemand, orderCost] = [call.number("annualDemand"), call.number("orderCost")];
  const holdingCost = call.number("holdingCost") * held;
  if (!areAbove0(annualDemand, orderCost, holdingCost, lot.used ?? 1)) return null;
  const cheapest = economicOrderQuantity(annualDemand, orderCost, holdingCost);
  if (!areAbove0(cheapest, call.result)) return null;
  return costCurve({ annualDemand, orderCost, holdingCost, cheapest, ...lot }, teller);
}

/** Where the average demand is not given, demand is drawn above and below it. */
function bell(call: AskedCall, safetyStock: number, teller: Teller): Figure | null {
  const isBeside = call.isLeftOut("averageDemand");
  const isReviewed = call.number("reviewPeriod") > 0;
  const demand = demandToCover(call);
  if (demand === null || !areKnown(safetyStock, call.result)) return null;
  const { mean, deviation } = demand;
  return serviceBell(
    { mean, deviation, reorderPoint: mean + safetyStock, isBeside, isReviewed },
    teller,
  );
}

/** Null where a number is missing, or the demand is certain. */
function demandToCover(call: AskedCall): { mean: number; deviation: number } | null {
  const [leadTime, review] = [call.number("leadTime"), call.number("reviewPeriod")];
  const averageDemand = call.isLeftOut("averageDemand") ? 0 : call.number("averageDemand");
  const leadTimeStDev = call.number("leadTimeStDev");
  const demandStDev = call.number("demandStDev");
  if (!areKnown(leadTime, review, averageDemand, demandStDev, leadTimeStDev)) return null;
  const deviation = deviationToCover(demandStDev, leadTime, averageDemand, leadTimeStDev, review);
  return areAbove0(deviation) ? { mean: averageDemand * (leadTime + review), deviation } : null;
}

/** Of 100 % no safety stock is known, and of 0 % none is needed. */
function stockByService(
  call: AskedCall,
  used: { service: number; stock: number },
  teller: Teller,
): Figure | null {
  const lot = call.number("orderQuantity");
  const demand = demandToCover(call);
  if (demand === null || !areKnown(used.stock) || !areAbove0(lot, used.service)) return null;
  if (used.service >= 1 - 1e-9) return null;
  const stockFor = (service: number) => safetyStockForFillRate(service, lot, demand.deviation);
  return serviceStock({ used, stockFor }, teller);
}

function stockUnderPlan(call: AskedCall, teller: Teller): Figure | null {
  const demand = call.list("futureDemand");
  let left = call.number("stock");
  if (demand === null || demand.length === 0 || !areKnown(left)) return null;
  if (demand.some((units) => units < 0)) return null;
  return projectedStock({ stock: demand.map((units) => (left -= units)) }, teller);
}

/** The plan stands in six columns, or in six rows; its first line is the time before. */
function materialPlan(call: AskedCall, teller: Teller): Figure | null {
  const [cells, needs] = [call.results, call.list("grossRequirements")];
  if (cells === null || needs === null || needs.length === 0) return null;
  // Of five periods the plan is as high as it is wide.
  const isAcross = cells.length === 6 && (needs.length !== 5 || call.isRow("grossRequirements"));
  const lines = isAcross ? cells : cells[0].map((_, k) => cells.map((row) => row[k]));
  if (lines.length !== 6) return null;
  const [gross, receipts, stock, , , planned] = lines.map((line) => line.slice(1));
  return needsAndOrders({ gross, receipts, planned, stock, pastDue: lines[5][0] }, teller);
}

/** All in days of purchases, so that what is drawn adds up to the capital. */
function terms(call: AskedCall, supplierDays: number, teller: Teller): Figure | null {
  const [price, daysPerYear] = [call.number("purchasePrice"), call.number("daysPerYear")];
  const aDay = (call.number("annualDemand") * price) / daysPerYear;
  const stockDays = call.number("stockValue") / aDay;
  const customerDays = (call.number("salesTermDays") * call.number("salesPrice")) / price;
  const days = [stockDays, customerDays, supplierDays];
  if (!areAbove0(aDay) || !areKnown(...days, call.result)) return null;
  if (days.some((each) => each < 0) || stockDays + customerDays === 0) return null;
  return paymentTerms({ stockDays, customerDays, supplierDays, areOfPurchases: true }, teller);
}

function areKnown(...numbers: number[]): boolean {
  return numbers.every((number) => Number.isFinite(number));
}

function areAbove0(...numbers: number[]): boolean {
  return numbers.every((number) => Number.isFinite(number) && number > 0);
}
