import { allUnitsLot } from "../../engine/lot-size/all-units-discount";
import { economicOrderQuantity } from "../../engine/lot-size/economic-order-quantity";
import { incrementalLot } from "../../engine/lot-size/incremental-discount";
import { orderQuantityCost } from "../../engine/lot-size/order-quantity-cost";
import {
  costWithBackorders,
  mostBackorders,
  quantityWithBackorders,
} from "../../engine/lot-size/planned-backorders";
import { orderedBreaks, type PriceBreak } from "../../engine/lot-size/price-breaks";
import { productionQuantity } from "../../engine/lot-size/production-quantity";
import { functionTexts as texts } from "../../locales/en/functions";
import { CellError } from "../cells/excel-error";
import {
  choice,
  moreThanZero,
  optional,
  positiveDivisor,
  shareOrCost,
  table,
  zeroOrMore,
} from "../arguments/argument";
import { elementwise, type Formula } from "../shapes/elementwise";
import { elementwiseWith } from "../shapes/elementwise-with";
import type { Grid } from "../cells/grid";
import { numberTable } from "../readers/number-table";

const eoqOf = elementwise(
  economicOrderQuantity,
  zeroOrMore("annualDemand"),
  zeroOrMore("orderCost"),
  positiveDivisor("holdingCost"),
);

/**
 * Economic order quantity: the lot, in units, at which ordering and holding together cost least.
 *
 * @customfunction EOQ EOQ
 * @question How much should I order at a time?
 * @param annualDemand Units needed per year, 0 or more; 0 gives 0.
 * @param orderCost Cost of placing one order, in currency, 0 or more.
 * @param holdingCost Cost of holding one unit for one year, in currency, more than 0.
 * @returns Units per order.
 * @throws #DIV/0! holdingCost is 0.
 * @formula \text{EOQ} = \sqrt{\dfrac{2 \cdot \text{annualDemand} \cdot \text{orderCost}}{\text{holdingCost}}}
 * @case A shop needs 10,000 a year. An order costs 50 to place, and a unit 2 a year to keep: lots
 *   of 707 cost least.
 * @native SQRT(2*{annualDemand}*{orderCost}/{holdingCost})
 * @example EOQ(10000, 50, 2) = 707.1067811865476
 * @source Harris (1913); Silver, Pyke & Thomas, ch. 4
 * @see EOQ.COST
 * @see EOQ.DISCOUNT
 * @see EOQ.PRODUCTION
 * @see EOQ.BACKORDER
 * @see HOLDINGCOST
 */
export function eoq(annualDemand: any[][], orderCost: any[][], holdingCost: any[][]): any[][] {
  return eoqOf(annualDemand, orderCost, holdingCost);
}
eoq.described = eoqOf.described;

const eoqCostOf = elementwise(
  orderQuantityCost as Formula,
  zeroOrMore("annualDemand"),
  zeroOrMore("orderCost"),
  zeroOrMore("holdingCost"),
  optional(zeroOrMore("orderQuantity")),
);

