import { adviceBy, zeroStockReasons } from "../../engine/policy/zero-stock";
import type { Cell, ReportContent, ReportSection } from "../../workbook/excel/types";
import { aboutReport, listName, reportFrame } from "../list/report-frame";
import { itemName } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import { advices, reasonAt, type Advised } from "./advise";
import { capitalIn, faults, type Items } from "./items";
import { limitNames, limitsInWords } from "./limits";
import { reportChart } from "./report-chart";
import { freed, freedSentence, stockCurrency, wholeStock } from "./stock-money";

const [wholeFormat, shareFormat, unitFormat] = ["#,##0", "0.0%", "#,##0.00"];
/** What fits beside the chart. */
const mostFirst = 8;

/** What the report of a search says: plain data, which the workbook writes as it is. */
export function reportContent(pane: Pane, result: Advised, today: Date): ReportContent {
  const { report } = pane.texts.zeroStock;
  const { items } = result;
  const { list } = items;
  return {
    sheetName: report.sheetName,
    title: report.title(listName(list)),
    front: {
      about: aboutReport(pane, list, today, []),
      headline: freedSentence(pane, result),
      figures: figures(pane, result),
      beside: [advicesSection(pane, result), ...firstSection(pane, result)],
      below: [[reasonsSection(pane, result)], []],
    },
    sections: [rowsSection(pane, result), ruleSection(pane, result)],
    ...sortedTable(pane, result),
    chart: reportChart(pane, result),
    ...reportFrame(pane, list, today),
    source: items.source,
  };
}

/** What zero stock frees, how many items suit it, and what is left to decide. */
function figures(pane: Pane, result: Advised): NonNullable<ReportContent["front"]>["figures"] {
  const { formats, texts } = pane;
  const { figures: words } = texts.zeroStock.report;
  const { counts, ledger, items } = result;
  const [zero, review, stock, all, rows] = [
    ...[counts.zero, counts.review, counts.stock, ledger.taken, items.count],
  ].map((count) => formats.count(count));
  const money = freed(pane, result);
  const left = items.count - ledger.taken;
  return [
    money === null
      ? { figure: words.zero(zero), meaning: words.of(all) }
      : { figure: money.figure, meaning: words.freed(zero, money.share) },
    { figure: words.review(review), meaning: words.kept(stock) },
    { figure: words.leftOut(formats.count(left)), meaning: words.ofRows(rows) },
  ];
}

function money(pane: Pane, result: Advised, header: string): string {
  const sign = stockCurrency(result);
  return sign === "" ? header : pane.texts.report.inUnit(header, sign);
}

function advicesSection(pane: Pane, result: Advised): ReportSection {
  const { table, meaning } = pane.texts.zeroStock.result;
  const { report } = pane.texts.zeroStock;
  const { counts, stockValue, ledger, items } = result;
  const whole = wholeStock(result);
  const hasStock = items.cells.onHand !== undefined;
  const row = (name: string, count: number, value: number): Cell[] => [
    ...[name, count],
    ...(hasStock ? [value, whole > 0 ? value / whole : 0] : []),
  ];
  return {
    role: "advices",
    columnRoles: ["other", "items", ...(hasStock ? ["value", "valueShare"] : [])],
    heading: table.caption,
    rows: [
      [
        ...[table.advice, table.items],
        ...(hasStock ? [money(pane, result, table.value), report.share] : []),
      ],
      ...advices.map((advice) =>
        row(`${advice}: ${meaning[advice]}`, counts[advice], stockValue[advice]),
      ),
      row(table.total, ledger.taken, whole),
    ],
    numberFormats: ["General", wholeFormat, ...(hasStock ? [wholeFormat, shareFormat] : [])],
    hasHeader: true,
    hasTotal: true,
  };
}

/** The candidates with the most money in them, by name. */
function firstSection(pane: Pane, result: Advised): ReportSection[] {
  const { candidates, result: words } = pane.texts.zeroStock;
  const { items, foremost } = result;
  if (foremost.length === 0) return [];
  const hasStock = items.cells.onHand !== undefined;
  return [
    {
      role: "candidates",
      columnRoles: ["other", "other", "value"],
      heading: candidates.heading,
      rows: [
        [
          ...[candidates.item, pane.texts.zeroStock.report.reason],
          money(pane, result, hasStock ? candidates.capital : candidates.unitValue),
        ],
        ...foremost
          .slice(0, mostFirst)
          .map((row): Cell[] => [
            itemName(pane, items, row),
            words.reasons[reasonAt(result, row)],
            hasStock ? capitalIn(items, row) : items.unitValue[row],
          ]),
      ],
      numberFormats: ["General", "General", hasStock ? wholeFormat : unitFormat],
      hasHeader: true,
    },
  ];
}

