import { adviceBy, zeroStockReasons } from "../../engine/policy/zero-stock";
import type { Cell, ReportSection } from "../../workbook/excel/types";
import { itemName } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import { advices, reasonAt, type Advised } from "./advise";
import { capitalIn, faults } from "./items";
import { limitNames, limitsInWords } from "./limits";
import { shareFormat, centsFormat, wholeFormat } from "../list/report-formats";
import { headerInCurrency, wholeStock } from "./stock-money";

/** What fits beside the chart. */
const mostFirst = 8;

/** How many items have which advice, and the money in each. */
export function advicesSection(pane: Pane, result: Advised): ReportSection {
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
        ...(hasStock ? [headerInCurrency(pane, result, table.value), report.share] : []),
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
export function firstSection(pane: Pane, result: Advised): ReportSection[] {
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
          headerInCurrency(pane, result, hasStock ? candidates.capital : candidates.unitValue),
        ],
        ...foremost
          .slice(0, mostFirst)
          .map((row): Cell[] => [
            itemName(pane, items, row),
            words.reasons[reasonAt(result, row)],
            hasStock ? capitalIn(items, row) : items.unitValue[row],
          ]),
      ],
      numberFormats: ["General", "General", hasStock ? wholeFormat : centsFormat],
      hasHeader: true,
    },
  ];
}

/** The rules that decided, with the items and the money of each. */
export function reasonsSection(pane: Pane, result: Advised): ReportSection {
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
        ...(hasStock ? [headerInCurrency(pane, result, words.table.value)] : []),
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
export function rowsSection({ texts }: Pane, { ledger, items }: Advised): ReportSection {
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

/** The rules in words, with their limits. */
export function ruleSection({ texts, formats }: Pane, { limits }: Advised): ReportSection {
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