/**
 * Yearly cost, in currency, of ordering and holding an item in lots of one size: at the economic
 * order quantity, or at the quantity you give.
 *
 * @customfunction EOQ.COST EOQ.COST
 * @question What does ordering in this lot size cost a year?
 * @param annualDemand Units needed per year, 0 or more.
 * @param orderCost Cost of placing one order, in currency, 0 or more.
 * @param holdingCost Cost of holding one unit for one year, in currency; more than 0 where no orderQuantity is given.
 * @param [orderQuantity] Units per order; the economic order quantity if omitted. 0 gives #DIV/0!, but 0 where there is no demand.
 * @returns Currency per year, without the purchase itself and without safety stock.
 * @formula \text{cost} = \dfrac{\text{annualDemand}}{\text{orderQuantity}} \cdot \text{orderCost} + \dfrac{\text{orderQuantity}}{2} \cdot \text{holdingCost}
 * @formula \text{least cost} = \sqrt{2 \cdot \text{annualDemand} \cdot \text{orderCost} \cdot \text{holdingCost}}
 * @where The second formula is the cost at the economic order quantity.
 * @throws #DIV/0! orderQuantity is 0 while there are a demand and an order cost, or holdingCost is 0 and no orderQuantity is given.
 * @case 10,000 a year in lots of 500, at 50 an order and 2 a unit and year: ordering and holding
 *   cost 1,500 a year.
 * @native [only {holdingCost}>0 else #DIV/0!] SQRT(2*{annualDemand}*{orderCost}*{holdingCost})
 * @native {annualDemand}/{orderQuantity}*{orderCost}+{orderQuantity}/2*{holdingCost}
 * @example EOQ.COST(10000, 50, 2, 500) = 1500
 * @example EOQ.COST(1300, 8, 0.225) = 68.41052550594829
 * @source Harris (1913); Silver, Pyke & Thomas, ch. 4
 * @remarks The cost is flat around its minimum: half or twice the economic order quantity costs only a quarter more. The price of rounding a lot to a pallet is the difference of two results.
 * @see EOQ
 * @see HOLDINGCOST
 * @see EOQ.DISCOUNT
 */
export function eoqCost(
  annualDemand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  orderQuantity?: any[][],
): any[][] {
  return eoqCostOf(annualDemand, orderCost, holdingCost, orderQuantity);
}
eoqCost.described = eoqCostOf.described;

const eoqProductionOf = elementwise(
  productionQuantity,
  zeroOrMore("annualDemand"),
  zeroOrMore("orderCost"),
  positiveDivisor("holdingCost"),
  zeroOrMore("annualProduction"),
);

/**
 * Economic production quantity: the lot, in units, at which set-ups and holding cost least when the
 * lot comes in at a steady rate while it is already being used.
 *
 * @customfunction EOQ.PRODUCTION EOQ.PRODUCTION
 * @question How large should a production batch be?
 * @param annualDemand Units needed per year, 0 or more; 0 gives 0.
 * @param orderCost Cost of one set-up, in currency, 0 or more.
 * @param holdingCost Cost of holding one unit for one year, in currency, more than 0.
 * @param annualProduction Units that could be made in a year without a pause; #NUM! unless more than the demand.
 * @returns Units per lot, more than EOQ gives.
 * @formula \text{quantity} = \sqrt{\dfrac{2 \cdot \text{annualDemand} \cdot \text{orderCost}}{\text{holdingCost} \cdot \left(1 - \dfrac{\text{annualDemand}}{\text{annualProduction}}\right)}}
 * @throws #DIV/0! holdingCost is 0.
 * @throws #NUM! annualProduction is not more than annualDemand: the lot would never end.
 * @case A machine that could make 2,000 a year makes the 1,300 that are needed. With set-ups at 8
 *   and holding at 0.225 a batch of 514 costs least.
 * @native [only {holdingCost}>0 else #DIV/0!; only {annualProduction}>{annualDemand} else #NUM!] SQRT(2*{annualDemand}*{orderCost}/({holdingCost}*(1-{annualDemand}/{annualProduction})))
 * @example EOQ.PRODUCTION(1300, 8, 0.225, 2000) = 513.9328595516969
 * @source Taft (1918); Silver, Pyke & Thomas, ch. 4
 * @see EOQ
 * @see EOQ.COST
 */
export function eoqProduction(
  annualDemand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  annualProduction: any[][],
): any[][] {
  return eoqProductionOf(annualDemand, orderCost, holdingCost, annualProduction);
}
eoqProduction.described = eoqProductionOf.described;

/**
 * What EOQ.BACKORDER gives.
 * @customenum {string}
 */
export enum BackorderOutput {
  /** Units per order. */
  quantity = "quantity",
  /** Units owed at the most, just before the order arrives. */
  backorders = "backorders",
  /** Ordering, holding and waiting, in currency per year. */
  cost = "cost",
}

