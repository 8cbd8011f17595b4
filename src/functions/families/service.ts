import { WorkingCalendar } from "../../engine/counting/working-calendar";
import * as leadTimeEngine from "../../engine/service/lead-time";
import { onTimeShare } from "../../engine/service/on-time";
import * as orderFillEngine from "../../engine/service/order-fill";
import { sameDayShare } from "../../engine/service/same-day";
import * as serviceRateEngine from "../../engine/service/service-rate";
import { valueTexts } from "../../locales/en/functions-value";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  choice,
  data,
  date,
  dates,
  optional,
  optionalNotZero,
  optionalRange,
  positiveDivisor,
  share,
  table,
  zeroOrMore,
  type DataArgument,
} from "../arguments/argument";
import { elementwise } from "../shapes/elementwise";
import type { Grid } from "../cells/grid";
import { datesIn } from "../readers/dates";
import { pairedRows, type PairedRange } from "../readers/paired-rows";

const promisedArgument = dates(zeroOrMore("promised"));
const deliveredArgument = dates(zeroOrMore("delivered"));
const orderedArgument = dates(zeroOrMore("ordered"));
const shippedArgument = dates(zeroOrMore("shipped"));
const receivedArgument = dates(zeroOrMore("received"));

/** A date of 0, which desktop Excel gives for an empty cell, is none. */
function withDates(
  { each, holdsDates }: DataArgument,
  grid: Grid,
  ifMissing: PairedRange["ifMissing"],
): PairedRange {
  return { each, grid, ifMissing, zeroIsNone: true, holdsDates };
}

const serviceRateOf = elementwise(
  serviceRateEngine.serviceRate,
  zeroOrMore("served"),
  positiveDivisor("total"),
);

/**
 * Service rate, as a share: how many of all orders, lines, deliveries or units were served as they
 * should be.
 *
 * @customfunction SERVICERATE SERVICERATE
 * @question What share of orders did we serve?
 * @param served Orders, lines, deliveries or units served straight from stock, on time or without a fault, 0 or more.
 * @param total All of them, in the same units, more than 0; 0 gives #DIV/0!.
 * @returns A share.
 * @formula \text{rate} = \dfrac{\text{served}}{\text{total}}
 * @throws #DIV/0! total is 0.
 * @case 12,800 of 16,000 lines were served: 80%.
 * @native {served}/{total}
 * @example SERVICERATE(12800, 16000) = 0.8
 * @source Logistiikan Maailma, Measuring warehouse performance (service rate; deliveries without a fault)
 * @remarks This is the service that was delivered. SERVICELEVEL.CYCLE and SERVICELEVEL.FILL give the service to expect, in replenishment cycles and in units.
 * @see ORDERFILL
 * @see ONTIME
 */
export function serviceRate(served: any[][], total: any[][]): any[][] {
  return serviceRateOf(served, total);
}
serviceRate.described = serviceRateOf.described;

const onTimeOf = oneItemARow(
  [promisedArgument, deliveredArgument, optional(zeroOrMore("graceDays"), 0)],
  (promised, delivered, graceDays) => {
    const rows = pairedRows(
      withDates(promisedArgument, promised, "skip"),
      withDates(deliveredArgument, delivered, "keep"),
    );
    return [[finite(onTimeShare(...rows, graceDays))]];
  },
);

/**
 * On-time delivery: the share of orders, from 0 to 1, delivered no later than promised. An order not
 * delivered counts as late.
 *
 * @customfunction ONTIME ONTIME
 * @question How many orders arrived on time?
 * @param promised Promised date, or date and time, in days, one per order in one column or one row. Rows without a promise are skipped.
 * @param delivered Date, or date and time, of delivery, in days, one per order; empty or 0 while not delivered.
 * @param [graceDays] Days by which a delivery may be later, 0 or more, such as 0.5 for twelve hours; 0 if omitted.
 * @returns A share of the orders.
 * @items Each row is a supplier or a customer: promised and delivered have one column per order, graceDays is one cell per row or one for all.
 * @formula \text{on time} = \dfrac{\text{orders with delivered} \le \text{promised} + \text{graceDays}}{\text{all orders}}
 * @throws #N/A No order has a promised date.
 * @case Four orders were promised for 1, 2, 3 and 4 January 2025. Two came on their day, one came
 *   late and one never: 50% on time.
 * @native [only SUMPRODUCT(--({promised}>0))>0 else #N/A] SUMPRODUCT(({promised}>0)*({delivered}>0)*(({promised}=INT({promised}))*({delivered}<{promised}+1+{graceDays|0}-5.8E-9)+({promised}<>INT({promised}))*({delivered}<={promised}+{graceDays|0}+5.8E-9)))/SUMPRODUCT(--({promised}>0))
 * @example ONTIME({45658; 45659; 45660; 45661}, {45658.6; 45660; 45660; 0}) = 0.5
 * @example ONTIME({45658, 45659; 45660, 45661}, {45658.6, 45660; 45660, 45661}) = {0.5; 1}
 * @source Logistiikan Maailma, Measuring warehouse performance (orders delivered on time / all orders)
 * @remarks A promise of a day is kept until that day ends; a promise with a time, until that time. Dates that are text are an error.
 * @see SAMEDAY
 * @see ORDERFILL
 * @see LEADTIME
 */
