import { expiryRisk as expiryRiskEngine } from "../../engine/flow/expiry-risk";
import { stockByAge } from "../../engine/flow/stock-age";
import { dayOf } from "../../engine/service/moment";
import { functionTexts as texts } from "../../locales/en/functions";
import { lineTexts } from "../../locales/en/functions-lines";
import { data, date, dates, number, optionalRange, table, zeroOrMore } from "../arguments/argument";
import { numberOf } from "../arguments/number-argument";
import { faultFrom, finite, type Answer } from "../cells/answer";
import { readCell } from "../cells/cell";
import { CellError, isFault } from "../cells/excel-error";
import { gridOf, type Grid } from "../cells/grid";
import { ageLimitsOf } from "../readers/age-limits";
import { batchesOf } from "../readers/batches";
import { linesByItem } from "../readers/lines-by-item";
import { itemLines, type ItemLines } from "../readers/item-lines";
import { oneLine } from "../readers/one-line";
import { alongside } from "../readers/plan";
import { wantedItems } from "../readers/wanted-items";
import { aggregate } from "../shapes/aggregate";
import type { DescribedFunction } from "../shapes/described";
import { oneItemARow } from "../shapes/one-item-a-row";

const onHandArgument = number("onHand");
const receiptDatesArgument = dates(date("receiptDates"));
const receiptQuantitiesArgument = data(zeroOrMore("receiptQuantities"));
const asOfArgument = date("asOf");
const listArguments = [
  table("ageLimits"),
  optionalRange(table("items")),
  optionalRange(table("receiptItems")),
] as const;

/** Stands for the item of receipts that are all of one. */
const onlyItem = "1";
const onlyPlace = new Map([[onlyItem, 0]]);

function receiptsOf(
  items: Grid,
  receiptDates: Grid,
  quantities: Grid,
  wanted: ReadonlyMap<string, number>,
): ItemLines {
  return itemLines(
    { name: "receiptItems", grid: items },
    { each: receiptDatesArgument.each, grid: receiptDates },
    { each: receiptQuantitiesArgument.each, grid: quantities },
    wanted,
  );
}

function agesOf(dates: Float64Array, asOf: number): Float64Array {
  const today = dayOf(asOf);
  return dates.map((received) => today - dayOf(received));
}

const stockAgeOfItem = oneItemARow(
  [onHandArgument, receiptDatesArgument, receiptQuantitiesArgument, asOfArgument, ...listArguments],
  (onHand, receiptDates, quantities, asOf, ageLimits) => {
    const limits = ageLimitsOf("ageLimits", ageLimits);
    const receipts = receiptsOf(gridOf(onlyItem), receiptDates, quantities, onlyPlace);
    const fault = receipts.faults.get(0);
    if (fault !== undefined) throw fault;
    const ages = agesOf(receipts.dates, asOf);
    return [stockByAge(onHand, ages, receipts.quantities, limits).map(finite)];
  },
);

const stockAgeOfList = aggregate(
  [
    table("onHand"),
    receiptDatesArgument,
    receiptQuantitiesArgument,
    asOfArgument,
    ...listArguments,
  ],
  (onHand, receiptDates, quantities, asOf, ageLimits, items, receiptItems) => {
    const limits = ageLimitsOf("ageLimits", ageLimits);
    const wanted = wantedItems("items", items);
    const receipts = receiptsOf(receiptItems, receiptDates, quantities, wanted.places);
    const byItem = linesByItem(receipts, wanted.places.size);
    const ages = agesOf(receipts.dates, asOf);
    const units = oneLine("onHand", onHand);
    const agesOfRow = (row: number): Answer[] => {
      const place = wanted.cells[row] ?? null;
      const content = readCell(units[row]);
      if (place === null) {
        if (content.kind === "blank" || (content.kind === "number" && content.number === 0)) {
          return [""];
        }
        throw row >= wanted.cells.length
          ? new CellError("#N/A", texts.noPartner("items"))
          : new CellError("#VALUE!", lineTexts.noItem("items"));
      }
      if (isFault(place)) throw place;
      if (row >= units.length) throw new CellError("#N/A", texts.noPartner("onHand"));
      const left = numberOf(onHandArgument, content) as number;
      const fault = receipts.faults.get(place);
      if (fault !== undefined) throw fault;
      const lines = byItem(place);
      return stockByAge(
        left,
        lines.map((line) => ages[line]),
        lines.map((line) => receipts.quantities[line]),
        limits,
      ).map(finite);
    };
    return Array.from({ length: Math.max(units.length, wanted.cells.length) }, (_, row) => {
      try {
        return filledUp(agesOfRow(row), limits.length + 2);
      } catch (thrown) {
        return new Array<Answer>(limits.length + 2).fill(faultFrom(thrown));
      }
    });
  },
);