const backorderFormulas: Record<BackorderOutput, Formula> = {
  quantity: quantityWithBackorders,
  backorders: mostBackorders,
  cost: costWithBackorders,
};

const eoqBackorderOf = elementwiseWith(
  [
    zeroOrMore("annualDemand"),
    zeroOrMore("orderCost"),
    positiveDivisor("holdingCost"),
    positiveDivisor("backorderCost"),
  ],
  [choice("output", Object.values(BackorderOutput))],
  (output) => backorderFormulas[output as BackorderOutput],
);

/**
 * Economic order quantity with planned backorders: the lot, in units, when customers may wait for
 * the next delivery at a cost.
 *
 * @customfunction EOQ.BACKORDER EOQ.BACKORDER
 * @question How large is the best lot if customers can wait?
 * @param annualDemand Units needed per year, 0 or more; 0 gives 0.
 * @param orderCost Cost of placing one order, in currency, 0 or more.
 * @param holdingCost Cost of holding one unit for one year, in currency, more than 0.
 * @param backorderCost Cost of one unit on backorder for one year, in currency, more than 0.
 * @param {BackorderOutput} [output] quantity: units per order (if omitted); backorders: the largest backlog, in units; cost: currency per year.
 * @returns Units, or currency per year.
 * @formula \text{quantity} = \sqrt{\dfrac{2 \cdot \text{annualDemand} \cdot \text{orderCost}}{\text{holdingCost}}} \cdot \sqrt{\dfrac{\text{holdingCost} + \text{backorderCost}}{\text{backorderCost}}}
 * @formula \text{backorders} = \text{quantity} \cdot \dfrac{\text{holdingCost}}{\text{holdingCost} + \text{backorderCost}}
 * @formula \text{cost} = \sqrt{2 \cdot \text{annualDemand} \cdot \text{orderCost} \cdot \text{holdingCost}} \cdot \sqrt{\dfrac{\text{backorderCost}}{\text{holdingCost} + \text{backorderCost}}}
 * @throws #DIV/0! holdingCost or backorderCost is 0.
 * @case 1,300 a year, 8 an order, 0.225 to hold, and 5 a year for a unit that a customer waits for:
 *   the best lot is 311.
 * @native SQRT(2*{annualDemand}*{orderCost}/{holdingCost}*({holdingCost}+{backorderCost})/{backorderCost})
 * @native [output=backorders] SQRT(2*{annualDemand}*{orderCost}/{holdingCost}*({holdingCost}+{backorderCost})/{backorderCost})*{holdingCost}/({holdingCost}+{backorderCost})
 * @native [output=cost; only {holdingCost}*{backorderCost}>0 else #DIV/0!] SQRT(2*{annualDemand}*{orderCost}*{holdingCost}*{backorderCost}/({holdingCost}+{backorderCost}))
 * @example EOQ.BACKORDER(1300, 8, 0.225, 5) = 310.8125551589646
 * @example EOQ.BACKORDER(1300, 8, 0.225, 5, "cost") = 66.92136355097325
 * @source Zipkin (2000), ch. 3; Snyder & Shen, section 3.5
 * @remarks The lot raises the stock to quantity less backorders. As the backorder cost grows, the result tends to that of EOQ.
 * @see EOQ
 * @see EOQ.COST
 * @see RQPOLICY
 */
export function eoqBackorder(
  annualDemand: any[][],
  orderCost: any[][],
  holdingCost: any[][],
  backorderCost: any[][],
  output?: BackorderOutput,
): any[][] {
  return eoqBackorderOf(annualDemand, orderCost, holdingCost, backorderCost, output);
}
eoqBackorder.described = eoqBackorderOf.described;

/**
 * How a supplier's price breaks work.
 * @customenum {string}
 */
