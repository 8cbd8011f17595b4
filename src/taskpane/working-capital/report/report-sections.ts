import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { plainName } from "../../list/column-name";
import { demandWords } from "../../list/demand/demand-words";
import { tenthsFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { usedTerms } from "../known-terms/terms-words";
import { faults, type Worked } from "../work/worked";
import { inCurrency, known, moneyFormat } from "./report-units";

/** Stock and receivables less payables, each with its days. */
export function partsSection(pane: Pane, result: Worked): ReportSection {
  const { result: words } = pane.texts.workingCapital;
  const { all } = result.totals;
  return {
    role: "parts",
    columnRoles: ["other", "days", "money"],
    heading: words.parts,
    rows: [
      [words.part, words.days, inCurrency(pane, result, words.money)],
      [words.stock, known(all.daysOfStock), all.stock],
      [words.receivables, known(all.daysOfSales), all.receivables],
      [words.payables, less(all.daysOfPurchases), less(all.payables)],
      [words.need, known(all.cashCycle), all.need],
    ],
    numberFormats: ["General", tenthsFormat, moneyFormat(result)],
    hasHeader: true,
    hasTotal: true,
  };
}

/** Payables take from what is tied up, and their days from the cycle. */
function less(number: number | null): Cell {
  const cell = known(number);
  return cell === "" ? "" : 0 - cell;
}

/** What the answer went by, so that anybody can make it again. */
export function settingsSection(pane: Pane, result: Worked): ReportSection {
  const { texts, formats } = pane;
  const words = texts.capitalReport.settings;
  const { settings, rows } = result;
  const { list, columns } = rows;
  const name = (column: number | null) => plainName(texts, list, columns, column ?? 0);
  const { at } = columns;
  const stock =
    columns.stockFrom === "value"
      ? name(at.stockValue)
      : `${name(at.onHand)} × ${name(at.unitCost)}`;
  const flow =
    columns.flowFrom === "money"
      ? `${name(at.sales)}; ${name(at.costOfSales)}`
      : demandWords({ texts }, list, columns, at.demand);
  const optional = (label: string, value: number | null, shown: (number: number) => string) =>
    value === null ? [] : [[label, shown(value)]];
  const number = (value: number) => formats.number(value);
  return {
    role: "settings",
    columnRoles: [],
    heading: words.heading,
    rows: [
      [words.list, placeName(list.place)],
      [words.stock, stock],
      [words.flow, flow],
      [words.rate, formats.line(settings.rate)],
      [words.year, number(settings.daysPerYear)],
      ...optional(words.salesTerm, settings.salesTermDays, number),
      ...optional(words.purchaseTerm, settings.purchaseTermDays, number),
      ...usedTerms(pane, rows, settings),
      ...optional(words.advance, settings.advanceDays, number),
      ...(columns.vat.sales === "with" || columns.vat.purchase === "with"
        ? optional(words.vat, settings.vatRate, (rate) => formats.line(rate))
        : []),
    ],
    numberFormats: ["General", "General"],
    hasHeader: false,
  };
}

/** What became of the rows; together they are all of the list. */
export function rowsSection({ texts }: Pane, { ledger, rows }: Worked): ReportSection {
  const words = texts.workingCapital.check.ledger;
  return {
    role: "rows",
    columnRoles: ["other", "items"],
    heading: words.heading,
    rows: [
      [words.taken, ledger.taken],
      ...(["hidden", ...faults] as const)
        .filter((fate) => ledger[fate] > 0)
        .map((fate): Cell[] => [words[fate], ledger[fate]]),
      [words.all, rows.count],
    ],
    numberFormats: ["General", wholeFormat],
    hasHeader: false,
    hasTotal: true,
  };
}

/** What was found in the list, and what happened to it; nothing where nothing was. */
export function findingsSection({ texts, formats }: Pane, { findings }: Worked): ReportSection[] {
  if (findings.length === 0) return [];
  const { check } = texts.workingCapital;
  const words = texts.capitalReport.findings;
  return [
    {
      role: "findings",
      columnRoles: ["other", "other", "items"],
      heading: words.heading,
      rows: [
        [words.finding, words.happened, words.rows],
        ...findings.map(({ kind, rows }): Cell[] => [
          ...[check.findings[kind](formats.count(rows.length)), check.fates[kind], rows.length],
        ]),
      ],
      numberFormats: ["General", "General", wholeFormat],
      hasHeader: true,
    },
  ];
}
