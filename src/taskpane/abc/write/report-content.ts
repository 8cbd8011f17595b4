import type { ReportContent, ReportSection } from "../../../workbook/excel/types";
import { listName, reportFrame } from "../../list/report-frame";
import { reportTable } from "../../list/report-table";
import type { Pane } from "../../pane/pane";
import { changesSections } from "./report-changes";
import { reportChart } from "./report-chart";
import { classesSection, groupsSection, matrixSection } from "./report-classes";
import { findingsSection } from "./report-findings";
import { aboutLine, figures, headline } from "./report-front";
import { largestSection } from "./report-largest";
import { heatMapSection } from "./report-matrix";
import { settingsSection } from "./report-settings";
import { moneyOf, type Money } from "./money";
import type { Run } from "./run";
import { tableColumns } from "./sorted-table";

type Parts = Pick<Pane, "texts" | "formats">;

/** A report of classes always has its page one and its Pareto chart. */
export type AbcReport = ReportContent & Required<Pick<ReportContent, "chart" | "front">>;

/** What fits on page one, and what page two has room for. */
const onPageOne = { moves: 5, items: 5, groups: 6 };
const onPageTwo = { moves: Infinity, items: 100 };

/**
 * What the report sheet says: plain data, which the workbook writes as it is.
 *
 * @param shownGroup the group whose chart and classes are shown; all groups together without one
 */
export function reportContent(
  pane: Parts,
  run: Run,
  today: Date,
  shownGroup: number | null = null,
): AbcReport {
  const { report } = pane.texts;
  const { checked, result } = run;
  const money = moneyOf(pane, run);
  const columns = tableColumns(pane, run, money);
  const { order } = result.pareto;
  return {
    sheetName: report.sheetName,
    title: report.title(listName(checked.list)),
    front: {
      about: aboutLine(pane, run, today),
      headline: headline(pane, run),
      figures: figures(pane, run, money),
      ...pageOne(pane, run, money, shownGroup),
    },
    sections: [
      ...matrixSection(pane, result, money),
      ...(result.groups.length > onPageOne.groups ? groupsSection(pane, result, money) : []),
      ...furtherChanges(pane, run, money),
      findingsSection(pane, run, money),
      settingsSection(pane, run, money, today),
    ],
    ...reportTable(columns, order),
    chart: reportChart(pane, run, money, shownGroup),
    ...reportFrame(pane, checked.list, today),
    source: checked.source,
  };
}

/** The classes beside the chart; below it the groups, or what has changed since the last run. */
function pageOne(
  pane: Parts,
  run: Run,
  money: Money,
  shownGroup: number | null,
): Pick<AbcReport["front"], "beside" | "below"> {
  const { result } = run;
  const heatMap = heatMapSection(pane, result);
  const group = result.groups.length > 1 ? result.groups[shownGroup ?? -1] : undefined;
  const ofGroup = group === undefined ? [] : [classesSection(pane, result, money, group)];
  const beside = [classesSection(pane, result, money), ...ofGroup, ...heatMap];
  if (beside.length === 1) beside.push(...largestSection(pane, run, money));
  const [moves = [], items = []] = changesSections(pane, run, money, onPageOne).map((one) => [one]);
  const groups = groupsSection(pane, result, money, onPageOne.groups);
  const below: [ReportSection[], ReportSection[]] =
    groups.length > 0 ? [groups, []] : [moves, items];
  return { beside, below };
}

/** Those that page one has no room for. */
function furtherChanges(pane: Parts, run: Run, money: Money): ReportSection[] {
  const { changes, groups } = run.result;
  if (changes === null) return [];
  const [moves, items] = changesSections(pane, run, money, onPageTwo);
  const hasMoves = changes.moves.length > onPageOne.moves || groups.length > 1;
  const hasItems = changes.moved.length > onPageOne.items || groups.length > 1;
  return [...(hasMoves ? [moves] : []), ...(hasItems && items !== undefined ? [items] : [])];
}