export enum DiscountScheme {
  /** The price of the break holds for every unit of the order. */
  all = "all",
  /** The price of the break holds for the units from the break upward. */
  incremental = "incremental",
}

/**
 * What EOQ.DISCOUNT gives.
 * @customenum {string}
 */
export enum DiscountOutput {
  /** Units per order. */
  quantity = "quantity",
  /** Currency per unit, on average over the order. */
  price = "price",
  /** Purchase, ordering and holding, in currency per year. */
  cost = "cost",
}

const discountSchemes = { all: allUnitsLot, incremental: incrementalLot };

function breaksOf(priceBreaks: Grid): PriceBreak[] {
  const columns = [zeroOrMore("priceBreaks (quantity)"), moreThanZero("priceBreaks (price)")];
  const lines = numberTable(priceBreaks, "priceBreaks", columns);
  return orderedBreaks(lines.map(([from, price]) => ({ from, price })));
}

const eoqDiscountOf = elementwiseWith(
  [
    zeroOrMore("annualDemand"),
    zeroOrMore("orderCost"),
    optional(shareOrCost("holdingRate", "holdingCost")),
  ],
  [
    table("priceBreaks"),
    choice("scheme", Object.values(DiscountScheme)),
    choice("output", Object.values(DiscountOutput)),
  ],
  (priceBreaks, scheme, output) => {
    const lotFor = discountSchemes[scheme as DiscountScheme];
    let breaks: PriceBreak[] | undefined;
    return (annualDemand, orderCost, holdingRate: number | undefined, holdingCost) => {
      if (holdingRate === undefined && holdingCost === 0) {
        throw new CellError("#VALUE!", texts.blank("holdingRate"));
      }
      if (holdingRate === 0 && holdingCost === 0) {
        throw new CellError("#DIV/0!", texts.ratioOverZero("holdingRate"));
      }
      breaks ??= breaksOf(priceBreaks);
      const rate = holdingRate ?? 0;
      return lotFor(annualDemand, orderCost, rate, breaks, holdingCost)[output as DiscountOutput];
    };
  },
  [optional(zeroOrMore("holdingCost"), 0)],
);

