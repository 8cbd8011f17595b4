import { stockParts } from "../../../engine/stock-health/stock-parts";
import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { demandWords } from "../../list/demand/demand-words";
import { ledgerSection } from "../../list/report-check";
import { shareFormat, wholeFormat } from "../../list/report-formats";
import { itemName } from "../../list/role-cell";
import type { SecondState } from "../../list/second-list/second-list";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { ageNames } from "../answer/age-names";
import { stockHealthPart } from "../state";
import { faults, type Judged } from "../work/judged";
import { judgedAt } from "../work/judged-at";
import { headerInCurrency, moneyFormat, unitsFormat } from "./report-units";

/** What is worth a line of its own, of each part. */
const mostLargest = 8;

/** Each part with its items, money, share and the cost of keeping it; below it what is short. */
export function partsSection(pane: Pane, result: Judged): ReportSection {
  const { result: words, parts: names } = pane.texts.stockHealth;
  const { items } = pane.texts.stockHealthReport.changes;
  const { all } = result.totals;
  const money = moneyFormat(result);
  const share = (part: number) => (all.money > 0 ? part / all.money : 0);
  return {
    role: "parts",
    columnRoles: ["part", "items", "money", "share", "keeping"],
    heading: words.parts,
    rows: [
      [
        ...[words.part, items, headerInCurrency(pane, result, words.money), words.share],
        headerInCurrency(pane, result, words.keeping),
      ],
      ...stockParts.map((part): Cell[] => {
        const total = all.parts[part];
        return [names[part], total.items, total.money, share(total.money), total.carryingCost];
      }),
      [words.all, all.items, all.money, share(all.money), all.carryingCost],
    ],
    numberFormats: ["General", wholeFormat, money, shareFormat, money],
    hasHeader: true,
    hasTotal: true,
  };
}

/** By name what does not work, of each part those with the most money. */
export function largestSection(pane: Pane, result: Judged): ReportSection[] {
  const { largest: words, parts: names, result: named } = pane.texts.stockHealth;
  const parts = stockParts.filter((part) => part !== "working");
  const rows = parts.flatMap((part) =>
    result.largest[part]
      .slice(0, mostLargest)
      .map((row): Cell[] => [
        ...[names[part], itemName(pane, result.rows, row)],
        ...[judgedAt(result, row).parts.units[part], result.money[part][row]],
      ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      role: "largest",
      columnRoles: ["part", "item", "units", "money"],
      heading: pane.texts.stockHealthReport.report.largest,
      rows: [
        [named.part, words.item, words.units, headerInCurrency(pane, result, words.money)],
        ...rows,
      ],
      numberFormats: ["General", "General", unitsFormat, moneyFormat(result)],
      hasHeader: true,
    },
  ];
}

/** What the answer went by, so that anybody can come to it again. */
export function settingsSection(pane: Pane, result: Judged): ReportSection {
  const { texts, formats } = pane;
  const { settings: words } = texts.stockHealthReport.report;
  const { fields, cover } = texts.stockHealth.settings;
  const { settings, rows } = result;
  const { list, columns } = rows;
  const { receipts, batches } = stockHealthPart.of(pane);
  const days = (number: number) => formats.number(number);
  const { coverDays, coverA, coverB, coverC } = settings;
  const ages = ageNames(pane, settings.ageLimits).map(
    (name, age) => `${name}: ${formats.line(settings.reserves[age])}`,
  );
  const taken = (second: SecondState<string>, isCounted: boolean) =>
    isCounted && second.second !== null ? placeName(second.second.place) : words.notTaken;
  return {
    role: "settings",
    columnRoles: [],
    heading: words.heading,
    rows: [
      [words.list, placeName(list.place)],
      [words.receipts, taken(receipts, result.receipts !== null)],
      [words.batches, taken(batches, result.batches !== null)],
      [fields.today, formats.day(settings.today)],
      [words.demand, demandWords(pane, list, columns, columns.at.demand)],
      [
        words.cover,
        columns.at.class === null
          ? days(coverDays)
          : cover.byClass(days(coverA), days(coverB), days(coverC)),
      ],
      [words.dead, words.months(days(settings.deadMonths))],
      ...(result.receipts === null ? [] : [[words.ages, ages.join("; ")]]),
      [words.carrying, formats.line(settings.carryingRate)],
      ...(columns.at.salesPrice === null
        ? []
        : [[words.selling, formats.line(settings.sellingCost)]]),
    ],
    numberFormats: ["General", "General"],
    hasHeader: false,
  };
}

export function rowsSection({ texts }: Pane, { ledger, rows }: Judged): ReportSection {
  const words = texts.stockHealth.check.ledger;
  const fates = ["hidden", ...faults] as const;
  return ledgerSection(words, { taken: words.judged, fates, count: rows.count }, ledger);
}