function filledUp(row: Answer[], width: number): Answer[] {
  return row.length === width ? row : new Array<Answer>(width).fill("");
}

function isGiven(raw: unknown): boolean {
  return gridOf(raw).cells.some((row) => row.some((cell) => readCell(cell).kind !== "blank"));
}

const stockAgeOf: DescribedFunction = Object.assign(
  (...raw: unknown[]) => {
    const [hasItems, hasReceiptItems] = [isGiven(raw[5]), isGiven(raw[6])];
    if (!hasItems && !hasReceiptItems) return stockAgeOfItem(...raw);
    return hasItems && hasReceiptItems ? stockAgeOfList(...raw) : onlyOneGiven(hasItems);
  },
  { described: stockAgeOfItem.described },
);

const onlyOneGiven = (hasItems: boolean) =>
  aggregate([], () => {
    const [given, missing] = hasItems ? ["items", "receiptItems"] : ["receiptItems", "items"];
    throw new CellError("#VALUE!", lineTexts.bothItems(given, missing));
  })();

/**
 * Stock by age, in units: what is on hand is taken to be what came in last. One column for each age
 * limit, one for what is older, and one for what is older than the records.
 *
 * @customfunction STOCKAGE STOCKAGE
 * @question How old is my stock?
 * @param onHand Units on hand, or a column with one item per cell; below 0 they stand in the last column.
 * @param receiptDates Day of each receipt, as a date, in any order; in one column or one row, or a block with one item per row. A receipt after asOf is not counted.
 * @param receiptQuantities Units of each receipt, 0 or more, without issues. Where it is empty or 0 there is no receipt.
 * @param asOf Date on which the ages are taken, such as TODAY().
 * @param ageLimits Ages in days up to which a column counts, more than 0 and rising, such as {30, 60, 90}.
 * @param [items] Names or numbers of the items whose units are onHand, one per cell, where the receipts of all items stand in one list.
 * @param [receiptItems] Item of each receipt in that list, its name or number; units of other items are skipped.
 * @returns Units: up to each limit, over the last one, and older than the records. They add up to onHand.
 * @items onHand and asOf are one cell per item or one for all, receiptDates and receiptQuantities one row per item; or, with items and receiptItems, all receipts one below the other. The result has one row per item.
 * @formula \text{units}_i = \min\left(\text{receiptQuantities}_i,\ \text{onHand} - \text{units of newer receipts}\right) \qquad \text{age}_i = \text{asOf} - \text{receiptDates}_i
 * @where units: what is left of receipt i; it is counted in the first column whose limit its age does not exceed.
 * @throws #VALUE! A receipt has no date, or a date that is text; ageLimits do not rise; or only one of items and receiptItems is given.
 * @throws #N/A The ranges differ in size.
 * @case 7 are on hand; 5 came 15 days ago and 5 came 45 days ago. So 5 are up to 30 days old and 2 up to 60.
 * @example STOCKAGE(7, {45685; 45655}, {5; 5}, 45700, {30, 60}) = {5, 2, 0, 0}
 * @example STOCKAGE({7; 20}, {45685, 45655; 45600, ""}, {5, 5; 8, ""}, 45700, {30, 60}) = {5, 2, 0, 0; 0, 0, 8, 12}
 * @example STOCKAGE({7; 20}, {45685; 45600; 45655}, {5; 8; 5}, 45700, {30, 60}, {"A"; "B"}, {"A"; "B"; "A"}) = {5, 2, 0, 0; 0, 0, 8, 12}
 * @source ERPNext, Stock Ageing report; Sellercloud, Inventory Aging Report; IAS 2 Inventories, paragraph 25 (first in, first out)
 * @remarks An age of exactly a limit is within it. Receipts of the last column came before the first receipt of the list: give a longer list to learn their age. Times of day do not count. Names are the same in capitals or not, as a number or as its digits. Times the cost of a unit it is the value by age; WRITEDOWN gives what to write off.
 * @see EXPIRYRISK
 * @see STOCKVALUE
 * @see WRITEDOWN
 * @see STOCKLEDGER
 */
