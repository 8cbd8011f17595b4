import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { wholeFormat } from "../../list/report-formats";
import { moneyText } from "../../list/money-text";
import { sinceSection } from "../../list/since/since-section";
import type { Pane } from "../../pane/pane";
import { stockHealthPart } from "../state";
import type { HealthSince } from "../changes/change-since";
import { wholeOf } from "../changes/former-health";
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
  const moved =
    since.items === 0
      ? words.none
      : words.moved(formats.count(since.items), moneyText(pane, result, since.money));
  return sinceSection(pane, {
    ...{ role: "changes", heading: texts.since.heading(formats.day(day)) },
    ...{ what: words.part, format: moneyFormat(result) },
    inUnit: (header) => headerInCurrency(pane, result, header),
    figures: [
      ...stockParts.map((part) => ({
        ...{ name: texts.stockHealth.parts[part], was: before[part], is: after[part] },
      })),
      { name: words.all, was: wholeOf(before), is: wholeOf(after) },
    ],
    said: [moved, ...(otherSettings ? [words.otherSettings] : [])],
  });
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