function reasonsSection(pane: Pane, result: Advised): ReportSection {
  const { result: words, report } = pane.texts.zeroStock;
  const { byReason, items } = result;
  const hasStock = items.cells.onHand !== undefined;
  return {
    role: "reasons",
    columnRoles: ["other", "other", "items", ...(hasStock ? ["value"] : [])],
    heading: report.reasons,
    rows: [
      [
        ...[words.table.advice, report.reason, words.table.items],
        ...(hasStock ? [money(pane, result, words.table.value)] : []),
      ],
      ...zeroStockReasons.map((reason): Cell[] => [
        ...[adviceBy[reason], words.reasons[reason], byReason[reason].items],
        ...(hasStock ? [byReason[reason].stockValue] : []),
      ]),
    ],
    numberFormats: ["General", "General", wholeFormat, ...(hasStock ? [wholeFormat] : [])],
    hasHeader: true,
  };
}

/** What became of the rows; together they are all of the list. */
function rowsSection({ texts }: Pane, { ledger, items }: Advised): ReportSection {
  const words = texts.zeroStock.check.ledger;
  return {
    role: "findings",
    columnRoles: ["other", "items"],
    heading: words.heading,
    rows: [
      [words.advised, ledger.taken],
      ...(["hidden", ...faults] as const)
        .filter((fate) => ledger[fate] > 0)
        .map((fate): Cell[] => [words[fate], ledger[fate]]),
      [words.all, items.count],
    ],
    numberFormats: ["General", wholeFormat],
    hasHeader: false,
    hasTotal: true,
  };
}

function ruleSection({ texts, formats }: Pane, { limits }: Advised): ReportSection {
  const { rule } = texts.zeroStock;
  const shown = limitsInWords(limits, formats);
  return {
    role: "settings",
    columnRoles: [],
    heading: rule.heading,
    rows: [
      ...rule.lines.map((line, k): Cell[] => [String(k + 1), line(shown)]),
      ...limitNames.map((name): Cell[] => [rule.limits[name], shown[name]]),
    ],
    numberFormats: ["General", "General"],
    hasHeader: false,
  };
}

interface Column {
  role: string;
  header: string;
  format: string;
  cell: (row: number) => Cell;
}

/** Every item with its advice and its reason: candidates first, those with the most money in front. */
function sortedTable(
  pane: Pane,
  result: Advised,
): Pick<ReportContent, "table" | "tableNumberFormats" | "tableAligned"> {
  const { result: words, candidates, report, list } = pane.texts.zeroStock;
  const { items, advice } = result;
  const of = (numbers: Float64Array) => (row: number) =>
    Number.isFinite(numbers[row]) ? numbers[row] : "";
  const hasStock = items.cells.onHand !== undefined;
  const columns: Column[] = [
    {
      ...{ role: "item", header: candidates.item, format: "General" },
      cell: (row) => itemName(pane, items, row),
    },
    {
      ...{ role: "advice", header: words.table.advice, format: "General" },
      cell: (row) => advices[advice[row] - 1],
    },
    {
      ...{ role: "reason", header: report.reason, format: "General" },
      cell: (row) => words.reasons[reasonAt(result, row)],
    },
    {
      role: "leadTime",
      header: list.columns.leadTime,
      format: "General",
      cell: of(items.leadTime),
    },
    {
      ...{ role: "leadTimeCv", header: report.leadTimeCv, format: "0.00" },
      cell: of(items.leadTimeCv),
    },
    { role: "demandCv", header: report.demandCv, format: "0.00", cell: of(items.demandCv) },
    {
      ...{ role: "unitValue", header: money(pane, result, candidates.unitValue) },
      ...{ format: unitFormat, cell: of(items.unitValue) },
    },
    { role: "turnover", header: list.columns.turnover, format: "0.0", cell: of(items.turnover) },
    ...(hasStock
      ? [
          {
            ...{ role: "value", header: money(pane, result, words.table.value) },
            ...{ format: wholeFormat, cell: (row: number) => capitalIn(items, row) },
          },
        ]
      : []),
  ];
  const order = sortedRows(items, advice);
  return {
    table: {
      columnRoles: columns.map(({ role }) => role),
      header: columns.map(({ header }) => header),
      rows: order.length,
      cells: (first, count) =>
        order.slice(first, first + count).map((row) => columns.map(({ cell }) => cell(row))),
    },
    tableNumberFormats: columns.map(({ format }) => format),
    tableAligned: columns.map(({ role }) => (role === "advice" ? "Center" : null)),
  };
}

function sortedRows(items: Items, advice: Uint8Array): number[] {
  const worth = (row: number) => capitalIn(items, row) || items.unitValue[row];
  return Array.from(advice.keys())
    .filter((row) => advice[row] > 0)
    .sort((one, other) => advice[one] - advice[other] || worth(other) - worth(one));
}