export function onTime(promised: any[][], delivered: any[][], graceDays?: any[][]): any[][] {
  return onTimeOf(promised, delivered, graceDays);
}
onTime.described = onTimeOf.described;

const sameDayOf = oneItemARow(
  [orderedArgument, shippedArgument, optionalNotZero(zeroOrMore("cutoff"), 1)],
  (ordered, shipped, cutoff) => {
    if (cutoff > 1) throw new CellError("#VALUE!", valueTexts.mustBeTimeOfDay("cutoff", cutoff));
    const rows = pairedRows(
      withDates(orderedArgument, ordered, "skip"),
      withDates(shippedArgument, shipped, "keep"),
    );
    return [[finite(sameDayShare(...rows, cutoff))]];
  },
);

/**
 * Same-day shipping: the share of orders, from 0 to 1, shipped on the day they came in; with a cutoff
 * time, of the orders received by then.
 *
 * @customfunction SAMEDAY SAMEDAY
 * @question How many orders ship on the day they come in?
 * @param ordered Date and time of each order, in days. Rows without one are skipped.
 * @param shipped Date, or date and time, of shipping, in days, one per order; empty or 0 while not shipped.
 * @param [cutoff] Latest time of the day that counts, such as 14:00 or TIME(14, 0, 0), more than 0; every order counts if omitted.
 * @returns A share of the orders. #N/A when no order came in by the cutoff.
 * @items Each row is a day, a warehouse or a customer: ordered and shipped have one column per order, cutoff is one cell per row or one for all.
 * @formula \text{same day} = \dfrac{\text{orders shipped on the day they came in}}{\text{all orders}}
 * @where Only orders that came in by the cutoff are counted, above and below the line.
 * @throws #N/A No order has a date, or none came in by the cutoff.
 * @throws #VALUE! cutoff is not a time of day, from 0 to 1.
 * @case Three orders came in on one day, one of them after the cutoff at noon. Of the two in time
 *   one left the same day: 50%.
 * @native [only SUMPRODUCT(--({ordered}>0))>0 else #N/A] SUMPRODUCT(({ordered}>0)*(INT({shipped}+5.8E-9)=INT({ordered}+5.8E-9)))/SUMPRODUCT(--({ordered}>0))
 * @native [only SUMPRODUCT(({ordered}>0)*({ordered}-INT({ordered}+5.8E-9)<={cutoff}+5.8E-9))>0 else #N/A] SUMPRODUCT(({ordered}>0)*({ordered}-INT({ordered}+5.8E-9)<={cutoff}+5.8E-9)*(INT({shipped}+5.8E-9)=INT({ordered}+5.8E-9)))/SUMPRODUCT(({ordered}>0)*({ordered}-INT({ordered}+5.8E-9)<={cutoff}+5.8E-9))
 * @example SAMEDAY({45658.4; 45658.5; 45658.7}, {45658.6; 45659.1; 45658.9}, 0.5) = 0.5
 * @example SAMEDAY({45658.4, 45658.5; 45659.4, 45659.5}, {45658.6, 45659.1; 45659.6, 45659.9}) = {0.5; 1}
 * @source Logistiikan Maailma, Measuring warehouse performance (orders delivered on the same day)
 * @remarks Orders received after the cutoff are left out, shipped that day or not. Days are calendar days. A cutoff of 0 counts only orders without a time.
 * @see ONTIME
 */
