import { dayOf } from "../../engine/service/moment";
import { demandHistory as demandHistoryEngine } from "../../engine/demand/demand-history";
import { periodStarts, type PeriodLength } from "../../engine/demand/period-starts";
import { functionTexts as texts } from "../../locales/en/functions";
import { choice, data, date, dates, number, table, whole } from "../arguments/argument";
import { finite, type Answer } from "../cells/answer";
import { CellError, isFault } from "../cells/excel-error";
import { itemLines } from "../readers/item-lines";
import { wantedItems } from "../readers/wanted-items";
import { aggregate } from "../shapes/aggregate";
import { mostCells } from "../shapes/broadcast";

/** Twenty-seven years of days. */
const mostPeriods = 10_000;

/**
 * How long the periods of a history are.
 * @customenum {string}
 */
export enum HistoryPeriod {
  /** Months, from the same day of each month on. */
  month = "month",
  /** Single days. */
  day = "day",
  /** Seven days, from the first one on. */
  week = "week",
  /** Three months. */
  quarter = "quarter",
  /** Twelve months. */
  year = "year",
}

const datesArgument = dates(date("dates"));
const quantitiesArgument = data(number("quantities"));

const demandHistoryOf = aggregate(
  [
    table("items"),
    datesArgument,
    quantitiesArgument,
    table("list"),
    date("firstDay"),
    whole("periods", 1, mostPeriods),
    choice("period", Object.values(HistoryPeriod)),
  ],
  (items, dateCells, quantities, list, firstDay, periods, period) => {
    const wanted = wantedItems("list", list);
    if (wanted.cells.length * periods > mostCells) {
      throw new CellError(
        "#VALUE!",
        texts.tooManyForItems(wanted.cells.length, periods, mostCells),
      );
    }
    const lines = itemLines(
      { name: "items", grid: items },
      { each: datesArgument.each, grid: dateCells },
      { each: quantitiesArgument.each, grid: quantities },
      wanted.places,
    );
    const history = demandHistoryEngine(
      { ...lines, days: lines.dates.map(dayOf) },
      wanted.places.size,
      periodStarts(dayOf(firstDay), periods, period as PeriodLength),
    );
    return wanted.cells.map((place): Answer[] => {
      if (place === null) return new Array<Answer>(periods).fill("");
      const fault = isFault(place) ? place : lines.faults.get(place);
      if (fault !== undefined) return new Array<Answer>(periods).fill(fault);
      return rowOf(history, (place as number) * periods, periods);
    });
  },
);

/** The periods of one item; those before its first line are empty. */
function rowOf(history: Float64Array, start: number, periods: number): Answer[] {
  const row = new Array<Answer>(periods);
  for (let t = 0; t < periods; t++) {
    const units = history[start + t];
    row[t] = units === units ? finite(units) : "";
  }
  return row;
}

/**
 * Demand history from order lines, in units per period: one row for each item of a list, one column
 * for each period.
 *
 * @customfunction DEMANDHISTORY DEMANDHISTORY
 * @question How do I turn order lines into demand per month?
 * @param items Item of each order line, its name or number, in one column; a single item goes with every line. Units are summed for the same item, whatever its capitals.
 * @param dates Date of each order line, with or without a time of day. A line with a quantity and no date is #VALUE!.
 * @param quantities Units of each order line; negative ones are returns and are taken off. A line where it is empty or 0 is skipped.
 * @param list Items to give a row of periods each, in the order wanted, such as UNIQUE of the items.
 * @param firstDay First day of the first period, as a date.
 * @param periods How many periods, 1 to 10,000.
 * @param {HistoryPeriod} [period] month (if omitted), day, week, quarter or year, each from firstDay on.
 * @returns Units per period, one row for each item of list. 0 in a period without a line, empty before the item's first line.
 * @formula \text{history}_{i,t} = \sum \text{quantities of item } i \text{ with } \text{start}_t \le \text{dates} < \text{start}_{t+1} \qquad \text{start}_1 = \text{firstDay}
 * @where start: the first day of a period, one period after the one before it.
 * @throws #VALUE! A line of the item has a date that is text or missing, or a quantity that is text; the item's row shows it and names the line's row. In every row where a line has a quantity and no item.
 * @throws #N/A The ranges of lines differ in size.
 * @case A sold 5 on 3 January 2025 and 7 in March, of which 2 came back; B sold 4 in January. From
 *   January on, A's months are 5, 0 and 5, B's 4, 0 and 0.
 * @example DEMANDHISTORY({"A"; "B"; "A"; "a"}, {45660; 45665; 45720; 45740}, {5; 4; 7; -2}, {"A"; "B"}, 45658, 3) = {5, 0, 5; 4, 0, 0}
 * @example DEMANDHISTORY({"A"; "B"}, {45660; 45700}, {5; 4}, {"A"; "B"}, 45658, 2) = {5, 0; "", 4}
 * @example DEMANDHISTORY("A", {45658; 45664; 45665.5}, {1; 2; 3}, "A", 45658, 2, "week") = {3, 3}
 * @source The time buckets of demand planning: Silver, Pyke & Thomas, ch. 3; Microsoft, SUMIFS and EDATE functions
 * @remarks Months, quarters and years begin on firstDay's day of the month, or on the last day of a shorter month, as EDATE has it; weeks on firstDay's weekday.
 * @remarks A line before firstDay adds nothing, but shows that the item was there: its periods without a line are then 0. Lines after the last period are not counted.
 * @remarks An item is the same in capitals or not, with blanks around it or not, as a number or as its digits; there are no wildcards. An item of list without any line up to the last period has an empty row, and so has an empty cell. What is wrong with lines of other items does not matter. The first row may hold headings.
 * @remarks In a workbook with the 1904 date system months begin on other days: use day or week there.
 * @remarks The result is a history for XYZ, DEMANDPATTERN, DEMANDFORECAST and SAFETYSTOCK.HISTORY, one item a row.
 * @see DEMANDFORECAST
 * @see DEMANDPATTERN
 * @see XYZ
 * @see SAFETYSTOCK.HISTORY
 */
export function demandHistory(
  items: any[][],
  dates: any[][],
  quantities: any[][],
  list: any[][],
  firstDay: any[][],
  periods: any[][],
  period?: HistoryPeriod,
): any[][] {
  return demandHistoryOf(items, dates, quantities, list, firstDay, periods, period);
}
demandHistory.described = demandHistoryOf.described;
