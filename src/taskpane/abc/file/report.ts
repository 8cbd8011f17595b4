import packageJson from "../../../../package.json";
import type {
  Cell,
  ReportChart,
  ReportContent,
  ReportSection,
} from "../../../workbook/excel/types";
import { fileTexts } from "../../../locales/files";
import { columnName } from "../../list/column-name";
import { ledgerSection } from "../../list/report-check";
import { shareFormat, shareFormatOf, wholeFormat } from "../../list/report-formats";
import { reportTable, type ReportColumn } from "../../list/report-table";
import type { Pane } from "../../pane/pane";
import { groupName } from "../answer/group-name";
import { headlineOf } from "../answer/headline";
import { valueCurrency } from "../columns/value-currency";
import { moneyFor, type Money } from "../write/money";
import { classesOf } from "../write/report-classes";
import { finite } from "../write/sorted-table";
import { rankingAlong, type Curve } from "./answer/curve";
import type { FileAnswer, FileItem } from "./answer/file-answer";
import { findingTitle, foundIn } from "./check-view";
import { fileFates } from "./file-facts";
import { nameOf } from "./items-view";
import { sizeOfFile } from "./size-text";
import type { FileRead } from "./state";

export interface ReportedItems {
  items: FileItem[];
  /** How many there are; a sheet may have no room for all. */
  found: number;
}

interface FileRun {
  read: FileRead;
  answer: FileAnswer;
  curve: Curve | null;
  items: ReportedItems;
}

/** What the report over a file says: plain data, which the workbook writes as it is. */
export function fileReport(pane: Pane, run: FileRun, today: Date): ReportContent {
  const { texts, formats } = pane;
  const { write } = fileTexts(pane.language);
  const { read, answer, items } = run;
  const { file, list, columns } = read.opened;
  const currency = valueCurrency(list, columns);
  const money = moneyFor(pane, currency, answer);
  const { front } = texts.report;
  return {
    sheetName: write.sheetName,
    title: write.title(file.name),
    front: {
      about: [file.name, formats.date(today), front.madeBy(packageJson.version)].join(" · "),
      headline: headlineOf(pane, {
        ...{ summary: answer.summary, total: answer.total, currency, scoreShare: null },
        groups: answer.groups.length,
      }),
      figures: figures(pane, run, money),
      beside: [classesOf(pane, texts.report.classes.heading, answer, money)],
      below: [[settingsSection(pane, run, today)], [fileSection(pane, run)]],
    },
    sections: [
      ...groupsSection(pane, answer, money),
      ...findingsSection(pane, run),
      rowsSection(pane, run),
    ],
    ...reportTable(
      tableColumns(pane, run, money),
      items.items.map((_, k) => k),
    ),
    ...(run.curve === null ? {} : { chart: chartOf(pane, run.curve, file.name, money) }),
    foot: {
      center: texts.report.foot(formats.date(today)),
      right: texts.report.pages("&P", "&N"),
    },
  };
}

function figures(pane: Pane, { read, answer }: FileRun, money: Money) {
  const { texts, formats } = pane;
  const { front } = texts.report;
  const { write } = fileTexts(pane.language);
  const [a] = answer.summary;
  const { rows, ledger } = read.facts;
  const left = rows - ledger.classed;
  return [
    { figure: money.told(answer.total), meaning: front.analysed(formats.count(answer.items)) },
    {
      figure: front.inA(formats.count(a.items)),
      meaning: front.shareOfA(
        formats.share(a.itemShare),
        formats.share(a.valueShare),
        money.told(a.value),
      ),
    },
    left === 0
      ? { figure: front.nothingLeftOut, meaning: write.allIn(formats.count(rows)) }
      : {
          figure: front.rowsLeftOut(formats.count(left)),
          meaning: write.leftOutOf(formats.count(rows)),
        },
  ];
}

function settingsSection(pane: Pane, { read, answer }: FileRun, today: Date): ReportSection {
  const { texts, formats } = pane;
  const { settings: words, rules } = texts.report;
  const { list, columns } = read.opened;
  const named = (column: number | null) =>
    column === null ? words.itemByRow : columnName(texts, list, columns, column);
  const { aShare, bShare, rule } = answer.settings;
  return plainSection("settings", words.heading, [
    [words.item, named(columns.item)],
    [
      words.value,
      columns.valueFrom === "product"
        ? words.product(named(columns.quantity), named(columns.price))
        : named(columns.value),
    ],
    ...(columns.group === null ? [] : [[words.group, named(columns.group)]]),
    [words.lines, words.linesOf(formats.line(aShare), formats.line(bShare))],
    [words.rule, rules[rule]],
    [words.made, formats.date(today)],
  ]);
}

/** By which anybody can say which file it was, and read it the same way again. */
function fileSection(pane: Pane, { read, items }: FileRun): ReportSection {
  const { formats } = pane;
  const { write, reading: words } = fileTexts(pane.language);
  const { file, reading, columns } = read.opened;
  const { facts } = read;
  const encoding = facts.encodingFromByte === null ? reading.encoding : "windows-1252";
  return plainSection("file", write.about, [
    [write.name, file.name],
    [write.size, sizeOfFile(pane, file.size)],
    [write.saved, formats.date(new Date(file.lastModified))],
    [write.rows, formats.whole(facts.rows)],
    [write.separator, words.separators[reading.separator]],
    [write.decimal, words.decimals[reading.decimal]],
    [write.encoding, words.encodings[encoding]],
    [write.header, columns.hasHeader ? write.headerIn : write.noHeader],
    [
      write.aItems,
      items.items.length < items.found
        ? write.cut(formats.whole(items.items.length), formats.count(items.found))
        : formats.whole(items.found),
    ],
  ]);
}

