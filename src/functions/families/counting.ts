import { countPlan as countPlanEngine } from "../../engine/counting/count-plan";
import { plannedCounts } from "../../engine/counting/daily-loads";
import { WorkingCalendar } from "../../engine/counting/working-calendar";
import type { Item } from "../../engine/planning/bill-explosion";
import { countingTexts } from "../../locales/en/functions-counting";
import { aggregate } from "../shapes/aggregate";
import { finite, type Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  date,
  dates,
  lastDate,
  optionalNotZero,
  optionalRange,
  table,
  whole,
} from "../arguments/argument";
import { classCountsOf, type ClassCounts } from "../readers/class-counts";
import { datesIn } from "../readers/dates";
import { itemsToCount, type ListOfItems } from "../readers/items-to-count";
import { labelKey } from "../readers/label";

/** Ten years; a plan is made anew long before. */
const mostDays = 3_660;

/** A sheet has no more, and each count is one. */
const mostRows = 1_048_576;

const lastCountedArgument = optionalRange(dates(date("lastCounted")));
const holidaysArgument = optionalRange(dates(date("holidays")));

const countPlanOf = aggregate(
  [
    table("items"),
    table("classes"),
    table("classCounts"),
    optionalNotZero(date("start")),
    optionalNotZero(whole("workingDays", 1, 366), 260),
    optionalNotZero(whole("days", 1, mostDays), 20),
    lastCountedArgument,
    holidaysArgument,
    optionalNotZero(whole("seed", 1, Number.MAX_SAFE_INTEGER), 1),
  ],
  (items, classes, classCounts, start, workingDays, days, lastCounted, holidays, seed) => {
    const list = itemsToCount(items, classes, {
      each: lastCountedArgument.each,
      grid: lastCounted,
    });
    const free = datesIn(holidaysArgument.each, holidays);
    const table = classCountsOf(classCounts, "classCounts");
    const groups = groupsOf(list, table);
    refuseTooMany(groups, table, workingDays, days);
    const plan = countPlanEngine(
      { classes: groups, lastCounted: list.lastCounted, countsAYear: table.countsAYear },
      { workingDays, days, seed },
    );
    if (plan.items.length === 0) throw new CellError("#N/A", countingTexts.nothingToCount);
    const calendar = datesOf(start as number | undefined, days, free);
    return Array.from(plan.items, (item, k): Answer[] => [
      finite(calendar[plan.days[k]]),
      shown(list.items[item]),
      shown(table.labels[groups[item]]),
    ]);
  },
);

/** The place of each item's class in the table. */
function groupsOf({ classes, places }: ListOfItems, { byKey }: ClassCounts): Int32Array {
  return Int32Array.from(classes, (label, k) => {
    const group = byKey.get(labelKey(label));
    if (group === undefined) {
      throw new CellError("#N/A", countingTexts.unknownClass(String(label), places[k]));
    }
    return group;
  });
}

/** Before memory is taken for it. */
function refuseTooMany(
  groups: Int32Array,
  { countsAYear }: ClassCounts,
  workingDays: number,
  days: number,
): void {
  const sizes = new Array<number>(countsAYear.length).fill(0);
  for (const group of groups) sizes[group]++;
  const counts = sizes.reduce(
    (sum, size, group) => sum + plannedCounts(size, countsAYear[group], workingDays, days),
    0,
  );
  if (counts > mostRows) {
    throw new CellError("#VALUE!", countingTexts.tooManyCounts(counts, days, mostRows));
  }
}

/** What stands for each working day of the plan: its date, or its number where there is no start. */
function datesOf(start: number | undefined, days: number, holidays: number[]): Int32Array {
  if (start === undefined) return Int32Array.from({ length: days }, (_, day) => day + 1);
  const dates = new WorkingCalendar(holidays).from(start, days);
  if (dates[days - 1] > lastDate) throw new CellError("#NUM!", "");
  return dates;
}

function shown(label: Item): Answer {
  return typeof label === "number" ? finite(label) : label;
}

