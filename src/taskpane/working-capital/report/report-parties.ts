import type { CapitalTotal } from "../../../engine/capital/capital-totals";
import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { tenthsFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { leverName } from "../answer/levers-view";
import { partiesNamed } from "../answer/parties-view";
import { partyName } from "../answer/party-name";
import type { Party } from "../rows/parties";
import type { Worked } from "../work/worked";
import { inCurrency, known, moneyFormat } from "./report-units";

/** A boss reads no more; the sorted list has them all. */
const mostShown = 50;

/** One day of each supplier's term, of stock, of each customer's term, by what it frees. */
export function leversSection(pane: Pane, result: Worked): ReportSection[] {
  const { levers } = result;
  if (levers.length === 0) return [];
  const words = pane.texts.capitalReport.levers;
  const shown = levers.slice(0, mostShown);
  const { formats } = pane;
  return [
    {
      role: "levers",
      columnRoles: ["other", "items", "days", "money", "saving"],
      heading:
        shown.length < levers.length
          ? words.first(formats.count(shown.length), formats.count(levers.length))
          : words.heading,
      rows: [
        [
          ...[words.kind, words.items, words.now, inCurrency(pane, result, words.money)],
          inCurrency(pane, result, words.saving),
        ],
        ...shown.map((lever): Cell[] => [
          ...[leverName(pane, result, lever), lever.items, lever.daysNow],
          ...[lever.money, lever.yearlySaving],
        ]),
      ],
      numberFormats: [
        ...["General", wholeFormat, tenthsFormat],
        ...[moneyFormat(result), moneyFormat(result)],
      ],
      hasHeader: true,
    },
  ];
}

/** What each supplier, customer and group ties up, as far as the list names them. */
export function partySections(pane: Pane, result: Worked): ReportSection[] {
  return partiesNamed(result).map((party) => partySection(pane, result, party));
}

function partySection(pane: Pane, result: Worked, party: Party): ReportSection {
  const { workingCapital, capitalReport } = pane.texts;
  const { formats } = pane;
  const words = capitalReport.parties;
  const { result: parts, parties } = workingCapital;
  const all = result.byParty[party];
  const shown = all.slice(0, mostShown);
  const inMoney = (header: string) => inCurrency(pane, result, header);
  const money = moneyFormat(result);
  const heading = parties.heading[party];
  return {
    role: `by-${party}`,
    columnRoles: [
      ...["other", "items", "money", "money", "money", "money"],
      ...["days", "days", "days", "days"],
    ],
    heading:
      shown.length < all.length
        ? words.first(heading, formats.count(shown.length), formats.count(all.length))
        : heading,
    rows: [
      [
        ...[parties.name[party], words.items, inMoney(parts.stock), inMoney(parts.receivables)],
        ...[inMoney(parts.payables), inMoney(parts.need)],
        ...[words.daysOfStock, words.daysOfSales, words.daysOfPurchases, words.cashCycle],
      ],
      ...shown.map(([key, total]) => rowOf(partyName(pane, result, party, key), total)),
      rowOf(words.all, result.totals.all),
    ],
    numberFormats: [
      ...["General", wholeFormat, money, money, money, money],
      ...[tenthsFormat, tenthsFormat, tenthsFormat, tenthsFormat],
    ],
    hasHeader: true,
    hasTotal: true,
  };
}

function rowOf(name: string, total: CapitalTotal): Cell[] {
  const { items, stock, receivables, payables, need } = total;
  return [
    ...[name, items, stock, receivables, payables, need],
    ...[total.daysOfStock, total.daysOfSales, total.daysOfPurchases, total.cashCycle].map(known),
  ];
}