export function stockAge(
  onHand: any[][],
  receiptDates: any[][],
  receiptQuantities: any[][],
  asOf: any[][],
  ageLimits: any[][],
  items?: any[][],
  receiptItems?: any[][],
): any[][] {
  return stockAgeOf(onHand, receiptDates, receiptQuantities, asOf, ageLimits, items, receiptItems);
}
stockAge.described = stockAgeOf.described;

const batchQuantitiesArgument = data(zeroOrMore("quantities"));
const expiryDatesArgument = dates(date("expiryDates"));

const expiryRiskOf = oneItemARow(
  [batchQuantitiesArgument, expiryDatesArgument, date("asOf"), zeroOrMore("dailyDemand")],
  (quantities, expiryDates, asOf, dailyDemand) => {
    const batches = batchesOf(
      { each: batchQuantitiesArgument.each, grid: quantities },
      { each: expiryDatesArgument.each, grid: expiryDates },
    );
    const today = dayOf(asOf);
    const days = batches.dates.map((expiry) => dayOf(expiry) - today);
    const answers = new Array<Answer>(batches.count).fill("");
    expiryRiskEngine(batches.quantities, days, dailyDemand).forEach((units, batch) => {
      answers[batches.places[batch]] = finite(units);
    });
    return alongside(batches, answers);
  },
);

/**
 * Expiry risk, in units: how much of each batch will not be used before it expires, at a steady
 * demand that takes what expires first.
 *
 * @customfunction EXPIRYRISK EXPIRYRISK
 * @question How much of my stock will expire before it is used?
 * @param quantities Units of each batch, 0 or more, in one column or one row, in any order; or a block with one item per row.
 * @param expiryDates Last day on which each batch can be used, as a date.
 * @param asOf Date of the count, at its end, such as TODAY(): demand counts from the next day on.
 * @param dailyDemand Units used per day, 0 or more.
 * @returns Units at risk of each batch, in the direction of the batches.
 * @items quantities and expiryDates are one row per item each, with one column per batch; asOf and dailyDemand are one cell per item or one for all.
 * @formula \text{at risk}_i = \text{quantities}_i - \text{used}_i \qquad \text{used}_i = \min\left(\text{quantities}_i,\ \text{dailyDemand} \cdot \left(\text{expiryDates}_i - \text{asOf}\right) - \text{used by earlier batches}\right)
 * @where used: 0 where it would be below 0. Earlier batches expire sooner; of batches of one day the first in the list is used first.
 * @throws #VALUE! A batch has no date, or a date that is text.
 * @throws #N/A There is no batch, or the ranges differ in size.
 * @case 10 a day are used. A batch of 30 expires in 2 days: 10 are left over. The batch of 50 that expires in 6 days is used on the 4 days after that: 10 are left over too.
 * @example EXPIRYRISK({30; 50}, {45702; 45706}, 45700, 10) = {10; 10}
 * @example EXPIRYRISK({30, 50; 48, ""}, {45702, 45706; 45704, ""}, 45700, {10; 10}) = {10, 10; 8, ""}
 * @source Oracle, How On-Hand Lots Are Consumed in Replenishment Plans; first expired, first out (FEFO)
 * @remarks A batch whose date is asOf or earlier is lost. What is left of a batch after its date is not used any more: later batches meet the demand from then on. A shelf life that customers ask for shortens the time: subtract its days from expiryDates. Times of day do not count. Without a quantity there is no batch, and its cell stays empty.
 * @see STOCKAGE
 * @see COVERAGE.FORWARD
 * @see WRITEDOWN
 */
export function expiryRisk(
  quantities: any[][],
  expiryDates: any[][],
  asOf: any[][],
  dailyDemand: any[][],
): any[][] {
  return expiryRiskOf(quantities, expiryDates, asOf, dailyDemand);
}
expiryRisk.described = expiryRiskOf.described;
