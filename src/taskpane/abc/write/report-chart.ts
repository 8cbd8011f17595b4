import type { Cell, ReportChart } from "../../../workbook/excel/types";
import { groupName } from "../answer/group-name";
import type { GroupResult } from "../classes/result";
import { methods } from "../methods/methods";
import { listName } from "../../list/report-frame";
import { scoreFormat, shareFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { itemName } from "../rows/item-name";
import type { Money } from "./money";

import type { Run } from "./run";
import { finite } from "./sorted-table";

type Parts = Pick<Pane, "texts" | "formats">;

/** More names than this under an axis cannot be read. */
const mostNames = 12;
/** More bars than this are not told from each other. */
const mostBars = 160;
/** So many ranks are named along the axis. */
const ranksNamed = 10;
const mostGroups = 40;
/** Longer ones stand aslant under the axis, and take the room of the bars. */
const longestName = 12;
const longestGroup = 24;

/** The Pareto chart of the group, or of all groups side by side where none is chosen. */
export function reportChart(
  pane: Parts,
  run: Run,
  money: Money,
  shownGroup: number | null,
): ReportChart {
  const { groups } = run.result;
  const group = groups.length === 1 ? groups[0] : groups[shownGroup ?? -1];
  return group === undefined
    ? chartOfGroups(pane, run, money)
    : chartOfItems(pane, run, money, group);
}

function chartOfItems(pane: Parts, run: Run, money: Money, group: GroupResult): ReportChart {
  const { texts, formats } = pane;
  const { chart: words } = texts.report;
  const { result, checked } = run;
  const { pareto, ranked, method, groups, settings } = result;
  const { aShare, bShare, rule } = settings;
  const isScore = methods[method].scores !== undefined;
  const count = group.end - group.start;
  const step = stepFor(count);
  // With the count rule the lines are not shares of value, so the curve is not cut by them.
  const lines = rule === "count" ? [] : [aShare, bShare];
  const name = (item: number) => itemName(texts, checked.rows, result.items, item);
  const hasNames =
    count <= mostNames &&
    Array.from(pareto.order.subarray(group.start, group.end)).every(
      (item) => name(item).length <= longestName,
    );
  const rows = placesOf(count, step).map((place): Cell[] => {
    const item = pareto.order[group.start + place - 1];
    return [
      hasNames ? name(item) : place,
      finite(Math.max(0, ranked[item])),
      finite(pareto.cumulativeShare[item]),
      ...lines,
    ];
  });
  const value = isScore ? texts.report.table.score : money.named(words.value);
  const what = isScore ? words.ofScores : words.ofValue;
  return {
    title:
      groups.length === 1
        ? words.title(listName(run.checked.list))
        : words.titleOfGroup(groupName(pane, group), listName(run.checked.list)),
    heading: words.data,
    header: [
      hasNames ? words.item : words.rank,
      value,
      what,
      ...lines.map((line, k) => words.line("AB"[k], formats.line(line))),
    ],
    rows,
    numberFormats: [
      hasNames ? "General" : wholeFormat,
      isScore ? scoreFormat : money.format,
      ...Array<string>(lines.length + 1).fill(shareFormat),
    ],
    categoryTitle: hasNames
      ? words.items(formats.count(count))
      : words.ranks(formats.count(count), formats.whole(step), step),
    valueTitle: isScore ? value : words.perItem(value),
    shareTitle: what,
    namesApart: hasNames ? 1 : Math.max(1, Math.round(rows.length / ranksNamed)),
  };
}

function chartOfGroups(pane: Parts, run: Run, money: Money): ReportChart {
  const { texts, formats } = pane;
  const { chart: words } = texts.report;
  const { groups, total } = run.result;
  let sum = 0;
  const rows = groups.slice(0, mostGroups).map((group): Cell[] => {
    sum += group.total;
    return [
      short(groupName(pane, group)),
      finite(group.total),
      finite(total > 0 ? sum / total : 0),
    ];
  });
  const value = money.named(words.value);
  return {
    title: words.titleOfGroups(listName(run.checked.list)),
    heading: words.data,
    header: [words.group, value, words.ofValue],
    rows,
    numberFormats: ["General", money.sumFormat, shareFormat],
    categoryTitle: words.groups(formats.count(groups.length)),
    valueTitle: value,
    shareTitle: words.ofValue,
    namesApart: 1,
  };
}

/** 1, 2, 5, 10, 20 …: the least by which few enough bars are left. */
function stepFor(count: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((each) => each * power).find((each) => count / each <= mostBars);
    if (step !== undefined) return step;
  }
}

/** The first place, every so many, and the last. */
function placesOf(count: number, step: number): number[] {
  if (step === 1) return Array.from({ length: count }, (_, place) => place + 1);
  const places = [1];
  for (let place = step; place < count; place += step) places.push(place);
  return [...places, count];
}

function short(name: string): string {
  return name.length > longestGroup ? `${name.slice(0, longestGroup - 1)}…` : name;
}