export function sameDay(ordered: any[][], shipped: any[][], cutoff?: any[][]): any[][] {
  return sameDayOf(ordered, shipped, cutoff);
}
sameDay.described = sameDayOf.described;

const unitsOrdered = data(zeroOrMore("ordered"));
const unitsDelivered = data(zeroOrMore("delivered"));

const orderFillOf = oneItemARow([unitsOrdered, unitsDelivered], (ordered, delivered) => {
  const rows = pairedRows(
    { each: unitsOrdered.each, grid: ordered, ifMissing: "skip", zeroIsNone: true },
    { each: unitsDelivered.each, grid: delivered, ifMissing: "keep" },
  );
  return [[finite(orderFillEngine.orderFill(...rows))]];
});

/**
 * Order fill: the share of orders, or order lines, from 0 to 1, delivered in full. A row delivered in
 * part is not filled, however little is missing.
 *
 * @customfunction ORDERFILL ORDERFILL
 * @question How many order lines left complete?
 * @param ordered Units ordered, one row per order or order line. Rows where it is empty or 0 are skipped.
 * @param delivered Units delivered straight from stock, 0 or more; empty counts as nothing.
 * @returns A share of the rows.
 * @items Each row is a customer or an item: ordered and delivered have one column per order line.
 * @formula \text{order fill} = \dfrac{\text{rows with delivered} \ge \text{ordered}}{\text{all rows}}
 * @throws #N/A No row has a quantity ordered.
 * @case Of four lines of 10, 20, 30 and 40 units, one was a single unit short: 75% left complete.
 * @native [only COUNTIF({ordered},">0")>0 else #N/A] SUMPRODUCT(({ordered}>0)*({delivered}>={ordered}*(1-1E-12)))/COUNTIF({ordered},">0")
 * @example ORDERFILL({10; 20; 30; 40}, {10; 19; 30; 50}) = 0.75
 * @example ORDERFILL({10, 20; 30, 40}, {10, 19; 30, 50}) = {0.5; 1}
 * @source Logistiikan Maailma, Measuring warehouse performance (orders delivered straight from stock / all orders)
 * @remarks For the share of units instead of rows, divide the sums: SERVICERATE(SUM(delivered), SUM(ordered)), as long as no row is delivered beyond its order.
 * @see SERVICERATE
 * @see ONTIME
 * @see SERVICELEVEL.FILL
 */
export function orderFill(ordered: any[][], delivered: any[][]): any[][] {
  return orderFillOf(ordered, delivered);
}
orderFill.described = orderFillOf.described;

/**
 * What to give for many lead times.
 * @customenum {string}
 */
export enum LeadTimeStatistic {
  /** The mean. */
  average = "average",
  /** The sample standard deviation, as STDEV.S. */
  stdev = "stdev",
  /** The longest. */
  max = "max",
  /** The shortest. */
  min = "min",
  /** The one in the middle. */
  median = "median",
  /** What a share of the orders did not exceed, as PERCENTILE.INC. */
  percentile = "percentile",
}

/**
 * Which days of a lead time are counted.
 * @customenum {string}
 */
export enum LeadTimeDays {
  /** All days, with a fraction for hours. */
  calendar = "calendar",
  /** Monday to Friday, without holidays, from the day after the order to the receipt. */
  working = "working",
}

const holidaysOf = date("holidays");

const leadTimeOf = oneItemARow(
  [
    orderedArgument,
    receivedArgument,
    choice("statistic", Object.values(LeadTimeStatistic)),
    optionalNotZero(share("percentile"), 0.95),
    choice("days", Object.values(LeadTimeDays)),
    optionalRange(table("holidays")),
  ],
  (ordered, received, statistic, percentile, days, holidays) => {
    const rows = pairedRows(
      withDates(orderedArgument, ordered, "skip"),
      withDates(receivedArgument, received, "skip"),
    );
    const calendar = new WorkingCalendar(datesIn(holidaysOf, holidays));
    return [
      [
        finite(
          leadTimeEngine.leadTime(
            ...rows,
            statistic as leadTimeEngine.LeadTimeStatistic,
            percentile,
            days === LeadTimeDays.working ? (from, to) => calendar.between(from, to) : undefined,
          ),
        ),
      ],
    ];
  },
);

