import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { wholeFormat } from "../../list/report-formats";
import { moneyText } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import type { HealthSince } from "../changes/change-since";
import type { Judged } from "../work/judged";
import { headerInCurrency, moneyFormat } from "./report-units";

/** What fits beside the chart. */
const mostMoves = 5;

/** What has changed since the stock was last checked: money by part, and who moved where. */
export function changeSections(pane: Pane, result: Judged): ReportSection[] {
  const { since } = stockHealthPart.of(pane);
  if (since === null) return [];
  return [
    byPartSection(pane, result, since),
    ...(since.moves.length === 0 ? [] : [movesSection(pane, result, since)]),
  ];
}

function byPartSection(pane: Pane, result: Judged, since: HealthSince): ReportSection {
  const { texts, formats } = pane;
  const words = texts.stockHealthReport.changes;
  const { day, before, after, otherSettings } = since;
  const sum = (of: typeof before) => stockParts.reduce((all, part) => all + of[part], 0);
  const line = (name: string, was: number, is: number): Cell[] => [name, was, is, is - was];
  const moved =
    since.items === 0
      ? words.none
      : words.moved(formats.count(since.items), moneyText(pane, result, since.money));
  const money = moneyFormat(result);
  return {
    role: "changes",
    columnRoles: ["part", "before", "now", "change"],
    heading: `${words.heading}, ${words.since(formats.day(day))}`,
    rows: [
      [
        ...[words.part, headerInCurrency(pane, result, words.before)],
        ...[headerInCurrency(pane, result, words.now)],
        headerInCurrency(pane, result, words.change),
      ],
      ...stockParts.map((part) => line(texts.stockHealth.parts[part], before[part], after[part])),
      line(words.all, sum(before), sum(after)),
      [moved],
      ...(otherSettings ? [[words.otherSettings]] : []),
    ],
    numberFormats: ["General", money, money, money],
    hasHeader: true,
  };
}

function movesSection(pane: Pane, result: Judged, { moves }: HealthSince): ReportSection {
  const { texts, formats } = pane;
  const words = texts.stockHealthReport.changes;
  const nameOf = (part: StockPart | null) =>
    part === null ? words.nowhere : texts.stockHealth.parts[part];
  const hidden = moves.length - mostMoves;
  return {
    role: "moves",
    columnRoles: ["from", "to", "items", "money"],
    heading: words.movedHeading,
    rows: [
      [words.from, words.to, words.items, headerInCurrency(pane, result, words.money)],
      ...moves
        .slice(0, mostMoves)
        .map(({ from, to, items, money }): Cell[] => [nameOf(from), nameOf(to), items, money]),
      ...(hidden > 0 ? [[words.most(formats.count(hidden))]] : []),
    ],
    numberFormats: ["General", "General", wholeFormat, moneyFormat(result)],
    hasHeader: true,
  };
}