function plainSection(role: string, heading: string, rows: Cell[][]): ReportSection {
  const numberFormats = ["General", "General"];
  return { role, columnRoles: [], heading, rows, numberFormats, hasHeader: false };
}

function groupsSection({ texts }: Pane, answer: FileAnswer, money: Money): ReportSection[] {
  const { groups, total } = answer;
  if (groups.length === 1) return [];
  const { groups: words, classes } = texts.report;
  return [
    {
      role: "groups",
      columnRoles: [],
      heading: words.heading,
      rows: [
        [...words.header, money.named(classes.value), classes.valueShare],
        ...groups.map((group): Cell[] => [
          groupName({ texts }, group),
          group.items,
          ...group.summary.map(({ items }) => items),
          finite(group.total),
          finite(total > 0 ? group.total / total : 0),
        ]),
      ],
      numberFormats: [
        ...["General", wholeFormat, wholeFormat, wholeFormat, wholeFormat],
        ...[money.sumFormat, shareFormat],
      ],
      hasHeader: true,
    },
  ];
}

function findingsSection(pane: Pane, { read }: FileRun): ReportSection[] {
  const found = foundIn(read.facts);
  if (found.length === 0) return [];
  const { findings: words } = pane.texts.report;
  const { check } = fileTexts(pane.language);
  return [
    {
      role: "findings",
      columnRoles: [],
      heading: words.heading,
      rows: [
        [words.finding, words.happened, words.rows],
        ...found.map(([kind, each]): Cell[] => [
          findingTitle(pane, kind, each),
          check.fates[kind],
          each.rows,
        ]),
      ],
      numberFormats: ["General", "General", wholeFormat],
      hasHeader: true,
    },
  ];
}

function rowsSection(pane: Pane, { read }: FileRun): ReportSection {
  const { ledger: words } = fileTexts(pane.language).check;
  const { ledger, rows, items } = read.facts;
  const { classed, ...others } = ledger;
  const fates = fileFates.filter((fate) => fate !== "classed");
  const taken = words.classed(pane.formats.count(items));
  return ledgerSection(words, { taken, fates, count: rows }, { taken: classed, ...others });
}

function tableColumns(
  pane: Pane,
  { answer, items: { items } }: FileRun,
  money: Money,
): ReportColumn[] {
  const { texts } = pane;
  const { table } = texts.report;
  const text = (role: string, header: string, of: (item: FileItem) => Cell): ReportColumn => ({
    ...{ role, header, format: "General" },
    cell: (k) => of(items[k]),
  });
  const number = (
    role: string,
    header: string,
    format: string,
    of: (item: FileItem) => number,
  ): ReportColumn => ({ role, header, format, cell: (k) => finite(of(items[k])) });
  const hasGroups = answer.groups.length > 1;
  return [
    number("rank", table.rank, wholeFormat, ({ rank }) => rank),
    ...(hasGroups
      ? [text("group", table.group, ({ group }) => groupName({ texts }, { name: group }))]
      : []),
    text("item", table.item, (item) => nameOf(pane, item)),
    number("value", money.named(table.value), money.format, ({ value }) => value),
    number("share", table.share, shareFormatOf(items[0]?.share ?? 1), ({ share }) => share),
    number("cumulative", table.cumulative, shareFormat, (item) => item.cumulativeShare),
    { ...text("class", table.class, (item) => item.class), align: "Center" },
  ];
}

/** More bars than this are not told from each other. */
const mostBars = 160;
const ranksNamed = 10;

function chartOf({ texts, formats }: Pane, curve: Curve, name: string, money: Money): ReportChart {
  const { chart: words } = texts.report;
  const ranking = rankingAlong(curve);
  const { count, lines: set, linesStand } = curve;
  const step = Math.max(1, Math.ceil(count / mostBars));
  const lines = linesStand === "upright" ? [] : set.map(({ share }) => share);
  const places: number[] = [];
  for (let place = 0; place < count; place += step) places.push(place);
  const rows = places.map((place): Cell[] => [
    place + 1,
    finite(Math.max(0, ranking.value(place))),
    finite(ranking.running(place + 1)),
    ...lines,
  ]);
  const value = money.named(words.value);
  return {
    title: words.title(name),
    heading: words.data,
    header: [
      ...[words.rank, value, words.ofValue],
      ...lines.map((line, k) => words.line("AB"[k], formats.line(line))),
    ],
    rows,
    numberFormats: [...[wholeFormat, money.format, shareFormat], ...lines.map(() => shareFormat)],
    categoryTitle: words.ranks(formats.count(count), formats.whole(step), step),
    valueTitle: words.perItem(value),
    shareTitle: words.ofValue,
    namesApart: Math.max(1, Math.round(rows.length / ranksNamed)),
  };
}