/**
 * Lead time, in days: the average of the times between order and receipt, or their deviation, longest,
 * shortest, median or a percentile; in calendar or working days. Hours of handling work the same way.
 *
 * @customfunction LEADTIME LEADTIME
 * @question How long does the supplier really take?
 * @param ordered Date, or date and time, of each order, in days.
 * @param received Date, or date and time, of its receipt, in days. Rows where either is empty or 0 are skipped.
 * @param {LeadTimeStatistic} [statistic] average (if omitted), stdev (sample), max, min, median or percentile.
 * @param [percentile] Share of the orders, from 0 to 1, that took no longer than the days wanted, for percentile; 95% if omitted.
 * @param {LeadTimeDays} [days] calendar: all days, with hours (if omitted); working: Monday to Friday.
 * @param [holidays] Dates of days, besides Saturdays and Sundays, that are no working days.
 * @returns Days, with a fraction for hours in calendar days; times 24 gives hours.
 * @items Each row is a supplier or an item: ordered and received have one column per order; percentile is one cell per item or one for all, holidays hold for all.
 * @formula \text{time}_i = \text{received}_i - \text{ordered}_i
 * @formula \text{average} = \dfrac{1}{n} \sum_{i=1}^{n} \text{time}_i \qquad \text{stdev} = \sqrt{\dfrac{1}{n-1} \sum_{i=1}^{n} \left(\text{time}_i - \text{average}\right)^2}
 * @throws #N/A No order was received, or only one and the deviation is asked for.
 * @throws #VALUE! percentile is 0 or an empty cell, or not a share.
 * @case Three orders took 5, 8 and 5 days: 6 on average.
 * @native [percentile ignored; only SUMPRODUCT(({ordered}>0)*({received}>0))>0 else #N/A] SUMPRODUCT(({ordered}>0)*({received}>0)*({received}-{ordered}))/SUMPRODUCT(({ordered}>0)*({received}>0))
 * @native [statistic=stdev; percentile ignored; only SUMPRODUCT(({ordered}>0)*({received}>0))>1 else #N/A] STDEV.S(IF(({ordered}>0)*({received}>0),{received}-{ordered}))
 * @native [statistic=max; percentile ignored; only SUMPRODUCT(({ordered}>0)*({received}>0))>0 else #N/A] MAX(IF(({ordered}>0)*({received}>0),{received}-{ordered}))
 * @native [statistic=min; percentile ignored; only SUMPRODUCT(({ordered}>0)*({received}>0))>0 else #N/A] MIN(IF(({ordered}>0)*({received}>0),{received}-{ordered}))
 * @native [statistic=median; percentile ignored; only SUMPRODUCT(({ordered}>0)*({received}>0))>0 else #N/A] MEDIAN(IF(({ordered}>0)*({received}>0),{received}-{ordered}))
 * @native [statistic=percentile; only SUMPRODUCT(({ordered}>0)*({received}>0))>0 else #N/A] PERCENTILE.INC(IF(({ordered}>0)*({received}>0),{received}-{ordered}),{percentile|0.95})
 * @example LEADTIME({45658; 45668; 45678}, {45663; 45676; 45683}) = 6
 * @example LEADTIME({45658, 45668; 45658, 45668}, {45663, 45676; 45660, 45670}) = {6.5; 2}
 * @example LEADTIME({45658; 45668; 45678}, {45663; 45676; 45683}, "percentile", 0.9) = 7.4
 * @example LEADTIME({45658; 45668; 45678}, {45663; 45676; 45683}, "max", "", "working", 45670) = 4
 * @source Logistiikan Maailma, Measuring warehouse performance (measure of speed); APICS Dictionary, lead time; Microsoft, NETWORKDAYS and PERCENTILE.INC functions
 * @remarks Orders not received yet are not included: a late supplier looks better than it is until the goods arrive. Working days are those of NETWORKDAYS from the day after the order: ordered on Monday and received on Tuesday is 1, and the time of day does not count. A receipt dated before its order counts as negative: look for swapped dates. The deviation needs two orders.
 * @see ONTIME
 * @see SAFETYSTOCK.CYCLE
 * @see SAFETYSTOCK.HISTORY
 */
export function leadTime(
  ordered: any[][],
  received: any[][],
  statistic?: LeadTimeStatistic,
  percentile?: any[][],
  days?: LeadTimeDays,
  holidays?: any[][],
): any[][] {
  return leadTimeOf(ordered, received, statistic, percentile, days, holidays);
}
leadTime.described = leadTimeOf.described;