/**
 * A plan for cycle counting: which items to count on which working day, each as often a year as its
 * class asks for, at even intervals and with the same work every day. One row for each count.
 *
 * @customfunction COUNTPLAN COUNTPLAN
 * @question Which items should be counted on which day?
 * @param items Name or number of each item, in the order of the classes, in one column or one row. Give an item that lies in several places a row for each.
 * @param classes Class of each item, such as A, B or C from ABC; a single class applies to every item. Upper or lower case makes no difference.
 * @param classCounts Two columns, a line for each class: the class, and how often a year each of its items is counted, 0 or more. 0.5 is every other year; 250/30 is every 30 of 250 working days.
 * @param [start] First day of the plan, as a date; if it is not a working day, the next one is used. If omitted, days are numbered 1, 2, 3 instead.
 * @param [workingDays] Working days in a year, a whole number from 1 to 366; 260 if omitted.
 * @param [days] Working days to list, a whole number from 1 to 3,660; 20 if omitted, four weeks. Give the working days of the year for the whole year.
 * @param [lastCounted] Day of each item's last count, as a date, in the order of the items; the longest ago come first. Where it is empty, 0 or a word such as never, the item was never counted and comes before them.
 * @param [holidays] Dates of days, besides Saturdays and Sundays, on which nobody counts.
 * @param [seed] Seed of the random draw among items last counted on the same day, a whole number without a unit, 1 or more; the same seed gives the same plan. 1 if omitted.
 * @returns Three columns, one row for each count: the date (the number of the working day where start is omitted), the item and its class; by day, then by class in the order of classCounts.
 * @formula \text{day}_k = \left\lfloor \dfrac{k \cdot \text{workingDays}}{n \cdot \text{classCounts}} \right\rfloor + 1 \qquad k = 0,\ 1,\ 2,\ \dots
 * @where k: the counts of one class, numbered from 0, which go through its items in the same order again and again; n: the items of the class; classCounts: its counts a year.
 * @throws #N/A A class is not in classCounts, the ranges differ in size, or no item is of a class that is counted.
 * @throws #VALUE! An item has no class, a class has no item, or stands twice in classCounts; a date is text; an item would be counted more than once a day, or the plan has more counts than a sheet has rows.
 * @throws #NUM! The plan goes on after the year 9999.
 * @case P1 and P2 are counted 6 times a year, P3 three times, on 12 working days. The first 4
 *   working days bring five counts: those counted longest ago come first.
 * @example COUNTPLAN({"P1"; "P2"; "P3"}, {"A"; "A"; "B"}, {"A", 6; "B", 3}, 45660, 12, 4, {45650; 45640; 45655}) = {45660, "P2", "A"; 45660, "P3", "B"; 45663, "P1", "A"; 45664, "P2", "A"; 45665, "P1", "A"}
 * @example COUNTPLAN({"P1"; "P2"; "P3"}, "A", {"A", 2}, "", 6, 6) = {1, "P3", "A"; 2, "P2", "A"; 3, "P1", "A"; 4, "P3", "A"; 5, "P2", "A"; 6, "P1", "A"}
 * @source APICS Dictionary, cycle counting; Brooks & Wilson, Inventory Record Accuracy; Wild, Best Practice in Inventory Management; Oracle, How cycle counts determine the number of items to count each day; Blackman & Vigna (2021)
 * @remarks In a year each item is counted as often as its class asks for; where that is not a whole number, once less or more, and the remainder is carried forward. Two counts of an item lie workingDays / counts working days apart, rounded one way or the other, and two days of a class differ by one count at most. The rounding puts one more count on the first day, so most classes have one more count then.
 * @remarks Keep start for as long as the plan runs, such as a month or the year: each plan begins with a count of every class, so a new plan every day, with TODAY(), counts small classes too often. When items have come or gone, make a new plan with the latest dates of the last counts: whatever is overdue comes first.
 * @remarks New items at the end of the list leave the draw of the others unchanged; another order of the rows gives a new draw.
 * @remarks Days without a count have no row. In a workbook with the 1904 date system Saturdays and Sundays fall on other dates: number the days there.
 * @see ABC
 * @see STOCKACCURACY
 * @see SHRINKAGE
 */
export function countPlan(
  items: any[][],
  classes: any[][],
  classCounts: any[][],
  start?: any[][],
  workingDays?: any[][],
  days?: any[][],
  lastCounted?: any[][],
  holidays?: any[][],
  seed?: any[][],
): any[][] {
  return countPlanOf(
    items,
    classes,
    classCounts,
    start,
    workingDays,
    days,
    lastCounted,
    holidays,
    seed,
  );
}
countPlan.described = countPlanOf.described;
