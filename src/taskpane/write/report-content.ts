import type { Cell, Progress, ReportContent, ReportSection } from "../../workbook/types";
import { fates } from "../check/fates";
import { fateSentence, findingTitle } from "../check/finding-texts";
import { columnName } from "../see/column-name";
import { placeName } from "../see/place-name";
import type { Pane } from "../state/pane";
import type { CheckedList } from "../state/pane-state";
import type { Result } from "../look/classify";
import {
  finite,
  shareFormat,
  sortedTable,
  tableColumns,
  wholeFormat,
  type TableColumn,
} from "./sorted-table";

export interface Run {
  checked: CheckedList;
  result: Result;
}

type Parts = Pick<Pane, "texts" | "formats">;

/** What the report sheet says: plain data, which the workbook writes as it is. */
export async function reportContent(
  pane: Parts,
  run: Run,
  today: Date,
  progress: Progress,
): Promise<ReportContent> {
  const { report } = pane.texts;
  const name = placeName(run.checked.list.place);
  const valueFormat = run.result.items.values.every(Number.isInteger) ? wholeFormat : "#,##0.00";
  const columns = tableColumns(pane, run, valueFormat);
  const at = (role: TableColumn["role"]) => columns.findIndex((column) => column.role === role);
  return {
    sheetName: report.sheetName,
    title: report.title(name),
    sections: [
      settingsSection(pane, run, today),
      findingsSection(pane, run),
      classesSection(pane, run.result, valueFormat),
    ],
    table: await sortedTable(run.result, columns, progress),
    tableNumberFormats: columns.map(({ format }) => format),
    chart: {
      title: report.chart(name),
      categoryColumn: at("description") < 0 ? at("item") : at("description"),
      valueColumn: at("value"),
      cumulativeColumn: at("cumulative"),
      lineColumns: [at("lineA"), at("lineB")].filter((column) => column >= 0),
    },
  };
}

function settingsSection({ texts, formats }: Parts, run: Run, today: Date): ReportSection {
  const { settings } = texts.report;
  const { list, columns } = run.checked;
  const { aShare, bShare, rule } = run.result.settings;
  const named = (column: number | null) =>
    column === null ? settings.itemByRow : columnName(texts, list, columns, column);
  const value =
    columns.valueFrom === "column"
      ? named(columns.value)
      : settings.product(named(columns.quantity), named(columns.price));
  return {
    heading: settings.heading,
    rows: [
      [settings.list, placeName(list.place)],
      [settings.item, named(columns.item)],
      ...(columns.description === null ? [] : [[settings.description, named(columns.description)]]),
      [settings.value, value],
      [settings.lines, settings.linesOf(formats.line(aShare), formats.line(bShare))],
      [settings.rule, texts.report.rules[rule]],
      [settings.made, formats.date(today)],
    ],
    numberFormats: ["General", "General"],
    hasHeader: false,
  };
}

function findingsSection({ texts, formats }: Parts, { checked }: Run): ReportSection {
  const { findings: words } = texts.report;
  const { ledger, findings, items } = checked.sorted;
  const itemCount = texts.words.items(formats.count(items.count));
  const hidden: Cell[][] =
    ledger.hidden > 0 ? [[words.hidden, ledger.hidden, words.hiddenFate]] : [];
  return {
    heading: words.heading,
    rows: [
      words.header,
      [words.all, fates.reduce((sum, fate) => sum + ledger[fate], 0), ""],
      [words.classed, ledger.classed, words.classedAs(itemCount)],
      ...hidden,
      ...findings.map((finding): Cell[] => [
        findingTitle({ texts, formats }, finding),
        finding.rows.length,
        fateSentence(texts, finding.kind, checked.choices),
      ]),
    ],
    numberFormats: ["General", wholeFormat, "General"],
    hasHeader: true,
  };
}

function classesSection({ texts }: Parts, result: Result, valueFormat: string): ReportSection {
  const { classes } = texts.report;
  return {
    heading: classes.heading,
    rows: [
      classes.header,
      ...result.summary.map((summary): Cell[] => [
        summary.class,
        summary.items,
        finite(summary.itemShare),
        finite(summary.value),
        finite(summary.valueShare),
      ]),
      [classes.total, result.items.count, 1, finite(result.total), 1],
    ],
    numberFormats: ["General", wholeFormat, shareFormat, valueFormat, shareFormat],
    hasHeader: true,
  };
}
