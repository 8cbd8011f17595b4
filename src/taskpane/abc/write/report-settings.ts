import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { columnName } from "../../list/column-name";
import type { ListColumns } from "../columns/list-columns";
import { valueUnit } from "../columns/value-unit";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import type { Run } from "./run";

type Parts = Pick<Pane, "texts" | "formats">;

/** By what the list was classified, so that anybody can do it again. */
export function settingsSection(pane: Parts, run: Run, today: Date): ReportSection {
  const { texts, formats } = pane;
  const { settings: words } = texts.report;
  const { list, columns } = run.checked;
  const { aShare, bShare, rule, margin } = run.result.settings;
  const named = namer(pane, run);
  const unit = valueUnit(list, columns);
  return {
    role: "settings",
    columnRoles: [],
    heading: words.heading,
    rows: [
      [words.list, placeName(list.place)],
      [words.item, named(columns.item)],
      ...(columns.description === null ? [] : [[words.description, named(columns.description)]]),
      [words.value, valueText(pane, columns, named)],
      ...(unit === null || unit === "money" ? [] : [[words.unit, words.units[unit]]]),
      ...methodRows(pane, run, named),
      ...(columns.group === null ? [] : [[words.group, named(columns.group)]]),
      [words.lines, words.linesOf(formats.line(aShare), formats.line(bShare))],
      [words.rule, texts.report.rules[rule]],
      ...(margin > 0 ? [[words.margin, formats.line(margin)]] : []),
      [words.made, formats.date(today)],
    ],
    numberFormats: ["General", "General"],
    hasHeader: false,
  };
}

type Namer = (column: number | null) => string;

function namer({ texts }: Parts, { checked: { list, columns } }: Run): Namer {
  return (column) =>
    column === null ? texts.report.settings.itemByRow : columnName(texts, list, columns, column);
}

function valueText({ texts }: Parts, columns: ListColumns, named: Namer): string {
  const { settings: words } = texts.report;
  if (columns.valueFrom === "column") return named(columns.value);
  if (columns.valueFrom === "product") {
    return words.product(named(columns.quantity), named(columns.price));
  }
  return columns.price === null
    ? words.periodsSum
    : words.product(words.periodsSum, named(columns.price));
}

function methodRows({ texts, formats }: Parts, { checked, result }: Run, named: Namer): Cell[][] {
  const { settings: words } = texts.report;
  const { columns } = checked;
  const { scope, weights, xLimit, yLimit } = result.settings;
  switch (columns.method) {
    case "value":
      return [];
    case "twoStage":
      return [
        [words.second, named(columns.second)],
        [words.scope, texts.choose.scopes[scope].name],
      ];
    case "weighted":
      return [columns.value, ...columns.further].map((column, k) => [
        words.criterion(String(k + 1)),
        words.weighted(
          k === 0 ? valueText({ texts, formats }, columns, named) : named(column),
          formats.entry(weights[k]),
        ),
      ]);
    case "steadiness":
      return [
        [words.periods, words.fromTo(named(columns.firstPeriod), named(columns.lastPeriod))],
        [words.limits, words.limitsOf(formats.entry(xLimit), formats.entry(yLimit))],
      ];
  }
}