/**
 * Economic order quantity with quantity discounts: the lot, in units, at which purchase, ordering
 * and holding together cost least.
 *
 * @customfunction EOQ.DISCOUNT EOQ.DISCOUNT
 * @question Does the quantity discount pay?
 * @param annualDemand Units needed per year, 0 or more; 0 gives 0.
 * @param orderCost Cost of placing one order, in currency, 0 or more.
 * @param holdingRate Cost of holding stock for one year, as a share of its price from 0 to 1; may be 0 or blank where holdingCost is given.
 * @param priceBreaks Two columns, a line for each price: the units from which it holds, and the currency per unit. In any order; empty lines and headings are skipped.
 * @param {DiscountScheme} [scheme] all: the break's price holds for every unit (if omitted); incremental: only for the units from the break upward.
 * @param {DiscountOutput} [output] quantity: units per order (if omitted); price: average currency per unit; cost: currency per year, purchase included.
 * @param [holdingCost] Cost of holding one unit for one year, in currency, whatever its price, 0 or more; added to that of holdingRate. 0 if omitted.
 * @returns Units, currency per unit, or currency per year.
 * @formula \begin{aligned} \text{cost} = \text{annualDemand} \cdot \text{price} &{} + \dfrac{\text{annualDemand}}{\text{quantity}} \cdot \left(\text{orderCost} + \text{extra}\right) \\ &{} + \dfrac{\text{holdingRate}}{2} \cdot \left(\text{quantity} \cdot \text{price} + \text{extra}\right) \\ &{} + \dfrac{\text{holdingCost}}{2} \cdot \text{quantity} \end{aligned}
 * @formula \text{quantity} = \sqrt{\dfrac{2 \cdot \text{annualDemand} \cdot \left(\text{orderCost} + \text{extra}\right)}{\text{holdingRate} \cdot \text{price} + \text{holdingCost}}}
 * @where extra: 0 for all; for incremental what the units below the break cost above its price. The quantity is worked out for each price, kept within the range in which the price holds, and the one of least cost is given.
 * @throws #DIV/0! holdingRate and holdingCost are 0.
 * @throws #VALUE! holdingRate is empty and holdingCost is not given, or priceBreaks has two prices for one quantity, or a price that rises with the quantity.
 * @throws #NUM! The cost of every lot is too large for a number.
 * @case 600 a year at 0.30, at 0.29 from 500 on and at 0.28 from 1,000 on; 8 an order, 20% a year
 *   to hold. Buying 500 at a time pays; 1,000 does not.
 * @native [only {annualDemand}>0; only {holdingRate}+{holdingCost|0}>0 else #DIV/0!; only COUNT({priceBreaks})=2*ROWS({priceBreaks})] LET(_b,SORT({priceBreaks}),_f,INDEX(_b,0,1),_p,INDEX(_b,0,2),_h,{holdingRate}*_p+{holdingCost|0},_w,SQRT(2*{annualDemand}*{orderCost}/_h),_q,IF(_w>_f,_w,_f),_c,{annualDemand}*_p+IF(_q=0,0,{annualDemand}*{orderCost}/_q)+_q/2*_h,MIN(IF(_c<=MIN(_c)*(1+1E-12),_q)))
 * @native [output=price; only {annualDemand}>0; only {holdingRate}+{holdingCost|0}>0 else #DIV/0!; only COUNT({priceBreaks})=2*ROWS({priceBreaks})] LET(_b,SORT({priceBreaks}),_f,INDEX(_b,0,1),_p,INDEX(_b,0,2),_h,{holdingRate}*_p+{holdingCost|0},_w,SQRT(2*{annualDemand}*{orderCost}/_h),_q,IF(_w>_f,_w,_f),_c,{annualDemand}*_p+IF(_q=0,0,{annualDemand}*{orderCost}/_q)+_q/2*_h,MAX(IF(_c<=MIN(_c)*(1+1E-12),_p)))
 * @native [output=cost; only {annualDemand}>0; only {holdingRate}+{holdingCost|0}>0 else #DIV/0!; only COUNT({priceBreaks})=2*ROWS({priceBreaks})] LET(_b,SORT({priceBreaks}),_f,INDEX(_b,0,1),_p,INDEX(_b,0,2),_h,{holdingRate}*_p+{holdingCost|0},_w,SQRT(2*{annualDemand}*{orderCost}/_h),_q,IF(_w>_f,_w,_f),_c,{annualDemand}*_p+IF(_q=0,0,{annualDemand}*{orderCost}/_q)+_q/2*_h,MIN(_c))
 * @native [scheme=incremental; only {annualDemand}>0; only {holdingRate}+{holdingCost|0}>0 else #DIV/0!; only COUNT({priceBreaks})=2*ROWS({priceBreaks})] LET(_b,SORT({priceBreaks}),_f,INDEX(_b,0,1),_p,INDEX(_b,0,2),_h,{holdingRate}*_p+{holdingCost|0},_n,ROWS(_b),_i,SEQUENCE(_n),_t,IF(_i=1,_p,INDEX(_p,IF(_i=1,1,_i-1))),_x,MMULT(--(_i>=TRANSPOSE(_i)),(_t-_p)*_f*(_i>1)),_w,SQRT(2*{annualDemand}*({orderCost}+_x)/_h),_u,IF(_i=_n,1E+300,INDEX(_f,IF(_i=_n,_n,_i+1))),_v,IF(_w>_f,_w,_f),_q,IF(_v<_u,_v,_u),_c,{annualDemand}*_p+IF(_q=0,0,{annualDemand}*({orderCost}+_x)/_q)+_q/2*_h+{holdingRate}*_x/2,MIN(IF(_c<=MIN(_c)*(1+1E-12),_q)))
 * @native [scheme=incremental; output=price; only {annualDemand}>0; only {holdingRate}+{holdingCost|0}>0 else #DIV/0!; only COUNT({priceBreaks})=2*ROWS({priceBreaks})] LET(_b,SORT({priceBreaks}),_f,INDEX(_b,0,1),_p,INDEX(_b,0,2),_h,{holdingRate}*_p+{holdingCost|0},_n,ROWS(_b),_i,SEQUENCE(_n),_t,IF(_i=1,_p,INDEX(_p,IF(_i=1,1,_i-1))),_x,MMULT(--(_i>=TRANSPOSE(_i)),(_t-_p)*_f*(_i>1)),_w,SQRT(2*{annualDemand}*({orderCost}+_x)/_h),_u,IF(_i=_n,1E+300,INDEX(_f,IF(_i=_n,_n,_i+1))),_v,IF(_w>_f,_w,_f),_q,IF(_v<_u,_v,_u),_c,{annualDemand}*_p+IF(_q=0,0,{annualDemand}*({orderCost}+_x)/_q)+_q/2*_h+{holdingRate}*_x/2,MAX(IF(_c<=MIN(_c)*(1+1E-12),_p+_x/_q)))
 * @native [scheme=incremental; output=cost; only {annualDemand}>0; only {holdingRate}+{holdingCost|0}>0 else #DIV/0!; only COUNT({priceBreaks})=2*ROWS({priceBreaks})] LET(_b,SORT({priceBreaks}),_f,INDEX(_b,0,1),_p,INDEX(_b,0,2),_h,{holdingRate}*_p+{holdingCost|0},_n,ROWS(_b),_i,SEQUENCE(_n),_t,IF(_i=1,_p,INDEX(_p,IF(_i=1,1,_i-1))),_x,MMULT(--(_i>=TRANSPOSE(_i)),(_t-_p)*_f*(_i>1)),_w,SQRT(2*{annualDemand}*({orderCost}+_x)/_h),_u,IF(_i=_n,1E+300,INDEX(_f,IF(_i=_n,_n,_i+1))),_v,IF(_w>_f,_w,_f),_q,IF(_v<_u,_v,_u),_c,{annualDemand}*_p+IF(_q=0,0,{annualDemand}*({orderCost}+_x)/_q)+_q/2*_h+{holdingRate}*_x/2,MIN(_c))
 * @example EOQ.DISCOUNT(600, 8, 0.2, {0, 0.3; 500, 0.29; 1000, 0.28}) = 500
 * @example EOQ.DISCOUNT(600, 8, 0.2, {0, 0.3; 500, 0.29; 1000, 0.28}, "incremental") = 400
 * @example EOQ.DISCOUNT(816, 12, 0, {1, 20; 50, 18; 80, 17; 100, 16}, "all", "cost", 4) = 13353.92
 * @source Hadley & Whitin (1963), ch. 2; Silver, Pyke & Thomas, ch. 4; Nahmias & Olsen, section 4.7; Stevenson, Operations Management, ch. 13 (holdingCost)
 * @remarks Less than the first quantity of the list cannot be ordered; write 0 or 1 where there is no minimum order. Where two lots cost the same, the smaller one is given. A price that rises with the quantity is refused as a mistake.
 * @see EOQ
 * @see EOQ.COST
 * @see HOLDINGCOST
 */
export function eoqDiscount(
  annualDemand: any[][],
  orderCost: any[][],
  holdingRate: any[][],
  priceBreaks: any[][],
  scheme?: DiscountScheme,
  output?: DiscountOutput,
  holdingCost?: any[][],
): any[][] {
  return eoqDiscountOf(
    annualDemand,
    orderCost,
    holdingRate,
    priceBreaks,
    scheme,
    output,
    holdingCost,
  );
}
eoqDiscount.described = eoqDiscountOf.described;
