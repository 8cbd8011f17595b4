import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { itemName } from "../../list/role-cell";
import { tenthsFormat } from "../../list/report-formats";
import { sinceSection } from "../../list/since/since-section";
import type { Pane } from "../../pane/pane";
import type { CapitalSince } from "../changes/capital-since";
import { sinceFigures } from "../changes/since-figures";
import { sinceWords } from "../changes/since-words";
import { workingCapitalPart } from "../state";
import type { Worked } from "../work/worked";
import { inCurrency, known, moneyFormat } from "./report-units";

/** What has changed since the list was last worked out; nothing where that is not known. */
export function changesSections(pane: Pane, result: Worked): ReportSection[] {
  const { since } = workingCapitalPart.of(pane);
  if (since === null) return [];
  const { texts, formats } = pane;
  const words = texts.capitalReport.changes;
  const figures = sinceFigures(pane, result, since);
  const of = (wanted: "money" | "days") =>
    figures
      .filter(({ kind }) => kind === wanted)
      .map(({ name, was, is }) => ({ name, was: known(was), is: known(is) }));
  return [
    sinceSection(pane, {
      ...{ role: "changes", heading: texts.since.heading(formats.day(since.day)) },
      ...{ what: words.what, format: moneyFormat(result), figures: of("money") },
      inUnit: (header) => inCurrency(pane, result, header),
      said: sinceWords(pane, result, since),
    }),
    sinceSection(pane, {
      ...{ role: "changesOfDays", heading: words.daysHeading },
      ...{ what: words.what, format: tenthsFormat, figures: of("days"), said: [] },
    }),
  ];
}

/** The items whose need has changed most. */
export function movedSection(pane: Pane, result: Worked): ReportSection[] {
  const { since } = workingCapitalPart.of(pane);
  if (since === null || since.items === null || since.items.moved.length === 0) return [];
  return [movedItems(pane, result, since.items)];
}

function movedItems(
  pane: Pane,
  result: Worked,
  { moved, count }: NonNullable<CapitalSince["items"]>,
): ReportSection {
  const { texts, formats } = pane;
  const words = texts.capitalReport.changes;
  const money = moneyFormat(result);
  const hidden = count - moved.length;
  return {
    role: "moved",
    columnRoles: ["item", "before", "now", "change"],
    heading: words.movedHeading,
    rows: [
      [
        texts.workingCapital.items.item,
        ...[texts.since.before, texts.since.now, texts.since.change].map((header) =>
          inCurrency(pane, result, header),
        ),
      ],
      ...moved.map(({ row, before, after }): Cell[] => [
        ...[itemName(pane, result.rows, row), before, after, after - before],
      ]),
      ...(hidden > 0 ? [[words.hidden(formats.count(hidden))]] : []),
    ],
    numberFormats: ["General", money, money, money],
    hasHeader: true,
  };
}
